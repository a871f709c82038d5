"""A note that is to be opened, and one that was: what the session is asked for, and what it gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from karareader.library.files.file_stamp import WatchedFile
from karareader.media.player.base import Source
from karareader.notes.model import video_ref
from karareader.notes.model.note import Note, Rendered
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.videos import NoteVideo
from karareader.timeline.cues import Cue
from karareader.timeline.repair.context import Known
from karareader.ui.note.page.model import NotePage


def loaded_video(current: Opened | None, source: Source | None) -> VideoRef | None:
    """The video of `current` that is loaded; where it names none, the file that was opened beside it (`source`)."""
    if current is not None and current.loaded is not None:
        return current.loaded
    return _of_file(source.location) if source is not None and not source.is_url else None


@lru_cache(maxsize=1)
def _of_file(location: str) -> VideoRef:
    return video_ref.from_file(Path(location))


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a note as the index names it: its time with the number `cue`, else its link to `target`.

    Of several links to it, `nth` (from 0) is meant.
    """

    cue: int | None = None
    target: str = ""
    nth: int = 0


@dataclass(frozen=True)
class OpenRequest:
    """What is to be opened, and where in it: `view` as the note pane left it, else at `spot`, a heading, or the top.

    `video` is the key of the video of it that is to be loaded, None for its own. `reload` tells that it is the note on
    the screen, read again.
    """

    path: Path
    view: Mapping[str, Any] = field(default_factory=dict)
    heading: str = ""
    reload: bool = False
    spot: Spot | None = None
    video: str | None = None


@dataclass(frozen=True)
class Opened:
    """A note, ready to be shown. `known` is what its times were read by, `written` are they as they are written.

    `video` is its own one, `videos` are all that it leads into. One of them is loaded, or is to be: the one that the
    timeline is about.
    """

    wish: OpenRequest
    note: Note
    video: VideoRef | None
    rendered: Rendered
    page: NotePage
    watched: WatchedFile
    known: Known
    videos: tuple[NoteVideo, ...] = ()
    written: Sequence[Cue] = ()

    @property
    def loaded_key(self) -> str | None:
        """The key of the video that is loaded, as cues have it: None for the note's own."""
        return self.rendered.timeline.video

    @property
    def loaded(self) -> VideoRef | None:
        """The video that is loaded; None only where the note has none of its own."""
        return self.named(self.loaded_key)

    def named(self, key: str | None) -> VideoRef | None:
        """The video with this key, as cues have it, if it is one of the note."""
        return next((each.video for each in self.videos if each.key == key), None)

    def loading(self, key: str | None) -> Opened:
        """The same with another video loaded."""
        return replace(self, rendered=replace(self.rendered, timeline=self.rendered.timeline.of(key)))


@dataclass(frozen=True)
class Find:
    """A video of a note, and the file it was found in."""

    note: Path
    video: VideoRef | None
    file: Path | None
