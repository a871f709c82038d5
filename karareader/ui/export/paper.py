"""Where the page of a note is cut into sheets of paper.

A strip is what stays whole: a line, a row of a table, a picture. Headings stay with what follows them, the head of a
table with its first row, and no paragraph leaves a line of its own behind. A table that is too wide is drawn smaller;
one that is much too wide has sheets of its own, on which it lies on its side.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from karareader.ui.note.blocks import Leaf
from karareader.ui.note.page.model import NotePage

# A table that is so many times wider than the column lies on its side.
_WIDE = 1.3
# What is never the last thing on a sheet.
_BEFORE = frozenset(["title", "facts", "h1", "h2", "h3", "h4", "h5", "h6", "callout-title", "summary", "th"])


@dataclass(frozen=True, slots=True)
class Part:
    """What of the page stands on a sheet, from `top` to `bottom` in pixels of the page; drawn at `scale`."""

    top: float
    bottom: float
    scale: float = 1.0

    @property
    def height(self) -> float:
        """How high it is on the paper, in pixels."""
        return (self.bottom - self.top) * self.scale


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper. What is `turned` is read from its right side: it is drawn from the bottom to the top."""

    parts: list[Part]
    turned: bool


@dataclass(slots=True)
class _Strip:
    top: float
    bottom: float
    excess: float  # how many times wider than the column
    bound: bool  # to what follows
    scale: float = 1.0


def sheets(page: NotePage, height: float) -> Iterator[Sheet]:
    """What stands on each sheet, whose text is `height` pixels high, one after the other. All must be laid out."""
    sheet: Sheet | None = None
    width, room = page.layout.column, 0.0
    for group in _groups(_strips(page)):
        turned = max(strip.excess for strip in group) > _WIDE
        across, down = (height, width) if turned else (width, height)
        for strip in group:
            strip.scale = min(1.0, across / (width * strip.excess))
        # What is higher than a sheet begins where it can, and is cut between its strips.
        whole = _height(group)
        fresh = sheet is None or sheet.turned != turned or (whole <= down and _gap(sheet, group[0]) + whole > room)
        for strip in group:
            tall = (strip.bottom - strip.top) * strip.scale
            gap = 0.0 if fresh or sheet is None else _gap(sheet, strip)
            if fresh or sheet is None or gap + tall > room:
                if sheet is not None:
                    yield sheet
                sheet = Sheet([Part(strip.top, strip.bottom, strip.scale)], turned)
                room, fresh = down - tall, False
            else:
                _append(sheet.parts, strip)
                room -= gap + tall
    if sheet is not None:
        yield sheet


def _gap(sheet: Sheet, strip: _Strip) -> float:
    return (strip.top - sheet.parts[-1].bottom) * strip.scale


def _append(parts: list[Part], strip: _Strip) -> None:
    last = parts[-1]
    if last.scale == strip.scale:
        parts[-1] = Part(last.top, strip.bottom, last.scale)
    else:
        parts.append(Part(last.bottom, strip.bottom, strip.scale))


def _height(group: list[_Strip]) -> float:
    steps = sum((two.top - one.bottom) * two.scale for one, two in pairwise(group))
    return steps + sum((strip.bottom - strip.top) * strip.scale for strip in group)


def _groups(strips: Iterator[_Strip]) -> Iterator[list[_Strip]]:
    group: list[_Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.bound:
            yield group
            group = []
    if group:
        yield group


def _strips(page: NotePage) -> Iterator[_Strip]:
    layout, leaves, spacing = page.layout, page.flow.leaves, page.layout.spacing
    over: dict[int, float] = {}
    under: dict[int, float] = {}
    for at, box in enumerate(page.flow.boxes):
        if box.first >= 0:
            first, last = layout.unit_of[box.first], layout.unit_of[box.last]
            over[first] = max(over.get(first, 0.0), spacing.over[at])
            under[last] = max(under.get(last, 0.0), spacing.under[at])
    for unit, inside in enumerate(layout.units):
        leaf = leaves[inside.start]
        top, bottom = layout.top(unit) - over.get(unit, 0.0), layout.bottom(unit) + under.get(unit, 0.0)
        excess = layout.excess(inside.start)
        cuts = [top, *_cuts(page, unit), bottom]
        count = len(cuts) - 1
        for number, (begin, end) in enumerate(pairwise(cuts)):
            # The first two lines stay together, and the last two; a row of a table as a whole.
            inner = number < count - 1 and (leaf.row >= 0 or number in (0, count - 2))
            yield _Strip(begin, end, excess, inner or (number == count - 1 and _leads_on(leaf)))


def _leads_on(leaf: Leaf) -> bool:
    """True for what is never the last thing on a sheet."""
    return leaf.kind in _BEFORE or (leaf.kind == "p" and leaf.text.rstrip().endswith(":"))


def _cuts(page: NotePage, unit: int) -> Iterator[float]:
    """The heights between the lines of a unit at which no line of it is cut."""
    spans = []
    for leaf in page.layout.units[unit]:
        lines, corner = page.layout.lines(leaf), page.layout.text_at(leaf).y()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            spans.append((corner + line.y(), corner + line.y() + line.height()))
    spans.sort()
    reached = spans[0][1] if spans else 0.0
    for begin, end in spans[1:]:
        if begin >= reached - 0.5:
            yield (begin + reached) / 2
        reached = max(reached, end)
