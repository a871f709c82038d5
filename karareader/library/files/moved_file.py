"""Finds a note again that was renamed or moved while it was open: by its file, which is the same under another name."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from karareader.base.gui_priority import unhurried
from karareader.library.files.scan import is_note

_MOST = 200_000  # files that are looked at


@dataclass(frozen=True, slots=True)
class Identity:
    """What a file keeps when it is renamed: its device, its number there, and when it was written, in nanoseconds."""

    device: int
    number: int
    written: int


def identity(path: Path) -> Identity | None:
    """That of the file at `path`; None where there is none, or the file system gives no numbers."""
    try:
        facts = os.stat(path)  # noqa: PTH116
    except (OSError, ValueError):
        return None
    return Identity(facts.st_dev, facts.st_ino, facts.st_mtime_ns) if facts.st_ino else None


def find(wanted: Identity | None, folders: Iterable[Path]) -> Path | None:
    """The note in these folders, or below them, that is the file `wanted`; None where there is none.

    Hidden folders are passed over, and links are not followed. Only directory entries are read. For a worker.
    """
    if wanted is None:
        return None
    seen: set[str] = set()
    stack = [os.fspath(folder) for folder in folders][::-1]
    looked = 0
    while stack and looked < _MOST:
        here = stack.pop()
        if here in seen:
            continue
        seen.add(here)
        try:
            with os.scandir(here) as entries:
                for entry in unhurried(entries):
                    looked += 1
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        stack.append(entry.path)
                    elif entry.inode() == wanted.number and is_note(Path(entry.path)):
                        found = Path(entry.path)
                        if identity(found) == wanted:
                            return found
        except OSError:
            continue
    return None
