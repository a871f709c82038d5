"""What of a library can be downloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from karareader.media.downloads.model import DownloadItem
from karareader.notes.model import video_ref as reference

if TYPE_CHECKING:
    from karareader.library.reader import Library


def of_library(library: Library) -> list[DownloadItem]:
    """The videos that the notes of a library are about."""
    notes = {note.video: note.title for note in reversed(library.notes())}
    listed = ((reference.from_key(facts.key), facts) for facts in library.videos())
    return [
        DownloadItem(ref.key, ref.url, facts.title or notes.get(ref.key, ""), facts.channel)
        for ref, facts in listed
        if ref is not None
    ]
