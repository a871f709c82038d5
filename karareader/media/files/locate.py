"""Where the file of a video lies: named by the note, or known by the video's id in its own name or in its .info.json.

The names are those that yt-dlp gives by default (“Title [qd7ezvCtIYg].mp4”, with “Title [qd7ezvCtIYg].info.json”
beside it if it was asked for), those of youtube-dl (“Title-qd7ezvCtIYg.mp4”), and the bare id; else any that holds
the id; else any, where the file itself says the page that it is from (see `web_page`).
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from karareader.base.files import is_regular, open_regular
from karareader.base.gui_priority import give_way, unhurried
from karareader.media.files.web_page import web_page_of
from karareader.notes.model import video_ref
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
_YOUTUBE = re.compile(r"\[[A-Za-z0-9_-]{11}\]", re.ASCII)
_SHORTEST = 6  # letters: a shorter id stands in names of files by chance

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
        self._nameless: list[tuple[int, str]] = []  # whose names say no id plainly, and how good they are
        self._by_page: dict[str, str] | None = None
        self.files = 0
        for folder, names in walk(folders, deep=deep):
            self._take(folder, names)

    def find(self, video_id: str) -> Path | None:
        """The best file for this id: a whole video before a sound, before half of one."""
        found = self._by_id.get(video_id)
        if found is None and len(video_id) >= _SHORTEST:
            holds = re.compile(rf"(?<![A-Za-z0-9]){re.escape(video_id)}(?![A-Za-z0-9])")
            names = ((each, each[1].rpartition(os.sep)[2]) for each in self._nameless)
            found_in = [each for each, name in names if video_id in name and holds.search(name)]
            return Path(min(found_in)[1]) if found_in else None
        return Path(found[1]) if found else None

    def find_page(self, key: str) -> Path | None:
        """A file that says it is from the page of the video with this key (`VideoRef.key`).

        The first to ask has all files looked into whose names tell no id, a fraction of a millisecond each.
        """
        if self._by_page is None:
            pages = ((page, path) for _, path in sorted(self._nameless, reverse=True) if (page := web_page_of(path)))
            self._by_page = {_key_of(page): path for page, path in pages}
        found = self._by_page.get(key)
        return Path(found) if found is not None else None

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
            described_as = ids.get(stem) or ids.get(whole) or ""
            if not described_as and not _YOUTUBE.search(whole):
                self._nameless.append((rank, path))
            for sure, video_id in ids_of(whole, described_as):
                # What says the id plainly goes before what may only look like one.
                key = (rank + 4 * (not sure), path)
                known = self._by_id.get(video_id)
                if known is None or key < known[0]:
                    self._by_id[video_id] = (key, path)


def locate(
    ref: VideoRef,
    note_path: Path,
    folders: Sequence[Path] = (),
    index: MediaIndex | None = None,
    *,
    inside: bool = True,
) -> Path | None:
    """The local file of a video, or None.

    First the file that the note names; then by `index`, if one is given; else directly in the folder of the note and
    in `folders`, not below them. A file that the note names but that has moved is found by its name. Where no name
    tells it, the files are asked from which page they are, unless `inside` is False.
    """
    if ref.path is not None:
        if is_regular(ref.path):
            return ref.path
    elif ref.site in ("", "file"):
        return None
    index = index or MediaIndex((note_path.parent, *folders), deep=False)
    if ref.path is not None:
        found = index.find_name(ref.path.name, ref.path)
    else:
        found = index.find(ref.id) if ref.site != "url" else None
        found = found or (index.find_page(ref.key) if inside else None)
    return found if found is not None and is_regular(found) else None


def _key_of(page: str) -> str:
    """The key of the video on a page."""
    ref = video_ref.from_url(page)
    return ref.key if ref is not None else VideoRef("url", page.partition("#")[0], "").key


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
