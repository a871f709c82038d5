"""What a reader keeps while the video plays: marks, jots, quotes, and links to the moment."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot

from karareader.base.translation import noop, tr
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.jots.here import Here
from karareader.ui.jots.jots import JotsController
from karareader.ui.jots.marks import MarksController
from karareader.ui.jots.panel_controller import PanelController
from karareader.ui.jots.writing import JotDrafting
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

# Milliseconds: the note is painted first; where none is opened, nothing waits for this.
_SOON, _AT_LAST = 150, 1500

_SECTION = Section(
    noop("Marks and jots"),
    icon="jot",
    intro=noop("A key marks a moment, another opens a line to write in. The video goes on."),
    rows=(
        SettingRow(
            "jots_folder",
            noop("Folder of jots"),
            "folder",
            noop("One Markdown file for each video. Inside the library they are searched like all notes."),
            empty=noop("KaraReader jots, in the folder of documents"),
        ),
        SettingRow(
            "mark_lead",
            noop("A mark means the moment"),
            "number",
            noop("You press the key after you have heard it."),
            unit=noop(" s before"),
            zero=noop("of the key"),
        ),
        SettingRow("mark_stills", noop("Keep the picture with a mark"), "switch"),
        SettingRow("jot_pauses", noop("Pause the video while a jot is written"), "switch"),
    ),
)


class JotsFeature(Feature):
    """The panel “Marks”, the editor below the video, and the keys that fill them.

    Signals: `cited` (tuple of Citation) – what the jots say about the video, where they are no notes of the library;
    `folder_requested` (Path) – the folder of jots is to be opened as a library; `marks_changed` (tuple of Mark) – these
    wait to be written about.
    """

    cited = Signal(object)
    marks_changed = Signal(object)
    folder_requested = Signal(object)  # Path

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._messages, self._navigator = context.messages, reading.navigator
        self.here = here = Here(reading)
        self.marks = marks = MarksController(context, reading, here)
        self.jots = jots = JotsController(context, here)
        self.writing = writing = JotDrafting(context, reading, here, marks, jots)
        self.rows = rows = PanelController(
            context, services, reading, here=here, marks=marks, jots=jots, writing=writing
        )
        copying = writing.copying
        context.side.add(rows.panel, tr("Marks"), "bookmark")
        services.remote.add("mark", lambda _given: marks.mark())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)
        reading.note_shown.connect(self._note_shown)
        self.commands = (
            Command("mark", tr("Mark this moment"), ("D",), tr("Keep this moment of the video, to write about it later"), "Video", marks.mark, "bookmark"),
            Command("mark_earlier", tr("Mark 1 second earlier"), ("Alt+,",), tr("Move the last mark, or what is being written, a second earlier"), "Video", writing.earlier, repeats=True),
            Command("mark_later", tr("Mark 1 second later"), ("Alt+.",), tr("Move the last mark, or what is being written, a second later"), "Video", writing.later, repeats=True),
            Command("sweep_marks", tr("Clear marks"), ("Shift+D",), tr("Clear all marks of this video"), "Video", marks.sweep),
            Command("jot", tr("Write a jot"), ("Ctrl+J",), tr("Write a line about this moment while the video plays on"), "Video", writing.write, "jot"),
            Command("span_in", tr("Span begins here"), ("I",), tr("Begin a span of the video to write about"), "Video", writing.span_in),
            Command("span_out", tr("Span ends here"), ("O",), tr("End the span that was begun, and write about it"), "Video", writing.span_out),
            Command("quote", tr("Copy quote"), ("Q",), tr("Copy the sentence that is said now, or that is marked in the note, with its time"), "Video", copying.quote, "quote"),
            Command("quote_jot", tr("Quote into jots"), ("Shift+Q",), tr("Put the sentence that is said now, or that is marked in the note, among the jots"), "Video", writing.quote, "quote"),
            Command("copy_moment", tr("Copy this moment"), ("Shift+C",), tr("Copy the time of the video, in the form that was chosen last"), "Video", copying.copy, "link"),
            Command("copy_moment_time", tr("Copy moment as time"), (), tr("Copy the time of the video, as 1:53"), "Video", copying.copy_time),
            Command("copy_moment_url", tr("Copy moment as web link"), (), tr("Copy the address of the video at this time"), "Video", copying.copy_link),
            Command("copy_moment_markdown", tr("Copy moment as Markdown link"), (), tr("Copy a Markdown link to this moment"), "Video", copying.copy_markdown),
            Command("copy_moment_media_extended", tr("Copy moment as Media Extended link"), (), tr("Copy a link to this moment as Media Extended writes it"), "Video", copying.copy_media_extended),
            Command("copy_moment_logseq", tr("Copy moment as Logseq timestamp"), (), tr("Copy this moment as Logseq’s youtube-timestamp"), "Video", copying.copy_logseq),
            Command("copy_moment_rich", tr("Copy moment as formatted text"), (), tr("Copy a link to this moment for programs that show formatted text"), "Video", copying.copy_rich),
            Command("marks", tr("Marks"), ("Ctrl+Shift+J",), tr("Show the marks and jots of this video"), "Note", rows.show, "bookmark"),
            Command("open_jots", tr("Open this video’s jots"), ("Ctrl+Alt+J",), tr("Read the jots on this video as a note"), "Go", self.open_note, "jot"),
            Command("open_jots_folder", tr("Open the folder of jots"), (), tr("Open all jots as a library"), "Go", self.open_folder, "folder-open"),
        )  # fmt: skip
        self.settings = (_SECTION.taken_up_by(jots.look, jots_folder=jots.begin),)
        rows.cited.connect(self.cited)
        marks.changed.connect(self._tell_marks)

    def start(self) -> None:
        """What was kept before is read once the window has come to rest."""
        self._soon.start(_AT_LAST)

    @Slot()
    def _note_shown(self) -> None:
        if self._soon.isActive():
            self._soon.start(_SOON)

    @Slot()
    def _begin(self) -> None:
        """Read what was kept before."""
        self.marks.load()
        self.writing.begin()
        self.jots.begin()

    @Slot()
    def _tell_marks(self) -> None:
        self.marks_changed.emit(self.marks.marks)

    def finish(self) -> None:
        """Keep what is being written."""
        self._soon.stop()
        self.writing.finish()
        self.jots.finish()

    @Slot()
    def open_note(self) -> None:
        """Open the file of jots on this video as a note."""
        path = self.jots.path
        if path is None or not self.jots.entries:
            self._messages.about_note(tr("There are no jots on this video yet."))
        else:
            self._navigator.open(path)

    @Slot()
    def open_folder(self) -> None:
        """Open the folder of jots as a library."""
        folder = self.jots.folder
        if folder.is_dir():
            self.folder_requested.emit(folder)
        else:
            self._messages.info(tr("There are no jots yet."))
