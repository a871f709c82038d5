"""What the notes of a channel usually are like, as evidence for one of them: how far they reach, how densely they cite.

Only what is written counts here, and only in notes that plainly mean what they write. Lengths and distances are weighed
on a logarithmic scale, by Student's t-distribution: what is unusual counts, but however unusual it is, it never
outweighs everything else. Costs are negative logarithms of probabilities.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import exp, inf, log, sqrt
from typing import NamedTuple

# Over all notes measured: the middle one reaches 25 minutes far and cites twice a minute; one in ten writes minutes as
# hours. The spreads are standard deviations of logarithms.
_SPAN, _SPAN_SPREAD = log(1500), 1.2
_PACE, _PACE_SPREAD = log(30), 1.3
_ODD = 0.1
# So many videos or notes of a channel weigh as much as what is known of all channels.
_WEIGHT = 1.0
_ODD_WEIGHT = 5.0
# However many notes have none, the next one may.
_LEAST_ODD = 0.005
# However alike the videos of a channel are, the next one may differ by this much.
_LEAST_SPREAD = 0.35
# Degrees of freedom.
_FREEDOM = 4.0
# So far from the middle, in spreads, a note is asked whether it means what it writes; if so many videos tell.
_FAR = 2.5
_ENOUGH = 5


class Usual(NamedTuple):
    """How the notes on the other videos of a channel are: `videos` of them tell.

    `span` is the middle of how far they reach, `pace` that of the seconds from one time to the next, both logarithms,
    with their spreads; `odd` is the share (0 to 1) of notes with impossible hours.
    """

    videos: int = 0
    span: float = _SPAN
    span_spread: float = _SPAN_SPREAD
    pace: float = _PACE
    pace_spread: float = _PACE_SPREAD
    odd: float = _ODD

    def span_cost(self, seconds: float) -> float:
        """What speaks against a note that reaches so far."""
        return _cost(seconds, self.span, self.span_spread)

    def pace_cost(self, seconds: float) -> float:
        """What speaks against so many seconds from one time of a note to the next."""
        return _cost(seconds, self.pace, self.pace_spread)

    @property
    def longest(self) -> float:
        """Reaching further than this (seconds) is unusual; infinite where too few videos tell."""
        return exp(self.span + _FAR * self.span_spread) if self.videos >= _ENOUGH else inf

    @property
    def slowest(self) -> float:
        """So many seconds from one time to the next are unusual."""
        return exp(self.pace + _FAR * self.pace_spread) if self.videos >= _ENOUGH else inf

    @property
    def range(self) -> tuple[float, float]:
        """Most of the videos reach so far, in seconds: from, to."""
        return exp(self.span - 1.3 * self.span_spread), exp(self.span + 1.3 * self.span_spread)


def _cost(seconds: float, middle: float, spread: float) -> float:
    distance = (log(max(seconds, 1.0)) - middle) / spread
    return (_FREEDOM + 1) / 2 * log(1 + distance * distance / _FREEDOM)


@dataclass(slots=True)
class _Sums:
    """Numbers as they come: how many, their sum, that of their squares."""

    count: int = 0
    total: float = 0.0
    squares: float = 0.0

    def add(self, number: float, times: int = 1) -> None:
        self.count += times
        self.total += times * number
        self.squares += times * number * number

    def blended(self, middle: float, spread: float) -> tuple[float, float]:
        """Their middle and spread, with those of all channels among them."""
        count = self.count + _WEIGHT
        mean = (self.total + _WEIGHT * middle) / count
        squares = (self.squares + _WEIGHT * (spread * spread + middle * middle)) / count
        return mean, max(sqrt(max(squares - mean * mean, 0.0)), _LEAST_SPREAD)


@dataclass(slots=True)
class Channel:
    """Gathers what the notes of a channel say, video by video, so that each can be judged by the others."""

    _spans: _Sums = field(default_factory=_Sums)
    _paces: _Sums = field(default_factory=_Sums)
    _notes: int = 0
    _odd: int = 0

    def add(self, said: Iterable[Said]) -> None:
        """The notes on one more video."""
        self._count(said, 1)

    def without(self, said: Iterable[Said]) -> Usual:
        """What is usual by the notes on the other videos; `said` are those on this one, added before."""
        self._count(said, -1)
        try:
            return self._usual()
        finally:
            self._count(said, 1)

    def _count(self, said: Iterable[Said], times: int) -> None:
        furthest = 0.0
        for span, pace, odd in said:
            furthest = max(furthest, span)
            if pace:
                self._paces.add(log(pace), times)
            self._notes += times
            self._odd += times * odd
        if furthest:
            self._spans.add(log(furthest), times)

    def _usual(self) -> Usual:
        # Rounded, so that a note more or less does not change what all others are read with.
        span, span_spread = self._spans.blended(_SPAN, _SPAN_SPREAD)
        pace, pace_spread = self._paces.blended(_PACE, _PACE_SPREAD)
        odd = (self._odd + _ODD * _ODD_WEIGHT) / (self._notes + _ODD_WEIGHT)
        return Usual(
            min(self._spans.count, _ENOUGH),
            round(span, 1),
            round(span_spread, 1),
            round(pace, 1),
            round(pace_spread, 1),
            max(round(odd, 2), _LEAST_ODD),
        )


# What a note says of its channel, as far as it plainly means what it writes: how far it reaches and the seconds from
# one time to the next, both 0 where it does not; and whether its hours are impossible.
Said = tuple[float, float, bool]
