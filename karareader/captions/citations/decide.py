"""Times that the captions decide: only one of their readings fits what is said."""

from __future__ import annotations

from collections.abc import Sequence

from karareader.captions.citations.compare import AFTER, BEFORE, Finding
from karareader.timeline.cues import Cue
from karareader.timeline.repair import candidates as evidence

# Readings nearer to each other than this (seconds) are the same.
_SAME = 1.0
# Every time of the first hour, minutes first, leads into the first minute: that fits by chance whatever is said there.
_LEAST = 60.0


def by_captions(cues: Sequence[Cue], findings: Sequence[Finding]) -> dict[int, float]:
    """Times that the captions decide, index → seconds: a sentence is clearly said elsewhere than at its time, and
    another reading of what is written, such as minutes first, leads right there.

    That two so different things agree by chance is next to impossible.
    """
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
