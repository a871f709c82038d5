"""Which note goes with a moment of a video."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from karareader.library.reader import Library


def note_for(library: Library, video: str, seconds: float, current: Path | None = None) -> Path | None:
    """The note on the video with the key `video` that is to be read at `seconds`; None where no note is on it.

    That is the `current` one if it is on this video, else the one that cites the nearest time, else any. Work for a
    worker. Raises UserError.
    """
    notes = library.siblings(video)
    if not notes:
        return None
    if any(note.path == current for note in notes):
        return current
    # Notes that are about another video may cite this one, too.
    about = {note.path for note in notes}
    citations = [each for each in library.timeline(video).citations if each.note in about] if len(notes) > 1 else []
    if citations:
        return min(citations, key=lambda citation: abs(citation.start - seconds)).note
    return notes[0].path
