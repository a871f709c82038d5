"""How wide the columns of a table are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from karareader.ui.note_flow import BREAK
from karareader.ui.note_spacing import Spacing

if TYPE_CHECKING:
    from karareader.ui.note_page import NotePage

_ROWS = 120  # rows that are looked at; the others have to do with what these need
_LONGEST = 400  # characters of a cell that are measured


def column_widths(page: NotePage, spacing: Spacing, table: int, leaf: int, width: float) -> list[tuple[float, float]]:
    """The left edge and the width of each column of a table in `width` pixels; `leaf` is any cell of it.

    A column gets what its longest cell needs, where there is room for all; else each gets what its longest word needs,
    and shares in the rest by what it wants.
    """
    leaves = page.flow.leaves
    first = leaf
    while first > 0 and leaves[first - 1].table == table:
        first -= 1
    metrics = {kind: QFontMetricsF(page.sheet.text((kind,)).font()) for kind in ("td", "th")}
    wants: list[float] = []
    needs: list[float] = []
    at = first
    while at < len(leaves) and leaves[at].table == table and leaves[at].row - leaves[first].row < _ROWS:
        cell, style = leaves[at], spacing.style(at)
        padding = style.left + style.right + 2
        measure = metrics[cell.kind if cell.kind in metrics else "td"]
        text = cell.text[:_LONGEST]
        while len(wants) <= cell.column:
            wants.append(0.0)
            needs.append(0.0)
        pictures = [run for run in cell.runs if run.image]
        extra = 40.0 * len(pictures)
        longest = max((measure.horizontalAdvance(line) for line in text.split(BREAK)), default=0.0)
        word = max((measure.horizontalAdvance(each) for each in text.split()), default=0.0)
        wants[cell.column] = max(wants[cell.column], longest * 1.04 + extra + padding)
        needs[cell.column] = max(needs[cell.column], min(word, width * 0.45) * 1.04 + padding)
        at += 1
    widths = _share(wants, needs, width)
    edges, x = [], 0.0
    for each in widths:
        edges.append((x, each))
        x += each
    return edges or [(0.0, width)]


def _share(wants: list[float], needs: list[float], width: float) -> list[float]:
    if sum(wants) <= width:
        return wants
    if sum(needs) >= width:
        return [width * need / sum(needs) for need in needs]
    more = [want - need for want, need in zip(wants, needs, strict=True)]
    rest = (width - sum(needs)) / (sum(more) or 1.0)
    return [need + each * rest for need, each in zip(needs, more, strict=True)]
