"""What is known of a note's times, for every command that reads a note by itself: the same as in the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from karareader.library.choices import Choices, key_of
from karareader.library.siblings import Siblings
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Note
from karareader.notes.model.video_ref import VideoRef
from karareader.timeline.cues import Cue, of_own_video
from karareader.timeline.repair.candidates import NOTHING
from karareader.timeline.repair.context import Known
from karareader.timeline.repair.elsewhere import NO_OTHERS


def of(
    path: Path,
    video: VideoRef | None,
    cues: Sequence[Cue],
    lengths: Mapping[str, float],
    choices: Choices,
    *,
    length: float | None = None,
) -> Known:
    """What is known of the times of the note at `path`, which has this video: by its film, by the notes beside it, and
    by what the reader chose.

    `lengths` are those of videos that are known, in seconds, by their keys; `length` is that of the note's own, where
    it was given by hand.
    """
    path = path.absolute()
    if video is None:
        return choices.known("", path, Known(length))
    length = length or choices.length(video, path, lengths)
    context, others = NOTHING, NO_OTHERS
    if cues:
        context = siblings().context(video.key, video.id, path, length)
        others = siblings().others(path, lengths) if len(of_own_video(cues)) < len(cues) else NO_OTHERS
    return choices.known(video.key, path, Known(length, context, others=others))


@cache
def siblings() -> Siblings:
    """What the notes tell that this command has come upon."""
    return Siblings(_key_of)


def _key_of(note: Note) -> str:
    return key_of(reference.find(note))
