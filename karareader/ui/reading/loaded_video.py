"""Which video plays beside a note: `loaded_video`."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from karareader.media.player.base import Source
from karareader.notes.model import video_ref
from karareader.notes.model.video_ref import VideoRef
from karareader.ui.reading.opened import Opened


def loaded_video(current: Opened | None, source: Source | None) -> VideoRef | None:
    """The video of `current` that is loaded; where it names none, the file that was opened beside it (`source`)."""
    if current is not None and current.loaded is not None:
        return current.loaded
    return _of_file(source.location) if source is not None and not source.is_url else None


@lru_cache(maxsize=1)
def _of_file(location: str) -> VideoRef:
    return video_ref.from_file(Path(location))
