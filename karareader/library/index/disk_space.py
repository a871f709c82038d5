"""Is there room for an index: asked before it is built, and after something went wrong."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.translation import noop, tr

# What an index takes of what its notes take, while it is built, and what any index takes, in bytes.
_SHARE, _LEAST = 1.35, 2_000_000
_TWICE = 2
# A disk with less than this is full, in bytes.
_FULL = 1_000_000
_CANNOT_WRITE = {
    errno.ENOSPC: noop("there is no room left"),
    errno.EDQUOT: noop("there is no room left"),
    errno.EROFS: noop("nothing can be written there"),
    errno.EACCES: noop("there is no permission"),
    errno.EPERM: noop("there is no permission"),
}
_SIGNS = {
    "no space": noop("there is no room left"),
    "is full": noop("there is no room left"),
    "quota": noop("there is no room left"),
    "readonly": noop("nothing can be written there"),
    "read-only": noop("nothing can be written there"),
    "permission": noop("there is no permission"),
}
_HINT = noop("Notes can be read; it is tried again by itself.")


def must_hold(folder: Path, notes: int, *, changed: bool = False) -> None:
    """Raises UserError if an index of `notes` bytes of notes will not find room below `folder`.

    With `changed` they are changed in one that is there: what is replaced is given back only later.
    """
    need = int(notes * _SHARE * (_TWICE if changed else 1)) + _LEAST
    free = _free(folder)
    if free is not None and free < need:
        raise UserError(
            tr(
                "There is no room for the search index: it needs up to {size} in {folder}, where {free} are free.",
                size=_size(need),
                folder=_shown(folder),
                free=_size(free),
            ),
            tr(_HINT),
        )


def is_short(error: Exception, folder: Path) -> bool:
    """True if writing failed for want of room or permission, which building anew does not mend."""
    return bool(why(error, folder))


def why(error: Exception, folder: Path) -> str:
    """In words why nothing can be written to `folder`; empty if the error is about something else."""
    if isinstance(error, OSError) and error.errno in _CANNOT_WRITE:
        return tr(_CANNOT_WRITE[error.errno])
    said = str(error).lower()
    known = tr(next((words for sign, words in _SIGNS.items() if sign in said), ""))
    free = _free(folder)
    return known or (tr("there is no room left") if free is not None and free < _FULL else "")


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Turns what goes wrong while an index is written to `folder` into a UserError."""
    try:
        yield
    except (sqlite3.Error, OSError, ValueError) as error:
        said = why(error, folder) or getattr(error, "strerror", None) or str(error)
        raise UserError(
            tr("The search index could not be written to {folder}: {said}.", folder=_shown(folder), said=said),
            tr(_HINT),
        ) from error


def _shown(folder: Path) -> Path:
    """The folder below which all indexes lie, which the reader may know; see `place`."""
    return next((above.parent for above in (folder, *folder.parents) if above.name == "library"), folder)


def _free(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _size(count: int) -> str:
    return tr("{count:,.0f} MB", count=count / 1e6) if count >= 1e6 else tr("{count:,.0f} KB", count=count / 1e3)
