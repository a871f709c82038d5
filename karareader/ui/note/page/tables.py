"""How wide the columns of a table are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import cast

from PySide6.QtGui import QFontMetricsF, QTextBlock

from karareader.ui.note.blocks import BREAK
from karareader.ui.note.page.content import PageContent
from karareader.ui.note.page.pictures import PICTURE, PICTURE_KEY
from karareader.ui.note.page.spacing import Spacing

_ROWS = 120  # rows that are looked at; the others have to do with what these need
_READABLE = 9.0  # the em that a column has at least, if it wants so many, where its table is too wide anyway
# A longer word is broken, in em; an address already where it takes more than this share of the width.
_WORD, _ADDRESS = 24.0, 0.45
_LONGEST = 400  # characters of a cell that are measured
_SPACES = re.compile(r"[ \t\u2028]+")  # where a line may break; the spaces inside a chip are none of these


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its left edge in the table, its width, and the space at the right of its text; in pixels."""

    left: float
    width: float
    padding: float


def columns(page: PageContent, spacing: Spacing, table: int, leaf: int, width: float) -> list[Column]:
    """The columns of a table in `width` pixels; `leaf` is any cell of it.

    A column gets what its longest cell needs, where there is room for all; else each gets what its longest word needs,
    and shares in the rest by what it wants. Where not even the words fit, the space between the columns shrinks first;
    then the table is wider than `width`, since no word is broken for it.
    """
    wants, needs = _measure(page, table, leaf, width)
    if not wants:
        return [Column(0.0, width, 0.0)]
    usual = spacing.styles[leaf].right + 2
    padding = max(0.4 * page.sheet.em, min(usual, (width - sum(needs)) / len(needs)))
    widths = _share(
        [want + padding for want in wants], [need + padding for need in needs], width, _READABLE * page.sheet.em
    )
    lefts = [0.0, *accumulate(widths)]
    return [Column(left, each, padding) for left, each in zip(lefts, widths, strict=False)]


def _measure(page: PageContent, table: int, leaf: int, width: float) -> tuple[list[float], list[float]]:
    """How wide the longest cell and the longest word of each column are."""
    leaves = page.flow.leaves
    first = leaf
    while first > 0 and leaves[first - 1].table == table:
        first -= 1
    wants: list[float] = []
    needs: list[float] = []
    at = first
    while at < len(leaves) and leaves[at].table == table and leaves[at].row - leaves[first].row < _ROWS:
        cell = leaves[at]
        while len(wants) <= cell.column:
            wants.append(0.0)
            needs.append(0.0)
        longest, word = _extent(page, at, width * _ADDRESS)
        wants[cell.column] = max(wants[cell.column], longest)
        needs[cell.column] = max(needs[cell.column], word)
        at += 1
    return wants, needs


def _extent(page: PageContent, leaf: int, address: float) -> tuple[float, float]:
    """How wide the longest line and the longest word of a cell are, each part in its own type.

    A word that will be broken counts as far as it is kept together: an address is, for `address` pixels.
    """
    line = longest = word = 0.0
    whole = max(_WORD * page.sheet.em, address)
    left = _LONGEST
    places = cast("Iterable[QTextBlock.iterator]", page.document.findBlock(page.starts[leaf]))
    for place in places:
        fragment = place.fragment()
        format_, text = fragment.charFormat(), fragment.text()[:left]
        left -= len(text)
        if format_.objectType() == PICTURE:
            picture = page.pictures[int(format_.property(PICTURE_KEY))].width * len(text)  # the same one, side by side
            line, word = line + picture, max(word, min(picture, whole))
            continue
        measure = QFontMetricsF(format_.font())
        for number, part in enumerate(text.split(BREAK)):
            line = measure.horizontalAdvance(part) + (0.0 if number else line)
            longest = max(longest, line)
        for each in _SPACES.split(text):
            word = max(word, min(measure.horizontalAdvance(each), address if "/" in each else whole))
    return max(longest, line) + 1, word + 1


def _share(wants: list[float], needs: list[float], width: float, readable: float) -> list[float]:
    if sum(wants) <= width:
        return wants
    if sum(needs) > width:
        return [max(need, min(want, readable)) for want, need in zip(wants, needs, strict=True)]
    more = [want - need for want, need in zip(wants, needs, strict=True)]
    rest = (width - sum(needs)) / (sum(more) or 1.0)
    return [need + each * rest for need, each in zip(needs, more, strict=True)]
