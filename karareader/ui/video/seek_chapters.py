"""What divides the seek bar: the headings of the note, and the chapters of the film itself."""

from __future__ import annotations

from collections.abc import Sequence

from karareader.ui.video.seek_geometry import Segment, segment_at, segments

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
        return "\n".join(filter(None, (self.title_at(seconds), f"Chapter: {name}" if name else "")))
