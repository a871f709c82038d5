"""Repaired copies of notes, which `karareader check --write-to` writes outside the library."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.files import is_gone

_TEMPORARY = re.compile(r"\.karareader-([0-9]+)\.tmp")


def must_be_elsewhere(root: Path, target: Path) -> None:
    """Raises UserError if copies would be written into the library itself: notes are never changed."""
    root, target = root.resolve(), target.resolve()
    if target == root or root in target.parents or target in root.parents:
        raise UserError(
            f"“{target}” lies in the library itself.", "Name a folder outside it: the notes are never changed."
        )


def write(target: Path, data: bytes) -> None:
    """Write a copy so that none is ever half written; thousands of them are not forced onto the disk one by one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".karareader-{os.getpid()}.tmp")
    try:
        temporary.write_bytes(data)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Remove what writers left below `folder` that were killed. Never raises."""
    for here, _, names in os.walk(folder):
        for name in names:
            found = _TEMPORARY.fullmatch(name)
            if found and is_gone(found[1]):
                with contextlib.suppress(OSError):
                    Path(here, name).unlink()
