"""What was begun and not ended: videos watched in part, and marks that nothing was written about yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.settings import State

if TYPE_CHECKING:
    from karareader.library.jots.marks import Mark

# Nobody has begun a video near its start, and what is left near its end are its closing words, in seconds.
_NEAR_START, _NEAR_END = 5.0, 10.0


@dataclass(frozen=True, slots=True)
class Begun:
    """A video that was watched up to `seconds` of `length` (0 while unknown), and the note it was opened with."""

    video: str
    note: Path
    seconds: float
    length: float


@dataclass(frozen=True, slots=True)
class Waiting:
    """So many marks of a video that is called `title`, and a note on it."""

    title: str
    note: Path
    count: int


def begun(state: State) -> list[Begun]:
    """The videos that were watched in part, the latest first."""
    found = []
    for video, seconds in reversed(state.positions.items()):
        note, length = state.note_of.get(video), state.lengths.get(video, 0.0)
        if note and seconds >= _NEAR_START and not (length and seconds > length - _NEAR_END):
            found.append(Begun(video, Path(note), seconds, length))
    return found


def waiting(marks: Iterable[Mark], state: State) -> list[Waiting]:
    """The marks that wait, those of one video together; the video that was marked last comes first."""
    of_video: dict[str, list[Mark]] = {}
    for mark in sorted(marks, key=lambda mark: -mark.made):
        of_video.setdefault(mark.video, []).append(mark)
    found = []
    for video, own in of_video.items():
        note = next((mark.note for mark in own if mark.note), state.note_of.get(video))
        if note:
            found.append(Waiting(next((mark.title for mark in own if mark.title), video), Path(note), len(own)))
    return found
