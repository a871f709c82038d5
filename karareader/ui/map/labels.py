"""Which names are written on a map, and where: as many as do not cover one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from karareader.ui.map.scene import Scene

# The room round a name, at its sides and above and below, in pixels: much of it keeps a map quiet, little of it serves
# where only some notes are named. Then the room between a name and its note,
# which it stands below or above, and beside.
_AIR, _LITTLE_AIR = (12.0, 6.0), (3.0, 0.0)
_GAP, _GAP_BESIDE = 4.0, 5.0
# After the names that keep a map quiet, others have the room that is left, with so much of it round them.
_SOME_AIR = (5.0, 2.0)
# The squares by which names that may touch are found.
_WIDE, _HIGH = 200.0, 40.0
# Notes as large as this, in pixels, are not written over; smaller ones are, where only some notes are named, and by the
# foremost names.
_LARGE = 5.0
_FOREMOST = 10
# More names than these are no help; where only some notes are named, no more than so many of them are tried.
_MOST, _TRIED = 140, 160


Box = tuple[float, float, float, float]  # left, top, right, bottom


class Label(NamedTuple):
    """The name of the note `node`, whose upper left corner is seen (x, y) pixels off the middle of the note; it has
    room for `width` pixels.
    """

    node: int
    x: float
    y: float
    width: float


def place_labels(
    scene: Scene,
    scale: float,
    sizes: list[tuple[float, float]],
    first: Iterable[int] = (),
    *,
    only: bool = False,
    within: Box | None = None,
    whole: Sequence[float] | None = None,
) -> list[Label]:
    """The names that there is room for at this scale: those of the notes `first`, and of no others if `only`.

    `sizes` are widths and heights of all names in pixels. A name that has no room below its note is tried above it and
    beside it; the very first name is shown in any case. `within` are the edges that no name may cross, in pixels, where
    (0, 0) is the place (0, 0) of the map. `whole` are the widths of names that are not cut short: a name is as wide as
    it has room for.
    """
    placing = _Placing(scene, scale, sizes, within, only=only)
    order = dict.fromkeys(first)
    if not only:
        order.update(dict.fromkeys(scene.order))
    tried = list(islice(order, _TRIED if only else None))
    for air in (_LITTLE_AIR,) if only else (_AIR, _SOME_AIR):
        for rank, number in enumerate(tried):
            if len(placing.labels) >= _MOST:
                break
            placing.place(number, air, over_small=only or (rank < _FOREMOST and air is _AIR))
    labels = list(placing.labels.values())
    return labels if whole is None else [placing.widened(label, whole[label.node]) for label in labels]


class _Placing:
    """Names that are being placed; with `only`, over notes that are small. What is taken are notes, large ones of them,
    and names.
    """

    def __init__(
        self, scene: Scene, scale: float, sizes: Sequence[tuple[float, float]], within: Box | None, *, only: bool
    ) -> None:
        self._scene, self._scale, self._radii, self._sizes = scene, scale, scene.radii(scale), sizes
        self._within = within
        self._notes, self._large, self._names = _Taken(), _Taken(), _Taken()
        self.labels: dict[int, Label] = {}
        for number, ((x, y), radius) in enumerate(zip(scene.places, self._radii, strict=True)):
            box = (x * scale - radius, y * scale - radius, x * scale + radius, y * scale + radius)
            if radius >= _LARGE:
                self._large.add(box, number)
            if not only:
                self._notes.add(box, number)

    def place(self, number: int, air: tuple[float, float], *, over_small: bool) -> None:
        """Place a name where there is room for it, and `air` round it; the very first one in any case."""
        if number in self.labels:
            return
        x, y = (each * self._scale for each in self._scene.places[number])
        width, height = self._sizes[number]
        tried = list(_beside(self._radii[number], width, height))
        inside = [(left, top) for left, top in tried if _is_within(self._within, x + left, x + left + width)]
        for left, top in inside or tried[: not self.labels]:
            box = (x + left, y + top, x + left + width, y + top + height)
            room = (box[0] - air[0], box[1] - air[1], box[2] + air[0], box[3] + air[1])
            if not self.labels or (self._under(over_small).is_free(box, number) and self._names.is_free(room, number)):
                self._names.add(room, number)
                self.labels[number] = Label(number, left, top, width)
                break

    def widened(self, label: Label, whole: float) -> Label:
        """The same name in the room that is left beside it."""
        x, y = (each * self._scale for each in self._scene.places[label.node])
        height = self._sizes[label.node][1]
        middle = label.x + label.width / 2
        for width in (whole, (whole + label.width) / 2):
            if width <= label.width:
                break
            # It grows away from its note, or to both sides.
            left = label.x if middle > label.width / 2 else middle - width / 2
            left = label.x + label.width - width if middle < -label.width / 2 else left
            box = (x + left, y + label.y, x + left + width, y + label.y + height)
            room = (box[0] - _LITTLE_AIR[0], box[1], box[2] + _LITTLE_AIR[0], box[3])
            free = self._notes.is_free(box, label.node) and self._large.is_free(box, label.node)
            if free and self._names.is_free(room, label.node) and _is_within(self._within, box[0], box[2]):
                self._names.add(room, label.node)
                return Label(label.node, left, label.y, width)
        return label

    def _under(self, over_small: bool) -> _Taken:
        return self._large if over_small else self._notes


def _is_within(edges: Box | None, left: float, right: float) -> bool:
    return edges is None or (edges[0] <= left and right <= edges[2])


def _beside(radius: float, width: float, height: float) -> Iterator[tuple[float, float]]:
    yield -width / 2, radius + _GAP
    yield -width / 2, -radius - _GAP - height
    yield radius + _GAP_BESIDE, -height / 2
    yield -radius - _GAP_BESIDE - width, -height / 2


class _Taken:
    """Boxes that are taken, each by a note, which is not in its own way."""

    def __init__(self) -> None:
        self._squares: dict[tuple[int, int], list[tuple[Box, int]]] = {}

    def add(self, box: Box, owner: int) -> None:
        for square in _squares(box):
            self._squares.setdefault(square, []).append((box, owner))

    def is_free(self, box: Box, asker: int) -> bool:
        left, top, right, bottom = box
        return not any(
            owner != asker and other[0] < right and left < other[2] and other[1] < bottom and top < other[3]
            for square in _squares(box)
            for other, owner in self._squares.get(square, ())
        )


def _squares(box: Box) -> Iterator[tuple[int, int]]:
    for across in range(int(box[0] // _WIDE), int(box[2] // _WIDE) + 1):
        for down in range(int(box[1] // _HIGH), int(box[3] // _HIGH) + 1):
            yield across, down
