"""The window of the command palette: a field, and the rows that go with what is typed in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from karareader.base.translation import tr
from karareader.library.names.catalog import CatalogEntry, best, words
from karareader.library.names.fuzzy import FuzzyNames
from karareader.ui.common import row_paint
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.row_list import RowList
from karareader.ui.common.theme import ThemeManager

_MOST = 60  # rows that are shown for words


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """One thing to choose. `group` tells quietly what it is, `meaning` what it does, or why it cannot be done now.

    `id` is unique and lasts: by it the rows chosen last are remembered. `also` are other words that it is found by.
    """

    id: str
    text: str
    group: str
    do: Callable[[], object]
    meaning: str = ""
    keys: str = ""
    icon: str = ""
    enabled: bool = True
    on: bool = False
    also: str = ""


class RowFinder:
    """Finds rows: by their words, by what is nearly them or abbreviates them, and last by what they mean."""

    def __init__(self, rows: Iterable[PaletteRow], recent: Sequence[str]) -> None:
        self._rows = {row.id: row for row in rows}
        self._recent = recent
        self._names = [_entry(row, f"{row.text} {row.group}") for row in self._rows.values()]
        self._meanings = [
            _entry(row, f"{row.text} {row.group} {row.meaning} {row.also}") for row in self._rows.values()
        ]
        self._fuzzy = FuzzyNames(self._names)

    def find(self, query: str) -> list[PaletteRow]:
        """The rows for `query`, the likeliest first; without one, those chosen last and then all."""
        recent = [Path(each) for each in self._recent]
        if not words(query):
            first = [self._rows[each] for each in self._recent if each in self._rows]
            return [*first, *(row for row in self._rows.values() if row.id not in self._recent)]
        found = [*best(self._names, query, recent, _MOST), *self._fuzzy.find(query, _MOST)]
        found += best(self._meanings, query, recent, _MOST)
        rows = [self._rows[file] for file in dict.fromkeys(entry.file for entry in found)][:_MOST]
        return sorted(rows, key=lambda row: not row.enabled)


def _entry(row: PaletteRow, key: str) -> CatalogEntry:
    return CatalogEntry(row.id, (), row.text, " ".join(words(row.text)), " ".join(words(key)))


_WIDE, _ROW, _SHOWN, _TOP = 620, 34, 11, 64  # pixels, rows that are seen at once, pixels from the window's top
_SMALL = 0.87
_ICON = 16
_MOVES = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: 1 - _SHOWN, Qt.Key.Key_PageDown: _SHOWN - 1
}  # fmt: skip


class PaletteModel(QAbstractListModel):
    """The rows that are shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[PaletteRow] = ()

    def set_rows(self, rows: Sequence[PaletteRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text; for those who listen instead of look, the group, the keys and the state too."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = tr("on") if row.on else "" if row.enabled else tr("not available")
            return ", ".join(filter(None, (row.text, row.group, row.keys, state)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.meaning
        return None


class _PaletteRowPainter(QStyledItemDelegate):
    """A row: its icon, its text, quietly what it is, and at the right its keys."""

    def __init__(self, model: PaletteModel, themes: ThemeManager, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._themes = model, themes

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, theme = self._model.rows[index.row()], self._themes.theme
        rect = option.rect.adjusted(3, 1, -3, -1)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        row_paint.ground(painter, rect, option, theme, raised=selected, ring=False)
        if selected:
            row_paint.bar(painter, rect, theme, 7)
        if not row.enabled:
            painter.setOpacity(0.5)
        inner = rect.adjusted(12, 0, -12, 0)
        icon = "check" if row.on else row.icon
        if icon:
            place = QRect(inner.left(), inner.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            row_paint.icon(painter, place, icon, theme)
        inner.setLeft(inner.left() + _ICON + 10)
        small = QFont(option.font)
        if small.pointSizeF() > 0:
            small.setPointSizeF(small.pointSizeF() * _SMALL)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        painter.setPen(QColor(theme.quiet))
        if row.keys:
            row_paint.words(painter, inner, row.keys, at_end=True)
            inner.setRight(inner.right() - metrics.horizontalAdvance(row.keys) - 16)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.ink))
        text = option.fontMetrics.elidedText(row.text, Qt.TextElideMode.ElideRight, inner.width())
        row_paint.words(painter, inner, text)
        inner.setLeft(inner.left() + option.fontMetrics.horizontalAdvance(text) + 10)
        painter.setFont(small)
        painter.setPen(QColor(theme.quiet))
        row_paint.words(painter, inner, metrics.elidedText(row.group, Qt.TextElideMode.ElideRight, inner.width()))
        painter.restore()


class PaletteWindow(QDialog):
    """Stands over the window until something is chosen, or the reader goes elsewhere.

    Signals: `chosen` (PaletteRow).
    """

    chosen = Signal(object)  # PaletteRow

    def __init__(self, themes: ThemeManager, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("commandPalette")
        self.setWindowTitle(tr("Command palette"))
        self._over, self._finder = window, RowFinder((), ())
        self._room = _SHOWN  # rows that are seen at once
        self.field = QLineEdit()
        self.field.setObjectName("paletteField")
        self.field.setPlaceholderText(tr("Type a command, a setting, a panel or a note"))
        self.field.setAccessibleName(tr("Command palette"))
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.model = PaletteModel(self)
        self.list = RowList("paletteList", tr("Commands, settings, panels and notes"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_PaletteRowPainter(self.model, themes, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.row_chosen.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self._words = QLabel()
        self._words.setObjectName("quiet")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._words)

    def open_with(self, finder: RowFinder) -> None:
        """Show what `finder` finds."""
        self._finder = finder
        self._place()
        self.field.clear()
        self._look("")
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(str)
    def _look(self, typed: str) -> None:
        rows = self._finder.find(typed)
        self.model.set_rows(rows)
        if rows:
            self.list.setCurrentIndex(self.model.index(0, 0))
        else:
            self._words.setText(tr("Nothing is called “{typed}”.", typed=typed.strip()))
        self.list.setVisible(bool(rows))
        self.list.setFixedHeight(min(len(rows), self._room) * _ROW + 2)
        self.adjustSize()

    def _place(self) -> None:
        window = self._over
        wide = min(_WIDE, window.width() - 40)
        self._room = min(_SHOWN, max(4, (window.height() - 2 * _TOP - 90) // _ROW))
        self.setFixedWidth(wide)
        self.move(window.mapToGlobal(QPoint((window.width() - wide) // 2, _TOP)))

    @Slot(QModelIndex, QModelIndex)
    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.rows[now.row()] if now.isValid() else None
        metrics, room = self._words.fontMetrics(), self.width() - 24
        self._words.setText(metrics.elidedText(row.meaning if row else "", Qt.TextElideMode.ElideRight, room))

    @Slot(QModelIndex, bool, int)
    def _clicked(self, index: QModelIndex, _by_mouse: bool, _x: int) -> None:
        self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()] if index.isValid() else None
        if row is not None and row.enabled:
            self.hide()
            self.chosen.emit(row)

    def _move(self, by: int) -> None:
        """Pick out another row; from the last one on to the first, and back."""
        last, at = len(self.model.rows) - 1, self.list.currentIndex().row()
        if abs(by) == 1 and last >= 0:
            self.list.setCurrentIndex(self.model.index((at + by) % (last + 1), 0))
        else:
            self.list.setCurrentIndex(self.model.index(max(0, min(at + by, last)), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, keys that move go through the list, and Enter chooses."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in _MOVES:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._move(_MOVES[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """It does not stay behind where the reader goes elsewhere."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.hide()
