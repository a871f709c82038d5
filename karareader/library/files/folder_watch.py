"""Tells which notes and folders of a library changed on the disk, as it happens."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.library.files.scan import SKIPPED, is_note
from karareader.library.files.stop import Stop

# What happens within this time is told together, in milliseconds: at once where one file is written, and after a while
# where a checkout writes thousands.
_QUIET, _TOGETHER = 100, 700
# True where the system watches one folder at a time, and not what is in it: there nobody looks again and again.
_ONE_BY_ONE = sys.platform.startswith("linux")
# Files that are told of besides notes: captions, which are searched too.
CAPTIONS = frozenset({
    ".vtt", ".srt", ".ass", ".ssa", ".sbv", ".ttml", ".dfxp", ".lrc", ".smi", ".sami", ".sub", ".json", ".json3",
    ".tsv",
})  # fmt: skip
_DESCRIPTION = ".info.json"  # tells of a video, and not what is said in it
# More changes than this are one look at all.
_MANY = 400


def changes(root: Path, stop: Stop) -> Iterator[list[Path] | None]:
    """What changed below `root`, as it changes, until `stop` is set: notes, captions and folders, or None for too many
    to name.

    Sleeps between; to be run in a thread of its own, which hardly ever needs the interpreter. Raises UserError where
    the folder cannot be watched (then it has to be looked at now and then).
    """
    try:
        yield from (_one_by_one if _ONE_BY_ONE else _all_at_once)(root, stop)
    except (ImportError, OSError, RuntimeError) as error:
        raise UserError(tr("Changes in {root} cannot be watched: {error}.", root=root, error=error)) from error


def _one_by_one(root: Path, stop: Stop) -> Iterator[list[Path] | None]:
    """The same where every folder is watched by itself."""
    from karareader.library.files.inotify import Inotify

    anew = False
    while not stop.is_set():
        with Inotify() as watched:
            for folder in _folders(root):
                watched.add(folder)
            if anew:
                yield None  # what happened while nothing was watched is not known
            anew = True
            while happened := watched.wait(stop, _QUIET / 1000, _TOGETHER / 1000):
                ours = [each for each in happened if not each.path or _concerns_us(root, each.path)]
                if all(each.path for each in ours):
                    yield from _told({each.path for each in ours})
                if any(each.folders for each in ours):
                    break


def _all_at_once(root: Path, stop: Stop) -> Iterator[list[Path] | None]:
    """The same where the system watches a folder with all that is in it."""
    from watchfiles import watch

    for batch in watch(
        root,
        watch_filter=None,
        debounce=_TOGETHER,
        step=_QUIET,
        stop_event=stop,
        raise_interrupt=False,
        ignore_permission_denied=True,
    ):
        yield from _told({name for _, name in batch if _concerns_us(root, name)})


def _told(names: set[str]) -> Iterator[list[Path] | None]:
    if names:
        yield sorted(map(Path, names)) if len(names) <= _MANY else None


def _folders(root: Path) -> Iterator[str]:
    """The folder and all in it that can hold notes, each once, however many links lead there, and each before it is
    read: whoever watches it then misses nothing. Raises OSError if the folder cannot be read itself.
    """
    seen: set[tuple[int, int]] = set()
    stack = [os.fspath(root)]
    while stack:
        here = stack.pop()
        first = not seen
        try:
            facts = os.stat(here)  # noqa: PTH116
            if (facts.st_dev, facts.st_ino) in seen:
                continue
            seen.add((facts.st_dev, facts.st_ino))
            yield here
            with os.scandir(here) as entries:
                stack += [
                    each.path
                    for each in entries
                    if not each.name.startswith(".") and each.name not in SKIPPED and each.is_dir()
                ]
        except OSError:
            if first:
                raise


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
