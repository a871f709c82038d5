"""The passages of a transcript as a list: the one that is said now is marked, and a click plays from the word."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from karareader.base.translation import tr
from karareader.timeline.timecode import format_time
from karareader.ui.common.row_list import RowList
from karareader.ui.common.theme import ThemeManager
from karareader.ui.transcript.delegate import Found, PassagePainter
from karareader.ui.transcript.line_breaks import Wrapper
from karareader.ui.transcript.passage_rows import TOP, PassageRows

_CLICK = 5  # pixels that the pointer may move between press and release
_WHOLE = 0.5  # a passage higher than this share of the view is not brought in as a whole, but what is said of it

if TYPE_CHECKING:
    from karareader.captions.passages import Passage


class TranscriptList(RowList):
    """Signals: `seek_requested` (float) – play from there; `scrolled_by_hand` (int, int) – from and to a height;
    `copy_wanted` – what is selected is to be copied.
    """

    seek_requested = Signal(float)  # seconds
    scrolled_by_hand = Signal(int, int)  # value of the scroll bar before and after
    copy_wanted = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__("transcriptList", tr("Transcript of the video"))
        self.rows = PassageRows(self)
        self._painter = PassagePainter(self, self.rows, themes)
        self._pressed: QPoint | None = None
        self._strings = QStringListModel(self)
        self.setUniformItemSizes(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setModel(self._strings)
        self.setItemDelegate(self._painter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.row_chosen.connect(self._choose)
        self.verticalScrollBar().actionTriggered.connect(self._scrolled)
        themes.changed.connect(self._recolour)

    # What is shown

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages that are shown."""
        return self.rows.passages

    @property
    def current(self) -> tuple[int, int] | None:
        """The passage that is marked, and the caption in it."""
        return self._painter.current

    @property
    def found(self) -> Found:
        """What is picked out."""
        return self._painter.found

    def show_passages(self, passages: Sequence[Passage], wrapper: Wrapper | None = None, *, keep: bool = False) -> None:
        """Show these, from the first one; or `keep` what is at the top where it is."""
        top = self.indexAt(QPoint(self.rows.text_left() + 4, 4)) if keep else None
        below, seconds = 0, 0.0
        if top is not None and top.isValid():
            below, seconds = -self.visualRect(top).top(), self.passages[top.row()].start
        self._painter.mark(None)
        self._painter.found = {}
        self.rows.take(passages, wrapper)
        self.rows.wrap(self.viewport().width())
        self._strings.setStringList([f"{format_time(each.start)} {each.text}" for each in self.passages])
        self.verticalScrollBar().setValue(0)
        if seconds and passages:
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            at = max(bisect_right([each.start for each in self.passages], seconds) - 1, 0)
            self.verticalScrollBar().setValue(self._rect(at).top() + below)

    def mark(self, place: tuple[int, int] | None) -> None:
        """Mark a passage and the caption in it that is said now."""
        if place != self.current:
            self._painter.mark(place)
            self.viewport().update()

    def mark_word(self, seconds: float) -> None:
        """Mark the word that is said at `seconds` of the caption that is marked; only where it stands is painted."""
        painter, current = self._painter, self.current
        if current is None or painter.begins <= seconds < painter.ends:
            return
        before = painter.word
        painter.say(seconds)
        index = self._strings.index(current[0])
        for span in (before, painter.word):
            if span is not None:
                for rect in painter.rects(self.visualRect(index), current[0], span):
                    self.viewport().update(rect.toAlignedRect().adjusted(-2, -1, 2, 1))

    def show_found(self, found: Found) -> None:
        """Pick out stretches of passages: (begin, end, whether it is the current one)."""
        self._painter.found = found
        self.viewport().update()

    def mark_rect(self) -> QRectF | None:
        """What of the mark must be seen, in pixels from the top of the first passage; None where nothing is marked."""
        if self.current is None or not self.passages:
            return None
        rect = QRectF(self._rect(self.current[0]))
        if rect.height() > self.viewport().height() * _WHOLE:
            begin, end = self.passages[self.current[0]].span(self.current[1])
            rows = [at for at, row in enumerate(self.rows.rows(self.current[0])) if row[0] < end and row[1] > begin]
            top = rect.top() + TOP + self.rows.pitch() * (rows[0] if rows else 0)
            rect = QRectF(rect.left(), top, rect.width(), self.rows.pitch() * max(1, len(rows)))
        return rect

    def show_text(self, passage: int, begin: int) -> None:
        """Bring a place of the text into view."""
        y = self._rect(passage).top() + TOP + self.rows.pitch() * self.rows.row_at(passage, begin)
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        if not bar.value() <= y <= bar.value() + height - 2 * self.rows.pitch():
            self._scroll_by_hand(round(y - height / 3))

    def chosen(self) -> list[Passage]:
        """The passages that are selected; all of them where fewer than two are."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self.passages[row] for row in rows] if len(rows) > 1 else list(self.passages)

    def _rect(self, passage: int) -> QRect:
        return self.visualRect(self._strings.index(passage)).translated(0, self.verticalScrollBar().value())

    def offset_at(self, point: QPoint) -> tuple[int, int] | None:
        """The passage and the offset in its text at a point of the viewport."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        passage, rect = self.passages[index.row()], self.visualRect(index)
        rows = self.rows.rows(index.row())
        row = rows[max(0, min(len(rows) - 1, int((point.y() - rect.top() - TOP) / self.rows.pitch())))]
        x = point.x() - self.rows.text_left()
        if x < 0 or (self.isRightToLeft() and x > self.rows.text_width):
            return index.row(), 0
        measure = QFontMetricsF(self.font()).horizontalAdvance
        low, high = row
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if measure(passage.text[row[0] : middle]) <= x else (low, middle - 1)
        return index.row(), min(low, max(row[0], row[1] - 1))

    # The hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        plain = event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._pressed = event.position().toPoint() if plain else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click plays from the word, or from the beginning of the passage if it is on its time."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        if pressed is None or (point - pressed).manhattanLength() > _CLICK:
            return
        at = self.offset_at(point)
        if at is not None:
            self.seek_requested.emit(self.passages[at[0]].seconds_at(at[1]))

    @Slot(QModelIndex, bool, int)
    def _choose(self, index: QModelIndex, by_mouse: bool, _x: int) -> None:
        if not by_mouse:
            self.seek_requested.emit(self.passages[index.row()].start)

    def event(self, event: QEvent) -> bool:
        """Copying belongs to the list while it has the focus."""
        own = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and any(map(event.matches, own)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return
        before = self.verticalScrollBar().value()
        super().keyPressEvent(event)
        after = self.verticalScrollBar().value()
        if after != before:
            self.scrolled_by_hand.emit(before, after)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, such as T: no row is looked for by them."""

    def _scroll_by_hand(self, value: int) -> None:
        bar = self.verticalScrollBar()
        value = max(bar.minimum(), min(value, bar.maximum()))
        if value != bar.value():
            self.scrolled_by_hand.emit(bar.value(), value)
            bar.setValue(value)

    @Slot(int)
    def _scrolled(self, _action: int) -> None:
        bar = self.verticalScrollBar()
        self.scrolled_by_hand.emit(bar.value(), bar.sliderPosition())

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew; what was at the top stays there."""
        top = self.indexAt(QPoint(self.rows.text_left() + 4, 4))
        below = -self.visualRect(top).top() if top.isValid() else 0
        super().resizeEvent(event)
        if self.rows.wrap(self.viewport().width()):
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            if top.isValid():
                self.verticalScrollBar().setValue(self._rect(top.row()).top() + below)

    @Slot(object)
    def _recolour(self, _theme: object) -> None:
        self.viewport().update()
