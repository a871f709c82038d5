"""The list of the library, and how a hand or the keyboard moves in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from karareader.base.translation import tr
from karareader.library.names.catalog import fold
from karareader.ui.common.theme import ThemeManager
from karareader.ui.library.model import LibraryModel
from karareader.ui.library.row_delegate import ROW, RowPainter

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MIRRORED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}


class LibraryList(QListView):
    """The rows, with the keys of a tree.

    Signals: `note_chosen` (Path) – open it; `branch_toggled` (Branch) – open or close it; `filter_requested` – go up to
    the filter; `menu_wanted` (QModelIndex, QPoint) – what can be done with a row, at a point of the screen.
    """

    note_chosen = Signal(object)  # Path
    branch_toggled = Signal(object)  # Branch
    filter_requested = Signal()
    menu_wanted = Signal(QModelIndex, QPoint)  # index, point of the screen

    def __init__(self, model: LibraryModel, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.setObjectName("libraryList")
        self.setAccessibleName(tr("Notes of the library"))
        self.setModel(model)
        self.setItemDelegate(RowPainter(model, themes, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(ROW)

    # Keeping the place

    def visible_rows(self) -> range:
        """The rows on the screen."""
        first = self.indexAt(QPoint(8, 0)).row()
        if first < 0:
            return range(0)
        high = max(1, self.visualRect(self.rows.index(first, 0)).height())
        return range(first, min(first + self.viewport().height() // high + 2, self.rows.rowCount()))

    def keep_place(self, change: Callable[[], None]) -> None:
        """Let `change` change the rows, so that the chosen row, and what is on the screen, stay where they are."""
        chosen = self.rows.name(self.currentIndex().row())
        shown = self.visible_rows()
        # What the reader looks at: the row that is chosen, if it is on the screen, else the first that is still there.
        scrolled = self.verticalScrollBar().value()
        names = {self.rows.name(row): row for row in shown}
        first = [name for name in (chosen, self.rows.current) if name in names]
        # Who has not scrolled sees what comes at the top.
        anchors = [(name, self._top(names[name])) for name in (*first, *(names if scrolled else ()))]
        change()
        self.doItemsLayout()
        row = self.rows.row(chosen)
        self.setCurrentIndex(self.rows.index(row, 0) if row >= 0 else QModelIndex())
        for name, top in anchors:
            row = self.rows.row(name)
            if row >= 0:
                self.verticalScrollBar().setValue(scrolled)
                self.verticalScrollBar().setValue(scrolled + self._top(row) - top)
                return
        self.verticalScrollBar().setValue(scrolled)

    def _top(self, row: int) -> int:
        return self.visualRect(self.rows.index(row, 0)).top()

    def show_row(self, row: int) -> None:
        """Choose this row, and bring it into view: in the middle, if it was out of view."""
        if row < 0:
            return
        index = self.rows.index(row, 0)
        out = not self.viewport().rect().contains(self.visualRect(index))
        self.setCurrentIndex(index)
        if out:
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    # Choosing

    def choose(self, index: QModelIndex) -> None:
        """Open the note, or open or close the branch, at `index`."""
        note, branch = self.rows.note(index), self.rows.branch(index)
        if branch is not None:
            self.branch_toggled.emit(branch)
        elif note is not None:
            self.note_chosen.emit(note.path)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and index == self.currentIndex():
                self.choose(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the pointer, or of the one with the keyboard."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        if by_keyboard:
            self._want_menu()
        elif index.isValid():
            self.menu_wanted.emit(index, event.globalPos())

    def _want_menu(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.scrollTo(index)
            rect = self.visualRect(index)
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(rect.center()))

    def event(self, event: QEvent) -> bool:
        """Letters, arrows and Enter belong to the list while it has the focus, though they are keys of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row whose title begins with what was typed."""
        wanted = fold(search)
        count, here = self.rows.rowCount(), max(0, self.currentIndex().row())
        begin = here + 1 if len(wanted) == 1 else here
        for place in ((begin + step) % count for step in range(count)):
            if self.rows.title(place)[1].startswith(wanted):
                self._go(place)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+Enter tells what else can be done, ←/→ close and open branches (in a
        mirrored window →/←), ↑ at the top goes up to the
        filter, letters go to the name that they begin.
        """
        index = self.currentIndex()
        branch, key = self.rows.branch(index), event.key()
        if self.isRightToLeft():
            key = _MIRRORED.get(Qt.Key(key), key)
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._want_menu()
        elif key in _ENTER:
            self.choose(index)
        elif key == Qt.Key.Key_Right and branch is not None:
            if self.rows.is_open(branch):
                self._go(index.row() + 1)
            else:
                self.branch_toggled.emit(branch)
        elif key == Qt.Key.Key_Left and index.isValid():
            if branch is not None and self.rows.is_open(branch):
                self.branch_toggled.emit(branch)
            else:
                self._go(self.rows.row_above(index.row()))
        elif key == Qt.Key.Key_Up and index.row() <= 0:
            self.filter_requested.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, place: int) -> None:
        if 0 <= place < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(place, 0))


_OWN_KEYS = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, *_ENTER,
        Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    }
)  # fmt: skip


def _is_ours(event: QKeyEvent) -> bool:
    if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return True
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
    )  # fmt: skip
    return plain and (event.key() in _OWN_KEYS or event.text()[:1].isalnum())
