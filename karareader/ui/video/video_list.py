"""The list of the videos of a note, which opens at the line that names the one that is loaded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from karareader.ui.common.contrast import blend
from karareader.ui.common.row_list import RowList
from karareader.ui.common.row_paint import ROW, TwoLines
from karareader.ui.common.screens import beside
from karareader.ui.common.theme import Theme

_WIDE, _SHOWN, _EDGE = 420, 8, 5  # pixels, rows that are seen at once, pixels


class VideoList(QFrame):
    """A sheet of rows with a title and a quieter line each; it scrolls where they are many.

    Row `at` is loaded. It closes by itself when the reader clicks elsewhere, or by Esc.

    Signals: `chosen` (int) – a row.
    """

    chosen = Signal(int)

    def __init__(self, rows: Sequence[tuple[str, str]], at: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("videoList")
        self.setAccessibleName("Videos of this note")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ground = theme.paper if not theme.dark else blend(theme.surface, theme.raised, 0.4)
        self.setStyleSheet(
            f"#videoList {{ background: {ground}; border: 1px solid {blend(theme.line, theme.ink, 0.22)}; }}"
        )
        self._rows = rows
        model = QStringListModel([title for title, _ in rows], self)
        self.list = RowList("videoRows", "Videos of this note")
        self.list.setModel(model)
        painter = TwoLines(rows.__getitem__, theme, self.list)
        painter.strong = at
        self.list.setItemDelegate(painter)
        self.list.setCurrentIndex(model.index(max(at, 0)))
        self.list.row_chosen.connect(self._choose)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self.list)

    def open_at(self, button: QWidget) -> None:
        """Open below `button`, above it where there is no room; in the middle of the window where it is not seen."""
        window = button.window()
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        place = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
        width = min(max(_WIDE if not button.isVisible() else button.width(), 280), room.width() - 2 * _EDGE)
        height = min(min(len(self._rows), _SHOWN) * ROW + 2 * _EDGE + 2, room.height() - 2 * _EDGE)
        if not button.isVisible():
            place = QRect(room.center() - QPoint(width // 2, height // 2), QSize(width, 0))
        self.setGeometry(beside(place, room, QSize(width, height), before=0, away=4, edge=_EDGE))
        self.show()
        self.list.scrollTo(self.list.currentIndex())
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(QModelIndex, bool, int)
    def _choose(self, index: QModelIndex, _by_mouse: bool, _x: int) -> None:
        row = index.row()
        self.close()
        self.chosen.emit(row)
