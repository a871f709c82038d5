"""Finds the file of a video: the one chosen by hand, else by what the folders hold."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from karareader.base.files import is_regular
from karareader.media.files.locate import MediaIndex, locate
from karareader.notes.model.video_ref import VideoRef

# What was read of the folders is believed for this long, in seconds: a video may arrive while the program runs.
_FRESH = 20.0


class VideoFiles:
    """Looks for videos; called in worker threads. `chosen` gives the file chosen by hand for a video, `folders` where
    to look. What the folders hold is kept for a while.
    """

    def __init__(self, chosen: Callable[[str], str | None], folders: Callable[[], Sequence[Path]]) -> None:
        self._chosen, self._folders = chosen, folders
        self._lock = threading.Lock()
        self._index: MediaIndex | None = None
        self._indexed: tuple[Path, ...] = ()
        self._read = 0.0

    def find(self, video: VideoRef, note: Path) -> Path | None:
        """The file of `video`, the video of the note at `note`."""
        chosen = self._chosen(video.key)
        if chosen is not None and is_regular(chosen):
            return Path(chosen)
        if video.path is not None and is_regular(video.path):
            return video.path
        folders, beside = tuple(self._folders()), MediaIndex((note.parent,), deep=False)
        named = locate(video, note, index=beside, inside=False)
        return named or locate(video, note, folders, self._known(folders)) or locate(video, note, index=beside)

    def find_alone(self, video: VideoRef) -> Path | None:
        """The file of `video`, whatever notes are about it."""
        chosen = self._chosen(video.key)
        if chosen is not None and is_regular(chosen):
            return Path(chosen)
        folders = tuple(self._folders())
        return locate(video, Path(), folders, self._known(folders))

    def forget(self) -> None:
        """The folders may hold something else now."""
        with self._lock:
            self._index = None

    def _known(self, folders: tuple[Path, ...]) -> MediaIndex:
        with self._lock:
            old = time.monotonic() - self._read > _FRESH
            if self._index is None or self._indexed != folders or old:
                self._index, self._indexed, self._read = MediaIndex(folders), folders, time.monotonic()
            return self._index
