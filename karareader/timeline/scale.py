"""Choosing the scale of a note: which of its times are hours, minutes, seconds, and which minutes, seconds, fractions.

A small explicit model. A note is of one of two styles: clean, or shifted (`42:25:00` for 42 min 25 s). In either style
single times may be exceptions, and exceptions come in runs (past the first hour, the times of shifted notes are often
true). The explanation of all times at once that costs least wins (see `chain`); costs are negative logarithms of
probabilities.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush
from math import inf, log

from karareader.timeline.chain import Chain, Nears, Step, Within
from karareader.timeline.evidence import IMPOSSIBLE, LONG, Evidence, Kind, Options, Reading

# Shares measured over real notes of this dialect, rounded: one note in ten is shifted.
_CLEAN_NOTE, _SHIFTED_NOTE = -log(0.9), -log(0.1)
# In a clean note one time in 250 is shifted.
_EXCEPTION = -log(0.004)
# The label is shown to the reader but is not what the tag says.
_LABEL = 3.0
_CARRY = 2.0
# A first field of four that means nothing.
_TAIL = 0.1
# A fraction that follows no habit can be any of 60. A habit is followed nine times in ten; one note in ten has none.
_ANY_FRACTION = log(60)
_HABIT, _NO_HABIT = 0.9, -log(0.1)
_REPEATED = 2.0
# One that slips into minutes and seconds mostly writes 00 after them.
_ZEROS_SLIP = -log(0.5)
# A clean note that slips into minutes and seconds once hardly does so for a time in the first minute.
_NO_MINUTES = 12.0
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
# Shorter videos than this (seconds) are not supposed.
_SHORTEST = 300.0
# Lengths of videos are spread evenly on a logarithmic scale, round 25 minutes.
_USUAL_LENGTH, _SPREAD = 1500.0, 1.0
# In a shifted note, readings of one scale come in runs; one that nothing is known of fits all.
_SCALE: Mapping[Kind, int] = {
    "fixed": 0, "literal": 1, "label": 1, "carry": 1, "tail": 1, "minutes": 2, "label minutes": 2,
}  # fmt: skip

# Readings whose last field is a fraction of a second.
_FRACTIONS = frozenset(["minutes", "label minutes", "tail"])
# One explanation of a note's times: what it costs at least, a number of its own, what style and length cost by
# themselves, the style, the length of the video in seconds; and the style in that length, once its turn has come.
Try = tuple[float, int, float, Chain, float, Within | None]


def choose(candidates: Sequence[Options], evidence: Evidence) -> list[Reading]:
    """Choose one reading for each time of a note, in text order."""
    fractions = _fraction_costs(candidates, evidence)
    known = evidence.length is not None
    clean = [_clean(options, known) for options in candidates]
    shifted = [_shifted(options, fraction, known) for options, fraction in zip(candidates, fractions, strict=True)]
    nears = Nears(clean)
    styles = ((Chain(clean, False, nears), _CLEAN_NOTE), (Chain(shifted, True, nears), _SHIFTED_NOTE))
    lengths = _lengths(candidates, evidence)
    past = _PAST_LENGTH if evidence.length is not None else _PAST_GUESS
    # The most promising style and length first, by what it costs at least: then the others are soon seen to be
    # hopeless. That is told roughly before its turn has come, and then more exactly, which takes longer.
    tries: list[Try] = []
    for each, share in styles:
        least = each.least(lengths[0])
        for length in lengths:
            cost = share + _length_cost(length, evidence)
            tries.append((least + cost, len(tries), cost, each, length, None))
    heapify(tries)
    best, chosen = inf, [0] * len(candidates)
    while tries and tries[0][0] < best:
        _, number, cost, each, length, within = heappop(tries)
        if within is None:
            within = each.within(length, past)
            heappush(tries, (within.least + cost, number, cost, each, length, within))
            continue
        found = within.cheapest(best - cost)
        if found is not None:
            best, chosen = found[0] + cost, found[1]
    return [options.readings[at] for options, at in zip(candidates, chosen, strict=True)]


def _clean(options: Options, known: bool) -> Sequence[Step]:
    """The readings of a time with what they cost by themselves in a clean note; `known` is the length of the video."""
    found: Sequence[Step] | None = options.costs.get(known)
    if found is None:
        found = options.costs[known] = [
            (option.seconds, _own_cost(option, False) + _hours(option, known), _SCALE[option.kind])
            for option in options.readings
        ]
    return found


def _shifted(options: Options, fraction: float, known: bool) -> Sequence[Step]:
    """The same in a shifted note, where the third field of this time, if it is a fraction, costs `fraction`."""
    key = (known, fraction > 0)
    parts: Sequence[tuple[float, float, bool, float, int]] | None = options.costs.get(key)
    if parts is None:
        parts = options.costs[key] = [
            (
                option.seconds,
                _own_cost(option, True, whole_minutes=fraction > 0),
                option.kind in _FRACTIONS,
                _hours(option, known),
                _SCALE[option.kind],
            )
            for option in options.readings
        ]
    return [
        (seconds, own + fraction + hours if is_fraction else own + hours, scale)
        for seconds, own, is_fraction, hours, scale in parts
    ]


def _hours(option: Reading, known: bool) -> float:
    return _HOURS if option.seconds >= IMPOSSIBLE and not known else 0.0


def _lengths(candidates: Sequence[Options], evidence: Evidence) -> list[float]:
    """The lengths of the video (seconds) to be tried: the known one, or those that the readings suggest."""
    if evidence.length is not None and evidence.limit is not None:
        return [evidence.limit]
    first = [options.first for options in candidates]
    least = [options.least for options in candidates]
    near = [seconds for seconds in first if seconds <= LONG]
    guesses = {max(_SHORTEST, 1.05 * max(times, default=0.0)) for times in (first, least, near)}
    if evidence.limit is not None:
        guesses = {evidence.limit, *(guess for guess in guesses if guess > evidence.limit)}
    return sorted(guesses)


def _length_cost(length: float, evidence: Evidence) -> float:
    """What speaks against the video being `length` seconds long."""
    if evidence.length is not None:
        return 0.0
    unusual = 0.5 * (log(length / _USUAL_LENGTH) / _SPREAD) ** 2
    if evidence.limit is not None:
        over = log(length / evidence.limit)
        if over <= 0:
            return 0.0
        return unusual + (_PAST_SPAN + _PAST_SPAN_SLOPE * over) * min(evidence.notes, _ENOUGH_NOTES)
    return unusual


def _fraction_costs(candidates: Sequence[Options], evidence: Evidence) -> list[float]:
    """What the third field of each time costs if it is a fraction of a second.

    Most shifted notes fill it by a habit: 00, or always the same, or the seconds once more; then it is as likely as it
    is common among the *other* times of the note. Else it is random. A time that is repeated says little new.
    """
    fields = [options.minutes for options in candidates]
    distinct = {option.seconds: option for option in fields if option is not None}
    lasts = Counter(option.last for option in distinct.values())
    echoing = {seconds for seconds, option in distinct.items() if _is_echo(option)}
    others = max(len(distinct) - 1, 0) + 1
    habit = max(_HABIT, _rate_of_zeros(candidates, evidence))
    habits: dict[float, float] = {}
    for seconds, option in distinct.items():
        usual = 0.5 if not option.last.strip("0") else 0.5 / 59
        same = (lasts[option.last] - 1 + usual) / others
        echo = (len(echoing) - 1) / others if seconds in echoing else 0.0
        habits[seconds] = -log(habit * max(same, echo) + (1 - habit) / 60)
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
        if (option := options.minutes) is not None and options.first > limit
    }
    zeros = sum(not option.last.strip("0") for option in sure.values())
    return (zeros + 0.5) / (len(sure) + 1)


def _is_echo(option: Reading) -> bool:
    return option.last.isdigit() and int(option.last) == int(option.seconds) % 60


def _own_cost(option: Reading, shifted: bool, *, whole_minutes: bool = False) -> float:
    """What a reading costs by itself, but for the fraction of a second in a shifted note.

    `whole_minutes` tells that a true time of a whole minute is told from a shifted one there.
    """
    if option.kind == "carry":
        return _CARRY
    cost = _LABEL if option.kind.startswith("label") else _TAIL if option.kind == "tail" else 0.0
    if option.kind in _FRACTIONS and not shifted:
        slip = _ANY_FRACTION if option.last.strip("0") else _ZEROS_SLIP
        return cost + _EXCEPTION + slip + (_NO_MINUTES if option.seconds < 60 else 0.0)
    if whole_minutes and option.kind == "literal" and option.seconds >= 60 and option.seconds % 60 == 0:
        cost += _WHOLE_MINUTE if option.seconds >= 3600 else _WHOLE_MINUTE_EARLY
    return cost
