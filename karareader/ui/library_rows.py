"""How the rows of the library look, and how a hand or the keyboard moves among them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from karareader.library.catalog import Entry, fold
from karareader.ui.library_model import AnyIndex, Folder, LibraryModel
from karareader.ui.theme import ThemeKeeper

_ROW = 28
_STEP = 14


class RowPainter(QStyledItemDelegate):
    """Draws a row: indented, folders with an arrow and a count, the open note with a bar in the accent."""

    def __init__(self, model: LibraryModel, themes: ThemeKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """All rows are equally high."""
        return QSize(120, max(_ROW, QFontMetrics(option.font).height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row."""
        row = self._model.row(index)
        if row is None:
            return
        theme = self._themes.theme
        rect = option.rect.adjusted(6, 1, -6, -1)
        current = isinstance(row, Entry) and row.path == self._model.current
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(rect, 6, 6)
        if current:
            painter.fillPath(shape, QColor(theme.band))
            painter.fillRect(QRect(rect.left(), rect.top() + 5, 3, rect.height() - 10), QColor(theme.accent))
        elif hovered or selected:
            painter.fillPath(shape, QColor(theme.raised))
        if focused:
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.drawPath(shape)
        left = rect.left() + 10 + _STEP * self._model.depth(row)
        if isinstance(row, Folder):
            self._arrow(painter, QPoint(left + 2, rect.center().y()), row.opened)
        if isinstance(row, Folder):
            left += 14
        elif self._model.top.folders:
            left += 4
        right = rect.right() - 8
        if isinstance(row, Folder):
            right = self._count(painter, option, rect, row.count)
        painter.setFont(option.font)
        space = QRect(left, rect.top(), max(0, right - left), rect.height())
        self._title(painter, space, row.title, option.fontMetrics)
        painter.restore()

    def _arrow(self, painter: QPainter, at: QPoint, opened: bool) -> None:
        painter.setPen(QPen(QColor(self._themes.theme.quiet), 1.6, c=Qt.PenCapStyle.RoundCap))
        x, y = at.x(), at.y() + 1
        corners = [(-3, -2), (0, 2), (3, -2)] if opened else [(-2, -3), (2, 0), (-2, 3)]
        points = [QPoint(x + dx, y + dy) for dx, dy in corners]
        painter.drawPolyline(points)

    def _count(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, count: int) -> int:
        """Draw the count of a folder's notes at the right; gives where the title must end."""
        font = QFont(option.font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(QColor(self._themes.theme.quiet))
        text = f"{count:,}"
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.drawText(rect.adjusted(0, 0, -8, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        return rect.right() - width - 16

    def _title(self, painter: QPainter, space: QRect, title: str, metrics: QFontMetrics) -> None:
        """Draw a title, the words of the filter picked out by a soft ground."""
        theme = self._themes.theme
        folded = fold(title)
        if self._model.query and len(folded) == len(title):
            painter.setPen(Qt.PenStyle.NoPen)
            ground = QColor(theme.found)
            ground.setAlphaF(0.35)
            for word in fold(self._model.query).split():
                at = folded.find(word)
                if at >= 0:
                    begin = metrics.horizontalAdvance(title[:at])
                    width = metrics.horizontalAdvance(title[: at + len(word)]) - begin
                    height = metrics.height()
                    top = space.top() + (space.height() - height) // 2
                    painter.setBrush(ground)
                    found = QRect(space.left() + begin - 1, top, width + 2, height)
                    painter.drawRoundedRect(found.intersected(space.adjusted(-1, 0, 0, 0)), 3, 3)
        painter.setPen(QColor(theme.ink))
        text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class LibraryList(QListView):
    """The rows, with the keys of a tree.

    Signals: `note_chosen` (Path) – open it; `folder_toggled` (object Folder); `filter_requested` – go up to the filter.
    """

    note_chosen = Signal(object)  # Path
    folder_toggled = Signal(object)  # Folder
    filter_requested = Signal()

    def __init__(self, model: LibraryModel, themes: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setObjectName("libraryList")
        self.setAccessibleName("Notes of the library")
        self.setModel(model)
        self.setItemDelegate(RowPainter(model, themes, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(_ROW)

    def choose(self, index: QModelIndex) -> None:
        """Open the note, or open or close the folder, at `index`."""
        row = self._rows.row(index)
        if isinstance(row, Folder):
            self.folder_toggled.emit(row)
        elif row is not None:
            self.note_chosen.emit(row.path)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and index == self.currentIndex():
                self.choose(index)

    def event(self, event: QEvent) -> bool:
        """Letters, arrows and Enter belong to the list while it has the focus, though they are keys of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row whose title begins with what was typed."""
        wanted = fold(search)
        count, here = self._rows.rowCount(), max(0, self.currentIndex().row())
        begin = here + 1 if len(wanted) == 1 else here
        for place in ((begin + step) % count for step in range(count)):
            row = self._rows.row(self._rows.index(place))
            if row is not None and fold(row.title).startswith(wanted):
                self._go(place)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, ←/→ close and open folders, ↑ at the top goes to the filter, letters to the name they begin."""
        index = self.currentIndex()
        row = self._rows.row(index)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(index)
        elif key == Qt.Key.Key_Right and isinstance(row, Folder):
            if row.opened:
                self._go(index.row() + 1)
            else:
                self.folder_toggled.emit(row)
        elif key == Qt.Key.Key_Left and row is not None:
            if isinstance(row, Folder) and row.opened:
                self.folder_toggled.emit(row)
            else:
                self._go(self._rows.folder_row(index.row()))
        elif key == Qt.Key.Key_Up and index.row() <= 0:
            self.filter_requested.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, place: int) -> None:
        if 0 <= place < self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(place))


_OWN_KEYS = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter,
        Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    }
)  # fmt: skip


def _is_ours(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
    )  # fmt: skip
    return plain and (event.key() in _OWN_KEYS or event.text()[:1].isalnum())
