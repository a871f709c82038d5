"""What is said in the video: its transcript, and whether it says what the note says."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from karareader.base.translation import noop, tr
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.messages import Message
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services
from karareader.ui.transcript.citations_controller import CitationsController
from karareader.ui.transcript.controller import CaptionsController
from karareader.ui.transcript.panel import TranscriptPanel
from karareader.ui.transcript.tab import SaidPanel
from karareader.ui.video.subtitles import PictureCaptions

if TYPE_CHECKING:
    from karareader.captions.citations.compare import Finding

# A note that was opened just now may yet be compared: so many milliseconds pass before it is said that nothing is.
_PATIENCE = 600
_STEP = 0.1  # seconds by which a key moves captions

_SECTION = Section(
    noop("Reading"),
    rows=(
        SettingRow(
            "all_signs",
            noop("Show all signs in the margin"),
            "switch",
            noop("Without this, only sentences that the captions have at another time are marked."),
        ),
    ),
)


class TranscriptFeature(Feature):
    """The panel “Transcript”, and the captions on the picture.

    Signals: `fetch_requested` – captions for the video of the note are to be fetched; `listen_requested` – this computer
    is to hear it; `check_requested` – it is to hear it round the times of the note, and to compare.
    """

    fetch_requested = Signal()
    listen_requested = Signal()
    check_requested = Signal()

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._context, self._pane = context, reading.video
        self.transcript = TranscriptPanel(context.themes)
        self.panel = SaidPanel(self.transcript, context.themes)
        context.side.add(self.panel, tr("Transcript"), "transcript")
        self.captions = CaptionsController(context, reading, self.transcript)
        self.claims = CitationsController(context, reading, self.panel)
        self.picture = PictureCaptions(context, reading.video, reading.playback)
        self.commands = (
            Command("captions", tr("Captions on or off"), ("C",), tr("Show captions on the picture, or hide them"), "Video", self.picture.toggle, "subtitles"),
            Command("captions_earlier", tr("Captions earlier"), ("G",), tr("Show captions 0.1 seconds earlier"), "Video", self.captions_earlier, repeats=True),
            Command("captions_later", tr("Captions later"), ("H",), tr("Show captions 0.1 seconds later"), "Video", self.captions_later, repeats=True),
            Command("transcript", tr("Transcript"), ("T",), tr("Read along with what is said in the video"), "Note", self.show_transcript, "transcript"),
            Command("claims", tr("Check against captions"), ("Ctrl+T",), tr("Compare the sentences of the note with the captions of the video"), "Note", self.show_claims, "quote"),
        )  # fmt: skip
        self.settings = (_SECTION.taken_up_by(self.signs_changed),)
        self._claims_wanted = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._give_up)
        self.captions.changed.connect(self.claims.take)
        self.captions.offset_changed.connect(self._moved)
        self.captions.reading_changed.connect(services.captions.look_soon)
        self.captions.fetch_requested.connect(self.fetch_requested)
        self.transcript.listen_wanted.connect(self.listen_requested)
        self.claims.compared.connect(self._compared)
        self.claims.play_requested.connect(reading.note.play)
        self.picture.choose_requested.connect(self.captions.choose)
        self.transcript.time_chosen.connect(reading.presenter.play_from)
        self.panel.help_requested.connect(context.actions["help_claims"].trigger)
        reading.playback.tracks.file_added.connect(self._add_file)
        reading.note.view.sign_clicked.connect(self.show_claim)

    @Slot()
    def signs_changed(self) -> None:
        """Other signs are wanted in the margin."""
        self.claims.show_all_signs(self._context.settings.all_signs)

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
        words = f"{abs(seconds):g} s {'later' if seconds > 0 else 'earlier'}" if seconds else tr("as in their file")
        self._pane.say(tr("Captions {words}", words=words))

    @Slot(object)
    def _add_file(self, path: Path) -> None:
        """The reader added captions to the video: they are its transcript, and shown on the picture."""
        self.picture.show_file(path)
        self.captions.choose_file(path)

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

    @Slot(object, object)
    def take_checked(self, note: Path, findings: list[Finding]) -> None:
        """The video was heard round the times of a note: show what that tells."""
        self.claims.take_checked(note, findings)
        if self.panel.has_claims:
            self.show_claims()

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
            words = tr("There is nothing to compare: this takes a note with times, and captions of its video.")
            ask = tr("Check by listening") if self.captions.can_listen else ""
            self._context.messages.tell(Message(words, "info", ask, self.check_requested.emit, about="note"))

    @Slot(int)
    def show_claim(self, cue: int) -> None:
        """Show what the captions tell about the time with this index."""
        self._show()
        self.panel.show_claim(cue)

    def _show(self) -> None:
        self._context.side.show_panel(self.panel)
