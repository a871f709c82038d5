"""The id of a video on YouTube in its right case, where a program has written all of it in small letters.

Ids tell capital letters from small ones. One in 300 has no capital letter; of any other, what has some is the right
one.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from karareader.base import files
from karareader.notes.model.film_places import vault_of
from karareader.notes.model.note import NOTE_SUFFIXES

# The head of a note names its video, if at all.
_HEAD = 1024
# So many notes of a folder are looked at: one note in 300 asks for it, and a large folder would hold up an index.
_MOST = 200
# In a whole library or vault: so many notes and names, believed for so many seconds.
_MOST_AROUND, _MOST_NAMES, _FRESH = 1000, 100_000, 20.0
# Put in place as a whole: other threads go through it while a library is opened.
_roots: tuple[str, ...] = ()


class _Text(NamedTuple):
    """A long text in UTF-8, as it is and in small letters, in which an id is found in no time whatever its case."""

    written: bytes
    small: bytes

    @classmethod
    def of(cls, written: bytes) -> _Text:
        """This text."""
        return cls(written, written.lower())

    def forms(self, video_id: str, before: str) -> Iterator[str]:
        """The forms of an id in small letters that stand by themselves; `before` are the letters that make it part of
        a longer word, where one stands before it.
        """
        small = video_id.encode()
        alone = re.compile(rf"(?<![{before}]){re.escape(video_id)}(?![\w-])", re.IGNORECASE)
        at = self.small.find(small)
        while at >= 0:
            # A letter takes up to four bytes.
            around = self.written[max(at - 4, 0) : at + len(small) + 4].decode("utf-8", "replace")
            yield from alone.findall(around)
            at = self.small.find(small, at + 1)


class _NamesAndHeads(NamedTuple):
    """The names of files, and the heads of notes."""

    names: _Text
    heads: _Text

    @classmethod
    def of(cls, names: Iterable[str], heads: Iterable[bytes]) -> _NamesAndHeads:
        """These names and heads."""
        return cls(_Text.of(os.fsencode("\0".join(names))), _Text.of(b"\0".join(heads)))

    def forms(self, video_id: str) -> frozenset[str]:
        """The other forms of an id in these."""
        # A hyphen parts it from the title in names of files.
        return frozenset([*self.names.forms(video_id, r"\w"), *self.heads.forms(video_id, r"\w-")]) - {video_id}


def _none(_note: Path) -> bool:
    return False


_is_left: Callable[[Path], bool] = _none


def right(video_id: str, body: str, path: Path) -> str:
    """The id as others have it, if only its case differs and they agree on it; else "".

    These are the text of the note (`body`) and its name; where they say nothing, the names of the files beside it
    (`path` is its own), and the heads of the notes among these; then those of its vault, or of a library that is open.
    """
    if video_id != video_id.lower():
        return ""
    own = {match[0] for text in (body, path.name) for match in _pattern(video_id).finditer(text)} - {video_id}
    folder = path.parent
    try:
        found = own or _beside(video_id, os.fspath(folder), os.stat(folder).st_mtime_ns)  # noqa: PTH116
        found = found or _around(video_id, folder)
    except (OSError, ValueError):
        found = own
    return next(iter(found)) if len(found) == 1 else ""


def look_in(root: Path) -> None:
    """From now on this process looks in the library at `root` too, for the ids of the notes in it."""
    global _roots  # noqa: PLW0603 - what is opened holds for the whole program
    here = os.path.join(os.fspath(root.absolute()), "")  # noqa: PTH118
    if here not in _roots:
        _roots = (*_roots, here)


def leave(is_left: Callable[[Path], bool]) -> None:
    """From now on this process leaves the ids of the videos of these notes as they are written."""
    global _is_left  # noqa: PLW0603 - what the reader chose holds for the whole program
    _is_left = is_left


def is_left(note: Path) -> bool:
    """True if the reader wants the id of the video of the note at a path as it is written."""
    return _is_left(note)


def _around(video_id: str, folder: Path) -> frozenset[str]:
    """The other forms of an id in the vault or the library that a folder lies in."""
    here = os.path.join(os.fspath(folder.absolute()), "")  # noqa: PTH118
    root = next((root for root in _roots if here.startswith(root)), None) or vault_of(folder)
    if root is None:
        return frozenset()
    return _told(os.fspath(root), int(time.monotonic() / _FRESH)).forms(video_id)


@lru_cache(1)
def _told(root: str, _now: int) -> _NamesAndHeads:
    """What the files below a folder tell."""
    names: list[str] = []
    heads: list[bytes] = []
    for folder, inside, files_here in os.walk(root):
        inside[:] = sorted(name for name in inside if not name.startswith("."))
        names += files_here
        if len(heads) < _MOST_AROUND:
            heads += _heads(folder, _notes(files_here)[: _MOST_AROUND - len(heads)])
        if len(names) > _MOST_NAMES:
            break
    return _NamesAndHeads.of(names, heads)


def _notes(names: Iterable[str]) -> list[str]:
    return sorted(name for name in names if name.lower().endswith(NOTE_SUFFIXES))


def _heads(folder: str, notes: Iterable[str]) -> list[bytes]:
    """The heads of notes in a folder, by their names."""
    found: list[bytes] = []
    for name in notes:
        with contextlib.suppress(OSError, ValueError):
            head = files.read_head(os.path.join(folder, name), _HEAD)  # noqa: PTH118 - a path for each would be slow
            found.append(head if head.startswith(b"---") else b"")
    return found


def _pattern(video_id: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(video_id)}(?![\w-])", re.IGNORECASE)


@lru_cache(64)
def _beside(video_id: str, folder: str, changed: int) -> frozenset[str]:
    """The other forms of an id in a folder, as it was when it had `changed`."""
    return _in(folder, changed).forms(video_id)


@lru_cache(1)
def _in(folder: str, _changed: int) -> _NamesAndHeads:
    """As `_told`, of one folder alone."""
    names = os.listdir(folder)  # noqa: PTH208 - a path for each would be slow
    return _NamesAndHeads.of(names, _heads(folder, _notes(names)[:_MOST]))
