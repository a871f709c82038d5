"""The library as a tree for screen readers: each row with its level, open or closed, and opened by a press."""

from __future__ import annotations

from functools import cache, partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from karareader.ui.common.accessible.described import Description, Place
from karareader.ui.common.accessible.parts import PartsWidget
from karareader.ui.library.list_view import LibraryList
from karareader.ui.library.model import LibraryModel


@cache
def show_to_screen_readers() -> None:
    """From now on each list of a library is such a tree."""
    QAccessible.installFactory(_made)


def _made(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, LibraryList):
        return None
    made, model = PartsWidget(thing, QAccessible.Role.Tree, _Rows(thing)), thing.rows
    for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
        changed.connect(made.forget)
    return made


class _Rows:
    """Tells what stands in the rows of a list."""

    def __init__(self, shown: LibraryList) -> None:
        self._list = shown

    @property
    def _model(self) -> LibraryModel:
        return self._list.rows

    def count(self) -> int:
        """How many there are."""
        return self._model.rowCount()

    def focused(self) -> Place:
        """The row with the keyboard."""
        row = self._list.currentIndex().row()
        return (row,) if row >= 0 and self._list.hasFocus() else ()

    def at(self, point: QPoint) -> Place:
        """The row at a point of the screen."""
        row = self._list.indexAt(self._list.viewport().mapFromGlobal(point)).row()
        return (row,) if row >= 0 else ()

    def describe(self, place: Place) -> Description | None:
        """The row with a number."""
        index = self._model.index(place[0], 0)
        if not index.isValid() or len(place) > 1:
            return None
        branch = self._model.branch(index)
        states = {"selectable", "focusable"}
        if branch is not None:
            states |= {"expandable", "expanded" if self._model.is_open(branch) else "collapsed"}
        if self._list.currentIndex() == index:
            states |= {"selected", "focused"} if self._list.hasFocus() else {"selected"}
        inside = self._list.visualRect(index)
        box = QRect(self._list.viewport().mapToGlobal(inside.topLeft()), inside.size())
        name = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        level = self._model.depth(place[0]) + 1 if self._model.made.mode != "list" else 0
        press = partial(self._choose, self._model.name(place[0]))
        return Description(QAccessible.Role.TreeItem, name, box, level, press=press, states=frozenset(states))

    def _choose(self, name: str) -> None:
        """What a click does with the row that had this name when it was pressed."""
        self._list.choose(self._model.index(self._model.row(name), 0))
