"""Choosing the scale of a note: which of its times are hours, minutes, seconds, and which minutes, seconds, fractions.

A small explicit model. A note is of one of two styles: clean, or shifted (`42:25:00` for 42 min 25 s). In either style
single times may be exceptions, and exceptions come in runs (past the first hour, the times of shifted notes are often
true). A time lies most likely near the one before it in the text, else anywhere in the video. The cheapest explanation
of all times at once wins; costs are negative logarithms of probabilities, and the path is found by Viterbi's algorithm.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf, log
from operator import attrgetter

from karareader.timeline.evidence import IMPOSSIBLE, LONG, Evidence, Kind, Reading

# Shares measured over real notes of this dialect, rounded: one note in ten is shifted.
_CLEAN_NOTE, _SHIFTED_NOTE = -math.log(0.9), -math.log(0.1)
# In a clean note one time in 250 is shifted; in a shifted one a run of true times begins after one time in ten.
_EXCEPTION = -math.log(0.004)
_STAY, _SWITCH = -math.log(0.9), -math.log(0.1)
# The label is shown to the reader but is not what the tag says.
_LABEL = 3.0
_CARRY = 2.0
# A first field of four that means nothing.
_TAIL = 0.1
# A fraction that follows no habit can be any of 60. A habit is followed nine times in ten; one note in ten has none.
_ANY_FRACTION = math.log(60)
_HABIT, _NO_HABIT = 0.9, -math.log(0.1)
_REPEATED = 2.0
# One that slips into minutes and seconds mostly writes 00 after them.
_ZEROS_SLIP = -math.log(0.5)
# A clean note that slips into minutes and seconds once hardly does so for a time in the first minute.
_NO_MINUTES = 6.0
# In a shifted note a true time is seldom one of a whole minute, and hardly ever before the first hour is over.
_WHOLE_MINUTE, _WHOLE_MINUTE_EARLY = 2.0, 6.0
# Past the end of the video; past the length that is tried.
_PAST_LENGTH, _PAST_GUESS = 12.0, 9.0
# Six hours or more into a video of which nothing is known.
_HOURS = 8.0
# The video is longer than the other notes suggest: for each other note, more the longer it is.
_PAST_SPAN, _PAST_SPAN_SLOPE = 5.0, 8.0
# That many other notes hardly all stop early.
_ENOUGH_NOTES = 3
# Lengths of videos are spread evenly on a logarithmic scale, round 25 minutes.
_USUAL_LENGTH, _SPREAD = 1500.0, 1.0
# Seconds between neighbouring times: half of the steps forwards are shorter than this, and of the steps back.
_FORWARD, _BACK = 40.0, 60.0
_NEAR = 0.75
# How likely a step is, for each second of it, where it is short: forwards, and back.
_AHEAD, _BEHIND = _NEAR * 0.75 / _FORWARD, _NEAR * 0.25 / _BACK
# Readings of one scale come in runs; one that nothing is known of fits all.
_SCALE: Mapping[Kind, int] = {
    "fixed": 0, "literal": 1, "label": 1, "carry": 1, "tail": 1, "minutes": 2, "label minutes": 2,
}  # fmt: skip

Options = Sequence[Reading]
Step = tuple[float, float, int]


def choose(candidates: Sequence[Options], evidence: Evidence) -> list[Reading]:
    """Choose one reading for each time of a note, in text order."""
    fractions = _fraction_costs(candidates, evidence)
    hours = _HOURS if evidence.length is None else 0.0
    clean, shifted = (
        [
            [
                (
                    option.seconds,
                    _own_cost(option, style, fraction) + (hours if option.seconds >= IMPOSSIBLE else 0.0),
                    _SCALE[option.kind],
                )
                for option in options
            ]
            for options, fraction in zip(candidates, fractions, strict=True)
        ]
        for style in (False, True)
    )
    nears = _nears(candidates)
    tries = [
        _Try.of(steps, style, length, nears, evidence)
        for length in _lengths(candidates, evidence)
        for steps, style in ((clean, False), (shifted, True))
    ]
    # The most promising one first: then the others are soon seen to be hopeless.
    tries.sort(key=attrgetter("least"))
    best, chosen = inf, [0] * len(candidates)
    for each in tries:
        if each.least < best and (found := each.explain(best)) is not None:
            best, chosen = found
    return [options[at] for options, at in zip(candidates, chosen, strict=True)]


def _lengths(candidates: Sequence[Options], evidence: Evidence) -> list[float]:
    """The lengths of the video (seconds) to be tried: the known one, or those that the readings suggest."""
    if evidence.length is not None and evidence.limit is not None:
        return [evidence.limit]
    first = [options[0].seconds for options in candidates]
    least = [min(option.seconds for option in options) for options in candidates]
    near = [seconds for seconds in first if seconds <= LONG]
    guesses = {max(300.0, 1.05 * max(times, default=0.0)) for times in (first, least, near)}
    if evidence.limit is not None:
        guesses = {evidence.limit, *(guess for guess in guesses if guess > evidence.limit)}
    return sorted(guesses)


def _length_cost(length: float, evidence: Evidence) -> float:
    """What speaks against the video being `length` seconds long."""
    if evidence.length is not None:
        return 0.0
    unusual = 0.5 * (math.log(length / _USUAL_LENGTH) / _SPREAD) ** 2
    if evidence.limit is not None:
        over = math.log(length / evidence.limit)
        if over <= 0:
            return 0.0
        return unusual + (_PAST_SPAN + _PAST_SPAN_SLOPE * over) * min(evidence.notes, _ENOUGH_NOTES)
    return unusual


@dataclass(frozen=True, slots=True)
class _Try:
    """One explanation to be tried: a style, and a length of the video.

    `steps` holds for each time its readings: seconds, what it costs by itself, and its scale; `leasts` what each time
    costs at least, `least` what all do. `floor` is what a step of any width is likely at least.
    """

    steps: Sequence[Sequence[Step]]
    shifted: bool
    floor: float
    cost: float
    leasts: Sequence[float]
    least: float

    @classmethod
    def of(
        cls,
        steps: Sequence[Sequence[Step]],
        shifted: bool,
        length: float,
        nears: Sequence[float],
        evidence: Evidence,
    ) -> _Try:
        """The try of a style with a video of `length` seconds; for `nears` see the function that makes them."""
        past = _PAST_LENGTH if evidence.length is not None else _PAST_GUESS
        floor = (1 - _NEAR) / length
        cost = _length_cost(length, evidence) + (_SHIFTED_NOTE if shifted else _CLEAN_NOTE)
        stay = _STAY if shifted else 0.0
        priced = [
            [
                (seconds, own + past + log(seconds / length), scale) if seconds > length else (seconds, own, scale)
                for seconds, own, scale in options
            ]
            if options[0][0] > length or (len(options) > 1 and max(options)[0] > length)
            else options
            for options in steps
        ]
        leasts = [
            stay - log(near + floor) + (options[0][1] if len(options) == 1 else min([own for _, own, _ in options]))
            for options, near in zip(priced, nears, strict=True)
        ]
        return cls(priced, shifted, floor, cost, leasts, cost + sum(leasts))

    def explain(self, most: float) -> tuple[float, list[int]] | None:
        """The cheapest choice of readings: its cost, and the index of each; None if it is not below `most`."""
        shifted, floor = self.shifted, self.floor
        rest = self.least - self.cost
        # For each reading of the last time its seconds, the cost so far and its scale; and for each time where the
        # way to each reading came from.
        ways: list[Step] = [(0.0, self.cost, 0)]
        trail: list[list[int]] = []
        for options, least in zip(self.steps, self.leasts, strict=True):
            following: list[Step] = []
            sources: list[int] = []
            lowest = inf
            for seconds, own, scale in options:
                best, source = inf, 0
                for at, (from_seconds, so_far, from_scale) in enumerate(ways):
                    step = seconds - from_seconds
                    # As in `_nears`; a call for each would take longer than all the rest.
                    near = _AHEAD / (1 + step / _FORWARD) ** 2 if step >= 0 else _BEHIND / (1 - step / _BACK) ** 2
                    total = so_far - log(near + floor)
                    if shifted:
                        # A reading without a scale fits any other.
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
        at = min(range(len(ways)), key=lambda index: ways[index][1])
        cost = ways[at][1]
        if cost >= most:
            return None
        chosen: list[int] = []
        for sources in reversed(trail):
            chosen.append(at)
            at = sources[at]
        return cost, chosen[::-1]


def _nears(candidates: Sequence[Options]) -> list[float]:
    """How likely the likeliest step to each time is, from any reading of the one before it, whatever is far off.

    A step is likely a short one, forwards rather than back.
    """
    nears: list[float] = []
    before = [0.0]
    for options in candidates:
        here = [option.seconds for option in options]
        steps = [seconds - last for seconds in here for last in before]
        ahead = min([step for step in steps if step >= 0], default=inf)
        behind = max([step for step in steps if step < 0], default=-inf)
        nears.append(max(_AHEAD / (1 + ahead / _FORWARD) ** 2, _BEHIND / (1 - behind / _BACK) ** 2))
        before = here
    return nears


def _fraction_costs(candidates: Sequence[Options], evidence: Evidence) -> list[float]:
    """What the third field of each time costs if it is a fraction of a second.

    Most shifted notes fill it by a habit: 00, or always the same, or the seconds once more; then it is as likely as it
    is common among the *other* times of the note. Else it is random. A time that is repeated says little new.
    """
    fields = [_minutes(options) for options in candidates]
    distinct = {option.seconds: option for option in fields if option is not None}
    lasts = Counter(option.last for option in distinct.values())
    echoes = sum(_is_echo(option) for option in distinct.values())
    others = max(len(distinct) - 1, 0) + 1
    habit = max(_HABIT, _rate_of_zeros(candidates, evidence))
    habits: dict[float, float] = {}
    for seconds, option in distinct.items():
        usual = 0.5 if not option.last.strip("0") else 0.5 / 59
        same = (lasts[option.last] - 1 + usual) / others
        echo = (echoes - 1) / others if _is_echo(option) else 0.0
        habits[seconds] = -math.log(habit * max(same, echo) + (1 - habit) / 60)
    if sum(habits.values()) > _ANY_FRACTION * len(habits) + _NO_HABIT:
        habits = dict.fromkeys(habits, _ANY_FRACTION)
    seen: set[float] = set()
    costs: list[float] = []
    for field in fields:
        cost = 0.0 if field is None else habits[field.seconds]
        if field is not None and field.seconds in seen:
            cost = min(cost, _REPEATED)
        elif field is not None:
            seen.add(field.seconds)
        costs.append(cost)
    return costs


def _rate_of_zeros(candidates: Sequence[Options], evidence: Evidence) -> float:
    """How many of the times that cannot be hours end in 00: the more, the less another ending is a fraction."""
    limit = IMPOSSIBLE if evidence.limit is None else evidence.limit
    sure = {
        option.seconds: option
        for options in candidates
        if (option := _minutes(options)) is not None and options[0].seconds > limit
    }
    zeros = sum(not option.last.strip("0") for option in sure.values())
    return (zeros + 0.5) / (len(sure) + 1)


def _minutes(options: Options) -> Reading | None:
    return next((option for option in options if option.kind in ("minutes", "tail")), None)


def _is_echo(option: Reading) -> bool:
    return option.last.isdigit() and int(option.last) == int(option.seconds) % 60


def _own_cost(option: Reading, shifted: bool, fraction: float) -> float:
    if option.kind == "carry":
        return _CARRY
    cost = _LABEL if option.kind.startswith("label") else _TAIL if option.kind == "tail" else 0.0
    if option.kind in ("minutes", "label minutes", "tail"):
        if shifted:
            return cost + fraction
        slip = _ANY_FRACTION if option.last.strip("0") else _ZEROS_SLIP
        return cost + _EXCEPTION + slip + (_NO_MINUTES if option.seconds < 60 else 0.0)
    if shifted and option.kind == "literal" and fraction and option.seconds >= 60 and option.seconds % 60 == 0:
        cost += _WHOLE_MINUTE if option.seconds >= 3600 else _WHOLE_MINUTE_EARLY
    return cost
