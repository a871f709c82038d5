"""Times that are read as the captions say: set so by the reader, or because only one of their readings fits them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from karareader.timeline import evidence, reasons
from karareader.timeline.cues import Cue
from karareader.timeline.timecode import format_time

if TYPE_CHECKING:
    from karareader.timeline.claims import Finding

SAID, HEARD = "-said", "-heard"
"""What the rule of a cue ends with that the reader set by the captions, and of one that the captions decided."""
# Readings nearer to each other than this (seconds) are the same.
_SAME = 1.0
# Every time of the first hour, minutes first, leads into the first minute: that fits by chance whatever is said there.
_LEAST = 60.0


def adopt(cues: Sequence[Cue], said: Mapping[int, float], heard: Mapping[int, float]) -> list[Cue]:
    """The cues with those of `said` (index → seconds) where the captions say it, as the reader wants it, and
    those of `heard` at the one of their readings that `by_captions` found.

    Both win over every other reading. A range becomes a single time: its end was counted from another beginning.
    """
    return [_adopted(cue, said, heard) for cue in cues]


def by_captions(cues: Sequence[Cue], findings: Sequence[Finding]) -> dict[int, float]:
    """Times that the captions decide, index → seconds: a sentence is clearly said elsewhere than at its time, and
    another reading of what is written, such as minutes first, leads right there.

    That two so different things agree by chance is next to impossible.
    """
    # What only captions need is not loaded at the start of the program.
    from karareader.timeline.claims import AFTER, BEFORE

    found: dict[int, float] = {}
    for cue, finding in zip(cues, findings, strict=True):
        if finding.verdict != "elsewhere":
            continue
        others = {round(reading.seconds, 3) for reading in evidence.readings(cue).readings}
        fitting = [
            seconds
            for seconds in others
            if seconds >= _LEAST
            and abs(seconds - cue.start) > _SAME
            and seconds - BEFORE <= finding.start <= seconds + AFTER
        ]
        if len(fitting) == 1:
            found[cue.index] = fitting[0]
    return found


def _adopted(cue: Cue, said: Mapping[int, float], heard: Mapping[int, float]) -> Cue:
    if cue.index in said:
        seconds, suffix, where = said[cue.index], SAID, f"at {format_time(said[cue.index])}"
    elif cue.index in heard:
        seconds, suffix, where = heard[cue.index], HEARD, "there"
    else:
        return cue
    written = reasons.short(cue.written or cue.label)
    reason = f"written {written}, read as {format_time(seconds)}: the captions say this {where}"
    rule = evidence.plain_rule(cue.rule) + suffix
    return cue._replace(start=seconds, end=None, rule=rule, reason=reason, doubtful=False)
