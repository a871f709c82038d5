"""How what a search found looks: title, where it lies, and the sentence with its time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from karareader.base.translation import tr
from karareader.timeline.timecode import format_time
from karareader.ui.common import icons, row_paint
from karareader.ui.common.fonts import smaller
from karareader.ui.common.highlighted_text import FoundText, Space
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.row_list import RowList
from karareader.ui.common.theme import ThemeManager
from karareader.ui.search.model import Found, HitModel, More, Row, RowHeading, same, where

_SIDE, _TOP, _GAP = 10, 10, 4  # pixels inside a row
_LINES, _TITLE_LINES = 4, 2
_SIGN, _HEAD_TOP, _HEAD_BOTTOM = 16, 14, 4  # pixels of a heading
_SMALL = 0.87
_BATCH = 10


class HitList(RowList):
    """What was found. A click on a row chooses it, one on its time plays it."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__("librarySearchResults", tr("Notes found"))
        self.setUniformItemSizes(False)
        # Breaking all sentences into lines at once would hold up the next key.
        self.setLayoutMode(RowList.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.found = HitModel(self)
        self.setModel(self.found)
        self._broken_for = 0
        self._painter = _HitPainter(self, themes)
        self.setItemDelegate(self._painter)
        self.verticalScrollBar().setSingleStep(24)

    def show_rows(self, rows: Sequence[Row], *, keep: bool = False) -> None:
        """Show these. The first is picked out; with `keep` the one that was before, if it is among them."""
        index = self.currentIndex() if keep else QModelIndex()
        before = self.found.rows[index.row()] if index.isValid() else None
        self._painter.forget()
        self.found.set(rows)
        first = self.found.step(-1, 1) if rows else -1
        place = next((at for at, row in enumerate(rows) if same(row, before)), first)
        if place >= 0:
            self.setCurrentIndex(self.found.index(place))
        if place == first:
            self.scrollToTop()

    def row(self, index: AnyIndex) -> Row:
        """What a row stands for."""
        return self.found.rows[index.row()]

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

    @property
    def room(self) -> int:
        """The width of a row in pixels, with the scroll bar or without.

        Rows that were broken anew whenever the bar comes would be shorter without it, so that it goes again, and so on.
        """
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences are broken anew for another width."""
        super().resizeEvent(event)
        if self.room != self._broken_for:
            self._broken_for = self.room
            self._painter.forget()
            self.scheduleDelayedItemsLayout()

    def _on_time(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        return index.isValid() and self._painter.chip_rect(index, self.visualRect(index)).contains(
            row_paint.as_painted(self, index, at)
        )


class _Hit:
    """The texts of one hit, broken into lines."""

    def __init__(self, hit: Found, font: QFont, width: int) -> None:
        self.small = smaller(font, _SMALL)
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
        self.height = self.sentence_top + max(self.sentence.height, self.chip.height()) + 2 * _TOP


class _HitPainter(QStyledItemDelegate):
    """Draws the rows; the broken lines are kept until the width or the hits change."""

    def __init__(self, found: HitList, themes: ThemeManager) -> None:
        super().__init__(found)
        self._list, self._themes = found, themes
        self._hits: dict[int, _Hit] = {}

    def forget(self) -> None:
        """What was broken into lines does not hold any more."""
        self._hits.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = self._list.row(index)
        if isinstance(row, RowHeading | More):
            line = max(QFontMetrics(self._list.font()).height(), _SIGN)
            around = _HEAD_TOP + _HEAD_BOTTOM if isinstance(row, RowHeading) else _TOP
            return QSize(120, line + around)
        return QSize(120, self._hit(index, row).height)

    def chip_rect(self, index: AnyIndex, rect: QRect) -> QRect:
        """Where the time of a row stands; null if its sentence has none."""
        row = self._list.row(index)
        if isinstance(row, RowHeading | More) or not (hit := self._hit(index, row)).time:
            return QRect()
        top = rect.top() + _TOP + hit.sentence_top + max(0, (hit.line - hit.chip.height()) // 2)
        return QRect(QPoint(rect.left() + 6 + _SIDE, top), hit.chip)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = self._list.row(index)
        painter.save()
        if isinstance(row, RowHeading):
            row_paint.mirror(painter, option)
            self._paint_heading(painter, option.rect, row)
        else:
            self._paint_ground(painter, option)
            if isinstance(row, More):
                self._paint_more(painter, option.rect, row)
            else:
                self._paint_hit(painter, option.rect, index, self._hit(index, row))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: RowHeading) -> None:
        theme = self._themes.theme
        line = rect.adjusted(6 + _SIDE, _HEAD_TOP, -6 - _SIDE, -_HEAD_BOTTOM)
        small = smaller(self._list.font(), _SMALL)
        small.setWeight(QFont.Weight.DemiBold)
        painter.setFont(small)
        painter.setPen(QColor(theme.quiet))
        sign = icons.pixmap(heading.icon, theme.quiet, _SIGN, self._list.devicePixelRatioF())
        row_paint.picture(painter, QPoint(line.left(), line.top() + (line.height() - _SIGN) // 2), sign)
        text = line.adjusted(_SIGN + 6, 0, 0, 0)
        row_paint.words(painter, text, heading.text)
        row_paint.words(painter, text, heading.count, at_end=True)
        if rect.top() > 0:
            painter.setPen(QPen(QColor(theme.line), 1))
            top = rect.top() + _HEAD_TOP // 2 - 2
            painter.drawLine(line.left(), top, line.right(), top)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._themes.theme
        rect = option.rect.adjusted(6, 1, -6, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        row_paint.ground(painter, rect, option, theme, raised=selected)
        if selected:
            row_paint.bar(painter, rect, theme, inset=7)

    def _paint_more(self, painter: QPainter, rect: QRect, more: More) -> None:
        painter.setPen(QColor(self._themes.theme.link))
        painter.setFont(self._list.font())
        line = rect.adjusted(6 + _SIDE, 0, -6 - _SIDE, 0)
        row_paint.words(painter, line, more.text)

    def _paint_hit(self, painter: QPainter, whole: QRect, index: AnyIndex, hit: _Hit) -> None:
        theme = self._themes.theme
        rect = whole.adjusted(6, 1, -6, -1)
        left, top = rect.left() + _SIDE, whole.top() + _TOP
        found = QColor(theme.found)
        found.setAlphaF(0.62 if theme.dark else 0.38)
        painter.setPen(QColor(theme.ink))
        hit.title.draw(painter, QPoint(left, top), found)
        painter.setPen(QColor(theme.quiet))
        painter.setFont(hit.small)
        line = QRect(left, top + hit.where_top, rect.width() - 2 * _SIDE, hit.where_height)
        row_paint.words(painter, line, hit.where)
        painter.setPen(QColor(theme.ink))
        hit.sentence.draw(painter, QPoint(left, top + hit.sentence_top), found)
        chip = self.chip_rect(index, whole)
        if not chip.isNull():
            painter.setFont(hit.small)
            row_paint.chip(painter, chip, hit.time, theme)

    def _hit(self, index: AnyIndex, hit: Found) -> _Hit:
        broken = self._hits.get(index.row())
        if broken is None:
            width = max(80, self._list.room - 12 - 2 * _SIDE)
            broken = self._hits[index.row()] = _Hit(hit, self._list.font(), width)
        return broken
