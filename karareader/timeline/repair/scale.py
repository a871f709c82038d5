"""Choosing the scale of a note: which of its times are hours, minutes, seconds, and which minutes, seconds, fractions.

A small explicit model. A note is of one of two styles: clean, or shifted (`42:25:00` for 42 min 25 s). In either style
single times may be exceptions, and exceptions come in runs (past the first hour, the times of shifted notes are often
true). The explanation of all times at once that costs least wins (see `chain`); costs are negative logarithms of
probabilities.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from math import exp, inf, log

from karareader.timeline.repair.candidates import IMPOSSIBLE, LONG, Evidence, Kind, TimeCandidates, TimeReading
from karareader.timeline.repair.candidates import pace as usual_pace
from karareader.timeline.repair.viterbi import Chain, Nears, Pace, Step, Within, least

# Seconds from one time to the next where a note has too few times to tell.
_PACE = 30.0
# No note cites sentences that are closer together than this, in seconds, all along; and what it costs the more it does.
_SENTENCE, _CROWDED = 2.5, 10.0
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
# One that slips into minutes and seconds mostly writes 00 after them.
_ZEROS_SLIP = -log(0.5)
# A clean note that slips into minutes and seconds once hardly does so for a time in the first minute.
_NO_MINUTES = 12.0
# In a shifted note a true time is seldom one of a whole minute, and hardly ever before the first hour is over.
_WHOLE_MINUTE, _WHOLE_MINUTE_EARLY = 2.0, 6.0
# Before the first hour is over, hardly a time of a shifted note is true.
_TRUE_EARLY = 0.7
# Past the end of the video; past the length that is tried.
_PAST_LENGTH, _PAST_GUESS = 12.0, 9.0
# Six hours or more into a video of which nothing is known.
_HOURS = 8.0
# A note that stops before this share of its video: the earlier, the less likely. So many others count, each by itself.
_NEARLY, _EARLY = 0.85, 1.5
_ENOUGH_NOTES = 5
# Shorter videos than this (seconds) are not supposed.
_SHORTEST = 60.0
# Hardly a clean note rounds its times to whole minutes, the less the more it has; if it does, then nine in ten of them.
_ROUNDED_NOTE, _ROUNDED_EACH, _ROUNDED = 5.0, 0.15, 0.9
# The evidence is even where what is written is not worse than the other style by more than the first of these, nor
# better by more than the second. Further apart than the third, nothing that other notes say could change the choice.
_WORSE, _BETTER, SURE = 3.0, 1.5, 20.0
EVEN = _WORSE
"""How far apart the styles are to be told where only the choice matters: see `choose`."""
# In a shifted note, readings of one scale come in runs; one that nothing is known of fits all.
_SCALE: Mapping[Kind, int] = {
    "fixed": 0, "literal": 1, "label": 1, "carry": 1, "tail": 1, "minutes": 2, "label minutes": 2,
}  # fmt: skip

# Readings whose last field is a fraction of a second.
_FRACTIONS = frozenset(["minutes", "label minutes", "tail"])
# One explanation of a note's times in a style: what it costs at least, a number of its own, what the length costs by
# itself, the length in seconds that is tried; and the style in that length, once its turn has come.
Try = tuple[float, int, float, float, Within | None]


@dataclass(frozen=True, slots=True)
class ReadingChoice:
    """A reading for each time of a note, in text order.

    `lead` tells by how much this explanation of the note is better than the one in the other style, in natural
    logarithms; infinite where that is plain. `shifted` tells its style, and `other` are the readings in the other one
    where the two are about even.
    """

    readings: list[TimeReading]
    shifted: bool
    lead: float
    other: list[TimeReading] | None = None


def choose(candidates: Sequence[TimeCandidates], evidence: Evidence, far: float = SURE) -> ReadingChoice:
    """Choose one reading for each time of a note, in text order.

    A style that is worse than the other by `far` or more is not worked out, and `lead` is infinite then.
    """
    fractions = _fraction_costs(candidates, evidence)
    known = evidence.length is not None
    clean = [_clean(options, known) for options in candidates]
    shifted = [_shifted(options, fraction, known) for options, fraction in zip(candidates, fractions, strict=True)]
    odd = evidence.usual.odd
    shares = (
        -log(1 - odd) + _rounded(candidates, IMPOSSIBLE if evidence.length is None else evidence.length + 1),
        -log(odd),
    )
    found: list[tuple[float, list[int]] | None] = []
    most = inf
    # What is usually right first: then it is often soon seen that the other cannot be.
    impossible = any(options.first >= IMPOSSIBLE and options.minutes is not None for options in candidates)
    for style in (1, 0) if impossible else (0, 1):
        steps = shifted if style else clean
        reaches, pace = _measures(candidates, evidence, bool(style))
        share = shares[style] + _pace_cost(pace, evidence)
        pacing = Pace.of(pace or _PACE)
        if found and share + least(steps, pacing, max(_SHORTEST, reaches[0])) >= most + far:
            # So it is for most notes with impossible hours: working out their chain would take longer.
            found.append(None)
            continue
        chain = Chain(steps, bool(style), Nears(steps, pacing))
        best = _cheapest(chain, share, reaches, evidence, most + far)
        found.append(best)
        most = min(most, best[0]) if best is not None else most
    if impossible:
        found.reverse()
    first, second = found
    wins = second is not None and (first is None or second[0] < first[0])
    best, rest = (second, first) if wins else (first, second)
    assert best is not None
    lead = inf if rest is None else rest[0] - best[0]
    even = rest is not None and lead < (_WORSE if wins else _BETTER) and not impossible
    return ReadingChoice(_picked(candidates, best), wins, lead, _picked(candidates, rest) if even and rest else None)


def _picked(candidates: Sequence[TimeCandidates], found: tuple[float, list[int]]) -> list[TimeReading]:
    return [options.readings[at] for options, at in zip(candidates, found[1], strict=True)]


def _cheapest(
    chain: Chain, share: float, reaches: Sequence[float], evidence: Evidence, most: float
) -> tuple[float, list[int]] | None:
    """The cheapest explanation in one style: its cost and the readings; None if all cost `most` or more."""
    lengths = _lengths(reaches, evidence)
    past = _PAST_LENGTH if evidence.length is not None else _PAST_GUESS
    # The most promising length first, by what it costs at least: then the others are soon seen to be hopeless. That is
    # told roughly before its turn has come, and then more exactly, which takes longer.
    tries: list[Try] = [
        (chain.least(length) + share + cost, number, share + cost, length, None)
        for number, (length, cost) in enumerate(lengths)
    ]
    heapify(tries)
    best, chosen = most, None
    while tries and tries[0][0] < best:
        _, number, cost, length, within = heappop(tries)
        if within is None:
            within = chain.within(length, past)
            heappush(tries, (within.least + cost, number, cost, length, within))
            continue
        found = within.cheapest(best - cost)
        if found is not None:
            best, chosen = found[0] + cost, found[1]
    return None if chosen is None else (best, chosen)


def _measures(candidates: Sequence[TimeCandidates], evidence: Evidence, shifted: bool) -> tuple[list[float], float]:
    """How far a note may reach in a style, in seconds, and the seconds from one of its times to the next."""
    limit = IMPOSSIBLE if evidence.limit is None else max(evidence.limit, LONG)
    if shifted:
        # A true time of a shifted note lies within what others reach.
        limit = evidence.limit or IMPOSSIBLE
        times = [options.minutes.seconds if options.minutes is not None else options.first for options in candidates]
    else:
        times = [options.first for options in candidates]
    inside = [seconds for seconds in times if seconds <= limit]
    near = [seconds for seconds in times if seconds <= LONG]
    mixed = [options.least if options.first > limit else options.first for options in candidates]
    end = evidence.limit
    within = times if end is None else [seconds for seconds in times if seconds <= end]
    reaches = {max(some, default=0.0) for some in (times, inside, near, mixed, within)}
    inside = inside or times
    return sorted(reaches), usual_pace(inside)


def _pace_cost(pace: float, evidence: Evidence) -> float:
    """What speaks against a note with so many seconds from one time to the next; 0 stands for too few times."""
    if not pace:
        return 0.0
    # Saying a sentence takes its time, in any video.
    crowded = _CROWDED * max(0.0, log(_SENTENCE / pace))
    return crowded + (evidence.usual.pace_cost(pace) if evidence.length is None else 0.0)


def _rounded(candidates: Sequence[TimeCandidates], limit: float) -> float:
    """What a clean note costs less because it rounds its times to whole minutes: then each tells less.

    If one of them cannot be, being past `limit` (seconds), then it is no such note.
    """
    if any(options.is_zero and options.first > limit for options in candidates):
        return 0.0
    whole = [options.is_zero for options in candidates if options.minutes is not None]
    saved = sum(log(60 * _ROUNDED) if is_zero else log(1 - _ROUNDED) for is_zero in whole)
    return min(0.0, _ROUNDED_NOTE + _ROUNDED_EACH * len(whole) - saved)


def _clean(options: TimeCandidates, known: bool) -> Sequence[Step]:
    """The readings of a time with what they cost by themselves in a clean note; `known` is the length of the video."""
    found: Sequence[Step] | None = options.costs.get(known)
    if found is None:
        found = options.costs[known] = [
            (option.seconds, _own_cost(option, False) + _hours(option, known), _SCALE[option.kind])
            for option in options.readings
        ]
    return found


def _shifted(options: TimeCandidates, fraction: float, known: bool) -> Sequence[Step]:
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


def _hours(option: TimeReading, known: bool) -> float:
    return _HOURS if option.seconds >= IMPOSSIBLE and not known else 0.0


def _lengths(reaches: Sequence[float], evidence: Evidence) -> list[tuple[float, float]]:
    """The lengths to be tried (seconds) and what each costs: that of the video, or how far the note may reach in it."""
    if evidence.length is not None and evidence.limit is not None:
        return [(evidence.limit, 0.0)]
    return [(max(_SHORTEST, 1.05 * reach), _reach_cost(reach, evidence)) for reach in reaches]


def _reach_cost(reach: float, evidence: Evidence) -> float:
    """What speaks against a note that reaches so far, in seconds, in a video that other notes reach so far in, too."""
    reach = max(reach, 1.0)
    others = evidence.spans[:_ENOUGH_NOTES]
    # How long the video is, nobody knows: it may end with the note that reaches furthest, or be as long as is usual.
    least = max(reach, *others) if others else reach
    return min(
        evidence.usual.span_cost(length) + sum(_early(each, length) for each in (reach, *others))
        for length in (least, max(least, exp(evidence.usual.span)))
    )


def _early(reach: float, length: float) -> float:
    """What speaks against a note that reaches so far in a video of that length."""
    return _EARLY * max(0.0, log(_NEARLY * length / reach))


def _fraction_costs(candidates: Sequence[TimeCandidates], evidence: Evidence) -> list[float]:
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
    return [0.0 if field is None else habits[field.seconds] for field in fields]


def _rate_of_zeros(candidates: Sequence[TimeCandidates], evidence: Evidence) -> float:
    """How many of the times that cannot be hours end in 00: the more, the less another ending is a fraction."""
    limit = IMPOSSIBLE if evidence.limit is None else evidence.limit
    sure = {
        option.seconds: option
        for options in candidates
        if (option := options.minutes) is not None and options.first > limit
    }
    zeros = sum(not option.last.strip("0") for option in sure.values())
    return (zeros + 0.5) / (len(sure) + 1)


def _is_echo(option: TimeReading) -> bool:
    return option.last.isdigit() and int(option.last) == int(option.seconds) % 60


def _own_cost(option: TimeReading, shifted: bool, *, whole_minutes: bool = False) -> float:
    """What a reading costs by itself, but for the fraction of a second in a shifted note.

    `whole_minutes` tells that a true time of a whole minute is told from a shifted one there.
    """
    if option.kind == "carry":
        return _CARRY
    cost = _LABEL if option.kind.startswith("label") else _TAIL if option.kind == "tail" else 0.0
    if option.kind in _FRACTIONS and not shifted:
        slip = _ANY_FRACTION if option.last.strip("0") else _ZEROS_SLIP
        return cost + _EXCEPTION + slip + (_NO_MINUTES if option.seconds < 60 else 0.0)
    if shifted and option.kind == "literal" and option.seconds < 3600:
        cost += _TRUE_EARLY
    if whole_minutes and option.kind == "literal" and option.seconds >= 60 and option.seconds % 60 == 0:
        cost += _WHOLE_MINUTE if option.seconds >= 3600 else _WHOLE_MINUTE_EARLY
    return cost
