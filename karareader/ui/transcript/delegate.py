"""Paints the passages of a transcript."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import inf

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from karareader.base.readable_text import runs_left
from karareader.timeline.timecode import format_time
from karareader.ui.common.fonts import smaller
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.row_list import RowList
from karareader.ui.common.theme import ThemeManager
from karareader.ui.transcript.passage_rows import GAP, TOP, PassageRows

_WORD = 0.34  # of the accent
_FAR = 80  # letters that are looked through for the direction of a passage

Found = Mapping[int, Sequence[tuple[int, int, bool]]]


class PassagePainter(QStyledItemDelegate):
    """A passage: its time at the left, its text in rows, and in it what is said now and what was found.

    `current` is the passage and the caption in it that is said now, `word` the word, where words have times, which is
    said from `begins` to before `ends` (seconds); `found` are the stretches to pick out by passage: (begin, end,
    whether it is the current one).
    """

    def __init__(self, view: RowList, rows: PassageRows, themes: ThemeManager) -> None:
        super().__init__(view)
        self._view, self._rows, self._themes = view, rows, themes
        self.current: tuple[int, int] | None = None
        self.found: Found = {}
        self.word: tuple[int, int] | None = None
        self.begins, self.ends = inf, -inf

    def mark(self, place: tuple[int, int] | None) -> None:
        """Another caption is said now."""
        self.current, self.word = place, None
        self.begins, self.ends = inf, -inf

    def say(self, seconds: float) -> None:
        """The voice is there, in the caption that is marked."""
        if self.current is None:
            return
        at, line = self.current
        passage = self._rows.passages[at]
        words, spans = passage.lines[line].words, passage.word_spans(line)
        word = passage.word_at(line, seconds)
        self.word = spans[word] if 0 <= word < len(spans) else None
        self.begins = words[word].start if word >= 0 else -inf
        self.ends = words[word + 1].start if word + 1 < len(words) else inf

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, self._rows.height_of(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        at, theme = index.row(), self._themes.theme
        passage, rect = self._rows.passages[at], option.rect
        current = self.current if self.current and self.current[0] == at else None
        box = QRectF(rect.adjusted(6, 1, -6, -1))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # What is read from the right says so itself, in any window.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setPen(Qt.PenStyle.NoPen)
        if current:
            painter.setBrush(QColor(theme.band))
            painter.drawRoundedRect(box, 5, 5)
            painter.setBrush(QColor(theme.accent))
            edge = box.right() - 3.5 if self._view.isRightToLeft() else box.left()
            painter.drawRoundedRect(QRectF(edge, box.top(), 3.5, box.height()), 1.75, 1.75)
            self._stretch(painter, rect, at, passage.span(current[1]), QColor(theme.sentence))
            if self.word is not None:
                colour = QColor(theme.accent)
                colour.setAlphaF(_WORD)
                self._stretch(painter, rect, at, self.word, colour)
        elif option.state & QStyle.StateFlag.State_Selected and len(self._view.selectedIndexes()) > 1:
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(box, 5, 5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(box, 5, 5)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setPen(Qt.PenStyle.NoPen)
        for begin, end, is_current in self.found.get(at, ()):
            colour = QColor(theme.found)
            colour.setAlphaF(1.0 if is_current else 0.42)
            self._stretch(painter, rect, at, (begin, end), colour)
        self._write(painter, rect, option.font, at)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, font: QFont, at: int) -> None:
        passage, theme, pitch = self._rows.passages[at], self._themes.theme, self._rows.pitch()
        metrics = QFontMetricsF(font)
        base = rect.top() + TOP + (pitch - metrics.height()) / 2 + metrics.ascent()
        time, left = format_time(passage.start), self._rows.text_left()
        painter.setFont(smaller(font))
        painter.setPen(QColor(theme.quiet))
        wide = QFontMetricsF(smaller(font)).horizontalAdvance(time)
        beside = left + self._rows.text_width + GAP if self._view.isRightToLeft() else left - GAP - wide
        painter.drawText(QPointF(rect.left() + beside, base), time)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        for number, (begin, end) in enumerate(self._rows.rows(at)):
            text = passage.text[begin:end].rstrip()
            x = 0.0
            if runs_left(passage.text[:_FAR]):
                x = self._rows.text_width - metrics.horizontalAdvance(text)
                text = f"\u202b{text}\u202c"  # else a full stop would stand at the wrong end of the row
            painter.drawText(QPointF(rect.left() + left + x, base + number * pitch), text)

    def _stretch(self, painter: QPainter, rect: QRect, at: int, span: tuple[int, int], colour: QColor) -> None:
        """The ground of a stretch of the text; of whole rows where the text runs from right to left."""
        painter.setBrush(colour)
        for each in self.rects(rect, at, span):
            painter.drawRoundedRect(each, 3, 3)

    def rects(self, rect: QRect, at: int, span: tuple[int, int]) -> Iterator[QRectF]:
        """Where a stretch of the text of the passage `at` stands, whose row is at `rect`: a rectangle for each row."""
        text, pitch = self._rows.passages[at].text, self._rows.pitch()
        measure, left = QFontMetricsF(self._view.font()).horizontalAdvance, rect.left() + self._rows.text_left()
        for number, row in enumerate(self._rows.rows(at)):
            first, last = max(span[0], row[0]), min(span[1], row[1])
            if first < last:
                if runs_left(text[:_FAR]):
                    first, last = row
                width = measure(text[first:last].rstrip())
                x = self._rows.text_width - width if runs_left(text[:_FAR]) else measure(text[row[0] : first])
                top = rect.top() + TOP + number * pitch
                yield QRectF(left + x - 2, top + 0.5, width + 4, pitch - 1)
