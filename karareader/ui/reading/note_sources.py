"""Where the session of notes has from what it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from karareader.library.names.wikilinks import WikilinkResolver
from karareader.notes.load import load
from karareader.notes.model.note import Note
from karareader.notes.model.video_ref import VideoRef
from karareader.timeline.repair.context import Known


@dataclass(frozen=True)
class NoteSources:
    """What a session asks; all but `folders` in worker threads.

    `read` reads the note at a path, `resolver` tells which notes links mean, `known` what is known of the times of a
    note on a video, `locate` where the file of a video lies, `folders` where a note that is gone is looked for.
    """

    resolver: Callable[[], WikilinkResolver]
    known: Callable[[VideoRef | None, Path], Known]
    locate: Callable[[VideoRef, Path], Path | None]
    read: Callable[[Path], Note] = load
    folders: Callable[[], list[Path]] = list
