"""The search box of the tool bar: go to a note by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from karareader.library.catalog import Entry, pretty
from karareader.ui.library_model import AnyIndex
from karareader.ui.theme import ThemeKeeper

_ROW = 44
_SHOWN = 9


class _Found(QAbstractListModel):
    """The notes found, best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def set(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, and for those who listen instead of look the folder too."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.entries[index.row()].title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            entry = self.entries[index.row()]
            return ", ".join((entry.title, *map(pretty, entry.folders)))
        return None


class _FoundPainter(QStyledItemDelegate):
    """A row of two lines: the title, and quietly the folders."""

    def __init__(self, found: _Found, themes: ThemeKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._found = found
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry, theme = self._found.entries[index.row()], self._themes.theme
        rect = option.rect.adjusted(3, 1, -3, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            shape = QPainterPath()
            shape.addRoundedRect(rect, 6, 6)
            painter.fillPath(shape, QColor(theme.raised))
        font = option.font
        inner = rect.adjusted(10, 4, -10, -4)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        title = option.fontMetrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.87)
        painter.setFont(font)
        painter.setPen(QColor(theme.quiet))
        lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), inner.height() // 2)
        folders = " › ".join(map(pretty, entry.folders)) or "in the library's folder"
        place = QFontMetrics(font).elidedText(folders, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, place)
        painter.restore()


class SearchBox(QLineEdit):
    """A field with a list below it; `look` gives the notes for what was typed, best first.

    Signals: `note_chosen` (Path).
    """

    note_chosen = Signal(object)  # Path

    def __init__(self, themes: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setAccessibleName("Go to note")
        self.setPlaceholderText("Go to note")
        self.setAcceptDrops(False)  # a dropped folder is opened, not written
        self._look: Callable[[str], Sequence[Entry]] = _nothing
        self._found = _Found(self)
        self._popup = QListView()
        self._popup.setObjectName("searchPopup")
        self._popup.setAccessibleName("Notes found")
        self._popup.setMouseTracking(True)
        self._popup.setUniformItemSizes(True)
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setPopup(self._popup)
        # The completer gives the popup a painter of its own: ours comes after.
        self._popup.setItemDelegate(_FoundPainter(self._found, themes, self._popup))
        completer.setMaxVisibleItems(_SHOWN)
        completer.setWidget(self)
        self._popup.clicked.connect(self._chosen)
        self._popup.installEventFilter(self)
        self._finder = completer
        self.textEdited.connect(self._edited)

    def set_source(self, look: Callable[[str], Sequence[Entry]]) -> None:
        """Ask `look` for the notes to offer."""
        self._look = look

    def start(self) -> None:
        """Take the focus and offer the notes visited last."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        QTimer.singleShot(0, self._offer)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A click offers the notes visited last, too."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self._offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the best note, Escape gives the focus back, ↓ shows the list again."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(0)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
        elif event.key() == Qt.Key.Key_Down:
            self._offer()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list opens the note that is picked out there."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self._popup
        if pressed and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(max(0, self._popup.currentIndex().row()))
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _edited(self, _text: str) -> None:
        self._offer()

    @Slot()
    def _offer(self) -> None:
        if not self.hasFocus():
            return
        self._found.set(self._look(self.text()))
        if not self._found.entries:
            self._popup.hide()
            return
        width = max(self.width(), 420)
        left = (self.width() - width) // 2
        self._finder.complete(QRect(left, 4, width, self.height()))
        self._popup.setCurrentIndex(self._finder.completionModel().index(0, 0))

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, place: int) -> None:
        self._popup.hide()
        if self.text().strip() and not self._found.entries:
            self._found.set(self._look(self.text()))
        if 0 <= place < len(self._found.entries):
            path = self._found.entries[place].path
            self.clear()
            self.clearFocus()
            self.note_chosen.emit(path)


def _nothing(_text: str) -> Sequence[Entry]:
    return ()
