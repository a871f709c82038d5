"""The rows of the library: what is listed of an arrangement of its notes, with what is open and what a filter finds.

The rows are numbers of notes and branches, listed flat: 21,000 of them are laid out by Qt alone, and Python is only
asked about those on the screen.
"""

from __future__ import annotations

import html
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItemModel

from karareader.base.readable_text import readable
from karareader.base.translation import noop, tr
from karareader.library.names.catalog import CatalogEntry
from karareader.library.tree.arrange import Arrangement, Branch
from karareader.library.tree.rows import Filter, found_rows, rows
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.services.library_marks import MEANINGS, LibraryMarks, words

_KINDS = {
    "channel": noop("channel"),
    "video": noop("video"),
    "folder": noop("folder"),
    "none": noop("group"),
}


class LibraryModel(QStandardItemModel):
    """The rows. A standard model without any item in it: it only counts rows, which are numbers here.

    A row is named by the file of its note or the id of its branch, which hold when the library changes. `opened` are
    the branches that the reader opened; those round the note that is open are open too, as long as it is.
    """

    def __init__(self, marks: LibraryMarks, parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self.marks = marks
        self.made = Arrangement()
        self.opened: set[str] = set()
        self.current = ""
        self._round: set[str] = set()
        self._revealed: tuple[str, tuple[str, ...]] = "", ()
        self._closed: set[str] = set()
        self._passed: Filter | None = None
        self._rows: list[int] = []
        self.query = ""

    @property
    def shown(self) -> int:
        """How many notes the filter lets through."""
        return len(self._passed.found) if self._passed is not None else len(self.made.notes)

    # What is shown

    def show_arrangement(self, made: Arrangement) -> None:
        """Show other notes, or the same in another order."""
        self.made = made
        self._passed = Filter(made, self.query) if self.query else None
        self._reveal()
        self._list()

    def set_opened(self, opened: Iterable[str]) -> None:
        """These branches are open, and those round the note that is."""
        self.opened = set(opened)
        self._reveal()
        self._list()

    def set_query(self, query: str) -> None:
        """Show only notes with every word of `query` in a name, or those of their video and channel."""
        self.query = query.strip()
        self._closed.clear()
        self._passed = Filter(self.made, self.query, self._passed) if self.query else None
        self._list()

    def set_current(self, path: Path | None) -> None:
        """`path` is the note that is open; the branches round it are open, and those that were so before are not."""
        self.current = str(path) if path is not None else ""
        before = self._round
        self._reveal()
        if self._round != before and not self.query:
            self._list()
        else:
            self.rows_changed()

    def is_open(self, branch: Branch) -> bool:
        """True if what is in the branch is listed."""
        if self.query:
            return branch.id not in self._closed
        return branch.id in self.opened or branch.id in self._round

    def toggle(self, branch: Branch) -> None:
        """Open a closed branch, close an open one; under a filter only until something else is typed."""
        if self.query:
            self._closed ^= {branch.id}
        elif self.is_open(branch):
            self.opened.discard(branch.id)
            self._round.discard(branch.id)
        else:
            self.opened.add(branch.id)
        self._list()

    def close_all(self) -> None:
        """Close all branches."""
        self.opened.clear()
        self._round.clear()
        self._list()

    def rows_changed(self) -> None:
        """Something else is known of notes or videos: show it, without moving anything."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    # Rows

    def thing(self, row: int) -> int | None:
        """What stands in a row, in the form of `Branch.items`; None where there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def note(self, index: AnyIndex) -> CatalogEntry | None:
        """The note at `index`."""
        item = self.thing(index.row()) if index.isValid() else None
        return self.made.notes[item] if item is not None and item >= 0 else None

    def branch(self, index: AnyIndex) -> Branch | None:
        """The branch at `index`."""
        item = self.thing(index.row()) if index.isValid() else None
        return self.made.branches[~item] if item is not None and item < 0 else None

    def name(self, row: int) -> str:
        """What names a row over changes of the library; empty where there is no such row."""
        item = self.thing(row)
        if item is None:
            return ""
        return self.made.notes[item].file if item >= 0 else self.made.branches[~item].id

    def row(self, name: str) -> int:
        """The row with this name, or -1 where it is not listed."""
        item = self.made.place.get(name)
        if item is None:
            number = self.made.number.get(name)
            item = None if number is None else ~number
        try:
            return -1 if item is None else self._rows.index(item)
        except ValueError:
            return -1

    def depth(self, row: int) -> int:
        """How far a row is indented, in steps."""
        item = self.thing(row)
        return 0 if item is None else self.made.depth(item)

    def row_above(self, row: int) -> int:
        """The row of the branch that holds a row, or -1 at the top."""
        item = self.thing(row)
        holder = next(self.made.above(item), None) if item is not None else None
        return -1 if holder is None else self.row(holder.id)

    def title(self, row: int) -> tuple[str, str]:
        """The title of a row, and that folded."""
        item = self.thing(row)
        if item is None:
            return "", ""
        thing = self.made.notes[item] if item >= 0 else self.made.branches[~item]
        return thing.title, thing.plain

    def count(self, branch: Branch) -> int:
        """How many notes are in a branch, of those that the filter lets through."""
        return self._passed.count(branch) if self._passed is not None else branch.end - branch.begin

    def notes_in(self, branch: Branch) -> list[CatalogEntry]:
        """The notes in a branch, those that the filter lets through."""
        notes = self.made.notes
        if self._passed is None:
            return notes[branch.begin : branch.end]
        return [notes[at] for at in self._passed.found if branch.begin <= at < branch.end]

    def video(self, index: AnyIndex) -> str:
        """The key of the video that a row stands for: a branch, or a note that is all there is of its video."""
        branch, note = self.branch(index), self.note(index)
        if branch is not None:
            return branch.video
        if note is None or self.made.mode != "channels":
            return ""
        holder = next(self.made.above(self.made.place[note.file]), None)
        return note.video if holder is None or holder.kind != "video" else ""

    # Qt

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's question about a row."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(index.row())[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._told(index)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows can be chosen, not written in."""
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _spoken(self, index: AnyIndex) -> str:
        """A row for those who listen instead of look."""
        branch, note = self.branch(index), self.note(index)
        known = words(self.marks, self.video(index))
        if branch is not None:
            kind = tr(_KINDS[branch.kind])
            count = self.count(branch)
            notes = tr("%n note", "%n notes", count)
            return ", ".join([branch.title, kind, *known, notes, tr("open") if self.is_open(branch) else tr("closed")])
        if note is None:
            return ""
        read = [tr("read", "seen")] if self.marks.is_read(note) else []
        shown = [tr("shown")] if note.file == self.current else []
        return ", ".join([note.title, *known, *read, *shown])

    def _told(self, index: AnyIndex) -> str:
        """All of a row, for its tool tip."""
        branch, note = self.branch(index), self.note(index)
        video = self.video(index)
        lines = []
        if branch is not None:
            lines.append(branch.title if branch.named else f"{branch.title} …")
            if not branch.named:
                lines.append(
                    tr("The title of this video ({video}) is not known: this is the first note on it.", video=video)
                )
        elif note is not None:
            lines += [note.title, readable(note.file)]
            if self.marks.is_read(note):
                lines.append(tr("read", "seen"))
        if video and (known := words(self.marks, video)):
            mark = self.marks.named(video)
            lines.append(", ".join([f"{tr(mark)}: {tr(MEANINGS[mark])}", *known[1:]] if mark else known))
        text = "\n".join(lines)
        return html.escape(text).replace("\n", "<br>") if "<" in text else text

    # Inside

    def _reveal(self) -> None:
        """Open the branches round the note that is open; not again if the reader has closed them since."""
        at = self.made.place.get(self.current)
        chain = () if at is None else tuple(branch.id for branch in self.made.above(at))
        top = self.made.top
        if not chain and len(top) == 1 and top[0] < 0:
            chain = (self.made.branches[~top[0]].id,)
        if (self.current, chain) != self._revealed:
            self._revealed = self.current, chain
            self._round = set(chain) - self.opened

    def _list(self) -> None:
        if self._passed is not None:
            self._rows = found_rows(self._passed, self._closed)
        else:
            self._rows = rows(self.made, self.opened | self._round)
        self.setRowCount(len(self._rows))
        self.rows_changed()
