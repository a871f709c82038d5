"""A list whose rows are chosen by a click or by Enter, as in the panels under the video."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QMenu, QStackedWidget, QWidget

from karareader.ui.common.row_paint import as_painted

_MOVES = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown
)  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowList(QListView):
    """Signals: `row_chosen` (QModelIndex, bool, int) – by mouse at x (pixels, as in a row from left to right), or by
    Enter; `row_played` (QModelIndex) – by Shift+Enter; `menu_wanted` (QModelIndex, QPoint) – its context menu, at a
    point of the screen.
    """

    row_chosen = Signal(QModelIndex, bool, int)  # index, by mouse, x in pixels
    row_played = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)  # index, point of the screen

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def event(self, event: QEvent) -> bool:
        """The keys that move in it, and Enter, belong to the list while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            others = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in _ENTER:
                others &= ~Qt.KeyboardModifier.ShiftModifier
            if event.key() in (*_MOVES, *_ENTER) and not others:
                event.accept()
                return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.row_chosen.emit(index, True, as_painted(self, index, at).x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses."""
        index = self.currentIndex()
        if event.key() not in _ENTER or not index.isValid():
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.row_played.emit(index)
        else:
            self.row_chosen.emit(index, False, 0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the pointer, or of the one with the keyboard."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        if index.isValid():
            where = self.visualRect(index).center() if by_keyboard else event.pos()
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(where))


class ListOrWords(QStackedWidget):
    """A list of rows, or in its place words that say why there are none."""

    def __init__(self, rows: QWidget, parent: QWidget | None = None, *, top: int = 16) -> None:
        super().__init__(parent)
        self.setMinimumHeight(1)  # in a low panel it gives way, not what stands above it
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.words.setContentsMargins(16, top, 16, 16)
        self.addWidget(rows)
        self.addWidget(self.words)

    @property
    def has_rows(self) -> bool:
        """True while the list is to be seen."""
        return self.currentIndex() == 0

    def show_list(self) -> None:
        """There are rows."""
        self.setCurrentIndex(0)

    def say(self, words: str) -> None:
        """There are none: say why."""
        self.words.setText(words)
        self.setCurrentIndex(1)


def pop_up(menu: QMenu, where: QPoint, choices: Mapping[str, Callable[[], object] | None]) -> None:
    """Add choices to a menu, a line where one is None, and show it at a point of the screen, for once."""
    actions = {menu.addAction(text) if do is not None else menu.addSeparator(): do for text, do in choices.items()}

    def chosen(action: QAction) -> None:
        if (do := actions.get(action)) is not None:
            do()

    menu.triggered.connect(chosen)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)
