"""The video of a note, as checking needs it."""

from __future__ import annotations

from dataclasses import dataclass

from karareader.media import known_lengths
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Note


@dataclass(frozen=True, slots=True)
class VideoId:
    """The video of a note, as far as checking needs it: `key` as `VideoRef.key`, `id` for links into it.

    `length` (seconds) is that of the file that the note names.
    """

    key: str
    id: str
    missing_file: str = ""
    length: float | None = None


def find_video(note: Note) -> VideoId | None:
    """The video of a note, None where it names none."""
    ref = reference.find(note)
    if ref is None:
        return None
    there = ref.path is not None and ref.path.exists()
    missing = ref.path.name if ref.path is not None and not there else ""
    length = known_lengths.of_file(ref.path) if ref.path is not None and there else None
    return VideoId(ref.key, ref.id, missing, length)
