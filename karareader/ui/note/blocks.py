"""A note as a flat list of leaves (paragraphs, headings, cells …) in text order, and the boxes that hold them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

BREAK = "\u2028"
# The end of a line of the source, where lines stay as they are written: to a sentence it is a space.
SOFT_BREAK = "\n"
"""A line break inside a leaf."""


@dataclass(slots=True)
class TextRun:
    """A stretch of text of one format. `styles` name it from the outside in; `image` is the `src` of a picture, which
    stands for the text; `title` is what its tooltip says."""

    text: str
    styles: tuple[str, ...] = ()
    href: str = ""
    image: str = ""
    title: str = ""
    width: int = 0
    height: int = 0


@dataclass(slots=True)
class Box:
    """What holds leaves: a list item, a quote, a callout, details, the footnotes. `parent` is an index, or -1.

    `name` is the type of a callout. `fold` is the id that opens and shuts it, empty where it cannot be folded; `open`
    is how the note has it at first. `first` and `last` are leaves; no leaf: `last < first`. `rtl` tells whether its
    text is read from right to left.
    """

    kind: str
    name: str
    block: str
    parent: int
    fold: str = ""
    open: bool = True
    first: int = -1
    last: int = -2
    rtl: bool = False


@dataclass(slots=True)
class Leaf:
    """A paragraph or its like. `kind` is its name in the style sheet; `block` the id of the block that owns it.

    `box` is the innermost box, or -1; `row` counts the rows of all tables, `column` the cells in it, `table` the
    tables; -1 outside. `marker` is the bullet or number of a list item's first leaf, `task` the sign in its box, a
    space for one to do. `caption` stands in the corner of a block of code. `line` is where it stands in the body of
    the note, from 1; 0 where that is not known. `rtl` tells whether it is read from right to left, `bidi` whether some
    of it is, and `mirrored` whether its place is: its indent, its column.
    """

    kind: str
    block: str
    box: int = -1
    runs: list[TextRun] = field(default_factory=list)
    marker: str = ""
    task: str | None = None
    caption: str = ""
    tight: bool = False
    table: int = -1
    row: int = -1
    column: int = 0
    align: str = ""
    line: int = 0
    rtl: bool = False
    bidi: bool = False
    mirrored: bool = False

    @property
    def text(self) -> str:
        """The plain text."""
        return "".join(run.text for run in self.runs)


@dataclass(slots=True)
class Flow:
    """The leaves of a note, the boxes round them, and where the blocks inside shut boxes are: id → leaf."""

    leaves: list[Leaf]
    boxes: list[Box]
    hidden: dict[str, int] = field(default_factory=dict)


def shut(flow: Flow, folds: Mapping[str, bool]) -> Flow:
    """The flow without what is inside shut boxes, of which only the first leaf stays.

    `folds` tells by id what the reader opened (True) or shut (False).
    """
    closed = {at for at, box in enumerate(flow.boxes) if box.fold and not folds.get(box.fold, box.open)}
    if not closed:
        return flow
    titles = {flow.boxes[at].first: at for at in closed}
    keep: list[Leaf] = []
    places: dict[int, int] = {}
    hidden: dict[str, int] = {}
    for at, leaf in enumerate(flow.leaves):
        chain = _chain(flow.boxes, leaf.box)
        inside = [box for box in chain if box in closed and titles.get(at) != box]
        if inside:
            hidden.setdefault(leaf.block, max(len(keep) - 1, 0))
            continue
        places[at] = len(keep)
        keep.append(leaf)
    boxes = []
    for box in flow.boxes:
        shown = [places[at] for at in range(box.first, box.last + 1) if at in places]
        first, last = (shown[0], shown[-1]) if shown else (-1, -2)
        boxes.append(Box(box.kind, box.name, box.block, box.parent, box.fold, box.open, first, last))
    for leaf in keep:
        hidden.pop(leaf.block, None)
    return Flow(keep, boxes, hidden)


def _chain(boxes: list[Box], box: int) -> list[int]:
    """The boxes from `box` outwards."""
    chain = []
    while box >= 0:
        chain.append(box)
        box = boxes[box].parent
    return chain
