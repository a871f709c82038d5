"""Where each leaf of a page stands, in a column of its own width in the middle of the pane.

What is seen is laid out at once, the rest in slices of a few milliseconds; the heights of what was not reached yet are
estimated from its characters.
"""

from __future__ import annotations

import math
import time
from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
    QTextLine,
)

from karareader.ui.note import bidi as note_bidi
from karareader.ui.note.page import line_breaks as note_wrap
from karareader.ui.note.page.content import PageContent
from karareader.ui.note.page.spacing import Spacing
from karareader.ui.note.page.tables import Column, columns

GUTTER = 44.0
"""The least space in pixels at the left of the column (bar and play mark stand there) …"""
RIGHT_GUTTER = 30.0
"""… and at its right."""


class Geometry(QAbstractTextDocumentLayout):
    """The places of what stands on the page that it takes.

    All places are pixels of the document. A unit is a leaf, or the cells of a table row, which stand side by side.
    `units` are ranges of leaves, `unit_of` gives the unit of a leaf; no picture is higher than `tallest`.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._width = 0.0
        self.units: list[range] = []
        self.tallest = math.inf

    def take(self, page: PageContent) -> None:
        """Lay out this page, which is written on the document; callable in any thread."""
        self._page = page
        leaves = page.flow.leaves
        self._blocks: list[QTextBlock] = []
        block = page.document.begin()
        while block.isValid():
            self._blocks.append(block)
            block = block.next()
        self.unit_of: list[int] = []
        for at, leaf in enumerate(leaves):
            if leaf.column and leaf.row >= 0 and leaves[at - 1].row == leaf.row:
                self.units[-1] = range(self.units[-1].start, at + 1)
            else:
                self.units.append(range(at, at + 1))
            self.unit_of.append(len(self.units) - 1)
        self.spacing = Spacing(page.flow, page.sheet, self.units)
        self._widest = page.sheet.column()
        self._column = self._widest
        self._origin = GUTTER
        self._reach: dict[str, tuple[float, float]] = {}
        self._letters: dict[tuple[int, int], tuple[float, list[int]]] = {}
        self._tables: dict[int, list[Column]] = {}
        self._wide_tables: list[tuple[float, float]] = []  # the indent and the width of those wider than the column
        self._laid = bytearray(len(self.units))
        self._next = 0
        self._heights = self._estimates()
        self._tops: list[float] | None = None

    def release(self) -> None:
        """Let go of the page, which is not shown any more.

        Page, layout and painter hold one another; without this they would wait for the garbage collector.
        """
        self.__dict__.clear()

    # The column

    @property
    def column(self) -> float:
        """The width of the text column in pixels."""
        return self._column

    @property
    def origin(self) -> float:
        """The left edge of the text column."""
        return self._origin

    @property
    def wide(self) -> float:
        """The width of all that was laid out: more than that of the pane where a table is wider."""
        reaches = (left + self._shift(left, width) + width for left, width in self._wide_tables)
        return max(self._width, self._origin + max(reaches, default=0.0) + RIGHT_GUTTER)

    def set_width(self, width: float) -> bool:
        """Take the width of the pane in pixels; True if the text has to be laid out anew."""
        if width == self._width:
            return False
        self._width = width
        column = max(120.0, min(self._widest, width - GUTTER - RIGHT_GUTTER))
        self._origin = max(GUTTER, float(int((width - column) / 2)))
        if column == self._column and any(self._laid):
            return False
        self._column = column
        self._laid = bytearray(len(self.units))
        self._next = 0
        self._tables.clear()
        self._wide_tables.clear()
        self._letters.clear()
        self.forget_lines()
        self._heights = self._estimates()
        self._tops = None
        return True

    def forget_lines(self) -> None:
        """Called when all lines are to be broken anew."""

    def _estimates(self) -> list[float]:
        sheet, leaves = self._page.sheet, self._page.flow.leaves
        result = []
        for unit in self.units:
            tallest = 0.0
            for at in unit:
                style = self.spacing.styles[at]
                wide = max(60.0, (self._column - self.spacing.left[at] - self.spacing.right[at]) / len(unit))
                letters = wide / (style.size * 0.54)
                lines = 1 + int(sum(len(run.text) for run in leaves[at].runs) / letters)
                tallest = max(tallest, lines * style.pitch + style.top + style.bottom)
            result.append(tallest or sheet.em)
        return result

    # Places

    def _tops_now(self) -> list[float]:
        if self._tops is None:
            steps = [gap + height for gap, height in zip(self.spacing.gaps, self._heights, strict=True)]
            bottoms = list(accumulate(steps))
            self._tops = [bottom - height for bottom, height in zip(bottoms, self._heights, strict=True)]
        return self._tops

    def top(self, unit: int) -> float:
        """The upper edge of a unit, in pixels from the top of the document."""
        return self._tops_now()[unit]

    def bottom(self, unit: int) -> float:
        """The lower edge of a unit."""
        return self._tops_now()[unit] + self._heights[unit]

    def unit_at(self, y: float) -> int:
        """The unit at or above the height `y`; the first one where that is above all."""
        return max(0, bisect_right(self._tops_now(), y) - 1)

    def height(self) -> float:
        """The height of the whole document, with the space below its end."""
        return self.bottom(len(self.units) - 1) + self.spacing.below if self.units else 0.0

    def leaf_rect(self, leaf: int) -> QRectF:
        """The rectangle of a leaf, with its padding."""
        left, width = self._span(leaf)
        unit = self.unit_of[leaf]
        return QRectF(self._origin + left, self.top(unit), width, self._heights[unit])

    def text_at(self, leaf: int) -> QPointF:
        """Where the lines of a leaf are counted from."""
        style = self.spacing.styles[leaf]
        left, _ = self._span(leaf)
        return QPointF(self._origin + left + self._pads(leaf)[0], self.top(self.unit_of[leaf]) + style.top)

    def _pads(self, leaf: int) -> tuple[float, float]:
        """The padding at the left and at the right of the lines of a leaf."""
        style, each = self.spacing.styles[leaf], self._page.flow.leaves[leaf]
        right = style.right if each.row < 0 else self._tables_padding(leaf)
        return (right, style.left) if each.mirrored else (style.left, right)

    def _span(self, leaf: int) -> tuple[float, float]:
        """The left edge of a leaf in the column, and its width."""
        left, right = self.spacing.left[leaf], self.spacing.right[leaf]
        width = self._column - left - right
        each = self._page.flow.leaves[leaf]
        if each.row < 0:
            return left, width
        column = self._column_of(leaf, width)
        last = self._tables[each.table][-1]
        place = max(width, last.left + last.width) - column.left - column.width if each.mirrored else column.left
        return left + place + self._shift(left, last.left + last.width), column.width

    def _shift(self, left: float, width: float) -> float:
        """How far a table begins beside the left edge of the column, so that as much of it as can be is seen.

        One that is wider than the column takes the empty space at both its sides, unless it stands in a list or a box.
        """
        free = self._width - RIGHT_GUTTER - self._origin - width
        return 0.0 if left else min(0.0, max(GUTTER - self._origin, free))

    def _column_of(self, leaf: int, width: float) -> Column:
        """The column of the table that a cell stands in; `width` is that of the table."""
        each = self._page.flow.leaves[leaf]
        found = self._tables.get(each.table)
        if found is None:
            found = self._tables[each.table] = columns(self._page, self.spacing, each.table, leaf, width)
            reach = found[-1].left + found[-1].width
            if reach > width + 1:
                self._wide_tables.append((self.spacing.left[leaf], reach))
        return found[min(each.column, len(found) - 1)]

    def excess(self, leaf: int) -> float:
        """How many times wider than the column the table of a laid out leaf reaches; 1 where it does not."""
        found = self._tables.get(self._page.flow.leaves[leaf].table)
        reach = self.spacing.left[leaf] + found[-1].left + found[-1].width if found else 0.0
        return max(1.0, reach / self._column)

    def _tables_padding(self, leaf: int) -> float:
        return self._column_of(leaf, self._column - self.spacing.left[leaf] - self.spacing.right[leaf]).padding

    def lines(self, leaf: int) -> QTextLayout:
        """The lines of a leaf, laid out."""
        self.ensure(self.unit_of[leaf])
        return self._blocks[leaf].layout()

    def stretches(self, leaf: int, begin: int, end: int) -> list[tuple[float, float, float]]:
        """Where the text from `begin` to before `end` of a leaf stands: for each line its left and right end, and the
        base line; mixed text may stand in several places of a line."""
        layout, corner = self.lines(leaf), self.text_at(leaf)
        mixed = self._page.flow.leaves[leaf].bidi
        result = []
        line = layout.lineForTextPosition(begin)
        number = line.lineNumber() if line.isValid() else layout.lineCount()
        while number < layout.lineCount():
            line = layout.lineAt(number)
            if line.textStart() >= end:
                break
            if mixed:
                places = note_bidi.stretches(self._letters_of(leaf, line), begin, end)
            else:
                places = note_wrap.stretch(line, begin, end)
            base = corner.y() + line.y() + line.ascent()
            result += [(corner.x() + left, corner.x() + right, base) for left, right in places]
            number += 1
        return result

    def _letters_of(self, leaf: int, line: QTextLine) -> tuple[float, list[int]]:
        key = leaf, line.lineNumber()
        if key not in self._letters:
            self._letters[key] = note_bidi.letters(line, self._page.flow.leaves[leaf].rtl)
        return self._letters[key]

    def rects(self, leaf: int, begin: int, end: int) -> list[QRectF]:
        """The same as rectangles, as high as the letters of the leaf reach up and down: a picture makes none higher."""
        kind = self._page.flow.leaves[leaf].kind
        reach = self._reach.get(kind)
        if reach is None:
            metrics = QFontMetricsF(self._page.sheet.text((kind,)).font())
            reach = self._reach[kind] = (metrics.ascent(), metrics.height())
        ascent, height = reach
        return [
            QRectF(left, base - ascent, right - left, height) for left, right, base in self.stretches(leaf, begin, end)
        ]

    def room(self, leaf: int) -> float:
        """The width that the lines of a leaf have."""
        return max(16.0, self._span(leaf)[1] - sum(self._pads(leaf)))

    # Laying out

    def ensure(self, unit: int) -> bool:
        """Lay out a unit if it is not yet; True if its height is another one than before."""
        if self._laid[unit]:
            return False
        self._laid[unit] = 1
        height = max((self._lay(at) for at in self.units[unit]), default=0.0)
        if height == self._heights[unit]:
            return False
        self._heights[unit] = height
        self._tops = None
        return True

    def ensure_between(self, top: float, bottom: float) -> bool:
        """Lay out all that is seen between two heights; True if anything moved."""
        moved = False
        unit = self.unit_at(top)
        while unit < len(self.units) and self.top(unit) <= bottom:
            moved |= self.ensure(unit)
            unit += 1
        return moved

    def go_on(self, seconds: float) -> bool:
        """Lay out more for about so long; True if there is still something left to do."""
        until = time.perf_counter() + seconds
        while self._next < len(self.units):
            self.ensure(self._next)
            self._next += 1
            if time.perf_counter() >= until:
                break
        return self._next < len(self.units)

    def place(self, units: range) -> None:
        """Tell the lines where they stand, for those who ask Qt (assistive technology)."""
        for unit in units:
            for leaf in self.units[unit]:
                self._blocks[leaf].layout().setPosition(self.text_at(leaf))

    def _lay(self, leaf: int) -> float:
        """Break a leaf into lines; its height with its padding."""
        each, style = self._page.flow.leaves[leaf], self.spacing.styles[leaf]
        align = "center" if each.kind == "math" else each.align
        height = note_wrap.break_lines(self._blocks[leaf], align, self.room(leaf), style.pitch)
        return height + style.top + style.bottom


def format_range(begin: int, end: int, format_: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format for the text from `begin` to before `end` of a layout."""
    result = QTextLayout.FormatRange()
    result.start, result.length, result.format = begin, end - begin, format_
    return result
