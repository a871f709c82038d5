"""The other notes on the same video, and the last times of those that are clean: evidence for a note's times."""

from __future__ import annotations

import contextlib
import os
import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from karareader.errors import UserError
from karareader.library.catalog import read_head
from karareader.library.scan import is_note
from karareader.notes.load import load
from karareader.notes.note import Note
from karareader.notes.survey import survey
from karareader.timeline import repair

# Enough to find a note by; what its video really is, `find_key` tells once the note is read.
_NAMED = re.compile(r"^(?:video_?-?id|youtube_?id|yt_id)[ \t]*:[ \t]*[\"']?([\w-]{3,64})", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(
    r"^(?:url|source|link|youtube|media|video|audio)[ \t]*:[^\n]{0,300}?(?:[?&]v=|youtu\.be/|/shorts/|/live/|/embed/|"
    r"vimeo\.com/)([\w-]{6,20})",
    re.IGNORECASE | re.MULTILINE,
)
# Fewer times than this are no measure of a video.
_ENOUGH = 3
# So many notes on one video are read at most.
_MOST = 12


def video_id(path: Path) -> str:
    """The id of the video that a note's first lines name; empty if they name none, or cannot be read."""
    text = read_head(path)
    found = _NAMED.search(text) or _ADDRESS.search(text)
    return found[1] if found else ""


class Siblings:
    """Knows which notes are about the same video. Called in worker threads.

    `find_key` gives the key of the video of a note that was read, "" for none.
    """

    def __init__(self, find_key: Callable[[Note], str]) -> None:
        self._find_key = find_key
        self._lock = threading.Lock()
        self._id_of: dict[Path, str] = {}
        self._notes: dict[str, list[Path]] = defaultdict(list)
        # The last time of a note (None: not clean, or too few), for the file as it was then.
        self._last: dict[Path, tuple[int, str, float | None]] = {}

    def forget(self) -> None:
        """Another library is open."""
        with self._lock:
            self._id_of.clear()
            self._notes.clear()

    def learn(self, paths: Iterable[Path]) -> None:
        """Read the first lines of these notes, each one once."""
        for path in paths:
            if path not in self._id_of:
                named = video_id(path)
                with self._lock:
                    self._id_of[path] = named
                    if named:
                        self._notes[named].append(path)

    def of(self, named: str, beside: Path) -> list[Path]:
        """The other notes on the video with the id `named`, as far as is known, and all those beside `beside`."""
        with contextlib.suppress(OSError), os.scandir(beside.parent) as entries:
            self.learn([Path(entry.path) for entry in entries if is_note(Path(entry.name))])
        with self._lock:
            return [path for path in self._notes.get(named, ()) if path != beside]

    def on(self, key: str, named: str, beside: Path) -> list[Path]:
        """As `of`, but each note was read to be sure of its video, which has the key `key`."""
        sure = []
        for path in self.of(named, beside):
            try:
                if self._find_key(load(path)) == key:
                    sure.append(path)
            except UserError:
                continue
        return sure

    def last_times(self, key: str, named: str, beside: Path) -> tuple[float, ...]:
        """The last times (seconds) of the clean ones among the other notes on a video; for `repair.read`.

        `key` is the key of the video, `named` its id. Notes with fewer than three times say nothing.
        """
        times = (self._last_time(path, key, named) for path in self.of(named, beside)[:_MOST])
        return tuple(sorted(time for time in times if time is not None))

    def _last_time(self, path: Path, key: str, named: str) -> float | None:
        try:
            stamp = path.stat().st_mtime_ns
        except OSError:
            return None
        known = self._last.get(path)
        if known is not None and known[:2] == (stamp, key):
            return known[2]
        last: float | None = None
        try:
            note = load(path)
            if self._find_key(note) == key:
                cues = survey(note, video=True, video_id=named).cues
                last = repair.last_time(cues) if len(cues) >= _ENOUGH else None
        except UserError:
            pass
        self._last[path] = (stamp, key, last)
        return last
