"""Finding the notes of a folder, whatever else lies in it."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from karareader.base.gui_priority import give_way, unhurried
from karareader.base.translation import tr
from karareader.notes.model.note import NOTE_SUFFIXES

# Folders that hold no notes of the reader's: what begins with a dot, and these.
SKIPPED = frozenset({"node_modules", "__pycache__", "$RECYCLE.BIN", "System Volume Information"})

_DIGITS = re.compile(r"(\d+)")


def is_note(path: str | os.PathLike[str]) -> bool:
    """True if the name of `path` is that of a note."""
    return os.path.splitext(os.fspath(path))[1].lower() in NOTE_SUFFIXES  # noqa: PTH122 - 21,000 Paths would be slow


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts names as people do: ignoring case, `part 2` before `part 10`."""
    return tuple(
        (0, int(part), "") if part.isdecimal() and len(part) < 19 else (1, 0, part.casefold())
        for part in _DIGITS.split(name)
        if part
    )


def scan(folder: Path, failed: Callable[[str, OSError], None] | None = None) -> Iterator[Path]:
    """The notes in `folder` and below it, folder by folder, each in natural order, folders before notes.

    What cannot be read is passed over; `failed` is told which path that is, and why. Links to folders are followed,
    but no folder is visited twice, so a loop of links ends. Hidden folders and files are left out.
    """
    for here, notes in walk(folder, failed):
        base = Path(here)
        for name in notes:
            yield base / name


def walk(
    folder: Path, failed: Callable[[str, OSError], None] | None = None, *, ordered: bool = True
) -> Iterator[tuple[str, list[str]]]:
    """As `scan`, but each folder that holds notes with the names of these: a path for each is slow to make.

    Unless they are to be `ordered`, names and folders come as the disk has them: sorting takes longer than all else.
    """
    seen: set[tuple[int, int]] = set()
    stack: list[str] = [os.fspath(folder)]
    while stack:
        give_way()
        here = stack.pop()
        try:
            facts = os.stat(here)  # noqa: PTH116
            if (facts.st_dev, facts.st_ino) in seen and facts.st_ino:
                continue
            seen.add((facts.st_dev, facts.st_ino))
            with os.scandir(here) as entries:
                listed = [entry for entry in unhurried(entries) if not entry.name.startswith(".")]
        except OSError as error:
            if failed is not None:
                failed(here, error)
            continue
        folders: list[str] = []
        notes: list[str] = []
        for entry in unhurried(listed):
            try:
                if entry.is_dir():
                    if entry.name not in SKIPPED:
                        folders.append(entry.name)
                elif entry.name.lower().endswith(NOTE_SUFFIXES):
                    if entry.is_file():
                        notes.append(entry.name)
                    else:  # a pipe, a device, or a link that leads nowhere or round in circles
                        os.stat(entry.path)  # noqa: PTH116
                        raise OSError(errno.EINVAL, tr("it is not a regular file"), entry.path)
            except OSError as error:
                if failed is not None:
                    failed(os.path.join(here, entry.name), error)  # noqa: PTH118
        if ordered:
            notes.sort(key=natural)
            folders.sort(key=natural, reverse=True)
        if notes:
            yield here, notes
        stack.extend(os.path.join(here, name) for name in folders)  # noqa: PTH118


# Names that people give to the note that one should begin with.
_BEGINNINGS = ("welcome", "start here", "start", "home", "index", "readme", "overview")


def first_note(folder: Path) -> Path | None:
    """The note to begin with in a library: one called so, else one called like the folder, else the first one."""
    names = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_note(entry.name) and not entry.name.startswith(".") and entry.is_file():
                    names[entry.name.rpartition(".")[0].casefold().replace("_", " ").replace("-", " ")] = entry.name
    except OSError:
        return None
    for name in (*_BEGINNINGS, folder.name.casefold().replace("_", " ").replace("-", " ")):
        if name in names:
            return folder / names[name]
    if names:
        return folder / min(names.values(), key=natural)
    return next(scan(folder), None)
