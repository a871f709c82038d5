"""The cheapest way through a chain of readings: one for each time of a note, in text order.

A reading costs something by itself, and so does a step from one time to the next: likely it is a short one, forwards
rather than back, else any in what the note covers. Costs are negative logarithms of probabilities; the cheapest way is
found by Viterbi's algorithm, which is left as soon as the rest cannot be cheap enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf, log

# A reading of a time: seconds, what it costs by itself, and its scale, 0 if it fits any.
Step = tuple[float, float, int]
Steps = Sequence[Sequence[Step]]
# A way as far as one of the readings of a time: its seconds, the cost so far, its scale, its index.
_Way = tuple[float, float, int, int]

# A run of readings of one scale ends after one time in ten.
_STAY, _SWITCH = -log(0.9), -log(0.1)
# Three times in four the next time is near, and three near ones in four are later.
_NEAR = 0.75
# What sums of costs are told apart by in spite of rounding.
_HAIR = 1e-6


@dataclass(frozen=True, slots=True)
class Pace:
    """How far neighbouring times lie apart in the text of a note.

    `forward` and `back` are seconds that half of the steps stay below, `ahead` and `behind` the densities of
    probability of the shortest ones.
    """

    forward: float
    back: float
    ahead: float
    behind: float

    @classmethod
    def of(cls, seconds: float) -> Pace:
        """The pace of a note whose times, in their order, are so far apart."""
        # Text order is not time order: its steps are longer, and those back are longer still.
        forward, back = 1.3 * max(seconds, 0.1), 2.0 * max(seconds, 0.1)
        return cls(forward, back, _NEAR * 0.75 / forward, _NEAR * 0.25 / back)


class Nears:
    """How likely the likeliest step to each time is at a pace, from any reading of the one before it."""

    def __init__(self, steps: Steps, pace: Pace) -> None:
        self.pace = pace
        # For each time the latest of its readings, in seconds.
        self.tops = [options[0][0] if len(options) == 1 else max(options)[0] for options in steps]
        self._nears = _nears(steps, pace)
        self._costs: dict[float, list[float]] = {}

    def costs(self, length: float) -> list[float]:
        """What the step to each time costs at least within `length` seconds."""
        found = self._costs.get(length)
        if found is None:
            floor = (1 - _NEAR) / length
            found = self._costs[length] = [-log(near + floor) for near in self._nears]
        return found


def _nears(steps: Steps, pace: Pace) -> list[float]:
    forward, back, ahead, behind = pace.forward, pace.back, pace.ahead, pace.behind
    found: list[float] = []
    before: Sequence[Step] = [(0.0, 0.0, 0)]
    for options in steps:
        best = 0.0
        for seconds, _, _ in options:
            for last, _, _ in before:
                step = seconds - last
                if step >= 0:
                    scaled = 1 + step / forward
                    near = ahead / (scaled * scaled)
                else:
                    scaled = 1 - step / back
                    near = behind / (scaled * scaled)
                if near > best:  # noqa: PLR1730 - a call would take longer than all the rest
                    best = near
        found.append(best)
        before = options
    return found


class Chain:
    """The readings of a note's times, and what they cost in one style of writing.

    `in_runs` tells whether readings of one scale come in runs.
    """

    def __init__(self, steps: Steps, in_runs: bool, nears: Nears) -> None:
        self._steps = steps
        self._in_runs = in_runs
        self._nears = nears
        # What the cheapest reading of each time costs by itself.
        stay = _STAY if in_runs else 0.0
        self._owns = [stay + _cheapest(options) for options in steps]

    def least(self, length: float) -> float:
        """What any way costs at least within `length` seconds."""
        return sum(self._owns) + sum(self._nears.costs(length))

    def within(self, length: float, past: float) -> Within:
        """The same within `length` seconds; a reading past that costs `past` more, and more the farther."""
        steps, owns = self._steps, self._owns
        if max(self._nears.tops, default=0.0) > length:
            steps, owns = self._cut(length, past)
        leasts = [near + own for near, own in zip(self._nears.costs(length), owns, strict=True)]
        return Within(steps, leasts, sum(leasts), self._in_runs, (1 - _NEAR) / length, self._nears.pace)

    def _cut(self, length: float, past: float) -> tuple[Steps, list[float]]:
        """The steps in a video of `length` seconds, and what each costs by itself and for its step at least."""
        stay = _STAY if self._in_runs else 0.0
        steps: list[Sequence[Step]] = []
        owns: list[float] = []
        for options, top, least in zip(self._steps, self._nears.tops, self._owns, strict=True):
            if top > length:
                cut = [
                    (seconds, own + past + log(seconds / length), scale) if seconds > length else (seconds, own, scale)
                    for seconds, own, scale in options
                ]
                steps.append(cut)
                owns.append(stay + _cheapest(cut))
            else:
                steps.append(options)
                owns.append(least)
        return steps, owns


@dataclass(frozen=True, slots=True)
class Within:
    """The readings of a note's times in a style and in a video of a certain length.

    `leasts` is what each costs at least, `least` their sum: no way costs less. `floor` is the probability of a step to
    any place within that length.
    """

    steps: Steps
    leasts: Sequence[float]
    least: float
    in_runs: bool
    floor: float
    pace: Pace

    def cheapest(self, most: float) -> tuple[float, list[int]] | None:
        """The cheapest way: its cost, and the index of the reading of each time. None if all cost `most` or more."""
        rest, in_runs, floor, pace = self.least, self.in_runs, self.floor, self.pace
        if rest >= most:
            return None
        forward, back, ahead, behind = pace.forward, pace.back, pace.ahead, pace.behind
        # What a step costs at least, and how much more another one can cost: no way to a time that costs so much more
        # than the cheapest one is worth going on with, wherever it leads.
        step_least = (_STAY if in_runs else 0.0) - log(ahead + floor)
        apart = (_SWITCH if in_runs else 0.0) - log(floor) - step_least + _HAIR
        # For each reading of the last time its seconds, the cost so far, its scale and its index; and for each time
        # where the way to each reading came from.
        ways: list[_Way] = [(0.0, 0.0, 0, 0)]
        trail: list[list[int]] = []
        lowest = 0.0
        for options, least in zip(self.steps, self.leasts, strict=True):
            following: list[_Way] = []
            sources = [0] * len(options)
            before, lowest = lowest + step_least, inf
            # The cheapest by itself first: then the others are often seen to be too dear at once.
            numbered: Iterable[tuple[int, Step]]
            if len(options) == 2:
                one, other = options
                numbered = ((1, other), (0, one)) if other[1] < one[1] else ((0, one), (1, other))
            else:
                numbered = enumerate(options)
            for index, (seconds, own, scale) in numbered:
                if before + own > lowest + apart:
                    continue
                best, source = inf, 0
                for from_seconds, so_far, from_scale, at in ways:
                    # As in `_nears`.
                    step = seconds - from_seconds
                    if step >= 0:
                        scaled = 1 + step / forward
                        total = so_far - log(ahead / (scaled * scaled) + floor)
                    else:
                        scaled = 1 - step / back
                        total = so_far - log(behind / (scaled * scaled) + floor)
                    if in_runs:
                        total += _STAY if scale == from_scale or not scale or not from_scale else _SWITCH
                    if total < best:
                        best, source = total, at
                best += own
                following.append((seconds, best, scale, index))
                sources[index] = source
                if best < lowest:  # noqa: PLR1730
                    lowest = best
            ways = following
            if len(following) > 1:
                ways = [way for way in following if way[1] <= lowest + apart]
            trail.append(sources)
            rest -= least
            if lowest + rest >= most:
                return None
        _, cost, _, at = min(ways, key=_cost)
        chosen: list[int] = []
        for sources in reversed(trail):
            chosen.append(at)
            at = sources[at]
        return cost, chosen[::-1]


def least(steps: Steps, pace: Pace, length: float) -> float:
    """What any way costs at least at a pace within `length` seconds or more, roughly: less than `Chain.least` tells."""
    return sum([_cheapest(options) for options in steps]) - len(steps) * log(pace.ahead + (1 - _NEAR) / length)


def _cheapest(options: Sequence[Step]) -> float:
    least = options[0][1]
    for _, own, _ in options:
        if own < least:  # noqa: PLR1730
            least = own
    return least


def _cost(way: _Way) -> float:
    return way[1]
