"""Tells which notes and folders of a library changed on the disk, as it happens."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.base.errors import UserError
from karareader.library.files.scan import SKIPPED, is_note

if TYPE_CHECKING:
    from watchfiles import Change

# What happens within this time is told together, in milliseconds: at once where one file is written, and after a while
# where a checkout writes thousands.
_QUIET, _TOGETHER = 100, 700
# Where nothing happens, that is told so often, in milliseconds.
_NOTHING = 2000
# True where the system watches one folder at a time, and not what is in it.
_ONE_BY_ONE = sys.platform.startswith("linux")
# Files that are told of besides notes: captions, which are searched too.
CAPTIONS = frozenset({
    ".vtt", ".srt", ".ass", ".ssa", ".sbv", ".ttml", ".dfxp", ".lrc", ".smi", ".sami", ".sub", ".json", ".json3",
    ".tsv",
})  # fmt: skip
_DESCRIPTION = ".info.json"  # tells of a video, and not what is said in it
# More changes than this are one look at all.
_MANY = 400


def changes(root: Path, stop: threading.Event) -> Iterator[list[Path] | None]:
    """What changed below `root`, as it changes, until `stop` is set: notes, captions and folders, or None for too many
    to name.

    Blocks between; to be run in a thread of its own, which hardly ever needs the interpreter. Raises UserError where
    the folder cannot be watched (then it has to be looked at now and then).
    """
    anew = False
    try:
        while not stop.is_set():
            # On its way through all files of a folder, watchfiles keeps the interpreter for itself: a twentieth of a
            # second for 21,000 of them. Where the system watches folders one by one, they are named one by one.
            folders = _folders(root) if _ONE_BY_ONE else [os.fspath(root)]
            for batch in _batches(folders, stop):
                paths = sorted({Path(name) for _, name in batch if _concerns_us(root, name)})
                if anew:
                    # What happened while nothing was watched is not known.
                    anew = False
                    yield None
                elif paths:
                    yield paths if len(paths) <= _MANY else None
                if _ONE_BY_ONE and _are_others(batch, folders):
                    anew = True
                    break
    except (ImportError, OSError, RuntimeError) as error:
        raise UserError(f"Changes in {root} cannot be watched: {error}.") from error


def _batches(folders: Sequence[str], stop: threading.Event) -> Iterator[set[tuple[Change, str]]]:
    """What changes in these folders, now and then nothing."""
    from watchfiles import watch

    yield from watch(
        *folders,
        watch_filter=None,
        debounce=_TOGETHER,
        step=_QUIET,
        stop_event=stop,
        rust_timeout=_NOTHING,
        yield_on_timeout=True,
        raise_interrupt=False,
        recursive=not _ONE_BY_ONE,
        ignore_permission_denied=True,
    )


def _folders(root: Path) -> list[str]:
    """The folder and all in it that can hold notes, each once, however many links lead there. Raises OSError if it
    cannot be read itself.
    """
    seen: set[tuple[int, int]] = set()
    found: list[str] = []
    stack = [os.fspath(root)]
    while stack:
        here = stack.pop()
        try:
            facts = os.stat(here)  # noqa: PTH116
            if (facts.st_dev, facts.st_ino) in seen:
                continue
            seen.add((facts.st_dev, facts.st_ino))
            with os.scandir(here) as entries:
                stack += [
                    each.path
                    for each in entries
                    if not each.name.startswith(".") and each.name not in SKIPPED and each.is_dir()
                ]
        except OSError:
            if not found:
                raise
            continue
        found.append(here)
    return found


def _are_others(batch: Collection[tuple[Change, str]], folders: Collection[str]) -> bool:
    """True if folders came or went, so that others are to be watched now."""
    from watchfiles import Change

    watched = set(folders)
    return any(
        change is not Change.modified if name in watched else change is Change.added and os.path.isdir(name)  # noqa: PTH112
        for change, name in batch
    )


def _concerns_us(root: Path, name: str) -> bool:
    """True for notes, captions, and folders that can hold some. What is gone may have been either."""
    path = Path(name)
    try:
        inside = path.relative_to(root).parts
    except ValueError:
        return False
    if any(part.startswith(".") or part in SKIPPED for part in inside):
        return False
    captions = path.suffix.lower() in CAPTIONS and not path.name.endswith(_DESCRIPTION)
    return is_note(path) or captions or not path.is_file()
