"""A sheet of rows to choose one of: it opens at a button, or in the middle of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from karareader.base.contrast import blend
from karareader.base.translation import tr
from karareader.ui.common.row_list import RowList
from karareader.ui.common.row_paint import ROW, TwoLines
from karareader.ui.common.screens import beside
from karareader.ui.common.theme import Theme

_WIDE, _SHOWN, _EDGE = 420, 8, 5  # pixels, rows that are seen at once, pixels


class RowSheet(QFrame):
    """Rows with a title and a quieter line each; they scroll where they are many.

    `name` says what they are; row `at` is picked out, -1 for none. With `removable` the key Delete takes a row away,
    which is said below them. It closes by itself when the reader clicks elsewhere, or by Esc.

    Signals: `chosen` (int) – a row; `removed` (int) – it is to be taken away; the sheet closes.
    """

    chosen = Signal(int)
    removed = Signal(int)

    def __init__(
        self,
        name: str,
        rows: Sequence[tuple[str, str]],
        theme: Theme,
        parent: QWidget,
        *,
        at: int = -1,
        removable: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("rowSheet")
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ground = theme.paper if not theme.dark else blend(theme.surface, theme.raised, 0.4)
        self.setStyleSheet(
            f"#rowSheet {{ background: {ground}; border: 1px solid {blend(theme.line, theme.ink, 0.22)}; }}"
        )
        self._rows = rows
        model = QStringListModel([title for title, _ in rows], self)
        self.list = RowList("sheetRows", name)
        self.list.setModel(model)
        self.list.setMinimumHeight(ROW)
        painter = TwoLines(rows.__getitem__, theme, self.list)
        painter.strong = at
        self.list.setItemDelegate(painter)
        self.list.setCurrentIndex(model.index(max(at, 0)))
        self.list.row_chosen.connect(self._choose)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self.list)
        self._hint = QLabel(tr("Delete removes a row."))
        self._hint.setObjectName("quiet")
        self._hint.setContentsMargins(8, 0, 8, 4)
        self._hint.setVisible(removable)
        column.addWidget(self._hint)
        if removable:
            QShortcut(QKeySequence(Qt.Key.Key_Delete), self).activated.connect(self._remove)

    def open_at(self, button: QWidget) -> None:
        """Open below `button`, above it where there is no room; in the middle of the window where it is not seen."""
        window = button.window()
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        place = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
        seen = button.isVisible() and button is not window
        width = min(max(_WIDE if not seen else button.width(), 280), room.width() - 2 * _EDGE)
        below = self._hint.sizeHint().height() + _EDGE if self._hint.isVisibleTo(self) else 0
        height = min(min(len(self._rows), _SHOWN) * ROW + 2 * _EDGE + 2 + below, room.height() - 2 * _EDGE)
        if not seen:
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

    @Slot()
    def _remove(self) -> None:
        row = self.list.currentIndex().row()
        self.close()
        if row >= 0:
            self.removed.emit(row)
