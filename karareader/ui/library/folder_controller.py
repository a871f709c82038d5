"""Which folder is open: choosing one, the recent ones, the sample."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from karareader.base import resources as assets
from karareader.base.bounded_stat import Kind, kind_of
from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.library.files.scan import first_note
from karareader.settings import State
from karareader.ui.common.messages import Message, Messages
from karareader.ui.runtime.tasks import Latest, Pool
from karareader.ui.services.library import LibraryService
from karareader.ui.window.welcome import not_there


def sample_folder() -> Path | None:
    """The library that comes with the program, if it is there and holds notes."""
    try:
        folder = assets.path("sample")
    except FileNotFoundError:
        return None
    return folder if folder.is_dir() and any(folder.glob("*.md")) else None


class FolderController(QObject):
    """Opens libraries.

    Signals: `note_requested` (Path) – the note to begin with; `welcome_requested` – there is nothing to show;
    `empty` – for the folder that was opened holds no notes;
    `missing` (Path) – what was to be opened at the beginning is not there, None once that does not matter any more;
    `recent_changed` (list[Path]).
    """

    note_requested = Signal(object)  # Path
    welcome_requested = Signal()
    empty = Signal()
    missing = Signal(object)  # Path | None
    recent_changed = Signal(object)  # list[Path]

    def __init__(
        self, *, keeper: LibraryService, state: State, messages: Messages, pool: Pool, window: QWidget
    ) -> None:
        super().__init__(window)
        self._keeper, self._state, self._messages, self._window = keeper, state, messages, window
        self._first = Latest(pool, self)

    def begin(self, path: Path | None) -> None:
        """What the program begins with: the path named, else what was open last, else the sample, else the welcome."""
        if path is None and self._state.last_library:
            path = Path(self._state.last_library)
        if path is not None and kind_of(path) in ("missing", "silent"):
            # It stays what was open last: the disk that it lies on may come back.
            self.welcome_requested.emit()
            self.missing.emit(path)
        elif path is not None:
            self.open(path)
        elif (folder := sample_folder()) is not None:
            self.open_folder(folder)
        else:
            self.welcome_requested.emit()

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a folder, or a note and the folder it lies in."""
        path = path.absolute()
        kind = kind_of(path)
        if kind == "folder":
            self._open_folder(path)
        elif kind == "file":
            self.missing.emit(None)
            self.note_requested.emit(path)
            root = self._keeper.root
            if root is None or not path.is_relative_to(root):
                last = Path(self._state.last_library) if self._state.last_library else None
                inside = last is not None and path.is_relative_to(last) and kind_of(last) == "folder"
                self._read(last if inside and last is not None else path.parent)
        else:
            self._tell_missing(path, kind)

    @Slot(object)
    def open_folder(self, folder: Path) -> None:
        """Open a folder, at the note that was open last if it lies there."""
        kind = kind_of(folder)
        if kind == "folder":
            self._open_folder(folder)
        else:
            self._tell_missing(folder, kind)

    def _open_folder(self, folder: Path) -> None:
        self.missing.emit(None)
        notes = (Path(note) for note in (self._state.last_note, *self._state.recent_notes) if note)
        last = next((note for note in notes if note.is_relative_to(folder)), None)
        if last is not None and kind_of(last) == "file":
            self.note_requested.emit(last)
        else:
            self._first.run(lambda: first_note(folder), self._begin_with)
        self._read(folder)

    @Slot()
    def choose_folder(self) -> None:
        """Let the reader choose a folder."""
        start = str(self._keeper.root or Path.home())
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(self._window, tr("Open a folder of notes"), start)
        if name:
            self.open_folder(Path(name))

    @Slot()
    def open_sample(self) -> None:
        """Open the sample."""
        folder = sample_folder()
        if folder is None:
            self._messages.problem(
                UserError(tr("The sample is missing from this installation."), tr("Open a folder instead."))
            )
        else:
            self.open_folder(folder)

    @Slot()
    def show_welcome(self) -> None:
        """Show the page that stands at the beginning."""
        self.tell_recent()
        self.welcome_requested.emit()

    def tell_recent(self) -> None:
        """Announce the recent folders."""
        self.recent_changed.emit([Path(folder) for folder in self._state.recent_folders])

    def _tell_missing(self, path: Path, kind: Kind) -> None:
        if kind in ("file", "other"):
            what = (
                tr("{path} is a file, not a folder.", path=path)
                if kind == "file"
                else tr("{path} is not a regular file, so it cannot be a note.", path=path)
            )
            self._messages.problem(UserError(what))
            return
        what = (
            not_there(path)
            if kind == "missing"
            else tr("The disk of “{path}” does not answer. Is it connected?", path=path)
        )
        self._messages.tell(Message(what, "error", action=tr("Try again"), do=partial(self.open, path)))

    def _begin_with(self, note: Path | None) -> None:
        if note is not None:
            self.note_requested.emit(note)
        else:
            self.welcome_requested.emit()
            self.empty.emit()

    def _read(self, folder: Path) -> None:
        self._keeper.open(folder)

    @Slot()
    def found_notes(self) -> None:
        """The folder being read holds notes: it is worth remembering."""
        folder = self._keeper.root
        if folder is not None and folder != sample_folder() and self._state.last_library != str(folder):
            self._state.remember_folder(folder)
            self.tell_recent()
