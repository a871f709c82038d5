"""The channel of a note: as the note names it, or by the folder it lies in."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from karareader.notes.model.note import Note
from karareader.timeline.repair import agreement
from karareader.timeline.repair.agreement import Usuals, Voice

# The line at the head of a note that names its channel: `From: [[channel]] <br/>`.
FROM = re.compile(
    r"\s*From:[ \t]*\[\[([^\[\]|#\n]{1,300})(?:[|#][^\[\]\n]{0,300})?\]\]"
    r"[ \t]*(?:<br ?/?>)?(?P<alone>[ \t]*(?=\n|\Z))?",
    re.IGNORECASE,
)
# So many notes of a folder tell what is usual.
_MOST = 1000
_KEYS = ("channel", "author", "uploader", "creator")


def named(note: Note) -> str:
    """The channel as the front matter or the `From: [[…]]` line names it; empty where neither does."""
    for name in strings(note.front_matter, *_KEYS):
        return name.removeprefix("[[").removesuffix("]]").partition("|")[0].strip()
    line = FROM.match(note.body)
    return line[1].strip() if line is not None else ""


def of(name: str, path: str) -> str:
    """The channel as a note names it (see `named`), else the folder; `path` is relative to the library, empty in that
    itself.
    """
    return name or os.path.dirname(path).replace(os.sep, "/").partition("/")[0]  # noqa: PTH120


def group(name: str, path: str) -> str:
    """What the notes share that are evidence for one another as notes of one channel: the folder, and the name in it.

    `name` is the channel as the note names it, `path` the note's, relative to any folder that holds them all. Notes in
    other folders do not count, so that a note is read in the same way whether it is opened by itself or in its library.
    """
    folder = os.path.dirname(path)  # noqa: PTH120
    if not folder.isascii():
        folder = os.fsencode(folder).decode("utf-8", "backslashreplace")  # a name may be any bytes
    return f"{folder}\n{name}"


def telling(names: Iterable[str]) -> set[str]:
    """Those of the notes of a folder, by their names, that tell what is usual: the first ones where it holds very many.

    Reading all of them to show one would take too long, and so many tell enough.
    """
    listed = list(names)
    return set(listed if len(listed) <= _MOST else sorted(listed)[:_MOST])


def usuals(notes: Iterable[tuple[str, str, str, Voice]]) -> dict[str, Usuals]:
    """What is usual in each channel: `notes` are all those of some folders, as (path, group, video, voice)."""
    folders: dict[str, dict[str, tuple[str, str, Voice]]] = defaultdict(dict)
    for path, channel, video, voice in notes:
        folder, _, name = path.rpartition(os.sep)
        folders[folder][name] = (channel, video, voice)
    return agreement.by_channel(
        found[name] for found in folders.values() for name in telling(found) if found[name][1] and found[name][2].times
    )


def strings(fields: Mapping[str, Any], *names: str) -> Iterator[str]:
    """The texts and numbers in those fields of a front matter, whatever the case of their names; lists one by one."""
    for key, value in fields.items():
        if key.strip().lower() in names:
            for item in value if isinstance(value, list) else [value]:
                if isinstance(item, str | int) and str(item).strip():
                    yield str(item).strip()
