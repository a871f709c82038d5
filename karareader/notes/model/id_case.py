"""The id of a video on YouTube in its right case, where a program has written all of it in small letters.

Ids tell capital letters from small ones. One in 300 has no capital letter; of any other, what has some is the right
one.
"""

from __future__ import annotations

import contextlib
import os
import re
from functools import lru_cache
from pathlib import Path

from karareader.base import files

# The head of a note names its video, if at all.
_HEAD = 1024
# So many notes of a folder are looked at: one note in 300 asks for it, and a large folder would hold up an index.
_MOST = 200
_NOTES = (".md", ".markdown", ".mdown", ".mkd")


def right(video_id: str, body: str, path: Path) -> str:
    """The id as others have it, if only its case differs and they agree on it; else "".

    These are the text of the note (`body`) and its name; where they say nothing, the names of the files beside it
    (`path` is its own), and the heads of the notes among these.
    """
    if video_id != video_id.lower():
        return ""
    own = {match[0] for text in (body, path.name) for match in _pattern(video_id).finditer(text)} - {video_id}
    folder = path.parent
    try:
        found = own or _beside(video_id, os.fspath(folder), os.stat(folder).st_mtime_ns)  # noqa: PTH116
    except (OSError, ValueError):
        found = own
    return next(iter(found)) if len(found) == 1 else ""


def _pattern(video_id: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(video_id)}(?![\w-])", re.IGNORECASE)


@lru_cache(64)
def _beside(video_id: str, folder: str, changed: int) -> frozenset[str]:
    """The other forms of an id in a folder, as it was when it had `changed`."""
    pattern, small = _pattern(video_id), video_id.encode()
    # A hyphen parts it from the title in names of files.
    in_names = re.compile(rf"(?<!\w){re.escape(video_id)}(?![\w-])", re.IGNORECASE)
    names, heads = _read(folder, changed)
    found = {match[0] for name in names for match in in_names.finditer(name)}
    for head in heads:
        if small in head.lower():
            found.update(match[0] for match in pattern.finditer(head.decode("utf-8", "replace")))
    return frozenset(found - {video_id})


@lru_cache(1)
def _read(folder: str, changed: int) -> tuple[list[str], list[bytes]]:
    """The names of the files in a folder, as it was when it had `changed`, and the heads of notes among them."""
    del changed
    with os.scandir(folder) as entries:
        names = [entry.name for entry in entries]
    heads: list[bytes] = []
    for name in sorted(name for name in names if name.lower().endswith(_NOTES))[:_MOST]:
        with contextlib.suppress(OSError, ValueError):
            head = files.read_head(os.path.join(folder, name), _HEAD)  # noqa: PTH118 - a path for each would be slow
            if head.startswith(b"---"):
                heads.append(head)
    return names, heads
