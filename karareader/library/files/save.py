"""Writing a file that the reader named, for other programs."""

from __future__ import annotations

from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.files import write_atomic
from karareader.base.translation import tr
from karareader.library.files.scan import is_note


def save(target: Path, data: bytes, own_ending: str = "") -> None:
    """Write a file that the reader named, but never over a note; UserError where that fails.

    `own_ending` is one of our own that looks like a note's.
    """
    if target.exists() and is_note(target) and not (own_ending and target.name.endswith(own_ending)):
        raise UserError(
            tr("{name} is a note, and notes are never written over.", name=target.name), tr("Choose another name.")
        )
    try:
        write_atomic(target, data)
    except OSError as error:
        raise UserError(
            tr("{target} cannot be written: {why}.", target=target, why=error.strerror or error),
            tr("Choose another folder."),
        ) from error
