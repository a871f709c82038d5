"""The other notes on the same video, and of its channel, and what they tell about a note's times: the same that
`check` goes by."""

from __future__ import annotations

import contextlib
import os
import re
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from karareader.base.errors import UserError
from karareader.base.gui_priority import give_way, unhurried
from karareader.library import channels
from karareader.library.files.scan import is_note
from karareader.library.names.catalog import read_head
from karareader.notes.load import load
from karareader.notes.model.note import Note
from karareader.notes.survey import survey
from karareader.timeline.cues import Cue
from karareader.timeline.repair import agreement
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.agreement import Usuals, Voice
from karareader.timeline.repair.candidates import NOTHING, OtherNotes
from karareader.timeline.repair.elsewhere import NO_OTHERS, OtherVideos
from karareader.timeline.repair.usual import Usual

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


class NoteVoice(NamedTuple):
    """What a note says by itself, as its file was when it had `changed`, in nanoseconds.

    `video` is the key of its video, "" for none, `group` that of its channel (see `channels.group`). `cited` is what it
    says of the other videos that it cites, by their keys.
    """

    changed: int
    video: str
    group: str
    voice: Voice
    cited: Mapping[str, Voice]


class Siblings:
    """Knows which notes are about the same video. Called in worker threads.

    `find_key` gives the key of the video of a note that was read, "" for none.
    """

    def __init__(self, find_key: Callable[[Note], str]) -> None:
        self._find_key = find_key
        self._lock = threading.Lock()
        # Notes whose first lines were read, or need not be, by their files: a path for each would be slow to make, and
        # takes 400 bytes.
        self._seen: set[str] = set()
        # When folders that were listed had changed last, in nanoseconds.
        self._listed: dict[str, int] = {}
        self._files: dict[str, list[str]] = defaultdict(list)
        # What notes say by themselves, for the files as they were then.
        self._said: dict[str, NoteVoice] = {}

    def forget(self) -> None:
        """Another library is open."""
        with self._lock:
            self._seen.clear()
            self._listed.clear()
            self._files.clear()

    def forget_note(self, path: Path) -> None:
        """The note at `path` is read otherwise from now on, though it did not change."""
        self._said.pop(os.fspath(path), None)

    def know(self, named: Iterable[tuple[str, str]]) -> None:
        """These notes, by their files, are about the videos with these ids, as the index tells, "" for none: none of
        them is read.
        """
        with self._lock:
            for file, video in named:
                self._seen.add(file)
                if video:
                    self._files[video].append(file)

    def learn(self, files: Iterable[str]) -> None:
        """Read the first lines of these notes, each one once, without holding up a window."""
        for file in files:
            if file not in self._seen:
                give_way()
                named = video_id(Path(file))
                with self._lock:
                    self._seen.add(file)
                    if named:
                        self._files[named].append(file)

    def of(self, named: str, beside: Path) -> list[Path]:
        """The other notes on the video with the id `named`, as far as is known, and all those beside `beside`."""
        self._learn_folder(os.path.dirname(beside))  # noqa: PTH120
        with self._lock:
            found = dict.fromkeys(map(Path, self._files.get(named, ())))
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
            self.learn(new)
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

    def context(self, key: str, named: str, beside: Path, length: float | None = None) -> OtherNotes:
        """What the note `beside` is to be read with: what others on its video and of its channel tell.

        Nothing where they cannot change it. `key` is the key of the video, `named` its id, `length` its length in
        seconds, if it is known.
        """
        paths = sorted([os.fspath(beside), *map(os.fspath, self.of(named, beside))])
        notes = [(path, said) for path in paths if (said := self._about(path, key)) is not None]
        found = self._contexts(notes, key, length)
        return next((context for at, context in found.items() if notes[at][0] == os.fspath(beside)), NOTHING)

    def others(self, beside: Path, lengths: Mapping[str, float]) -> OtherVideos:
        """What the times of other videos in the note `beside` are to be read with: what the notes on these tell.

        `lengths` are those of videos, in seconds, by their keys, as far as they are known.
        """
        path = os.fspath(beside)
        said = self.said(path)
        contexts: dict[str, OtherNotes] = {}
        for key, voice in said.cited.items() if said is not None else ():
            paths = sorted(map(os.fspath, self.of(key.partition(":")[2], beside)))
            notes = [(each, about) for each in paths if (about := self._about(each, key)) is not None]
            # Its channel says nothing about a video that may be of another one.
            citing = NoteVoice(0, key, "", voice, {})
            context = self._contexts([*notes, (path, citing)], key, lengths.get(key)).get(len(notes))
            if context is not None:
                contexts[key] = context
        known = {key: lengths[key] for key in (said.cited if said is not None else ()) if key in lengths}
        return OtherVideos(known, contexts) if known or contexts else NO_OTHERS

    def _about(self, path: str, key: str) -> NoteVoice | None:
        """What the note at `path` says of the video with this key, if it is about it and has times."""
        said = self.said(path)
        return said if said is not None and said.video == key and said.voice.times else None

    def _contexts(
        self, notes: Sequence[tuple[str, NoteVoice]], key: str, length: float | None
    ) -> dict[int, OtherNotes]:
        voices = [said.voice for _, said in notes]
        usuals = [Usual()] * len(notes)
        # Most notes have no hours, and do not contradict each other: then the rest of the folder need not be read.
        hours = any(max(voice.last, voice.span) >= agreement.HOUR for voice in voices)
        if length is None and (hours or agreement.differs(voices, usuals)):
            usual = {
                said.group: self._usuals(os.path.dirname(path), said.group).of(key)  # noqa: PTH120
                for path, said in notes
                if said.group
            }
            usuals = [usual.get(said.group, Usual()) for _, said in notes]

        def seconds(at: int) -> frozenset[int]:
            path, said = notes[at]
            try:
                note = load(Path(path))
            except UserError:
                return frozenset()
            own = self._find_key(note)
            return agreement.seconds(_cues(note, own), None if own == said.video else key)

        return agreement.contexts(voices, usuals, seconds, length)

    def _usuals(self, folder: str, group: str) -> Usuals:
        """What is usual among the notes of a channel that lie in a folder."""
        videos: dict[str, list[Voice]] = defaultdict(list)
        names: list[str] = []
        with contextlib.suppress(OSError), os.scandir(folder) as entries:
            names = [entry.name for entry in entries if is_note(entry.name)]
        for name in channels.telling(names):
            said = self.said(os.path.join(folder, name))  # noqa: PTH118
            if said is not None and said.group == group and said.video and said.voice.times:
                videos[said.video].append(said.voice)
        return Usuals(videos)

    def said(self, path: str) -> NoteVoice | None:
        """What a note says by itself; None if it cannot be read."""
        try:
            stamp = os.stat(path).st_mtime_ns  # noqa: PTH116
        except OSError:
            return None
        found = self._said.get(path)
        if found is None or found.changed != stamp:
            give_way()
            try:
                note = load(Path(path))
            except UserError:
                return None
            key = self._find_key(note)
            cues = _cues(note, key) if key else ()
            voice = agreement.voice(cues, repair.weigh(cues))
            found = self._said[path] = NoteVoice(
                stamp, key, channels.group(channels.named(note), path), voice, agreement.voices(cues)
            )
        return found


def _cues(note: Note, key: str) -> Sequence[Cue]:
    return survey(note, video=True, video_id=key.partition(":")[2]).cues
