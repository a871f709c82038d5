"""Where the file of a video lies: named by the note, or known by the video's id in its own name or in its .info.json.

The names are those that yt-dlp gives by default («Title [qd7ezvCtIYg].mp4», with «Title [qd7ezvCtIYg].info.json»
beside it if it was asked for), those of its forerunner («Title-qd7ezvCtIYg.mp4»), and the bare id.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from karareader.base.files import open_regular
from karareader.base.gui_priority import give_way, unhurried
from karareader.notes.model.video_ref import VideoRef

VIDEO_SUFFIXES = frozenset({
    ".mp4", ".m4v", ".webm", ".mkv", ".mov", ".avi", ".ogv", ".ogm", ".flv", ".wmv", ".ts", ".m2ts", ".mpg", ".mpeg",
    ".3gp", ".asf",
})  # fmt: skip
AUDIO_SUFFIXES = frozenset({
    ".mp3", ".m4a", ".m4b", ".aac", ".opus", ".ogg", ".oga", ".flac", ".wav", ".wma", ".mka", ".weba", ".aif", ".aiff",
    ".ac3",
})  # fmt: skip
MEDIA_SUFFIXES = VIDEO_SUFFIXES | AUDIO_SUFFIXES
CAPTION_SUFFIXES = frozenset({
    ".vtt", ".srt", ".ass", ".ssa", ".sbv", ".ttml", ".dfxp", ".lrc", ".smi", ".sami", ".sub", ".json", ".json3",
    ".tsv",
})  # fmt: skip

INFO = ".info.json"
INFO_BYTES = 64 << 20  # a description larger than this is none
_HEAD_BYTES = 4096
_NOWHERE = Path()

_IN_BRACKETS = re.compile(r"\[([^\[\]\s]{3,64})\]")
_AT_THE_END = re.compile(r"-([A-Za-z0-9_-]{11})\Z", re.ASCII)
# One stream of two that yt-dlp has not joined yet.
HALF = re.compile(r"\.(?:f\d{1,4}(?:-\d+)?|temp)\Z", re.ASCII)
# yt-dlp writes the id first.
_ID_FIRST = re.compile(r'\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.){1,64}")')


class MediaIndex:
    """All media files in some folders and below them, by the ids that they may belong to.

    Reads the folders when it is made, which is work for a worker thread: 21,000 notes take about 50 ms. What cannot
    be read is passed over, hidden folders too; links are followed, but no folder is visited twice. Ids are compared
    exactly, since many differ only in case.
    """

    def __init__(self, folders: Iterable[Path], *, deep: bool = True) -> None:
        self._by_id: dict[str, tuple[tuple[int, str], str]] = {}
        self._by_name: dict[str, list[str]] = {}
        self.files = 0
        for folder, names in walk(folders, deep=deep):
            self._take(folder, names)

    def find(self, video_id: str) -> Path | None:
        """The best file for this id: a whole video before a sound, before half of one."""
        found = self._by_id.get(video_id)
        return Path(found[1]) if found else None

    def find_name(self, name: str, like: Path = _NOWHERE) -> Path | None:
        """A media file of exactly this name, in whatever folder: in one that is called as that of `like`, if any is."""
        found = self._by_name.get(name, ())
        ends = (like.parts[at:] for at in range(len(like.parts) - 1))
        paths = [Path(each) for each in found]
        if len(paths) < 2:
            return paths[0] if paths else None
        return next((path for end in ends for path in paths if path.parts[-len(end) :] == end), paths[0])

    def _take(self, folder: str, names: Sequence[str]) -> None:
        described = {name[: -len(INFO)] for name in names if name.endswith(INFO)}
        ids = {stem: described_id(os.path.join(folder, stem + INFO)) for stem in described}  # noqa: PTH118
        for name in names:
            stem, suffix = os.path.splitext(name)  # noqa: PTH122
            if suffix.lower() not in MEDIA_SUFFIXES:
                continue
            self.files += 1
            path = os.path.join(folder, name)  # noqa: PTH118
            self._by_name.setdefault(name, []).append(path)
            whole = HALF.sub("", stem)
            rank = 2 * (whole != stem) + (suffix.lower() in AUDIO_SUFFIXES)
            for sure, video_id in ids_of(whole, ids.get(stem) or ids.get(whole) or ""):
                # What says the id plainly goes before what may only look like one.
                key = (rank + 4 * (not sure), path)
                known = self._by_id.get(video_id)
                if known is None or key < known[0]:
                    self._by_id[video_id] = (key, path)


def locate(
    ref: VideoRef, note_path: Path, folders: Sequence[Path] = (), index: MediaIndex | None = None
) -> Path | None:
    """The local file of a video, or None.

    First the file that the note names; then by `index`, if one is given; else directly in the folder of the note and
    in `folders`, not below them. A file that the note names but that has moved is found by its name.
    """
    if ref.path is not None:
        if _is_file(ref.path):
            return ref.path
        wanted = ref.path.name
        found = (index or MediaIndex((note_path.parent, *folders), deep=False)).find_name(wanted, ref.path)
    elif ref.site in ("", "file", "url"):
        return None
    else:
        found = (index or MediaIndex((note_path.parent, *folders), deep=False)).find(ref.id)
    return found if found is not None and _is_file(found) else None


def is_media(path: Path) -> bool:
    """True if the name is that of a video or sound file."""
    return path.suffix.lower() in MEDIA_SUFFIXES


def ids_of(stem: str, described: str) -> Iterator[tuple[bool, str]]:
    """The ids that a file with this stem may belong to, and whether that is sure."""
    if described:
        yield True, described
    for match in _IN_BRACKETS.finditer(stem):
        yield True, match[1]
    yield True, stem
    if last := _AT_THE_END.search(stem):
        yield False, last[1]


def described_id(path: str) -> str:
    """The id that a .info.json gives; empty if it gives none."""
    with contextlib.suppress(OSError, ValueError):
        with open_regular(path) as file:
            head = file.read(_HEAD_BYTES)
            first = _ID_FIRST.match(head.decode("utf-8", "replace"))
            if first:
                return str(json.loads(first[1]))
            data = json.loads(head + file.read(INFO_BYTES))
        if isinstance(data, dict) and isinstance(data.get("id"), str | int):
            return str(data["id"])
    return ""


def walk(folders: Iterable[Path], *, deep: bool) -> Iterator[tuple[str, list[str]]]:
    """The folders and those below them, each with the names of its files."""
    seen: set[tuple[int, int]] = set()
    stack = [os.fspath(folder) for folder in folders]
    while stack:
        give_way()
        here = stack.pop()
        try:
            facts = os.stat(here)  # noqa: PTH116
            mark = (facts.st_dev, facts.st_ino)
            if facts.st_ino and mark in seen:
                continue
            seen.add(mark)
            with os.scandir(here) as entries:
                names = []
                for entry in unhurried(entries):
                    if entry.name.startswith("."):
                        continue
                    if deep and _is_folder(entry):
                        stack.append(entry.path)
                    elif not entry.name.endswith(".md"):
                        names.append(entry.name)
        except OSError:
            continue
        yield here, sorted(names)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
