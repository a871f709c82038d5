"""What is said in the video: its transcript, and whether it says what the note says. Built and joined here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from karareader.base import resources as assets
from karareader.settings import Settings, State
from karareader.ui.common.messages import Messages
from karareader.ui.common.theme import ThemeManager
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.navigator import Navigator
from karareader.ui.reading.outline_panel import SidePanel
from karareader.ui.reading.presenter import Presenter
from karareader.ui.reading.session import Session
from karareader.ui.reading.time_evidence import Evidence
from karareader.ui.runtime.tasks import Pool
from karareader.ui.transcript.citations_controller import CitationsController
from karareader.ui.transcript.controller import CaptionsController
from karareader.ui.transcript.panel import TranscriptPanel
from karareader.ui.transcript.tab import SaidPanel
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.playback import Playback
from karareader.ui.video.subtitles import PictureCaptions
from karareader.ui.window.main_window import MainWindow

# A note that was opened just now may yet be compared: so many milliseconds pass before it is said that nothing is.
_PATIENCE = 600
_STEP = 0.1  # seconds by which a key moves captions


class TranscriptFeature(QObject):
    """The panel «Transcript»; `owners` are the objects that the commands of `ui.common.commands` name."""

    def __init__(
        self,
        *,
        cache: Path,
        evidence: Evidence,
        messages: Messages,
        note: NotePane,
        pane: VideoPane,
        playback: Playback,
        pool: Pool,
        session: Session,
        settings: Settings,
        side: SidePanel,
        state: State,
        themes: ThemeManager,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._messages, self._pane, self._side, self._window = messages, pane, side, window
        self.transcript = TranscriptPanel(themes)
        self.panel = SaidPanel(self.transcript, themes)
        side.add(self.panel, "Transcript", "Transcript", "Text")
        self.captions = CaptionsController(
            messages=messages,
            panel=self.transcript,
            playback=playback,
            pool=pool,
            session=session,
            settings=settings,
            state=state,
            window=window,
        )
        self.claims = CitationsController(
            evidence=evidence, messages=messages, note=note, panel=self.panel, pool=pool, session=session
        )
        self.captions.changed.connect(self.claims.take)
        self.captions.offset_changed.connect(self._moved)
        self.picture = PictureCaptions(
            folder=cache / "subtitles",
            messages=messages,
            pane=pane,
            playback=playback,
            pool=pool,
            state=state,
            parent=self,
        )
        self.picture.choose_requested.connect(self.captions.choose)
        playback.tracks.file_added.connect(self._add_file)
        self.claims.compared.connect(self._compared)
        self._claims_wanted = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._give_up)
        note.view.sign_clicked.connect(self.show_claim)
        self.owners: dict[str, QObject] = {"said": self, "captions": self.picture}

    def join(self, go: Navigator, presenter: Presenter) -> None:
        """Let what is chosen here be played, and the help be opened."""
        self._go = go
        self.transcript.time_chosen.connect(presenter.play_from)
        self.claims.play_requested.connect(presenter.play_from)
        self.claims.reading_requested.connect(go.read_again)
        self.panel.help_requested.connect(self.show_help)

    @Slot()
    def show_transcript(self) -> None:
        """Show the transcript, and give it the keyboard."""
        self._show()
        self.panel.show_transcript()

    @Slot()
    def captions_earlier(self) -> None:
        """Show captions a little earlier."""
        self.captions.move(-_STEP)

    @Slot()
    def captions_later(self) -> None:
        """Show captions a little later."""
        self.captions.move(_STEP)

    @Slot(float)
    def _moved(self, seconds: float) -> None:
        """Say by how much captions are moved now."""
        words = f"{abs(seconds):g} s {'later' if seconds > 0 else 'earlier'}" if seconds else "as in their file"
        self._pane.say(f"Captions {words}")

    @Slot(object)
    def _add_file(self, path: Path) -> None:
        """The reader added captions to the video: they are its transcript, and shown on the picture."""
        self.picture.show_file(path)
        self.captions.take(path)

    @Slot()
    def show_claims(self) -> None:
        """Show what the captions tell about the sentences of the note, and give the list the keyboard."""
        self._show()
        self._claims_wanted = False
        if self.panel.has_claims:
            self.panel.show_claims()
        else:
            self.panel.show_transcript()
            self._claims_wanted = True
            self._patience.start()

    @Slot()
    def _compared(self) -> None:
        """It was asked for while it was not there yet: show it now."""
        if self._claims_wanted and self.panel.has_claims:
            self.show_claims()

    @Slot()
    def _give_up(self) -> None:
        """Nothing came of it: say so, unless it is still being compared."""
        if self._claims_wanted and (self.captions.busy or self.claims.busy):
            self._patience.start()
        elif self._claims_wanted:
            self._claims_wanted = False
            self._messages.about_note(
                "There is nothing to compare: this takes a note with times, and captions of its video."
            )

    @Slot(int)
    def show_claim(self, cue: int) -> None:
        """Show what the captions tell about the time with this index."""
        self._show()
        self.panel.show_claim(cue)

    @Slot()
    def show_help(self) -> None:
        """Open the page that says what this check can tell, and what it cannot."""
        self._go.open(assets.path("help", "claims.md"))

    def _show(self) -> None:
        if not self._side.isVisible():
            self._window.lay_out_side()
        self._side.setCurrentWidget(self.panel)
