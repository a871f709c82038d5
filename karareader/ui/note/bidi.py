"""Text that is read from right to left: which leaves and boxes are, and where mixed text stands on its line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import ceil

from PySide6.QtGui import QTextLine

from karareader.base.readable_text import runs_left
from karareader.ui.note.blocks import Flow, Leaf
from karareader.ui.note.page import line_breaks as note_wrap

ISOLATE, END = "\u2066", "\u2069"
"""What keeps a chip together, whatever stands round it: left-to-right isolate, and its end."""

_RTL = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_FAR = 200
"""So many letters are looked through for one that has a direction."""
_TITLES = ("callout-title", "summary")


def set_directions(flow: Flow) -> None:
    """Tell the leaves and boxes of a note how they are read.

    A leaf is read as its first letter with a direction says, else as what it stands in, else as the leaf before it. A
    table is read as its first cell that has a direction, a box as the first leaf of its text. Code and formulas are
    always read from left to right.
    """
    if not any(_RTL.search(run.text) for leaf in flow.leaves for run in leaf.runs):
        return
    own = [_of(leaf) for leaf in flow.leaves]
    head = flow.leaves[:2]
    if [leaf.kind for leaf in head] == ["title", "facts"] and own[0] and not own[1]:
        head[1].align = "right"  # words of the program, below a title of the note
    for leaf in flow.leaves:
        leaf.bidi = any(_RTL.search(run.text) for run in leaf.runs)
    tables: dict[int, bool] = {}
    for leaf, direction in zip(flow.leaves, own, strict=True):
        if leaf.table >= 0 and direction is not None:
            tables.setdefault(leaf.table, direction)
    for box in flow.boxes:
        inside = range(box.first, box.last + 1)
        outer = flow.boxes[box.parent].rtl if box.parent >= 0 else False
        text = (own[at] for at in inside if flow.leaves[at].kind not in _TITLES)
        titles = (own[at] for at in inside if flow.leaves[at].kind in _TITLES)
        box.rtl = _first((*text, *titles), outer)
    before = False
    for leaf, direction in zip(flow.leaves, own, strict=True):
        around = tables.get(leaf.table, before) if leaf.box < 0 or leaf.table >= 0 else flow.boxes[leaf.box].rtl
        leaf.rtl = leaf.kind not in ("pre", "math") and (around if direction is None else direction)
        leaf.mirrored = leaf.rtl
        if leaf.table >= 0:
            leaf.mirrored = tables.get(leaf.table, before)
        elif leaf.kind in _TITLES and leaf.box >= 0:
            leaf.mirrored = flow.boxes[leaf.box].rtl
        leaf.bidi = leaf.bidi or leaf.rtl
        before = leaf.rtl if leaf.table < 0 and leaf.kind not in ("pre", "math") else before


def _first(directions: Iterable[bool | None], default: bool) -> bool:
    return next((direction for direction in directions if direction is not None), default)


def _of(leaf: Leaf) -> bool | None:
    """True where the first letter of a leaf that has a direction is read from right to left; None without one."""
    if leaf.kind in ("pre", "math", "hr"):
        return None
    for run in leaf.runs:
        if "time" in run.styles or run.image:
            continue
        if (direction := runs_left(run.text[:_FAR])) is not None:
            return direction
    return None


def letters(line: QTextLine, rtl: bool) -> tuple[float, list[int]]:
    """Which letter of the text stands at each pixel of a line: the left end of the line, and the places of the letters.

    Mixed text stands in several places, and where its direction turns Qt gives two places for one position. What is
    under a point has one answer only. (The glyphs would tell more exactly, but WORKAROUND: PySide lets go of the fonts
    of `QTextLine.glyphRuns` once too often, and the next line that is drawn crashes.)
    """
    rect = line.naturalTextRect()
    on = QTextLine.CursorPosition.CursorOnCharacter
    left = rect.left() - (note_wrap.lead(line) if rtl else 0.0)
    return left, [line.xToCursor(rect.left() + at + 0.5, on) for at in range(ceil(rect.width()))]


def stretches(found: tuple[float, list[int]], begin: int, end: int) -> list[tuple[float, float]]:
    """Where the text from `begin` to before `end` stands on the line of these `letters`: left and right ends."""
    left, places = found
    result: list[tuple[float, float]] = []
    at = 0
    while at < len(places):
        first = at
        while at < len(places) and begin <= places[at] < end:
            at += 1
        if at > first:
            result.append((left + first, left + at))
        at += 1
    return result
