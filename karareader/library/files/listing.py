"""What lies in a library: its notes as the index tells whether they changed, and what could not be looked at."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from karareader.base.errors import UserError
from karareader.base.translation import noop, tr
from karareader.library.files.scan import SKIPPED, is_note, walk

# What is said of a file or folder that is not there. Anything else tells nothing about it: a share may be away.
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG})
# Of a stamp that does not tell whether the file will change: it is read again at the next look.
UNSURE = -1
_SECOND, _FRESH = 1_000_000_000, 3_000_000_000  # nanoseconds
_STILL = noop("What was found in it before can still be searched.")


class FileStamp(NamedTuple):
    """A file as it was: size in bytes, time of change and of the change of its entry in the folder, in nanoseconds.

    The last one tells of a file that was replaced by another one of the same size and time, as a checkout does within
    a second.
    """

    size: int
    changed: int
    written: int


@dataclass(slots=True)
class Listing:
    """The notes by their paths relative to the library, and the files and folders of which nothing can be told now."""

    notes: dict[str, FileStamp] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)

    def is_gone(self, path: str) -> bool:
        """True if a note that was there surely is not any more."""
        if path in self.notes:
            return False
        return not any(each in (path, "") or path.startswith(each + os.sep) for each in self.unknown)


def look(root: Path, *, ordered: bool = True) -> Listing:
    """All notes of the library at `root`, in the order in which they are listed, unless they need not be `ordered`.

    Raises UserError where it cannot be looked at, or is gone.
    """
    here = _must_be_there(root)
    listing = _listing(root, "", ordered=ordered)
    if _must_be_there(root) != here:
        raise UserError(tr("The folder “{root}” became another one while it was read.", root=root), tr(_STILL))
    if "" in listing.unknown:
        raise UserError(tr("The folder “{root}” cannot be read.", root=root), tr(_STILL))
    return listing


def look_at(given: Path, root: Path, paths: Iterable[Path]) -> tuple[Listing, list[str]]:
    """The notes at `paths`, files and folders of the library at `root`, and the paths relative to it.

    `given` is the root as the paths may name it. What lies elsewhere or is hidden is passed over. Raises UserError.
    """
    _must_be_there(root)
    listing = Listing()
    asked: list[str] = []
    for path in paths:
        name = _inside(given, root, path)
        if name is None:
            continue
        asked.append(name)
        try:
            found = os.stat(root / name)  # noqa: PTH116
        except OSError as error:
            if error.errno not in _GONE:
                listing.unknown.append(name)
            continue
        if os.path.isdir(root / name):  # noqa: PTH112
            here = _listing(root, name, ordered=True)
            listing.notes.update(here.notes)
            listing.unknown += here.unknown
        elif is_note(name):
            listing.notes[name] = _stamp(found)
    return listing, asked


def is_empty(root: Path) -> bool:
    """True if there is nothing at all in the folder: that is what is left of one whose disk was taken out."""
    try:
        with os.scandir(root) as entries:
            return next(entries, None) is None
    except OSError:
        return True


def emptied(root: Path) -> UserError:
    """What is told where all notes are gone at once."""
    return UserError(tr("The folder “{root}” is empty. Perhaps its disk is not connected.", root=root), tr(_STILL))


def _must_be_there(root: Path) -> tuple[int, int]:
    """Which folder it is. Raises UserError if it is none now."""
    try:
        facts = root.stat()
        if stat.S_ISDIR(facts.st_mode):
            return facts.st_dev, facts.st_ino
    except OSError as error:
        if error.errno not in _GONE:
            raise UserError(
                tr("The folder “{root}” cannot be read: {why}.", root=root, why=error.strerror or error),
                tr(_STILL),
            ) from error
    raise UserError(tr("The folder “{root}” is not there.", root=root), tr(_STILL))


def _listing(root: Path, below: str, *, ordered: bool) -> Listing:
    listing = Listing()
    base = len(os.fspath(root)) + (not os.fspath(root).endswith(os.sep))

    def failed(name: str, error: OSError) -> None:
        if error.errno not in (*_GONE, errno.EINVAL):  # a pipe with the name of a note is none
            listing.unknown.append(name[base:])

    for folder, names in walk(root / below, failed, ordered=ordered):
        before = os.path.join(folder, "")  # noqa: PTH118
        inside = before[base:]
        for each in names:
            try:
                listing.notes[inside + each] = _stamp(os.stat(before + each))  # noqa: PTH116 - 21,000 of them
            except OSError as error:
                failed(before + each, error)
    return listing


def _stamp(facts: os.stat_result) -> FileStamp:
    changed, written = facts.st_mtime_ns, facts.st_ctime_ns
    # Where only whole seconds are kept, what was just written may be written again within the same one.
    coarse = changed % _SECOND == 0 and written % _SECOND == 0 and abs(time.time_ns() - changed) < _FRESH
    return FileStamp(facts.st_size, changed, UNSURE if coarse else written)


def _inside(given: Path, root: Path, path: Path) -> str | None:
    """The path below the library, in the form of the index; None if it lies elsewhere, or is hidden."""
    for base in (given, root):
        try:
            inside = path.relative_to(base)
        except ValueError:
            continue
        hidden = any(part.startswith(".") or part in SKIPPED for part in inside.parts)
        return None if hidden else "" if inside == Path() else str(inside)
    return None
