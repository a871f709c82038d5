"""Writes the files that are named on the command line."""

from __future__ import annotations

from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.files import write_atomic
from karareader.library.files.scan import is_note


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file that was named on the command line. Raises UserError where that fails, or would harm a note."""
    if not path.absolute().parent.is_dir():
        raise UserError(f"The folder “{path.parent}” is not there.", "Create it, or choose another place.")
    if path.is_dir():
        raise UserError(f"“{path}” is a folder.", "Name a file in it.")
    if is_note(path) and path.exists():
        raise UserError(f"“{path.name}” is a note, and notes are never changed.", "Choose another name.")
    try:
        write_atomic(path, data)
    except OSError as error:
        raise UserError(
            f"“{path}” could not be written: {error.strerror or error}.", "Choose another place."
        ) from error
