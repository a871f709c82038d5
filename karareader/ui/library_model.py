"""The library as rows: a tree of folders and notes, of which the rows that are open or match are listed.

A flat list of rows keeps 21,000 notes quick: laying them out is Qt's own work over a list of strings, and Python is
only asked about the rows that are on the screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from karareader.library.catalog import Entry, matching, pretty
from karareader.library.scan import natural

# Matches of a filter are unfolded up to this many; above, the folders stay closed and tell their counts.
UNFOLD_MOST = 600

AnyIndex = QModelIndex | QPersistentModelIndex


class Folder:
    """A folder of the library: its folders by name, its notes, and how many notes lie in it and below."""

    __slots__ = ("count", "depth", "folders", "name", "notes", "opened", "path", "title")

    def __init__(self, name: str, path: tuple[str, ...], depth: int) -> None:
        self.name = name
        self.path = path
        self.title = pretty(name)
        self.depth = depth
        self.folders: dict[str, Folder] = {}
        self.notes: list[Entry] = []
        self.count = 0
        self.opened = False

    def child(self, name: str) -> Folder:
        """The folder `name` in this one, made if need be."""
        found = self.folders.get(name)
        if found is None:
            found = self.folders[name] = Folder(name, (*self.path, name), self.depth + 1)
        return found

    def sorted_folders(self) -> list[Folder]:
        """The folders in natural order."""
        return sorted(self.folders.values(), key=lambda folder: natural(folder.name))


Row = Folder | Entry


class LibraryModel(QStringListModel):
    """The rows to show. `row` gives what stands behind an index."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Folder("", (), -1)
        self._filtered: Folder | None = None
        self._entries: list[Entry] = []
        self._by_path: dict[Path, Entry] = {}
        self._rows: list[Row] = []
        self._current: Path | None = None
        self.query = ""

    @property
    def entries(self) -> Sequence[Entry]:
        """Every note of the library."""
        return self._entries

    @property
    def top(self) -> Folder:
        """The folder of the library itself."""
        return self._root

    @property
    def shown(self) -> int:
        """How many notes the filter lets through, in open folders or closed ones."""
        return (self._filtered or self._root).count

    @property
    def current(self) -> Path | None:
        """The note that is open."""
        return self._current

    def clear(self) -> None:
        """Forget all notes."""
        self._root, self._filtered, self._entries = Folder("", (), -1), None, []
        self._by_path.clear()
        self.refresh()

    def add(self, batch: Iterable[Entry]) -> None:
        """Add notes; call `refresh` when they should show."""
        for entry in batch:
            self._entries.append(entry)
            self._by_path[entry.path] = entry
            self._put(self._root, entry)

    def refresh(self) -> None:
        """List the rows anew."""
        if self.query:
            self._filtered = self._filter()
        top = self._filtered or self._root
        if top is self._root and len(top.folders) == 1 and not top.notes:
            next(iter(top.folders.values())).opened = True
        self._rows = list(self._walk(top))
        self.setStringList([row.title for row in self._rows])

    def set_query(self, query: str) -> None:
        """Show only notes with every word of `query` in name, path or title."""
        self.query = query.strip()
        self._filtered = None
        self.refresh()

    def set_current(self, path: Path | None) -> None:
        """`path` is the note that is open; the folders round it are opened."""
        self._current = path
        entry = self.entry(path) if path else None
        if entry is not None and self._open_to(self._root, entry) and not self.query:
            self.refresh()
        elif self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def entry(self, path: Path) -> Entry | None:
        """The note with this path."""
        return self._by_path.get(path)

    def row(self, index: AnyIndex) -> Row | None:
        """The folder or note at `index`."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place(self, wanted: Path | None) -> int:
        """The row of the note at this path, or -1 where it is not listed."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Entry) and row.path == wanted:
                return place
        return -1

    def depth(self, row: Row) -> int:
        """How far a row is indented, in steps."""
        return row.depth if isinstance(row, Folder) else len(row.folders)

    def toggle(self, folder: Folder) -> None:
        """Open a closed folder, close an open one."""
        folder.opened = not folder.opened
        self._rows = list(self._walk(self._filtered or self._root))
        self.setStringList([row.title for row in self._rows])

    def folder_row(self, place: int) -> int:
        """The row of the folder that holds the row at `place`, or -1 at the top."""
        depth = self.depth(self._rows[place])
        for above in range(place - 1, -1, -1):
            row = self._rows[above]
            if isinstance(row, Folder) and row.depth == depth - 1:
                return above
        return -1

    def titles_changed(self) -> None:
        """Titles were learned: show them, without moving anything."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Entry) and self.text_at(place) != row.title:
                self.setData(self.index(place), row.title)

    def text_at(self, place: int) -> str:
        """The text that stands in the row at `place`."""
        return str(super().data(self.index(place), Qt.ItemDataRole.DisplayRole))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's question about a row; the text itself is answered by Qt."""
        if role == Qt.ItemDataRole.DisplayRole:
            return super().data(index, role)
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(row, Folder):
                return f"{row.title}, folder, {'open' if row.opened else 'closed'}, {row.count} notes"
            return f"{row.title}, open" if row.path == self._current else row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "/".join(row.path) if isinstance(row, Folder) else f"{row.title}\n{row.path}"
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows can be chosen, not written in."""
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _filter(self) -> Folder:
        found = matching(self._entries, self.query)
        top = Folder("", (), -1)
        for entry in found:
            self._put(top, entry)
        if len(found) <= UNFOLD_MOST:
            _open_all(top)
        return top

    @staticmethod
    def _put(top: Folder, entry: Entry) -> None:
        folder = top
        folder.count += 1
        for name in entry.folders:
            folder = folder.child(name)
            folder.count += 1
        folder.notes.append(entry)

    @staticmethod
    def _open_to(top: Folder, entry: Entry) -> bool:
        """Open the folders round `entry`; True if one was closed."""
        folder, changed = top, False
        for name in entry.folders:
            folder = folder.child(name)
            changed = changed or not folder.opened
            folder.opened = True
        return changed

    def _walk(self, top: Folder) -> Iterator[Row]:
        for folder in top.sorted_folders():
            yield folder
            if folder.opened:
                yield from self._walk(folder)
        yield from top.notes


def _open_all(top: Folder) -> None:
    for folder in top.folders.values():
        folder.opened = True
        _open_all(folder)
