"""Films that were cut anew: where what was said at a time is said in the film at hand.

`captions.recut` finds it out by what is said in both; here it is only told and done.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from karareader.base.translation import tr
from karareader.timeline.timecode import format_time

RECUT = "-recut"
"""What the rule of a cue ends with that was moved, or that is about a part which the film at hand does not have."""

_LEAST = 1.0  # seconds: what a reader would not notice is not told


class Piece(NamedTuple):
    """From `first` on, in seconds of the film as it was, all is `by` seconds later now; None: it is not there now."""

    first: float
    by: float | None


class Recut(NamedTuple):
    """How the film at hand was cut, against the one that a note's times are right for; nothing where it is the same.

    `pieces` are in the order of time, the first one from 0 on; `length` is that of the film as it was, in seconds, if
    it is known. `film` is the key of the film at hand by its content, empty for one on the web. `times` are those that
    were right for the film as it was, by their keys (`context.keys`): what came into the note since may be right for
    the film at hand, and stays.
    """

    pieces: tuple[Piece, ...] = ()
    length: float | None = None
    film: str = ""
    times: frozenset[str] = frozenset()
    by_hand: tuple[tuple[str, float], ...] = ()

    def piece(self, seconds: float) -> Piece:
        """The piece that a second of the film as it was lies in."""
        return self.pieces[max(bisect_right(self.pieces, (seconds, float("inf"))) - 1, 0)]

    def at(self, seconds: float) -> float | None:
        """Where a second of the film as it was lies now; None where that part is not there."""
        by = self.piece(seconds).by if self.pieces else 0.0
        return None if by is None or seconds + by < 0 else round(seconds + by, 3)

    def after(self, seconds: float) -> float:
        """Where what is there now follows a second of the film as it was: of a part that is not there, its cut."""
        at = self.at(seconds)
        if at is not None:
            return at
        follows = [(first, by) for first, by in self.pieces if by is not None and first >= seconds]
        return max(0.0, sum(follows[0])) if follows else max(0.0, seconds + (self.piece(seconds).by or 0.0))

    def set_by_hand(self, key: str, seconds: float) -> float:
        """Where a time lies that the reader set to `seconds`: what was set before the cut was found goes along."""
        at = self.at(seconds) if (key, seconds) in self.by_hand else None
        return seconds if at is None else at

    def why(self, seconds: float) -> str:
        """Why a second lies elsewhere now, such as "this film is 12 s shorter after 3:10"."""
        places: list[float] = []
        by, gone = 0.0, None
        for first, later in self.pieces:
            if first > seconds:
                break
            if later is None:
                gone = first
                continue
            if abs(later - by) >= _LEAST:
                places.append(first if gone is None else gone)
            by, gone = later, None
        return _why(by, places)

    def packed(self) -> str:
        """It as a text, to be kept; empty where nothing was cut."""
        if not self.pieces:
            return ""
        held = [self.pieces, self.length, self.film, sorted(self.times), self.by_hand]
        return json.dumps(held, ensure_ascii=False, separators=(",", ":"))

    @staticmethod
    def unpacked(text: str) -> Recut:
        """What was packed as `text`; as if nothing was cut where it is something else."""
        try:
            pieces, length, film, times, *more = json.loads(text)  # older ones had no more
            made = tuple([Piece(float(first), None if by is None else float(by)) for first, by in pieces])
            by_hand = tuple([(str(key), float(seconds)) for key, seconds in (more[0] if more else ())])
            return Recut(made, None if length is None else float(length), str(film), frozenset(times), by_hand)
        except (ValueError, TypeError):
            return AS_IT_WAS


AS_IT_WAS = Recut()
Cuts = Mapping[str | None, Recut]
"""How films at hand were cut, by the keys of videos; None stands for the note's own."""


def _why(by: float, places: Sequence[float]) -> str:
    """Why times are later or earlier by so many seconds, after the cuts at these places."""
    minutes, seconds = divmod(round(abs(by)), 60)
    parts = (
        tr("{minutes} min", minutes=minutes) if minutes else "",
        tr("{seconds} s", seconds=seconds) if seconds else "",
    )
    much, more = " ".join(filter(None, parts)), by > 0
    if len(places) == 1 and places[0] < _LEAST:
        if more:
            return tr("this film has {much} more at its beginning", much=much)
        return tr("this film has {much} less at its beginning", much=much)
    if len(places) == 1:
        time = format_time(round(places[0]))
        if more:
            return tr("this film is {much} longer after {time}", much=much, time=time)
        return tr("this film is {much} shorter after {time}", much=much, time=time)
    count = len(places)
    if more:
        return tr("this film is {much} longer by then", much=much) + tr(", in %n place", ", in %n places", count)
    return tr("this film is {much} shorter by then", much=much) + tr(", in %n place", ", in %n places", count)
