"""Tells which notes and folders of a library changed on the disk, as it happens."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

from karareader.errors import UserError
from karareader.library.scan import SKIPPED, is_note

# What happens within this time is told together, in milliseconds: at once where one file is written, and after a while
# where a checkout writes thousands.
_QUIET, _TOGETHER = 100, 700
# Files that are told of besides notes: captions, which are searched too.
CAPTIONS = frozenset({".vtt", ".srt", ".ass", ".ssa"})
# More changes than this are one look at all.
_MANY = 400


def changes(root: Path, stop: threading.Event) -> Iterator[list[Path] | None]:
    """What changed below `root`, as it changes, until `stop` is set: notes, captions and folders, or None for too many
    to name.

    Blocks between; to be run in a thread of its own, which hardly ever needs the interpreter. Raises UserError where
    the folder cannot be watched (then it has to be looked at now and then).
    """
    try:
        from watchfiles import watch

        for batch in watch(
            root,
            watch_filter=None,
            debounce=_TOGETHER,
            step=_QUIET,
            stop_event=stop,
            rust_timeout=2000,
            raise_interrupt=False,
            ignore_permission_denied=True,
        ):
            paths = sorted({Path(name) for _, name in batch if _concerns_us(root, name)})
            if paths:
                yield paths if len(paths) <= _MANY else None
    except (ImportError, OSError, RuntimeError) as error:
        raise UserError(f"Changes in {root} cannot be watched: {error}.") from error


def _concerns_us(root: Path, name: str) -> bool:
    """True for notes, captions, and folders that can hold some. What is gone may have been either."""
    path = Path(name)
    try:
        inside = path.relative_to(root).parts
    except ValueError:
        return False
    if any(part.startswith(".") or part in SKIPPED for part in inside):
        return False
    return is_note(path) or path.suffix.lower() in CAPTIONS or not path.is_file()
