"""Cues: the times of a note, and the timeline that finds the one that a playback position belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import floor, inf, isfinite
from operator import itemgetter
from typing import NamedTuple


class Cue(NamedTuple):
    """One time of a note.

    `index` is its place in the text order of the note, from 0: HTML carries it as `#c<index>`. `block` is the id of
    the block that holds it. `start` and `end` are seconds; `end` is None where the note gives none. `written` is the
    time as the note writes it (the value of `data-t`, or the text itself), `label` what the note shows for it, `rule`
    the name of the rule that read it, `sentence` the text of the sentence that it supports. `reason` says in plain
    words why `start` is not what is written, and is empty where it is; `doubtful` marks a time that is past the
    end of the video in every reading.

    A library holds a million of them, hence tuples: a frozen dataclass takes five times as long to make.
    """

    index: int  # type: ignore[assignment]  # Hides `tuple.index`, which nobody wants here.
    block: str
    start: float
    end: float | None
    written: str
    label: str
    rule: str
    sentence: str = ""
    reason: str = ""
    doubtful: bool = False
    video: str | None = None

    @property
    def uncertain(self) -> bool:
        """True if the time is left as written although it may as well mean something else, as `reason` tells."""
        return self.rule.endswith("-either")

    @property
    def repaired(self) -> bool:
        """True if `start` is not what is written, and may well be right."""
        return bool(self.reason) and not self.doubtful and not self.uncertain


_REASON, _DOUBTFUL = itemgetter(Cue._fields.index("reason")), itemgetter(Cue._fields.index("doubtful"))
_VIDEO = itemgetter(Cue._fields.index("video"))


def of_own_video(cues: Sequence[Cue]) -> Sequence[Cue]:
    """Those of `cues` that are times of the note's own video; the same sequence where all are."""
    # Nearly all notes are about one video; this is the quickest way to see it.
    return cues if not any(map(_VIDEO, cues)) else of_video(cues, None)


def of_video(cues: Sequence[Cue], video: str | None) -> list[Cue]:
    """Those of `cues` that are times of the video with this key; None for the note's own."""
    return [cue for cue in cues if cue.video == video]


def by_video(cues: Sequence[Cue]) -> dict[str | None, list[Cue]]:
    """The cues of each video that a note cites, by its key; None stands for the note's own.

    Each is taken for one of a note on that video: their `video` is None.
    """
    found: dict[str | None, list[Cue]] = {}
    for cue in cues:
        found.setdefault(cue.video, []).append(cue if cue.video is None else cue._replace(video=None))
    return found


def count(cues: Sequence[Cue]) -> tuple[int, int]:
    """How many of `cues` are repaired, and how many are doubtful or uncertain."""
    # Nearly all notes hold neither; this is the quickest way to see it. What is uncertain has a reason.
    if not any(map(_REASON, cues)) and not any(map(_DOUBTFUL, cues)):
        return 0, 0
    told = [cue for cue in cues if cue.reason or cue.doubtful]
    doubts = sum([cue.doubtful or cue.uncertain for cue in told])
    return len(told) - doubts, doubts


@dataclass(frozen=True, slots=True)
class Moment:
    """All cues of one second: what is marked together. `start` is in seconds; `cues` are in text order."""

    start: float
    cues: tuple[Cue, ...]

    @property
    def first(self) -> Cue:
        """The cue that comes first in the text."""
        return self.cues[0]


class Timeline:
    """The cues of a note ordered by time, found by bisection; text order plays no part.

    `cues` holds all of them; in moments are those of one video alone: that with the key `video`, or the note's own
    where it is None.

    Cues that start within the same whole second are one `Moment`, which starts at the earliest of them.
    """

    def __init__(self, cues: Sequence[Cue] = (), video: str | None = None) -> None:
        self.cues, self.video = tuple(cues), video
        by_second: dict[int, list[Cue]] = {}
        for cue in of_own_video(self.cues) if video is None else of_video(self.cues, video):
            if not cue.doubtful and isfinite(cue.start):
                by_second.setdefault(floor(cue.start), []).append(cue)
        self.moments = tuple(
            Moment(min(cue.start for cue in cues), tuple(cues)) for _, cues in sorted(by_second.items())
        )
        self._starts = [moment.start for moment in self.moments]
        # When the last cue of each is over; never where one has no end.
        self._ends = [max(inf if cue.end is None else cue.end for cue in moment.cues) for moment in self.moments]

    def of(self, video: str | None) -> Timeline:
        """The same cues with the moments of the video with this key, or of the note's own."""
        return self if video == self.video else Timeline(self.cues, video)

    def __len__(self) -> int:
        return len(self.cues)

    def __iter__(self) -> Iterator[Moment]:
        return iter(self.moments)

    def at(self, seconds: float) -> Moment | None:
        """The moment with the greatest start at or before `seconds`, or None before the first one.

        Where every cue of that moment has an end and all have passed, there is none either.
        """
        return self.stretch(seconds)[0]

    def stretch(self, seconds: float) -> tuple[Moment | None, float, float]:
        """What `at` tells, and from when until before when it tells that, in seconds."""
        at = bisect_right(self._starts, seconds) - 1
        following = self._starts[at + 1] if at + 1 < len(self._starts) else inf
        if at < 0:
            return None, -inf, following
        if self._ends[at] <= seconds:
            return None, self._ends[at], following
        return self.moments[at], self._starts[at], min(self._ends[at], following)

    def after(self, seconds: float) -> Moment | None:
        """The first moment that starts after `seconds`."""
        at = bisect_right(self._starts, seconds)
        return self.moments[at] if at < len(self.moments) else None

    def before(self, seconds: float) -> Moment | None:
        """The last moment that starts before `seconds`."""
        at = bisect_left(self._starts, seconds) - 1
        return self.moments[at] if at >= 0 else None
