"""The times of a note for the index: read as everywhere else, but quickly where nothing needs to be weighed."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import overload

from karareader.timeline.cues import Cue
from karareader.timeline.repair import candidates as evidence
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.read import Weighed

_PLAIN = re.compile(r"(?:\[[0-9]{2}:[0-5][0-9]:[0-5][0-9]\](?: |\Z))*", re.ASCII)

# How a time is kept: four whole numbers for each.
_FIELDS = 4
_NO_END = 0xFFFFFFFF
_LATEST = _NO_END - 1
_REPAIRED, _DOUBTFUL = 1, 2
# The rest of the flags is the number of the video.
_VIDEO = 4


@dataclass(frozen=True, slots=True)
class IndexedTime:
    """One time as the index keeps it.

    `cue` is its number among the note's times, from 0; `start` and `end` are seconds; `at` is its place in the
    plain text. `video` is 0 for the note's own, else the number, from 1, of another one that it cites.
    """

    cue: int
    start: float
    end: float | None
    at: int
    repaired: bool = False
    doubtful: bool = False
    video: int = 0


def weigh(cues: Sequence[Cue], length: float | None) -> Weighed:
    """What `repair.weigh` gives, by itself. `length` of the video in seconds, as there."""
    limit = evidence.make(length).limit
    if _is_plain(cues, limit):
        return Weighed(list(cues), True)
    return repair.weigh(cues, length=length)


def _is_plain(cues: Sequence[Cue], limit: float | None) -> bool:
    """True if every time is a sound tag within the video, and too few end in `:00` to be in another scale.

    That is what `evidence.suspicious` asks of such times, without listing their other readings first.
    """
    if not cues:
        return True
    _, _, starts, ends, written, labels, rules, *_ = zip(*cues, strict=True)
    joined = "] [".join(written)
    if (
        max(starts) > (evidence.LONG if limit is None else limit)
        or rules.count("anchor") < len(rules)
        or ends.count(None) < len(ends)
        or _PLAIN.fullmatch(f"[{joined}]") is None
    ):
        return False
    if " ".join(labels) != f"[{joined}]" and any(
        label not in (f"[{time}]", time) for label, time in zip(labels, written, strict=True)
    ):
        return False
    if ":00]" not in f"{joined}]":
        return True
    whole = [start % 60 == 0 for start in starts if start >= 60]
    return bool(sum(whole) <= 0.3 * len(whole))


def pack(cues: Sequence[Cue], places: Sequence[int]) -> bytes:
    """The times of a note for the index; `places[i]` is where the time of `cues[i]` stands in the plain text.

    Other videos than its own are numbered in the order in which they are cited first, from 1.
    """
    if not cues:
        return b""
    # Column by column: half the time for nearly all notes.
    _, _, starts, ends, _, _, _, _, reasons, _, others = zip(*cues, strict=True)
    if not (any(reasons) or any(others)) and ends.count(None) == len(cues):
        rows = zip([int(start * 1000 + 0.5) for start in starts], repeat(_NO_END), places, repeat(0), strict=False)
        return _packed(list(chain.from_iterable(rows)))
    numbers: list[int] = []
    videos: dict[str, int] = {}
    for cue, place in zip(cues, places, strict=True):
        start, end = cue.start, cue.end
        flags = 0
        if cue.reason:
            flags = _DOUBTFUL if cue.doubtful else _REPAIRED if cue.repaired else 0
        if cue.video is not None:
            flags += _VIDEO * videos.setdefault(cue.video, len(videos) + 1)
        numbers += (int(start * 1000 + 0.5), _NO_END if end is None else int(end * 1000 + 0.5), place, flags)
    return _packed(numbers)


def _packed(numbers: list[int]) -> bytes:
    try:
        return array("I", numbers).tobytes()
    except OverflowError:  # Nonsense that is months long.
        return array("I", [number if number <= _NO_END else _LATEST for number in numbers]).tobytes()


class IndexedTimes(Sequence[IndexedTime]):
    """The times of a note out of the index, in the order of the text; each is unpacked as it is asked for."""

    def __init__(self, data: bytes = b"") -> None:
        self._numbers = array("I", data)
        # The places of the times in the plain text, ascending.
        self.places = self._numbers[2::_FIELDS]

    def __len__(self) -> int:
        return len(self.places)

    @overload
    def __getitem__(self, which: int) -> IndexedTime: ...
    @overload
    def __getitem__(self, which: slice) -> list[IndexedTime]: ...
    def __getitem__(self, which: int | slice) -> IndexedTime | list[IndexedTime]:
        if isinstance(which, slice):
            return [self[number] for number in range(*which.indices(len(self)))]
        number = range(len(self))[which]
        start, end, place, flags = self._numbers[number * _FIELDS : number * _FIELDS + _FIELDS]
        return IndexedTime(
            number,
            start / 1000,
            None if end == _NO_END else end / 1000,
            place,
            bool(flags & _REPAIRED),
            bool(flags & _DOUBTFUL),
            flags // _VIDEO,
        )

    def within(self, begin: int, end: int) -> range:
        """The numbers of the times whose places lie in `begin` to `end`."""
        first = bisect_left(self.places, begin)
        return range(first, bisect_left(self.places, end, first))
