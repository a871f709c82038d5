"""The search box of the tool bar: go to a note by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from karareader.base.translation import tr
from karareader.library.names.catalog import CatalogEntry, pretty
from karareader.ui.common import row_paint
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.theme import ThemeManager

_ROW = 44
_SHOWN = 9


class _QuickResults(QAbstractListModel):
    """The notes found, best first; after them, where there are few, the words that all notes can be searched for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[CatalogEntry] = []
        self.search = ""

    def set(self, entries: Sequence[CatalogEntry], search: str) -> None:
        self.beginResetModel()
        self.entries, self.search = list(entries), search
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries) + bool(self.search)

    def texts(self, row: int) -> tuple[str, str]:
        """What the two lines of a row say."""
        if row >= len(self.entries):
            return tr("Search all notes for “{words}”", words=self.search), "" if self.entries else tr(
                "No note has a name like that"
            )
        entry = self.entries[row]
        return entry.title, " › ".join(map(pretty, entry.folders)) or tr("in the library's folder")

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, and for those who listen instead of look the folder too."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.texts(index.row())[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, self.texts(index.row())))
        return None


class _FoundPainter(QStyledItemDelegate):
    """A row of two lines: the title, and quietly the folders."""

    def __init__(self, found: _QuickResults, themes: ThemeManager, parent: QObject) -> None:
        super().__init__(parent)
        self._found = found
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        (text, place), theme = self._found.texts(index.row()), self._themes.theme
        searches = index.row() >= len(self._found.entries)
        rect = option.rect.adjusted(3, 1, -3, -1)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        row_paint.ground(painter, rect, option, theme, raised=selected, ring=False)
        font = option.font
        inner = rect.adjusted(10, 4, -10, -4)
        if searches:
            row_paint.icon(painter, QRect(inner.left(), rect.center().y() - 7, 15, 15), "search", theme)
            inner.adjust(23, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(QColor(theme.link if searches else theme.ink))
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2 if place else inner.height())
        title = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        row_paint.words(painter, upper, title)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.87)
        painter.setFont(font)
        painter.setPen(QColor(theme.quiet))
        lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), inner.height() // 2)
        place = QFontMetrics(font).elidedText(place, Qt.TextElideMode.ElideRight, inner.width())
        row_paint.words(painter, lower, place)
        painter.restore()


class QuickOpen(QLineEdit):
    """A field with a list below it; `look` gives the notes for what was typed, best first.

    Signals: `note_chosen` (Path); `more_wanted` (str) – few notes hold what was typed, `add_found` takes those that are
    like it; `search_requested` (str) – all notes are to be searched for these words.
    """

    note_chosen = Signal(object)  # Path
    more_wanted = Signal(str)
    search_requested = Signal(str)

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setAccessibleName(tr("Go to note"))
        self.setPlaceholderText(tr("Go to note"))
        self.setAcceptDrops(False)  # a dropped folder is opened, not written
        self._look: Callable[[str], Sequence[CatalogEntry]] = _nothing
        self._found = _QuickResults(self)
        self._popup = QListView()
        self._popup.setObjectName("searchPopup")
        self._popup.setAccessibleName(tr("Notes found"))
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

    def set_source(self, look: Callable[[str], Sequence[CatalogEntry]]) -> None:
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
        typed = self.text().strip()
        entries = self._look(self.text())
        if typed and len(entries) < _SHOWN:
            self.more_wanted.emit(typed)
        self._show(entries)

    @Slot(str, object)
    def add_found(self, typed: str, entries: Sequence[CatalogEntry]) -> None:
        """Offer notes that are like what was typed after those that hold it, if it still is what is typed."""
        if typed != self.text().strip() or not self.hasFocus():
            return
        known = {entry.file for entry in self._found.entries}
        more = [entry for entry in entries if entry.file not in known]
        if more:
            self._show([*self._found.entries, *more])

    def _show(self, entries: Sequence[CatalogEntry]) -> None:
        typed = self.text().strip()
        self._found.set(entries, typed if len(entries) < _SHOWN else "")
        if not self._found.rowCount():
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
        if self.text().strip() and not self._found.rowCount():
            self._found.set(self._look(self.text()), "")
        if self._found.search and place == len(self._found.entries):
            words = self._found.search
            self.clear()
            self.clearFocus()
            self.search_requested.emit(words)
        elif 0 <= place < len(self._found.entries):
            path = self._found.entries[place].path
            self.clear()
            self.clearFocus()
            self.note_chosen.emit(path)


def _nothing(_text: str) -> Sequence[CatalogEntry]:
    return ()
