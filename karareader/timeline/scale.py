"""Choosing the scale of a note: which of its times are hours, minutes, seconds, and which minutes, seconds, fractions.

A small explicit model. A note is of one of two styles: clean, or shifted (`42:25:00` for 42 min 25 s). In either style
single times may be exceptions, and exceptions come in runs (past the first hour, the times of shifted notes are often
true). A time lies most likely near the one before it in the text, else anywhere in the video. The cheapest explanation
of all times at once wins; costs are negative logarithms of probabilities, and the path is found by Viterbi's algorithm.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from karareader.timeline.evidence import LONG, Evidence, Reading, zero

# Shares measured over real notes of this dialect, rounded: one note in ten is shifted.
_CLEAN_NOTE, _SHIFTED_NOTE = -math.log(0.9), -math.log(0.1)
# In a clean note one time in 250 is shifted; in a shifted one a run of true times begins after one time in ten.
_EXCEPTION = -math.log(0.004)
_STAY, _SWITCH = -math.log(0.9), -math.log(0.1)
# The label is shown to the reader but is not what the tag says.
_LABEL = 3.0
_CARRY = 2.0
# A fraction that follows no pattern can be any of 60.
_ANY_FRACTION = math.log(60)
# Past the end of the video; past what the other notes reach; past the length that is tried.
_PAST_LENGTH, _PAST_SPAN, _PAST_GUESS = 12.0, 6.0, 9.0
# Lengths of videos are spread evenly on a logarithmic scale, round 25 minutes.
_USUAL_LENGTH, _SPREAD = 1500.0, 1.0
# Seconds between neighbouring times: half of the steps forwards are shorter than this, and of the steps back.
_FORWARD, _BACK = 40.0, 60.0
_NEAR = 0.75

Options = Sequence[Reading]


def choose(candidates: Sequence[Options], evidence: Evidence) -> list[Reading]:
    """Choose one reading for each time of a note, in text order."""
    explanations = [
        _explain(candidates, shifted, length, evidence)
        for length in _lengths(candidates, evidence)
        for shifted in (False, True)
    ]
    return min(explanations, key=lambda explanation: explanation[0])[1]


def _lengths(candidates: Sequence[Options], evidence: Evidence) -> list[float]:
    """The lengths of the video (seconds) to be tried: the known one, or those that the readings suggest."""
    if evidence.limit is not None:
        return [evidence.limit]
    first = [options[0].seconds for options in candidates]
    least = [min(option.seconds for option in options) for options in candidates]
    near = [seconds for seconds in first if seconds <= LONG]
    return sorted({max(300.0, 1.05 * max(times, default=0.0)) for times in (first, least, near)})


def _explain(
    candidates: Sequence[Options], shifted: bool, length: float, evidence: Evidence
) -> tuple[float, list[Reading]]:
    """The cheapest choice of readings in one style, with its cost."""
    share = _share_of_zeros(candidates)
    past = _PAST_LENGTH if evidence.length is not None else _PAST_SPAN if evidence.span is not None else _PAST_GUESS
    floor = (1 - _NEAR) / length
    cost = _SHIFTED_NOTE if shifted else _CLEAN_NOTE
    if evidence.limit is None:
        cost += 0.5 * (math.log(length / _USUAL_LENGTH) / _SPREAD) ** 2
    # For each reading of the last time: the cost so far, the reading, and the way that led to it.
    ways: list[tuple[float, Reading, int]] = [(cost, Reading(0.0, "fixed"), -1)]
    trail: list[list[tuple[float, Reading, int]]] = []
    for options in candidates:
        following: list[tuple[float, Reading, int]] = []
        for option in options:
            own = _own_cost(option, shifted, share)
            if option.seconds > length:
                own += past + math.log(option.seconds / length)
            best, source = math.inf, 0
            for at, (before, reading, _) in enumerate(ways):
                total = before + _step_cost(option.seconds - reading.seconds, floor)
                if shifted:
                    total += _STAY if _same(option, reading) else _SWITCH
                if total < best:
                    best, source = total, at
            following.append((best + own, option, source))
        trail.append(following)
        ways = following
    at = min(range(len(ways)), key=lambda index: ways[index][0])
    total = ways[at][0]
    chosen: list[Reading] = []
    for step in reversed(trail):
        chosen.append(step[at][1])
        at = step[at][2]
    return total, chosen[::-1]


def _share_of_zeros(candidates: Sequence[Options]) -> float:
    open_ones = [options for options in candidates if len(options) > 1]
    zeros = sum(zero(options) for options in open_ones)
    return (zeros + 1) / (len(open_ones) + 2)


def _own_cost(option: Reading, shifted: bool, share: float) -> float:
    cost = _LABEL if option.kind.startswith("label") else 0.0
    if option.kind == "carry":
        return _CARRY
    if option.kind in ("minutes", "label minutes"):
        if not shifted:
            return cost + _EXCEPTION + _ANY_FRACTION
        if option.last.strip("0"):
            return cost - math.log(1 - share) + _ANY_FRACTION
        return cost - math.log(share)
    return cost


def _step_cost(step: float, floor: float) -> float:
    """The cost of a step (seconds) from one time to the next: likely a short one, forwards rather than back."""
    usual, way = (_FORWARD, 0.75) if step >= 0 else (_BACK, 0.25)
    return -math.log(_NEAR * way / (usual * (1 + abs(step) / usual) ** 2) + floor)


def _same(one: Reading, other: Reading) -> bool:
    """True if two readings are of one scale, or one of them has none."""
    if "fixed" in (one.kind, other.kind):
        return True
    return one.kind.endswith("minutes") == other.kind.endswith("minutes")
