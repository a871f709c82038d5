"""Which names are written on a map, and where: as many as do not cover one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from karareader.ui.map_scene import Scene

# The room round a name, at its sides and above and below, in pixels: much of it keeps a map quiet, little of it serves
# where only some notes are named. Then the room between a name and its note.
_AIR, _LITTLE_AIR = (12.0, 6.0), (3.0, 0.0)
_GAP = 2.0
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
    """The name of the note `node`, whose upper left corner is seen (x, y) pixels off the middle of the note."""

    node: int
    x: float
    y: float


def place_labels(
    scene: Scene,
    scale: float,
    sizes: list[tuple[float, float]],
    first: Iterable[int] = (),
    *,
    only: bool = False,
    within: Box | None = None,
) -> list[Label]:
    """The names that there is room for at this scale: those of the notes `first`, and of no others if `only`.

    `sizes` are widths and heights of all names in pixels. A name that has no room below its note is tried above it and
    beside it; the very first name is shown in any case. `within` are the edges that no name may cross, in pixels, where
    (0, 0) is the place (0, 0) of the map.
    """
    notes, large, names = _Taken(), _Taken(), _Taken()
    radii = scene.radii(scale)
    for number, ((x, y), radius) in enumerate(zip(scene.places, radii, strict=True)):
        box = (x * scale - radius, y * scale - radius, x * scale + radius, y * scale + radius)
        if radius >= _LARGE:
            large.add(box, number)
        if not only:
            notes.add(box, number)
    labels: list[Label] = []
    aside, above = _LITTLE_AIR if only else _AIR
    order = dict.fromkeys(first)
    if not only:
        order.update(dict.fromkeys(scene.order))
    for rank, number in enumerate(islice(order, _TRIED if only else None)):
        under = large if only or rank < _FOREMOST else notes
        x, y = (each * scale for each in scene.places[number])
        width, height = sizes[number]
        tried = list(_beside(radii[number], width, height))
        inside = [(left, top) for left, top in tried if _is_within(within, x + left, x + left + width)]
        for left, top in inside or tried[: not labels]:
            box = (x + left, y + top, x + left + width, y + top + height)
            room = (box[0] - aside, box[1] - above, box[2] + aside, box[3] + above)
            if not labels or (under.is_free(box, number) and names.is_free(room, number)):
                names.add(room, number)
                labels.append(Label(number, left, top))
                break
        if len(labels) >= _MOST:
            break
    return labels


def _is_within(edges: Box | None, left: float, right: float) -> bool:
    return edges is None or (edges[0] <= left and right <= edges[2])


def _beside(radius: float, width: float, height: float) -> Iterator[tuple[float, float]]:
    yield -width / 2, radius + _GAP
    yield -width / 2, -radius - _GAP - height
    yield radius + _GAP + _LITTLE_AIR[0], -height / 2
    yield -radius - _GAP - _LITTLE_AIR[0] - width, -height / 2


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
