"""A map as it is drawn: the notes with their places, sizes and colours, and what is where."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from karareader.library.graph import Neighbourhood, Node
from karareader.ui.map.colours import NEUTRAL, ChannelColour, channels, channels_of
from karareader.ui.map.layout import Place
from karareader.ui.map.view_transform import View

# The size of a note, in pixels at the scale that follows: the least, the more by each root of a link, the largest.
_LEAST, _MORE, _LARGEST = 3.2, 0.75, 14.0
_CENTRE = 10.0
_SCALE = 34.0
# Where notes stand so near one another that they would overlap, they are drawn smaller, but not smaller than this.
_TINY, _TINY_CENTRE = 2.6, 6.5
# Notes grow more slowly than the distances between them.
_GROWTH, _SMALLEST, _GREATEST = 0.5, 0.6, 1.9
# So near a note, in pixels, the pointer is on it.
_REACH = 4.0
# Links of a note with so many of them are drawn fainter, and still fainter.
_MANY, _VERY_MANY = 12, 60


class Scene:
    """`links` are sorted into those drawn strong, fainter, and faint; `onward` and `back` are where each note's lead to
    and come from."""

    def __init__(self, found: Neighbourhood, places: Sequence[Place]) -> None:
        self.found = found
        self.nodes: tuple[Node, ...] = found.nodes
        self.places: list[Place] = list(places)
        self.channels: list[ChannelColour] = channels(self.nodes)
        hues = {channel.name: channel.hue for channel in self.channels}
        self._channels = channels_of(self.nodes)
        self.hues = [hues.get(name, NEUTRAL) for name in self._channels]
        self.onward: list[list[int]] = [[] for _ in self.nodes]
        self.back: list[list[int]] = [[] for _ in self.nodes]
        for one, other in found.links:
            self.onward[one].append(other)
            self.back[other].append(one)
        self.beside = [{*onward, *back} for onward, back in zip(self.onward, self.back, strict=True)]
        self.links: tuple[list[tuple[int, int]], ...] = ([], [], [])
        for one, other in sorted({(min(link), max(link)) for link in found.links}):
            most = max(len(self.beside[one]), len(self.beside[other]))
            self.links[(most >= _MANY) + (most >= _VERY_MANY)].append((one, other))
        self._sizes = [_size(node) for node in self.nodes]
        self._rooms = _rooms(self.places)
        # Whose name is shown first where there is room for few.
        self.order = sorted(
            range(len(self.nodes)), key=lambda at: (at != 0, -self._sizes[at], self.nodes[at].distance, at)
        )

    def radii(self, scale: float) -> list[float]:
        """How large the notes are drawn at a scale, in pixels."""
        growth = min(max((scale / _SCALE) ** _GROWTH, _SMALLEST), _GREATEST)
        half = scale / 2
        least = [_TINY] * len(self._sizes)
        least[:1] = [_TINY_CENTRE]
        rows = zip(self._sizes, self._rooms, least, strict=True)
        return [min(size * growth, max(room * half, tiny)) for size, room, tiny in rows]

    def at(self, x: float, y: float, view: View) -> int | None:
        """The note seen at a pixel of the window; of several, the one whose middle is nearest."""
        nearest: int | None = None
        least = math.inf
        for number, (place, radius) in enumerate(zip(self.places, self.radii(view.scale), strict=True)):
            seen_x, seen_y = view.seen(place)
            far = math.hypot(seen_x - x, seen_y - y)
            if far < least and far <= radius + _REACH:
                nearest, least = number, far
        return nearest

    def towards(self, at: int, x: int, y: int) -> int | None:
        """The nearest note in a direction, (1, 0) for the right, (0, 1) for below; None if there is none."""
        begin_x, begin_y = self.places[at]
        best: int | None = None
        least = math.inf
        for number, (place_x, place_y) in enumerate(self.places):
            ahead = (place_x - begin_x) * x + (place_y - begin_y) * y
            aside = abs((place_x - begin_x) * y) + abs((place_y - begin_y) * x)
            if number != at and ahead > 0 and aside <= ahead * 1.2 and ahead + 2 * aside < least:
                best, least = number, ahead + 2 * aside
        return best

    def of_hue(self, hue: int) -> Iterator[int]:
        """The notes whose channel has a colour."""
        return (number for number, name in enumerate(self._channels) if name and self.hues[number] == hue)


def _size(node: Node) -> float:
    if node.path is None:
        return _LEAST
    size = min(_LEAST + _MORE * math.sqrt(node.links), _LARGEST)
    return max(size, _CENTRE) if node.distance == 0 else size


def _rooms(places: Sequence[Place]) -> list[float]:
    """How far each place is from the nearest other one."""
    rooms = [math.inf] * len(places)
    order = sorted(range(len(places)), key=lambda at: places[at])
    for rank, one in enumerate(order):
        x, y = places[one]
        for other in order[rank + 1 :]:
            aside = places[other][0] - x
            if aside >= rooms[one]:
                break
            far = math.hypot(aside, places[other][1] - y)
            rooms[one] = min(rooms[one], far)
            rooms[other] = min(rooms[other], far)
    return rooms
