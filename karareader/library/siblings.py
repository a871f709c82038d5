"""The other notes on the same video, and what they say against a note's times: the same that `check` goes by."""

from __future__ import annotations

import contextlib
import os
import re
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from karareader.errors import UserError
from karareader.library.catalog import read_head
from karareader.library.scan import is_note
from karareader.notes.load import load
from karareader.notes.note import Note
from karareader.notes.survey import survey
from karareader.timeline import agreement, repair
from karareader.timeline.agreement import Voice
from karareader.timeline.cues import Cue
from karareader.turns import give_way, unhurried

# Enough to find a note by; what its video really is, `find_key` tells once the note is read.
_NAMED = re.compile(r"^(?:video_?-?id|youtube_?id|yt_id)[ \t]*:[ \t]*[\"']?([\w-]{3,64})", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(
    r"^(?:url|source|link|youtube|media|video|audio)[ \t]*:[^\n]{0,300}?(?:[?&]v=|youtu\.be/|/shorts/|/live/|/embed/|"
    r"vimeo\.com/)([\w-]{6,20})",
    re.IGNORECASE | re.MULTILINE,
)
# A folder that changed less than this before it was listed, in nanoseconds, may change again without telling.
_COARSE = 3_000_000_000


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
        # Notes whose first lines were read, or need not be, by their files: a path for each would be slow to make.
        self._seen: set[str] = set()
        # When folders that were listed had changed last, in nanoseconds.
        self._listed: dict[str, int] = {}
        self._notes: dict[str, list[Path]] = defaultdict(list)
        self._told: dict[str, list[str]] = defaultdict(list)
        # What a note says by itself of the video with a key, for the file as it was then; None if it is about another.
        self._voices: dict[Path, tuple[int, str, Voice | None]] = {}

    def forget(self) -> None:
        """Another library is open."""
        with self._lock:
            self._seen.clear()
            self._listed.clear()
            self._notes.clear()
            self._told.clear()

    def know(self, named: Iterable[tuple[str, str]]) -> None:
        """These notes, by their files, are about the videos with these ids, as the index tells, "" for none: none of
        them is read.
        """
        with self._lock:
            for file, video in named:
                self._seen.add(file)
                if video:
                    self._told[video].append(file)

    def learn(self, paths: Iterable[Path]) -> None:
        """Read the first lines of these notes, each one once, without holding up a window."""
        for path in paths:
            file = os.fspath(path)
            if file not in self._seen:
                give_way()
                named = video_id(path)
                with self._lock:
                    self._seen.add(file)
                    if named:
                        self._notes[named].append(path)

    def of(self, named: str, beside: Path) -> list[Path]:
        """The other notes on the video with the id `named`, as far as is known, and all those beside `beside`."""
        self._learn_folder(os.path.dirname(beside))  # noqa: PTH120
        with self._lock:
            found = dict.fromkeys((*self._notes.get(named, ()), *map(Path, self._told.get(named, ()))))
            return [path for path in found if path != beside]

    def _learn_folder(self, folder: str) -> None:
        """Learn the notes in a folder, unless nothing can have come to it since."""
        seen = self._seen
        with contextlib.suppress(OSError):
            changed = os.stat(folder).st_mtime_ns  # noqa: PTH116
            if self._listed.get(folder) == changed:
                return
            now = time.time_ns()
            with os.scandir(folder) as entries:
                new = [entry.path for entry in unhurried(entries) if entry.path not in seen and is_note(entry.name)]
            self.learn(map(Path, new))
            if now - changed > _COARSE:
                self._listed[folder] = changed

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
        """What the note `beside` is to be read with: the last times (seconds) of the other notes on its video.

        Empty where the others do not contradict it, or say nothing. `key` is the key of the video, `named` its id; that
        its length is not known is taken for granted, for if it is, nothing else counts.
        """
        paths = sorted([beside, *self.of(named, beside)], key=os.fspath)
        voices = [
            (path, voice) for path in paths if (voice := self._voice(path, key, named)) is not None and voice.times
        ]
        read: dict[Path, Sequence[Cue]] = {}

        def read_again(at: int, siblings: agreement.Siblings) -> Voice:
            path, voice = voices[at]
            try:
                cues = read[path] = read.get(path) or _cues(load(path), named)
            except UserError:
                return voice
            return agreement.voice(repair.read(cues, siblings=siblings))

        found = agreement.settle([voice for _, voice in voices], read_again)
        return next((siblings for at, siblings in found.items() if voices[at][0] == beside), ())

    def _voice(self, path: Path, key: str, named: str) -> Voice | None:
        """What a note says of the video by itself; None if it is about another one, or cannot be read."""
        try:
            stamp = path.stat().st_mtime_ns
        except OSError:
            return None
        known = self._voices.get(path)
        if known is not None and known[:2] == (stamp, key):
            return known[2]
        voice: Voice | None = None
        try:
            note = load(path)
            if self._find_key(note) == key:
                voice = agreement.voice(repair.read(_cues(note, named)))
        except UserError:
            pass
        self._voices[path] = (stamp, key, voice)
        return voice


def _cues(note: Note, named: str) -> Sequence[Cue]:
    return survey(note, video=True, video_id=named).cues
