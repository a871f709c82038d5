"""A small list beside a link: the notes that it may mean, or that are nearest to what it says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QFrame, QLabel, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from karareader.library.choices import Choice
from karareader.ui import icons
from karareader.ui.icons import blend
from karareader.ui.library_model import AnyIndex
from karareader.ui.row_list import RowList
from karareader.ui.theme import Theme

_WIDE, _ROW, _ROW_SHORT, _SHOWN = 420, 46, 34, 7  # pixels, and rows that are seen at once
_EDGE = 6
_SMALL = 0.87


class _Rows(QAbstractListModel):
    """The notes, and after them what else can be done, if anything."""

    def __init__(self, notes: Sequence[Choice], search: str, parent: QObject) -> None:
        super().__init__(parent)
        self.notes, self.search = notes, search

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.notes) + bool(self.search)

    def texts(self, row: int) -> tuple[str, str]:
        """What the two lines of a row say."""
        if row < len(self.notes):
            return self.notes[row].title, self.notes[row].where
        return f"Search all notes for “{self.search}”", ""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; all of it for those who listen instead of look, and where the pointer rests."""
        texts = self.texts(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, texts))
        if role == Qt.ItemDataRole.ToolTipRole and index.row() < len(self.notes):
            return str(self.notes[index.row()].path)
        return None


class _RowPainter(QStyledItemDelegate):
    """A row: the title, and quietly where the note lies."""

    def __init__(self, rows: _Rows, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._rows, self._theme = rows, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, _ROW if self._rows.texts(index.row())[1] else _ROW_SHORT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, (title, where) = self._theme, self._rows.texts(index.row())
        rect = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            shape = QPainterPath()
            shape.addRoundedRect(rect, 6, 6)
            painter.fillPath(shape, QColor(theme.raised))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRect(rect.left(), rect.top() + 7, 3, rect.height() - 14), QColor(theme.accent))
        inner = rect.adjusted(10, 4, -10, -4)
        if not where:
            icons.icon("search", theme).paint(painter, QRect(inner.left(), rect.center().y() - 7, 15, 15))
            inner.adjust(23, 0, 0, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.ink if where else theme.link))
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2 if where else inner.height())
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(upper, left, option.fontMetrics.elidedText(title, Qt.TextElideMode.ElideRight, inner.width()))
        if where:
            small = QFont(option.font)
            if small.pointSizeF() > 0:
                small.setPointSizeF(small.pointSizeF() * _SMALL)
            painter.setFont(small)
            painter.setPen(QColor(theme.quiet))
            lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), inner.height() // 2)
            fitting = QFontMetrics(small).elidedText(where, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(lower, left, fitting)
        painter.restore()


class LinkChooser(QFrame):
    """Stands beside the link until something is chosen; Esc or a click elsewhere takes it away.

    `head` says what is offered; `search` are the words that the last row searches for, "" for no such row.

    Signals: `chosen` (Choice) – a note; `search_requested` (str).
    """

    chosen = Signal(object)  # library.choices.Choice
    search_requested = Signal(str)

    def __init__(self, head: str, notes: Sequence[Choice], search: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("linkChooser")
        self.setAccessibleName(head)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ground = theme.paper if not theme.dark else blend(theme.surface, theme.raised, 0.4)
        edge = blend(theme.line, theme.ink, 0.15)
        self.setStyleSheet(f"#linkChooser {{ background: {ground}; border: 1px solid {edge}; }}")
        words = QLabel(head)
        words.setObjectName("quiet")
        words.setWordWrap(True)
        words.setContentsMargins(11, 7, 11, 5)
        self.rows = _Rows(notes, search, self)
        self.list = RowList("linkChoices", head)
        self.list.setUniformItemSizes(False)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(_RowPainter(self.rows, theme, self.list))
        self.list.row_chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE - 2, _EDGE, _EDGE)
        column.setSpacing(2)
        column.addWidget(words)
        column.addWidget(self.list)
        self.list.setCurrentIndex(self.rows.index(0, 0))
        shown = min(len(notes), _SHOWN)
        self.list.setFixedHeight(shown * _ROW + (_ROW_SHORT if search else 0))
        self.setFixedWidth(_WIDE)
        self.setFocusProxy(self.list)

    def open_at(self, link: QRect) -> None:
        """Show it under the link, which stands there on the screen; above it where there is no room below."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = max(screen.left() + 4, min(link.left() - 12, screen.right() - self.width() - 4))
        top = link.bottom() + 5
        if top + self.height() > screen.bottom() - 4:
            top = max(screen.top() + 4, link.top() - 5 - self.height())
        self.move(QPoint(left, top))
        self.show()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex, bool, int)
    def _choose(self, index: QModelIndex, _by_mouse: bool, _x: int) -> None:
        row = index.row()
        self.close()
        if row < len(self.rows.notes):
            self.chosen.emit(self.rows.notes[row])
        else:
            self.search_requested.emit(self.rows.search)
