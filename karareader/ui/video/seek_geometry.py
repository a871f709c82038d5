"""The geometry of the seek bar, without Qt: seconds ↔ pixels, ticks, chapters, and what lies under the pointer."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from karareader.base.translation import tr
from karareader.timeline.spans import LEAST, Span

GROWTH = 2.4  # pixels that a tick grows with every doubling of its moments


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps a video of `length` seconds onto a track that begins at pixel `left` and is `width` pixels long."""

    length: float
    left: float
    width: float

    def x_of(self, seconds: float) -> float:
        """The pixel of a time; times outside the video lie on its ends."""
        if self.length <= 0 or self.width <= 0:
            return self.left
        return self.left + min(max(seconds / self.length, 0.0), 1.0) * self.width

    def seconds_at(self, x: float) -> float:
        """The time at a pixel, in seconds; pixels outside the track mean its ends."""
        if self.length <= 0 or self.width <= 0:
            return 0.0
        return min(max((x - self.left) / self.width, 0.0), 1.0) * self.length


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark on the bar: `count` moments that are too close to be told apart, drawn at pixel `x`.

    `start` and `stop` are the times of the first and the last of them, in seconds.
    """

    x: float
    start: float
    stop: float
    count: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A chapter: from `start` to `stop` seconds; `title` is empty before the first heading."""

    start: float
    stop: float
    title: str


def ticks(starts: Sequence[float], scale: Scale, pitch: float = 3.0) -> list[Tick]:
    """Put ascending times (seconds) on the track, and merge those that fall into the same `pitch` pixels.

    A tick that stands alone keeps its own place, a merged one stands in the middle of its column. Times past the end
    of the video have no tick.
    """
    if scale.length <= 0 or scale.width <= 0:
        return []
    result: list[Tick] = []
    column = -1
    for seconds in starts:
        if not 0 <= seconds <= scale.length:
            continue
        x = scale.x_of(seconds)
        own = int((x - scale.left) / pitch)
        middle = scale.left + (own + 0.5) * pitch
        if own == column:
            last = result[-1]
            result[-1] = Tick(middle, last.start, seconds, last.count + 1)
        elif result and x - result[-1].x < pitch and result[-1].count == 1:
            # Neighbours in two columns, but closer than a column is wide: move them apart, to where they stay two.
            result[-1] = Tick(scale.left + (column + 0.5) * pitch, result[-1].start, result[-1].stop, 1)
            result.append(Tick(middle, seconds, seconds, 1))
            column = own
        else:
            result.append(Tick(middle if result and x - result[-1].x < pitch else x, seconds, seconds, 1))
            column = own
    return result


def nearest(starts: Sequence[float], scale: Scale, x: float, reach: float = 4.0) -> int | None:
    """The index of the ascending time (seconds) that lies nearest to pixel `x`, None if none is within `reach`."""
    at = bisect_left(starts, scale.seconds_at(x))
    found: int | None = None
    best = reach
    for index in (at - 1, at):
        if 0 <= index < len(starts) and 0 <= starts[index] <= scale.length:
            distance = abs(scale.x_of(starts[index]) - x)
            if distance <= best:
                found, best = index, distance
    return found


def segments(headings: Sequence[tuple[float, str]], length: float) -> list[Segment]:
    """The chapters of a video of `length` seconds, from the headings of its note: (seconds, title), in any order.

    Headings past the end make none; of two that start together the last is taken. One segment covers everything where
    there are no headings.
    """
    if length <= 0:
        return []
    titles = {max(0.0, start): title for start, title in headings if start < length}
    starts = sorted(titles)
    if not starts:
        return [Segment(0.0, length, "")]
    result = [Segment(0.0, starts[0], "")] if starts[0] > 0 else []
    stops = [*starts[1:], length]
    return result + [Segment(start, stop, titles[start]) for start, stop in zip(starts, stops, strict=True)]


def segment_at(chapters: Sequence[Segment], seconds: float) -> Segment | None:
    """The chapter that a time (seconds) lies in."""
    at = bisect_right([chapter.start for chapter in chapters], seconds) - 1
    return chapters[at] if at >= 0 else None


def spans(chapters: Sequence[Segment], scale: Scale, gap: float = 2.0, least: float = 5.0) -> list[tuple[float, float]]:
    """The stretches of track to draw: (left, right) pixels, with `gap` pixels between two chapters.

    A chapter shorter than `least` pixels is drawn together with the one after it.
    """
    result: list[tuple[float, float]] = []
    left = scale.left
    for chapter in chapters:
        right = scale.x_of(chapter.stop)
        last = chapter is chapters[-1]
        if right - left < least and not last:
            continue
        result.append((left, right if last else right - gap))
        left = right
    if len(result) > 1 and result[-1][1] - result[-1][0] < least:
        (first, _), (_, end) = result[-2:]
        result[-2:] = [(first, end)]
    return result


def heat(starts: Iterable[float], scale: Scale, pitch: float = 4.0, reach: int = 3) -> list[list[tuple[float, float]]]:
    """How dense times (seconds, in any order) lie on the track: hills, each a line of (pixel, level).

    A level lies between 0 and 1, the highest of all; a hill begins and ends at 0. Times are counted in columns of
    `pitch` pixels, and each one warms the columns round its own, fewer than `reach` away. Where there is no hill, no
    time is near.
    """
    count = int(scale.width / pitch)
    if scale.length <= 0 or count < 1:
        return []
    warmth = [0.0] * count
    for seconds in starts:
        if 0 <= seconds <= scale.length:
            own = min(int(seconds / scale.length * count), count - 1)
            for column in range(max(0, own - reach + 1), min(count, own + reach)):
                warmth[column] += reach - abs(column - own)
    highest = max(warmth)
    wide = scale.width / count
    result: list[list[tuple[float, float]]] = []
    for warm, columns in groupby(range(count), key=lambda column: warmth[column] > 0):
        if warm:
            inside = list(columns)
            # The root lets a single time be seen beside a place that many notes cite.
            hill = [(scale.left + (at + 0.5) * wide, math.sqrt(warmth[at] / highest)) for at in inside]
            result.append([(scale.left + inside[0] * wide, 0.0), *hill, (scale.left + (inside[-1] + 1) * wide, 0.0)])
    return result


def height(count: int, low: float, high: float) -> float:
    """How tall to draw a tick of `count` moments: `low` for one, more with every doubling, `high` at most."""
    return min(high, low + GROWTH * math.log2(max(count, 1)))


def place(centre: float, width: float, left: float, right: float) -> float:
    """The left edge of something `width` pixels wide that should be centred on `centre` but stay in left…right."""
    return max(left, min(centre - width / 2, right - width))


Marks = Sequence[tuple[float, str]]  # seconds, and what begins there


class BarChapters:
    """The headings divide the bar; the film's chapters do where the note has no headings with times.

    Where both are there, the chapters are `notches` under the bar.
    """

    def __init__(self) -> None:
        self._headings: Marks = ()
        self._film: Marks = ()
        self._length = 0.0
        self.segments: list[Segment] = []

    def set(self, *, headings: Marks | None = None, film: Marks | None = None, length: float | None = None) -> None:
        """Take what changed; `length` in seconds."""
        self._headings = self._headings if headings is None else tuple(headings)
        self._film = self._film if film is None else tuple(film)
        self._length = self._length if length is None else length
        self.segments = segments(self._headings or self._film, self._length)

    @property
    def notches(self) -> list[float]:
        """The seconds at which the film's chapters begin, where the headings divide the bar."""
        return [start for start, _ in self._film if 0 < start < self._length] if self._headings else []

    def title_at(self, seconds: float) -> str:
        """The heading of the segment at a time, empty where there is none."""
        segment = segment_at(self.segments, seconds)
        return segment.title if segment else ""

    def words_at(self, seconds: float) -> str:
        """The same, and under it the film's own chapter, where that is another thing."""
        name = next((title for start, title in reversed(self._film) if start <= seconds), "") if self._headings else ""
        return "\n".join(filter(None, (self.title_at(seconds), tr("Chapter: {name}", name=name) if name else "")))


class LoopDrag:
    """The span that the mouse is drawing; all in seconds, but `x` and `reach` in pixels."""

    def __init__(self) -> None:
        self.span: Span | None = None
        self._fixed = 0.0

    @staticmethod
    def end_at(loop: Span | None, scale: Scale, x: float, reach: float) -> int | None:
        """Which end of a loop lies under the pointer: 0 or 1; None for neither."""
        if loop is None:
            return None
        away = [abs(scale.x_of(seconds) - x) for seconds in loop]
        nearest = min((0, 1), key=away.__getitem__)
        return nearest if away[nearest] <= reach else None

    def begin(self, seconds: float) -> None:
        """Draw a new one from here."""
        self._fixed, self.span = seconds, (seconds, seconds)

    def take(self, loop: Span, end: int) -> None:
        """Take hold of an end of a loop."""
        self._fixed, self.span = loop[1 - end], loop

    def move(self, seconds: float) -> None:
        """The pointer is there now."""
        self.span = min(self._fixed, seconds), max(self._fixed, seconds)

    def drop(self) -> Span | None:
        """The button was let go: the span that was drawn, None where that is too short for one."""
        span, self.span = self.span, None
        return span if span is not None and span[1] - span[0] >= LEAST else None
