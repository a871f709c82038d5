"""What is said in the video: its captions as a transcript. Built and joined here."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from karareader.settings import Settings, State
from karareader.ui.captions_desk import CaptionsDesk
from karareader.ui.main_window import MainWindow
from karareader.ui.messages import Messages
from karareader.ui.outline_panel import SidePanel
from karareader.ui.playback import Playback
from karareader.ui.presenter import Presenter
from karareader.ui.session import Session
from karareader.ui.tasks import Pool
from karareader.ui.theme import ThemeKeeper
from karareader.ui.transcript_panel import TranscriptPanel


class SaidTools(QObject):
    """The panel «Transcript»; `owners` are the objects that the commands of `ui.commands` name."""

    def __init__(
        self,
        *,
        messages: Messages,
        playback: Playback,
        pool: Pool,
        session: Session,
        settings: Settings,
        side: SidePanel,
        state: State,
        themes: ThemeKeeper,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._side, self._window = side, window
        self.transcript = TranscriptPanel(themes)
        side.add(self.transcript, "Transcript", "Transcript", "Text")
        self.captions = CaptionsDesk(
            messages=messages,
            panel=self.transcript,
            playback=playback,
            pool=pool,
            session=session,
            settings=settings,
            state=state,
            window=window,
        )
        self.owners: dict[str, QObject] = {"said": self}

    def join(self, presenter: Presenter) -> None:
        """Let what is chosen here be played."""
        self.transcript.time_chosen.connect(presenter.play_from)

    @Slot()
    def show_transcript(self) -> None:
        """Show the transcript, and give it the keyboard; give that back to the note if it has it."""
        if not self._side.isVisible():
            self._window.lay_out_side()
        self._side.setCurrentWidget(self.transcript)
        self.transcript.take_focus()
