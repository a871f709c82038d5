"""The spaces of a page: the indents of its leaves, the gaps between them, and how far the boxes reach round them."""

from __future__ import annotations

from collections.abc import Sequence

from karareader.ui.note.blocks import Box, Flow, Leaf
from karareader.ui.note.page.style import BlockStyle, FormatSheet

# Boxes are nested no further in than this, in ems: what stands deeper would be broken after every letter.
_DEEPEST_LEFT = 14.0
_DEEPEST_RIGHT = 4.0


class Spacing:
    """All in pixels.

    `gaps` are the spaces above the units (a unit is a range of leaves side by side); `left` and `right` the indents of
    the leaves, `styles` their measures; `over` and `under` how far a box reaches above its first and below its last
    leaf; `box_left` and `box_right` are the indents of the boxes' edges; `below` is the space under the end.
    """

    def __init__(self, flow: Flow, sheet: FormatSheet, units: Sequence[range]) -> None:
        self._flow, self._sheet = flow, sheet
        boxes = flow.boxes
        self.styles: list[BlockStyle] = [sheet.block(leaf.kind) for leaf in flow.leaves]
        self._chains: list[tuple[int, ...]] = []
        self.box_left: list[float] = []
        self.box_right: list[float] = []
        inner_left: list[float] = []
        inner_right: list[float] = []
        for at, box in enumerate(boxes):
            style = sheet.block(box.kind)
            outer = box.parent
            self._chains.append((*(self._chains[outer] if outer >= 0 else ()), at))
            self.box_left.append(inner_left[outer] if outer >= 0 else 0.0)
            self.box_right.append(inner_right[outer] if outer >= 0 else 0.0)
            before, behind = (style.right, style.left) if box.rtl else (style.left, style.right)
            deepest = (_DEEPEST_RIGHT, _DEEPEST_LEFT) if box.rtl else (_DEEPEST_LEFT, _DEEPEST_RIGHT)
            inner_left.append(min(self.box_left[at] + before, deepest[0] * sheet.em))
            inner_right.append(min(self.box_right[at] + behind, deepest[1] * sheet.em))
        self.left = [inner_left[leaf.box] if leaf.box >= 0 else 0.0 for leaf in flow.leaves]
        self.right = [inner_right[leaf.box] if leaf.box >= 0 else 0.0 for leaf in flow.leaves]
        self.over = [0.0] * len(boxes)
        self.under = [0.0] * len(boxes)
        self.gaps: list[float] = []
        previous: Leaf | None = None
        for unit in units:
            leaf = flow.leaves[unit.start]
            self.gaps.append(self._gap(previous, leaf))
            previous = leaf
        page = sheet.block("body")
        if self.gaps:
            self.gaps[0] += page.above
        self.below = self._gap(previous, None) + page.below

    def chain(self, box: int) -> tuple[int, ...]:
        """The boxes that hold what is in `box`, from the outermost to itself."""
        return self._chains[box] if box >= 0 else ()

    def _gap(self, before: Leaf | None, after: Leaf | None) -> float:
        """The space between two leaves: the larger of their margins, and the padding of the boxes between them."""
        old = self.chain(before.box) if before else ()
        new = self.chain(after.box) if after else ()
        shared = 0
        while shared < min(len(old), len(new)) and old[shared] == new[shared]:
            shared += 1
        # The space after a list is not that between its items, and a list inside an item has none.
        in_list = any(self._kind(at) == "item" for at in (*old[:shared], *new[shared : shared + 1]))
        under, below = 0.0, self._below(before, after) if before else 0.0
        for at in reversed(old[shared:]):
            style = self._sheet.block(self._kind(at))
            inner = in_list or any(self._kind(each) == "item" for each in self.chain(self._flow.boxes[at].parent))
            own = 0.0 if inner and self._kind(at) == "item" else style.below
            under, below = (under + style.bottom, own) if style.bottom else (under, max(below, own))
            self.under[at] = under
        over, above = 0.0, self._above(after, before) if after else 0.0
        for at in reversed(new[shared:]):
            style = self._sheet.block(self._kind(at))
            over, above = (over + style.top, style.above) if style.top else (over, max(above, style.above))
            self.over[at] = over
        return under + max(below, above) + over

    def _kind(self, box: int) -> str:
        holder: Box = self._flow.boxes[box]
        return holder.kind

    def _below(self, leaf: Leaf, after: Leaf | None) -> float:
        if leaf.table >= 0:
            return 0.0 if after and after.table == leaf.table else self._sheet.block("table").below
        return self._sheet.block("tight" if leaf.tight and leaf.kind == "p" else leaf.kind).below

    def _above(self, leaf: Leaf, before: Leaf | None) -> float:
        if leaf.table >= 0:
            return 0.0 if before and before.table == leaf.table else self._sheet.block("table").above
        return self._sheet.block(leaf.kind).above
