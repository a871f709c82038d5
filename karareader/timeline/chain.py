"""The cheapest way through a chain of readings: one for each time of a note, in text order.

A reading costs something by itself, and so does a step from one time to the next: likely it is a short one, forwards
rather than back, else any in the video. Costs are negative logarithms of probabilities; the cheapest way is found by
Viterbi's algorithm, which is left as soon as the rest cannot be cheap enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, log

# A reading of a time: seconds, what it costs by itself, and its scale, 0 if it fits any.
Step = tuple[float, float, int]
Steps = Sequence[Sequence[Step]]

# A run of readings of one scale ends after one time in ten.
_STAY, _SWITCH = -log(0.9), -log(0.1)
# Seconds between neighbouring times: half of the steps forwards are shorter than this, and of the steps back.
_FORWARD, _BACK = 40.0, 60.0
# Three times in four the next time is near, and three near ones in four are later.
_NEAR = 0.75
_AHEAD, _BEHIND = _NEAR * 0.75 / _FORWARD, _NEAR * 0.25 / _BACK


def nears(steps: Steps) -> list[float]:
    """How likely the likeliest step to each time is, from any reading of the one before it, whatever is far off."""
    found: list[float] = []
    before: Sequence[Step] = [(0.0, 0.0, 0)]
    for options in steps:
        best = 0.0
        for seconds, _, _ in options:
            for last, _, _ in before:
                step = seconds - last
                scaled = 1 + step / _FORWARD if step >= 0 else 1 - step / _BACK
                near = (_AHEAD if step >= 0 else _BEHIND) / (scaled * scaled)
                if near > best:  # noqa: PLR1730 - a call would take longer than all the rest
                    best = near
        found.append(best)
        before = options
    return found


@dataclass(frozen=True, slots=True)
class Chain:
    """The readings of a note's times, and what they cost in one style of writing.

    `in_runs` tells whether readings of one scale come in runs; `nears` is what the function of that name gives.
    """

    steps: Steps
    in_runs: bool
    nears: Sequence[float]

    def least(self, length: float) -> float:
        """What any way costs at least in a video of `length` seconds or more."""
        return sum(self._leasts(self.steps, length))

    def cheapest(self, length: float, past: float, most: float) -> tuple[float, list[int]] | None:
        """The cheapest way in a video of `length` seconds: its cost, and the index of the reading of each time.

        A reading that lies past the end costs `past` more, and more the farther. None if all cost `most` or more.
        """
        steps = [
            [
                (seconds, own + past + log(seconds / length), scale) if seconds > length else (seconds, own, scale)
                for seconds, own, scale in options
            ]
            if options[0][0] > length or (len(options) > 1 and max(options)[0] > length)
            else options
            for options in self.steps
        ]
        leasts = self._leasts(steps, length)
        rest = sum(leasts)
        if rest >= most:
            return None
        in_runs, floor = self.in_runs, (1 - _NEAR) / length
        # For each reading of the last time its seconds, the cost so far and its scale; and for each time where the
        # way to each reading came from.
        ways: list[Step] = [(0.0, 0.0, 0)]
        trail: list[list[int]] = []
        for options, least in zip(steps, leasts, strict=True):
            following: list[Step] = []
            sources: list[int] = []
            lowest = inf
            for seconds, own, scale in options:
                best, source = inf, 0
                for at, (from_seconds, so_far, from_scale) in enumerate(ways):
                    # As in `nears`.
                    step = seconds - from_seconds
                    scaled = 1 + step / _FORWARD if step >= 0 else 1 - step / _BACK
                    total = so_far - log((_AHEAD if step >= 0 else _BEHIND) / (scaled * scaled) + floor)
                    if in_runs:
                        total += _STAY if scale == from_scale or not scale or not from_scale else _SWITCH
                    if total < best:
                        best, source = total, at
                best += own
                following.append((seconds, best, scale))
                sources.append(source)
                lowest = min(lowest, best)
            ways = following
            trail.append(sources)
            rest -= least
            if lowest + rest >= most:
                return None
        at, (_, cost, _) = min(enumerate(ways), key=_cost)
        chosen: list[int] = []
        for sources in reversed(trail):
            chosen.append(at)
            at = sources[at]
        return cost, chosen[::-1]

    def _leasts(self, steps: Steps, length: float) -> list[float]:
        stay, floor = _STAY if self.in_runs else 0.0, (1 - _NEAR) / length
        return [
            stay - log(near + floor) + (options[0][1] if len(options) == 1 else min([own for _, own, _ in options]))
            for options, near in zip(steps, self.nears, strict=True)
        ]


def _cost(way: tuple[int, Step]) -> float:
    return way[1][1]
