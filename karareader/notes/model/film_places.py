"""Where the local films lie that a note names by their paths."""

from __future__ import annotations

import os
import unicodedata
from functools import lru_cache
from pathlib import Path

from karareader.notes.model.video_url import MEDIA_FILE


def vault_of(folder: Path) -> Path | None:
    """The Obsidian vault that a folder is, or lies in."""
    absolute = folder.absolute()
    return next((each for each in (absolute, *absolute.parents) if (each / ".obsidian").is_dir()), None)


def place(note: Path, name: str) -> Path:
    """The file that is named in the note at a path: from the note on, else from its vault.

    Names that differ but in case, or in how an accent is written, are the same where no file has that very one. What is
    not there at all would lie beside the note.
    """
    beside = note.parent / name
    if "\0" in name or beside.is_file():
        return beside
    places = [beside]
    if not os.path.isabs(name) and (vault := vault_of(note.parent)) is not None:  # noqa: PTH117
        places.append(vault / name)
    found = next((each for each in places[1:] if each.is_file()), None)
    return found or next((alike for each in places if (alike := _alike(each)) is not None), beside)


def _alike(path: Path) -> Path | None:
    try:
        changed = os.stat(path.parent).st_mtime_ns  # noqa: PTH116
        name = _names(os.fspath(path.parent), changed).get(_folded(path.name))
    except (OSError, ValueError):
        return None
    found = path.with_name(name) if name is not None else None
    return found if found is not None and found.is_file() else None


@lru_cache(16)
def _names(folder: str, changed: int) -> dict[str, str]:
    """The films in a folder, as it was when it had `changed`, by their folded names."""
    del changed
    with os.scandir(folder) as entries:
        names = sorted((entry.name for entry in entries if MEDIA_FILE.search(entry.name)), reverse=True)
    return {_folded(name): name for name in names}


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
