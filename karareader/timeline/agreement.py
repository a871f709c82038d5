"""Notes on one video, read in the light of one another: which are read again, and by what the others say.

A note is read by itself first. What the other notes on its video say counts only where its times do not fit it; then it
is read again, and that can change what it says to the others. It is the same here for whoever asks, so that a time
means the same in the window, in the index and in `karareader check`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from karareader.timeline import repair
from karareader.timeline.cues import Cue, of_own_video

# The last times of the other notes on a video, in seconds, ascending.
Siblings = tuple[float, ...]

# Fewer times than this are no measure of a video.
_ENOUGH = 3
# What one note is read as can change what others are; it settles after a few rounds.
_ROUNDS = 24


class Voice(NamedTuple):
    """What a note says of its video, in the reading of its times that counts by now.

    `times` and `doubtful` are counts. `last` is its last time in seconds, doubtful ones left out. `span` is that too
    where the note, as its repaired copy has it, is a measure for others on its video; else 0.
    """

    times: int = 0
    doubtful: int = 0
    last: float = 0.0
    span: float = 0.0


def voice(readings: Sequence[Cue]) -> Voice:
    """What a note says whose times are read as `readings`."""
    readings = of_own_video(readings)
    sure = [cue.start for cue in readings if not cue.doubtful]
    span = repair.span(readings) if len(readings) >= _ENOUGH else None
    return Voice(len(readings), len(readings) - len(sure), max(sure, default=0.0), span or 0.0)


def differs(voices: Sequence[Voice]) -> bool:
    """True if any of the notes on a video, each read by itself, has to be read again: so it is for few videos."""
    return len(voices) > 1 and _next(voices, {}) is not None


def settle(voices: Sequence[Voice], read_again: Callable[[int, Siblings], Voice]) -> dict[int, Siblings]:
    """What the notes on one video are read again with, by their places in `voices`: the last times of the others.

    `voices` are the notes read by themselves, in an order that is always the same, that of their paths;
    `read_again(place, siblings)` reads one with what the others say. Notes that are not in the answer stay as they are.

    Repaired notes are evidence as clean ones are, for in a copy they are. One note at a time is read again, that which
    reaches furthest, or two might chase one another without end.
    """
    now = list(voices)
    known: dict[int, Siblings] = {}
    for _ in range(_ROUNDS if len(now) > 1 else 0):
        found = _next(now, known)
        if found is None:
            break
        at, siblings = found
        known[at] = siblings
        now[at] = read_again(at, siblings)
    return known


def _next(voices: Sequence[Voice], known: dict[int, Siblings]) -> tuple[int, Siblings] | None:
    """The note that is to be read again next, and with what.

    It is one whose times reach past what the others say, or one that was read with other times than these before.
    """
    spans = sorted(each.span for each in voices if each.span)
    # What the others say to a note with a span, and what that allows: it is the same for all that have the same.
    told: dict[float, tuple[Siblings, float | None]] = {}
    for at, each in sorted(enumerate(voices), key=_reach, reverse=True):
        if not each.times:
            continue
        if each.span not in told:
            others = list(spans)
            if each.span:
                others.remove(each.span)
            told[each.span] = tuple(others), repair.reach(others)
        siblings, limit = told[each.span]
        if known.get(at, ()) == siblings or (limit is None and at not in known):
            continue
        if at in known or each.doubtful or (limit is not None and each.last > limit):
            return at, siblings
    return None


def _reach(numbered: tuple[int, Voice]) -> float:
    return numbered[1].last
