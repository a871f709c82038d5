"""Finds the file of a video: the one chosen by hand, else by what the folders hold."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from karareader.media.locate import MediaIndex, locate
from karareader.media.reference import VideoRef


class MediaFinder:
    """Looks for videos; called in worker threads. `chosen` gives the file chosen by hand for a video, `folders` where
    to look. What the folders hold is read once, and again after `forget`.
    """

    def __init__(self, chosen: Callable[[str], str | None], folders: Callable[[], Sequence[Path]]) -> None:
        self._chosen, self._folders = chosen, folders
        self._lock = threading.Lock()
        self._index: MediaIndex | None = None
        self._indexed: tuple[Path, ...] = ()

    def find(self, video: VideoRef, note: Path) -> Path | None:
        """The file of `video`, the video of the note at `note`."""
        chosen = self._chosen(video.key)
        if chosen is not None and Path(chosen).is_file():
            return Path(chosen)
        folders = tuple(self._folders())
        beside = locate(video, note, (note.parent,)) if note.parent not in folders else None
        return beside or locate(video, note, folders, self._known(folders))

    def forget(self) -> None:
        """The folders may hold something else now."""
        with self._lock:
            self._index = None

    def _known(self, folders: tuple[Path, ...]) -> MediaIndex:
        with self._lock:
            if self._index is None or self._indexed != folders:
                self._index, self._indexed = MediaIndex(folders), folders
            return self._index
