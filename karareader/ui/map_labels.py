"""Which names are written on a map, and where: as many as do not cover one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from karareader.ui.map_scene import Scene

# The room round a name, and between it and its note, in pixels.
_AIR, _GAP = 3.0, 2.0
# The squares by which names that may touch are found.
_WIDE, _HIGH = 96.0, 24.0
# Notes as large as this, in pixels, are not written over.
_LARGE = 5.0
# More names than these are no help.
_MOST = 140


class Label(NamedTuple):
    """The name of the note `node`, whose upper left corner is seen (x, y) pixels off the middle of the note."""

    node: int
    x: float
    y: float


Box = tuple[float, float, float, float]  # left, top, right, bottom


def place_labels(
    scene: Scene, scale: float, sizes: list[tuple[float, float]], first: Iterable[int] = (), *, only: bool = False
) -> list[Label]:
    """The names that there is room for at this scale: those of the notes `first`, and of no others if `only`.

    `sizes` are widths and heights of all names in pixels. A name that has no room below its note is tried above it and
    beside it; the very first name is shown in any case.
    """
    taken = _Taken()
    for number, (x, y) in enumerate(scene.places):
        radius = scene.radius(number, scale)
        if radius >= _LARGE:
            taken.add((x * scale - radius, y * scale - radius, x * scale + radius, y * scale + radius), number)
    labels: list[Label] = []
    order = dict.fromkeys(first)
    if not only:
        order.update(dict.fromkeys(scene.order))
    for number in order:
        x, y = (each * scale for each in scene.places[number])
        width, height = sizes[number]
        for left, top in _beside(scene.radius(number, scale), width, height):
            box = (x + left - _AIR, y + top, x + left + width + _AIR, y + top + height)
            if not labels or taken.is_free(box, number):
                taken.add(box, None)
                labels.append(Label(number, left, top))
                break
        if len(labels) >= _MOST:
            break
    return labels


def _beside(radius: float, width: float, height: float) -> Iterator[tuple[float, float]]:
    yield -width / 2, radius + _GAP
    yield -width / 2, -radius - _GAP - height
    yield radius + _GAP + _AIR, -height / 2
    yield -radius - _GAP - _AIR - width, -height / 2


class _Taken:
    """The places that are taken: boxes of names, and of large notes, which only their own names may touch."""

    def __init__(self) -> None:
        self._squares: dict[tuple[int, int], list[tuple[Box, int | None]]] = {}

    def add(self, box: Box, owner: int | None) -> None:
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
