"""The page of all notes on a video, asked for by a path like a note: made from the index, not read from the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.notes.load import load
from karareader.notes.model.note import Note
from karareader.notes.model.video_ref import VideoRef
from karareader.timeline.repair.context import Known

if TYPE_CHECKING:
    from karareader.library.reader import Library
    from karareader.ui.reading.opened import Opened


class _Page(NamedTuple):
    """What the note that the page was asked for says about its video."""

    video: VideoRef
    title: str
    channel: str


class CombinedPage:
    """Reads notes for the session, and knows which paths are no notes but pages of videos.

    `library` gives the index that is open, `known` what is known of the times of a note. `read` and `known` are called
    in worker threads.
    """

    def __init__(self, library: Callable[[], Library | None], known: Callable[[VideoRef | None, Path], Known]) -> None:
        self._library, self._known = library, known
        self._pages: dict[Path, _Page] = {}

    def path(self, root: Path, opened: Opened, video: VideoRef) -> Path:
        """What the page of `video`, one of the note that is open, goes by in the library at `root`."""
        # What only this page needs is not loaded at the start.
        from karareader.library import combined

        path = combined.path(root, video.key)
        if path != opened.wish.path:
            facts, channel = opened.rendered.facts, opened.rendered.channel
            own = video == opened.video  # of another one the note tells neither
            self._pages[path] = _Page(video, facts.get("video_title", "") if own else "", channel if own else "")
        return path

    def add(self, root: Path, video: VideoRef, channel: str, title: str = "") -> Path:
        """What the page of `video`, one of `channel`, goes by in the library at `root`; `title` is for one unknown."""
        path = self.path_of(root, video.key)
        self._pages.setdefault(path, _Page(video, title, channel))
        return path

    def path_of(self, root: Path, video: str) -> Path:
        """What the page of the video with this key goes by in the library at `root`, if there is one."""
        from karareader.library import combined

        return combined.path(root, video)

    def __contains__(self, path: Path) -> bool:
        return path in self._pages

    def known(self, video: VideoRef | None, path: Path) -> Known:
        """What is known of the times at `path`; those of a page of a video were read when they were indexed."""
        known = self._known(video, path)
        return replace(known, settled=True) if path in self else known

    def read(self, path: Path) -> Note:
        """The note at `path`. Raises UserError."""
        page = self._pages.get(path)
        if page is None:
            return load(path)
        from karareader.library import combined

        library = self._library()
        if library is None or not library.ready or library.root != path.parent:
            raise UserError(
                tr("All notes on a video cannot be shown: the library is not read."), tr("Open its folder first.")
            )
        video, title, channel = page
        title = title or library.video_titles([video.key]).get(video.key, "")
        named = {"videoId": video.id} if video.site == "youtube" else {"media": video.url or str(video.path)}
        about = combined.CombinedVideo(video.key, named, title, channel, self._known(video, path).length)
        return combined.make(library.root, about, library.timeline(video.key))
