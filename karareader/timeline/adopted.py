"""Times that the reader had set by the captions: a fixed reading, with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from karareader.timeline import evidence, reasons
from karareader.timeline.cues import Cue
from karareader.timeline.timecode import format_time

SUFFIX = "-said"
"""What the rule of such a cue ends with."""


def adopt(cues: Sequence[Cue], said: Mapping[int, float]) -> list[Cue]:
    """The cues with those of `said` (index → seconds) at the place where the captions say their sentences.

    This wins over every other reading. A range becomes a single time: its end was counted from another beginning.
    """
    return [_adopted(cue, said[cue.index]) if cue.index in said else cue for cue in cues]


def _adopted(cue: Cue, seconds: float) -> Cue:
    shown = format_time(seconds)
    written = reasons.short(cue.written or cue.label)
    reason = f"written {written}, read as {shown}: the captions say this at {shown}"
    rule = evidence.plain_rule(cue.rule) + SUFFIX
    return cue._replace(start=seconds, end=None, rule=rule, reason=reason, doubtful=False)
