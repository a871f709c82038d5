"""All that the notes of a library say about one video, in the order of the video."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from karareader.library.index.times import IndexedTimes
from karareader.library.search.snippets import stamped


@dataclass(frozen=True, slots=True)
class Citation:
    """One time of one note: `start` and `end` in seconds, `cue` its number among the note's times, from 0.

    `sentence` is the one that the time supports.
    """

    note: Path
    title: str
    start: float
    end: float | None
    cue: int
    sentence: str
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class CitingNote:
    """A note for a `VideoTimeline`: its plain text and its times; `video` is the number of the video among those of the
    note, as in `Stamp`.
    """

    note: Path
    title: str
    text: str
    stamps: IndexedTimes
    video: int = 0


class VideoTimeline:
    """The citations of a video by all its notes, in the order of their starts.

    Doubtful times are left out, and those of other videos that the same notes cite.

    It is made once for a video, in a worker; asking it takes microseconds.
    """

    def __init__(self, video: str, notes: Iterable[CitingNote] = ()) -> None:
        self.video = video
        found = [
            Citation(note.note, note.title, stamp.start, stamp.end, stamp.cue, sentence, stamp.repaired)
            for note in notes
            for stamp, sentence in zip(note.stamps, stamped(note.text, note.stamps), strict=True)
            if stamp.video == note.video and not stamp.doubtful
        ]
        found.sort(key=lambda citation: (citation.start, citation.note, citation.cue))
        self.citations: tuple[Citation, ...] = tuple(found)
        self._starts = [citation.start for citation in found]

    def joined(self, more: Iterable[Citation]) -> VideoTimeline:
        """The same with further citations of the video, by notes outside the library."""
        other = VideoTimeline(self.video)
        other.citations = tuple(
            sorted((*self.citations, *more), key=lambda citation: (citation.start, citation.note, citation.cue))
        )
        other._starts = [citation.start for citation in other.citations]
        return other

    def near(self, seconds: float, window: float = 10.0, without: Path | None = None) -> tuple[Citation, ...]:
        """What is cited from `window` seconds before `seconds` to as much after it, but not by the note `without`."""
        first = bisect_left(self._starts, seconds - window)
        after = bisect_right(self._starts, seconds + window, first)
        return tuple(citation for citation in self.citations[first:after] if citation.note != without)

    def density(self, bins: int, length: float) -> list[int]:
        """How many citations start in each of `bins` equal parts of a video of `length` seconds."""
        counts = [0] * max(bins, 0)
        if not counts or length <= 0:
            return counts
        for start in self._starts:
            if start < length:
                counts[int(start / length * bins)] += 1
        return counts

    def gaps(self, length: float, least: float = 60.0) -> list[tuple[float, float]]:
        """The stretches of the video, of `least` seconds or more, in which no citation starts."""
        edges = [0.0, *(start for start in self._starts if start < length), length]
        return [(begin, end) for begin, end in pairwise(edges) if end - begin >= least]
