"""What speaks for one reading of a note's times or another: candidates for each time, and facts about the whole."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import inf
from typing import Any, Literal, NamedTuple

from karareader.timeline import fields
from karareader.timeline.cues import Cue
from karareader.timeline.repair.recut import RECUT
from karareader.timeline.repair.usual import Usual

# How a time is read. "literal": as written, hours first. "minutes": minutes, seconds, fraction. "label" and
# "label minutes": the same of the label, where it shows another time. "carry": a field above 59 is carried over.
# "tail": the first of four fields means nothing, and the rest are minutes, seconds, fraction. "fixed": there is
# nothing to choose. "hour": an hour less than what is written.
Kind = Literal["literal", "minutes", "label", "label minutes", "carry", "tail", "hour", "fixed"]

# A video longer than this is rare.
LONG = 3 * 3600.0
# Hours from here on are minutes, as far as nothing else is known: no video of the notes measured was as long.
IMPOSSIBLE = 2 * LONG
# A note that reaches this far is evidence for others; one that reaches further tells nothing.
PLAUSIBLE = 5 * 3600.0
# So many of a note's times end in ":00" if it writes MM:SS:00. Fewer are chance where nothing else speaks against them,
# but a note with this many is not to be trusted with what it says about others.
NEARLY_ALL, MANY = 0.8, 0.3

# Spans of notes on one video are at odds where one is so far from the other.
_FAR = 3.0
# Two that end together very likely tell the end of the video; then another one is at odds with them sooner.
_TOGETHER, _APART = 0.95, 1.5

# Rules of the recogniser that read fields of digits, which may mean something else than they say.
_OPEN_RULES = frozenset(
    ["anchor", "carrier", "bracket", "range", "chapter", "transcript", "empty-link", "link-text", "block", "shorthand"]
)
_SUFFIXES = ("-frames", "-fraction", "-carry", "-label", "-seconds", "-sixty", "-range", "-url")
# Added to the rule of a time that is left as written although it may as well mean minutes and seconds.
EITHER = "-either"
# Added to the rule by a repair; taken off again before a time is read anew.
REPAIRED = ("-shown", "-minutes", "-carried", "-tail", "-hour", "-said", "-heard", RECUT, EITHER)


class TimeReading(NamedTuple):
    """One candidate: `seconds` into the video; `last` is the field that is a fraction then, "" where none is."""

    seconds: float
    kind: Kind
    last: str = ""


class TimeCandidates:
    """The candidates for one time, at least one, and what is asked of them over and over.

    `first` and `least` are seconds: of the first candidate, and the lowest. `minutes` is the candidate that takes the
    last field for a fraction, None where there is none; `is_zero` tells that this field is 00. In `costs`, `scale`
    keeps what they cost.
    """

    __slots__ = ("costs", "first", "is_zero", "least", "minutes", "readings")

    def __init__(self, readings: Sequence[TimeReading]) -> None:
        self.readings = tuple(readings)
        self.costs: dict[Any, Any] = {}
        self.first = self.least = readings[0].seconds
        self.minutes: TimeReading | None = None
        self.is_zero = False
        # One after the other: they are few, and there are a million times in a library.
        for reading in readings:
            seconds, kind, last = reading
            self.least = min(self.least, seconds)
            if kind in ("minutes", "tail"):
                if self.minutes is None:
                    self.minutes = reading
                if kind == "minutes" and not last.strip("0"):
                    self.is_zero = True


class OtherNotes(NamedTuple):
    """What other notes tell about one: nothing of it rests on how this one is read, nor on any other repair.

    `siblings` are the last times (seconds, ascending) of other notes on its video that plainly mean what they write,
    `usual` is what the notes on the channel's other videos are like. `hour` tells that siblings cite the very seconds
    that this note cites, one hour earlier.
    """

    siblings: tuple[float, ...] = ()
    usual: Usual = Usual()
    hour: bool = False

    def packed(self) -> str:
        """It as a text, to be kept; empty where it says nothing."""
        return "" if self == NOTHING else json.dumps([self.siblings, self.usual, self.hour], separators=(",", ":"))

    @staticmethod
    def unpacked(text: str) -> OtherNotes:
        """What was packed as `text`. Raises ValueError, TypeError if it is something else."""
        if not text:
            return NOTHING
        siblings, usual, hour = json.loads(text)
        return OtherNotes(tuple(siblings), Usual(*usual), hour)


NOTHING = OtherNotes()


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about the video from outside of a note: its length and how far other notes reach, in seconds.

    `spans` are the latter, the furthest first; `usual` is what the channel's other videos are like.
    """

    length: float | None = None
    spans: tuple[float, ...] = ()
    usual: Usual = NOTHING.usual

    @property
    def span(self) -> float | None:
        """How far the other notes reach, in seconds; None where there are none."""
        return self.spans[0] if self.spans else None

    @property
    def limit(self) -> float | None:
        """The time in seconds that no reading should exceed: the length, else what the other notes suggest."""
        if self.length is not None:
            return self.length + 1
        # The other notes need not reach the end of the video.
        return None if self.span is None else self.span * 1.25 + 120

    @property
    def bound(self) -> float:
        """A note that reaches further than this, in seconds, as it is written, is weighed."""
        if self.length is not None:
            return self.length + 1
        return min(IMPOSSIBLE if self.limit is None else self.limit, self.usual.longest)


def make(length: float | None, context: OtherNotes = NOTHING) -> Evidence:
    """The evidence from outside of the note; lengths and spans that cannot be are left out."""
    spans = sorted((span for span in context.siblings if span >= 1), reverse=True)
    # One that reaches far past all the others is not clean after all; the less so where two of those end together.
    while len(spans) > 2 and spans[0] > (_APART if spans[2] >= _TOGETHER * spans[1] else _FAR) * spans[1]:
        del spans[0]
    known = length if length is not None and length >= 1 else None
    return Evidence(known, tuple(spans), context.usual)


def pace(starts: Iterable[float]) -> float:
    """The seconds from one time of a note to the next, in order of time; 0 where there are fewer than three.

    Those of the middle half count where there are enough: one that is far off says nothing.
    """
    seconds = sorted(set(starts))
    count = len(seconds)
    if count < 3:
        return 0.0
    first, last = (count // 4, count - 1 - count // 4) if count >= 6 else (0, count - 1)
    return (seconds[last] - seconds[first]) / (last - first)


@lru_cache(256)
def plain_rule(rule: str) -> str:
    """A cue's rule as the recogniser gave it, without what a repair has added."""
    for suffix in REPAIRED:
        rule = rule.replace(suffix, "")
    return rule


@lru_cache(256)
def how(rule: str) -> str:
    """The part of a rule that says what had to be done to read the time, such as "-frames"; "" if nothing."""
    plain = plain_rule(rule)
    return next((suffix for suffix in _SUFFIXES if plain.endswith(suffix)), "")


@lru_cache(256)
def is_plain(rule: str) -> bool:
    """True if nothing had to be done to read a time, and no repair has changed it."""
    return plain_rule(rule) == rule and not how(rule)


def written_times(cue: Cue) -> list[str]:
    """The fields that the cue was read from: one, or two for a range; none if it was read from something else."""
    return _written_times(cue.written, cue.label, plain_rule(cue.rule))


def readings(cue: Cue) -> TimeCandidates:
    """The candidates for one cue, the literal one first."""
    return _readings(cue.written, cue.label, plain_rule(cue.rule)) or TimeCandidates([TimeReading(cue.start, "fixed")])


def keep_more() -> None:
    """Remember more readings: for a process that reads a whole library and then ends. That saves it a fifth of weighing
    times, and would take 25 MB more of a window that is open for hours.
    """
    global _readings  # noqa: PLW0603 - nothing else can be told of a cache
    _readings = lru_cache(20_000)(_read_options)
    fields.keep_more()


@lru_cache(256)
def without_label(options: TimeCandidates) -> TimeCandidates:
    """The candidates but for those that the label tells."""
    kept = [reading for reading in options.readings if not reading.kind.startswith("label")]
    return options if len(kept) in (0, len(options.readings)) else TimeCandidates(kept)


def _written_times(written: str, label: str, rule: str) -> list[str]:
    suffix = how(rule)
    if rule.removesuffix(suffix) not in _OPEN_RULES or suffix in ("-seconds", "-sixty", "-url"):
        return []
    return fields.find(label if suffix == "-label" else written)


def _read_options(written: str, label: str, rule: str) -> TimeCandidates | None:
    if rule == "anchor" and label[1:-1] == written and (seconds := fields.standard(written)) is not None:
        # Nearly all are like this.
        shifted = fields.minutes_first(written) or (seconds, "")
        return TimeCandidates((TimeReading(seconds, "literal"), TimeReading(shifted[0], "minutes", shifted[1])))
    times = _written_times(written, label, rule)
    literal = fields.literal(times[0]) if times else None
    if literal is None:
        return None
    found: list[TimeReading] = []
    minutes = fields.minutes_first(times[0])
    if literal[1] != "-fraction" or minutes is None:
        found.append(TimeReading(literal[0], "literal"))
    if minutes is not None:
        found.append(TimeReading(minutes[0], "minutes", minutes[1]))
        if literal[1] == "-fraction":
            parts = fields.split(times[0]) or ["1"]
            if int(parts[0]) == 0 and len(parts[2]) == 2:
                found.append(TimeReading(int(parts[1]) * 60 + float(parts[2]), "carry"))
    first, _, tail = times[0].partition(":")
    if literal[1] == "-frames" and first.strip("0") and (inner := fields.minutes_first(tail)) is not None:
        found.append(TimeReading(inner[0], "tail", inner[1]))
    if how(rule) != "-label":
        found += _of_label(label, times[0])
    return TimeCandidates(found)


# The same times are written again and again, and are read again whenever the evidence changes.
_readings = lru_cache(512)(_read_options)


def _of_label(label: str, written: str) -> list[TimeReading]:
    if len(label) > 60 or label in ("", f"[{written}]"):
        return []
    shown = fields.find(label)
    if len(shown) != 1 or shown[0] == written:
        return []
    literal, minutes = fields.literal(shown[0]), fields.minutes_first(shown[0])
    found = [TimeReading(literal[0], "label")] if literal is not None and not literal[1] else []
    if minutes is not None:
        found.append(TimeReading(minutes[0], "label minutes", minutes[1]))
    return found


def suspicious(candidates: Sequence[TimeCandidates], evidence: Evidence) -> bool:
    """True if the times of a note, read as written, are not plainly right: then they are weighed against each other.

    They are right where all lie within the video, as far as that is known, they are no further apart than is usual,
    and not nearly all of those that could be minutes first end in ":00".
    """
    if evidence.length is None and _is_slow(candidates, evidence.usual):
        return True
    return _unlikely(candidates, evidence.bound, NEARLY_ALL)


def trusted(candidates: Sequence[TimeCandidates]) -> bool:
    """True if the times of a note, read as written, are so plainly right that they tell about other notes."""
    return not _unlikely(candidates, PLAUSIBLE, MANY)


def _is_slow(candidates: Sequence[TimeCandidates], usual: Usual) -> bool:
    if usual.slowest == inf or not any(options.first >= 3600 for options in candidates):
        return False
    return pace(options.first for options in candidates) > usual.slowest


def _unlikely(candidates: Sequence[TimeCandidates], limit: float, share: float) -> bool:
    """True if a time lies past `limit` (seconds), or at least this share (0 to 1) of them ends in ":00"."""
    open_ones = [options for options in candidates if len(options.readings) > 1]
    if any(options.first > limit for options in open_ones):
        return True
    whole = [options.is_zero for options in open_ones if options.first >= 60]
    return bool(whole) and sum(whole) >= share * len(whole)
