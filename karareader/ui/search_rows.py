"""How the notes that a search found look: title, where it lies, and the sentence with its time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from karareader.library.catalog import pretty
from karareader.library.index.answers import Hit
from karareader.timeline.timecode import format_time
from karareader.ui.found_text import FoundText, Space
from karareader.ui.library_model import AnyIndex
from karareader.ui.row_list import RowList
from karareader.ui.theme import ThemeKeeper

_SIDE, _TOP, _GAP = 10, 10, 4  # pixels inside a row
_LINES, _TITLE_LINES = 4, 2
_SMALL = 0.87
_BATCH = 10


class HitModel(QAbstractListModel):
    """The notes found, best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: Sequence[Hit] = ()

    def set(self, hits: Sequence[Hit]) -> None:
        """Show these."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; all of it for those who listen instead of look."""
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            time = f"at {format_time(hit.start)}" if hit.start is not None else ""
            return ", ".join(part for part in (hit.title, where(hit), hit.sentence, time) if part)
        return None


def where(hit: Hit) -> str:
    """The channel of a note, and the heading under which its sentence stands."""
    section = hit.section if hit.section not in (hit.title, hit.sentence) else ""
    return " › ".join(part for part in (pretty(hit.channel) if hit.channel else "", section) if part)


class HitList(RowList):
    """The notes found. A click on a row chooses it, one on its time plays it."""

    def __init__(self, themes: ThemeKeeper) -> None:
        super().__init__("librarySearchResults", "Notes found")
        self.setUniformItemSizes(False)
        # Breaking all sentences into lines at once would hold up the next key.
        self.setLayoutMode(RowList.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.found = HitModel(self)
        self.setModel(self.found)
        self._painter = _HitPainter(self, themes)
        self.setItemDelegate(self._painter)
        self.verticalScrollBar().setSingleStep(24)

    def show_hits(self, hits: Sequence[Hit], *, keep: bool = False) -> None:
        """Show these. The first is picked out; with `keep` the one that was before, if it is among them."""
        index = self.currentIndex() if keep else QModelIndex()
        before = self.found.hits[index.row()].path if index.isValid() else None
        self._painter.forget()
        self.found.set(hits)
        place = next((at for at, hit in enumerate(hits) if hit.path == before), 0)
        if hits:
            self.setCurrentIndex(self.found.index(place))
        if place == 0:
            self.scrollToTop()

    def hit(self, index: AnyIndex) -> Hit:
        """The note of a row."""
        return self.found.hits[index.row()]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On its time, a click plays."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_time(event.position().toPoint()):
            self.setCurrentIndex(index)
            self.row_played.emit(index)
        else:
            super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a time."""
        super().mouseMoveEvent(event)
        if self._on_time(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().unsetCursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences are broken anew."""
        self._painter.forget()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_time(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        return index.isValid() and self._painter.chip_rect(index, self.visualRect(index)).contains(at)


class _Row:
    """The texts of one row, broken into lines."""

    def __init__(self, hit: Hit, font: QFont, width: int) -> None:
        self.small = QFont(font)
        if font.pointSizeF() > 0:
            self.small.setPointSizeF(font.pointSizeF() * _SMALL)
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        self.time = format_time(hit.start) if hit.start is not None else ""
        metrics, small = QFontMetrics(font), QFontMetrics(self.small)
        self.chip = QSize(small.horizontalAdvance(self.time) + 10, small.height() + 2) if self.time else QSize(0, 0)
        indent = self.chip.width() + 6 if self.time else 0
        self.title = FoundText(hit.title, hit.title_matches, strong, Space(width, _TITLE_LINES))
        self.where = small.elidedText(where(hit), Qt.TextElideMode.ElideRight, width)
        self.sentence = FoundText(hit.sentence, hit.matches, font, Space(width, _LINES, indent))
        self.line = metrics.height()
        top = self.title.height
        self.where_top = top + _GAP - 1
        self.sentence_top = self.where_top + (small.height() + _GAP if self.where else 0)
        self.where_height = small.height()
        self.height = self.sentence_top + max(self.sentence.height, self.chip.height())


class _HitPainter(QStyledItemDelegate):
    """Draws the rows; the broken lines are kept until the width or the notes change."""

    def __init__(self, found: HitList, themes: ThemeKeeper) -> None:
        super().__init__(found)
        self._list, self._themes = found, themes
        self._rows: dict[int, _Row] = {}

    def forget(self) -> None:
        """What was broken into lines does not hold any more."""
        self._rows.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, self._row(index).height + 2 * _TOP)

    def chip_rect(self, index: AnyIndex, rect: QRect) -> QRect:
        """Where the time of a row stands; null if its sentence has none."""
        row = self._row(index)
        if not row.time:
            return QRect()
        top = rect.top() + _TOP + row.sentence_top + max(0, (row.line - row.chip.height()) // 2)
        return QRect(QPoint(rect.left() + 6 + _SIDE, top), row.chip)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, theme = self._row(index), self._themes.theme
        rect = option.rect.adjusted(6, 1, -6, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect), 6, 6)
        if selected:
            painter.fillPath(shape, QColor(theme.raised))
            painter.fillRect(QRect(rect.left(), rect.top() + 7, 3, rect.height() - 14), QColor(theme.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(shape, QColor(theme.raised))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.drawPath(shape)
        left, top = rect.left() + _SIDE, option.rect.top() + _TOP
        found = QColor(theme.found)
        found.setAlphaF(0.62 if theme.dark else 0.38)
        painter.setPen(QColor(theme.ink))
        row.title.draw(painter, QPoint(left, top), found)
        painter.setPen(QColor(theme.quiet))
        painter.setFont(row.small)
        line = QRect(left, top + row.where_top, rect.width() - 2 * _SIDE, row.where_height)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.where)
        painter.setPen(QColor(theme.ink))
        row.sentence.draw(painter, QPoint(left, top + row.sentence_top), found)
        chip = self.chip_rect(index, option.rect)
        if not chip.isNull():
            ground = QPainterPath()
            ground.addRoundedRect(QRectF(chip), 4, 4)
            painter.fillPath(ground, QColor(theme.chip))
            painter.setPen(QColor(theme.chip_ink))
            painter.setFont(row.small)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, row.time)
        painter.restore()

    def _row(self, index: AnyIndex) -> _Row:
        row = self._rows.get(index.row())
        if row is None:
            width = max(80, self._list.viewport().width() - 12 - 2 * _SIDE)
            row = self._rows[index.row()] = _Row(self._list.hit(index), self._list.font(), width)
        return row
