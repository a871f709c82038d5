"""What can be done with a row of the library besides opening it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from karareader.base.translation import tr
from karareader.library.names.catalog import CatalogEntry
from karareader.library.tree.arrange import Branch
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.model.video_ref import VideoRef
from karareader.ui.common import ask_files
from karareader.ui.common.context import Context
from karareader.ui.common.undo import Change, Swap
from karareader.ui.library.reading_log import ReadingLog
from karareader.ui.library.video_status import VideoPlaces
from karareader.ui.reading.combined_page import CombinedPage
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.services import Services


@dataclass(frozen=True, slots=True)
class TreeRow:
    """A row: a note, or a branch; all notes that it stands for, and the key of its video, if it stands for one."""

    note: CatalogEntry | None
    branch: Branch | None
    notes: Sequence[CatalogEntry]
    video: str

    @property
    def title(self) -> str:
        """What stands in the row."""
        thing = self.note or self.branch
        return thing.title if thing is not None else ""


class LibraryActs(QObject):
    """Does it.

    Signals: `note_requested` (Path) – open it; `page_requested` (Path) – open the page of all notes on a video;
    `file_chosen` (str, Path) – the key of a video, and the file that is it.
    """

    note_requested = Signal(object)  # Path
    page_requested = Signal(object)  # Path
    file_chosen = Signal(str, object)  # key, Path

    def __init__(
        self, context: Context, services: Services, combined: CombinedPage, log: ReadingLog, places: VideoPlaces
    ) -> None:
        super().__init__(context.window)
        self._combined, self._log, self._places = combined, log, places
        self._index, self._files = services.index, services.file_manager
        self._reading_list = services.reading_list
        self._messages, self._state, self._window = context.messages, context.state, context.window
        self._undo = context.undo
        self._asking = Latest(context.pool, self)

    def open(self, row: TreeRow) -> None:
        """Open the note, or the first one on the video, and with it the video."""
        self.note_requested.emit(row.notes[0].path)

    def show_all(self, row: TreeRow) -> None:
        """Open the page of all notes on the video."""
        library = self._index.library
        if library is None or not library.ready:
            self._messages.info(tr("The library is not read yet."))
            return
        note, root, combined = row.notes[0], library.root, self._combined
        web = reference.from_key(row.video)

        def find() -> VideoRef | None:
            return web or reference.find(load(note.path))

        def take(video: VideoRef | None) -> None:
            if video is not None:
                self.page_requested.emit(combined.add(root, video, note.channel))
            else:
                self._messages.about_note(tr("“{title}” names no video any more.", title=note.title))

        self._asking.run(find, take, self._messages.problem)

    def choose_file(self, row: TreeRow) -> None:
        """Let the reader say which file is the video."""
        file = ask_files.media_file(
            self._window, tr("Choose the video “{title}”", title=row.title), row.notes[0].path.parent
        )
        if file is not None:
            self.file_chosen.emit(row.video, file)

    def open_page(self, row: TreeRow) -> None:
        """Open the page of the video in the browser."""
        web = reference.from_key(row.video)
        if web is not None:
            QDesktopServices.openUrl(QUrl(web.url))

    def copy_address(self, row: TreeRow) -> None:
        """Copy the address of the video."""
        web = reference.from_key(row.video)
        if web is not None:
            self._copy(web.url, tr("The address was copied."))

    def show_folder(self, row: TreeRow) -> None:
        """Show the folder of the note, or the folder itself, in the file manager."""
        folder = row.notes[0].path
        if row.branch is not None:
            folder = folder.parent
            # The branch stands for one of the folders round the note.
            below = len(row.notes[0].folders) - row.branch.depth - 1
            folder = folder if below <= 0 else folder.parents[below - 1]
        self._files.show(folder)

    def show_file(self, row: TreeRow) -> None:
        """Show the folder of the video's file in the file manager."""
        file = self._places.files.get(row.video)
        if file is not None:
            self._files.show(file)

    def has_file(self, row: TreeRow) -> bool:
        """True if the video lies on this computer."""
        return row.video in self._places.files

    def is_listed(self, row: TreeRow) -> bool:
        """True if the note is on the reading list."""
        return row.note is not None and row.note.path in self._reading_list

    def toggle_listed(self, row: TreeRow) -> None:
        """Put the note on the reading list, or take it away."""
        if row.note is not None:
            self._reading_list.toggle(row.note.path, row.title)

    def copy_path(self, row: TreeRow) -> None:
        """Copy where the file of the note lies."""
        if row.note is not None:
            self._copy(row.note.file, tr("The path was copied."))

    def copy_link(self, row: TreeRow) -> None:
        """Copy a link to the note, as it stands in other notes."""
        if row.note is not None:
            stem, title = row.note.stem, row.note.title
            plain = title == stem or any(mark in title for mark in "[]|#")
            self._copy(f"[[{stem}]]" if plain else f"[[{stem}|{title}]]", tr("The link was copied."))

    def copy_name(self, row: TreeRow) -> None:
        """Copy what stands in the row."""
        self._copy(row.title, tr("The name was copied."))

    def mark_read(self, row: TreeRow) -> None:
        """All notes of the row are read."""
        self._set_read(row, True)

    def mark_unread(self, row: TreeRow) -> None:
        """No note of the row is read."""
        self._set_read(row, False)

    def _set_read(self, row: TreeRow, read: bool) -> None:
        before = self._log.times(row.notes)
        self._log.set_read(row.notes, read)
        swap = Swap(partial(self._log.times, row.notes), self._log.put_times, before)
        what = tr("“{title}” as read", title=row.title) if read else tr("“{title}” as unread", title=row.title)
        self._undo.push(Change(what, swap, swap))

    def _copy(self, text: str, words: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._messages.info(words)
