"""The library: which folder is open, the tree of its notes, and what can be done with a row of it."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot

from karareader.base.translation import noop, tr
from karareader.library.names.catalog import CatalogEntry, best
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.messages import Messages
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.library.context_menu import LibraryMenu
from karareader.ui.library.folder_controller import FolderController
from karareader.ui.library.pane import LibraryPane
from karareader.ui.library.reading_log import ReadingLog
from karareader.ui.library.row_actions import LibraryActs
from karareader.ui.library.tree_loader import LibraryTree
from karareader.ui.library.video_status import VideoPlaces
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

_SECTION = Section(
    noop("Videos"),
    icon="film",
    intro=noop("Where the videos of your notes are looked for."),
    rows=(
        SettingRow(
            "media_folders",
            noop("Folders with videos"),
            "folders",
            noop(
                "Besides the library itself. A video is known by the id in its name, such as “Title [dQw4w9WgXcQ].mp4”,"
                " or by the description that was saved beside it."
            ),
        ),
    ),
)


class LibraryFeature(Feature):
    """The pane of the library.

    Signals: `fetch_requested` (list[VideoRef], str) – download these videos ("video"), or their "captions" alone.
    """

    fetch_requested = Signal(object, str)  # list of VideoRef; "video" or "captions"

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._state, self._services, self._reading = context.state, services, reading
        pool, library, panes, playback = context.pool, services.library, reading.window.panes, reading.playback
        self.pane = pane = LibraryPane(context.themes, services.marks)
        panes.left.addWidget(pane)
        panes.left.setCurrentWidget(pane)
        self.folders = folders = FolderController(
            keeper=library, state=context.state, messages=context.messages, pool=pool, window=context.window
        )
        self.places = VideoPlaces(
            keeper=library, marks=services.marks, folders=services.folders, pool=pool, parent=self
        )
        self.tree = LibraryTree(
            keeper=library, pane=pane, places=self.places, state=context.state, pool=pool, parent=self
        )
        self.log = ReadingLog(
            marks=services.marks, note=reading.note, session=reading.session, playback=playback, parent=self
        )
        self.actions = LibraryActs(context, services, reading.combined, self.log, self.places)
        self.menu = LibraryMenu(pane, self.actions)
        self.commands = (
            Command("open_folder", tr("Open folder…"), ("Ctrl+O",), tr("Open a folder of notes"), "Go", folders.choose_folder, "folder-open"),
            Command("open_sample", tr("Open the sample"), (), tr("Open the notes and the video that come with KaraReader"), "Go", folders.open_sample, "note"),
            Command("reload", tr("Rescan folder"), ("F5",), tr("Look again for the notes of the library"), "Go", self.rescan, "reload"),
            Command("filter", tr("Filter the library"), ("Ctrl+Shift+B",), tr("Show the library, and filter it by words"), "Window", self.focus_filter),
            Command("welcome", tr("Welcome page"), (), tr("Show the page that stands at the beginning"), "Program", folders.show_welcome),
        )  # fmt: skip
        self.settings = (_SECTION.taken_up_by(services.files.forget),)
        self._connect_folders(context)
        # The note that is open
        reading.note_shown.connect(self.log.note_shown)
        reading.note_shown.connect(self._note_shown)
        reading.note_closed.connect(self._reveal)
        reading.video_found.connect(self.places.video_found)
        # The rows
        pane.note_requested.connect(reading.navigator.open)
        self.log.changed.connect(pane.marks_changed)
        services.standings.changed.connect(pane.marks_changed)
        self.actions.note_requested.connect(reading.navigator.open)
        self.actions.page_requested.connect(reading.navigator.open)
        self.actions.file_chosen.connect(self._file_chosen)
        self.menu.fetch_requested.connect(self.fetch_requested)
        for signal in (reading.chosen.kept, reading.chosen.taken_back):
            signal.connect(self.places.look_soon)

    def _connect_folders(self, context: Context) -> None:
        folders, panes = self.folders, self._reading.window.panes
        self._services.library.failed.connect(context.messages.problem)
        self._services.library.found.connect(folders.found_notes)
        self.pane.open_folder_requested.connect(folders.choose_folder)
        folders.note_requested.connect(self._reading.navigator.open)
        folders.welcome_requested.connect(self._show_welcome)
        folders.empty.connect(partial(self._tell_empty, context.messages))
        folders.missing.connect(panes.welcome.show_missing)
        for recent in (panes.top_bar.recent, panes.welcome):
            folders.recent_changed.connect(recent.show_recent)
            recent.folder_requested.connect(folders.open)
        panes.welcome.open_folder_requested.connect(folders.choose_folder)
        panes.welcome.sample_requested.connect(folders.open_sample)
        panes.top_bar.search.set_source(self._look_for)

    def begin(self, path: Path | None) -> None:
        """Open what the program begins with: `path`, else what was open last."""
        self.folders.tell_recent()
        self.folders.begin(path)

    @Slot()
    def focus_filter(self) -> None:
        """Show the library and go to its filter."""
        window = self._reading.window
        window.leave_full_screen()
        window.activateWindow()
        window.left.show(True)
        window.panes.left.setCurrentWidget(self.pane)
        self.pane.focus_filter()

    @Slot()
    def rescan(self) -> None:
        """Look again for the notes of the library, and their videos."""
        if self._services.library.root is not None:
            self._services.rescan()
            self.places.look_soon()

    def _tell_empty(self, messages: Messages) -> None:
        """The list tells that a folder holds no notes; a message does where nobody sees the list."""
        if not self.pane.isVisible():
            messages.info(tr("There are no Markdown notes in this folder."))

    @Slot()
    def _show_welcome(self) -> None:
        self._reading.session.close()
        self._reading.window.show_welcome()

    @Slot()
    def _note_shown(self) -> None:
        # What is read is painted before the tree is: both at once would hold up whoever types.
        QTimer.singleShot(0, self._reveal)

    @Slot()
    def _reveal(self) -> None:
        """Pick out the note in the tree, and show where it lies."""
        self.pane.set_current(self._reading.session.path)

    def _look_for(self, text: str) -> Sequence[CatalogEntry]:
        """The notes that are like `text` in their names, those opened lately first."""
        open_now = self._reading.session.path
        recent = [path for path in map(Path, self._state.recent_notes) if path != open_now]
        return best(self._services.library.entries, text, recent)

    @Slot(str, object)
    def _file_chosen(self, video: str, file: Path) -> None:
        """A file was chosen for a video, which may be the one that is open."""
        self.places.look_soon()
        if self._reading.is_open(video):
            self._reading.controller.take(file)
        else:
            chosen = self._reading.chosen
            chosen.keep(video, file, chosen.before(video))
