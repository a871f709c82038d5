"""What the other notes on a video say about the moment that is played; without Qt."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from karareader.library.search.moments import Citation, VideoTimeline

WINDOW = 10.0  # seconds before and after the playhead


@dataclass(frozen=True, slots=True)
class Answer:
    """`citations` of the seconds round the playhead in the order of the video; `current` is the index of the one whose
    time came last, -1 before the first. `following` is when the next one will be cited, in seconds, None if never.
    """

    citations: tuple[Citation, ...] = ()
    current: int = -1
    following: float | None = None


class Others:
    """The citations of a video by all notes but `without`. Asking costs microseconds."""

    def __init__(self, timeline: VideoTimeline, without: Path | None) -> None:
        self._timeline, self._without = timeline, without
        others = [citation for citation in timeline.citations if citation.note != without]
        self.citations = tuple(others)
        self.notes = len({citation.note for citation in others})
        self._starts = [citation.start for citation in others]
        self._asked: tuple[tuple[Citation, ...], int] = ((), 0)
        self._answer = Answer()

    def at(self, seconds: float) -> Answer:
        """What is cited round `seconds`; a sentence with several times there is given once, by the one heard last."""
        near = self._timeline.near(seconds, WINDOW, self._without)
        if not near:
            after = bisect_right(self._starts, seconds)
            return Answer(following=self._starts[after] if after < len(self._starts) else None)
        heard = sum(1 for citation in near if citation.start <= seconds)
        if (near, heard) != self._asked:
            self._asked = near, heard
            meant: dict[tuple[Path, str], Citation] = {}
            for at, citation in enumerate(near):
                if at < heard or (citation.note, citation.sentence) not in meant:
                    meant[citation.note, citation.sentence] = citation
            shown = tuple(sorted(meant.values(), key=lambda citation: citation.start))
            self._answer = Answer(shown, sum(1 for citation in shown if citation.start <= seconds) - 1)
        return self._answer
