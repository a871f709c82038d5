"""Times that are read as the captions say: set so by the reader, or because only one of their readings fits them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from karareader.timeline.cues import Cue
from karareader.timeline.repair import candidates as evidence
from karareader.timeline.repair import reasons
from karareader.timeline.timecode import format_time

SAID, HEARD = "-said", "-heard"
"""What the rule of a cue ends with that the reader set by the captions, and of one that the captions decided."""


def adopt(cues: Sequence[Cue], said: Mapping[int, float], heard: Mapping[int, float]) -> list[Cue]:
    """The cues with those of `said` (index → seconds) where the captions say it, as the reader wants it, and
    those of `heard` at the one of their readings that `captions.citations.decide` found.

    Both win over every other reading. A range becomes a single time: its end was counted from another beginning.
    """
    return [_adopted(cue, said, heard) for cue in cues]


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
