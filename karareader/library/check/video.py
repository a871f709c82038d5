"""The video of a note, as checking needs it."""

from __future__ import annotations

from dataclasses import dataclass

from karareader.base.files import is_regular
from karareader.library.choices import NO_CHOICES, Choices
from karareader.media import known_lengths
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Note


@dataclass(frozen=True, slots=True)
class VideoId:
    """The video of a note, as far as checking needs it: `key` as `VideoRef.key`, `id` for links into it.

    `length` (seconds) is that of the file that the note names, or that was chosen for it.
    """

    key: str
    id: str
    missing_file: str = ""
    length: float | None = None


def find_video(note: Note, choices: Choices = NO_CHOICES) -> VideoId | None:
    """The video of a note, None where it names none; the file that was chosen for it stands for the one it names."""
    ref = reference.find(note)
    if ref is None:
        return None
    file = choices.file(ref.key) or ref.path
    there = file is not None and is_regular(file)
    missing = file.name if file is not None and not there else ""
    length = known_lengths.of_file(file) if file is not None and there else None
    return VideoId(ref.key, ref.id, missing, length)
