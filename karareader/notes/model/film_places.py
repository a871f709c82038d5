"""Where the local films lie that a note names by their paths."""

from __future__ import annotations

import os
import time
import unicodedata
from functools import lru_cache
from pathlib import Path

from karareader.base.files import is_regular
from karareader.notes.model.video_url import MEDIA_FILE

# So many files and folders of a vault are looked at, and believed for so many seconds.
_MOST, _FRESH = 300_000, 20.0


def vault_of(folder: Path) -> Path | None:
    """The Obsidian vault that a folder is, or lies in."""
    absolute = folder.absolute()
    return next((each for each in (absolute, *absolute.parents) if _is_folder(each / ".obsidian")), None)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def place(note: Path, name: str, *, anywhere: bool = True) -> Path:
    """The file that is named in the note at a path: from the note on, else from its vault, else `anywhere` in that.

    Names that differ but in case, or in how an accent is written, are the same where no file has that very one. What is
    not there at all would lie beside the note.
    """
    beside = note.parent / name
    if is_regular(beside):
        return beside
    vault = None if os.path.isabs(name) else vault_of(note.parent)  # noqa: PTH117
    places = [beside] if vault is None else [beside, vault / name]
    found = next((each for each in places[1:] if is_regular(each)), None)
    found = found or next((alike for each in places if (alike := _alike(each)) is not None), None)
    return found or (_anywhere(vault, name) if anywhere and vault is not None else None) or beside


def _anywhere(vault: Path, name: str) -> Path | None:
    """The film in a vault whose path ends so; of several, that with the shortest path."""
    wanted = _folded(os.path.normpath(name)).removeprefix("../")
    paths = _in_vault(os.fspath(vault), int(time.monotonic() / _FRESH)).get(wanted.rpartition("/")[2], ())
    fits = [path for path in paths if f"/{_folded(path)}".endswith(f"/{wanted}")]
    return vault / min(fits, key=lambda path: (path.count("/"), path)) if fits else None


@lru_cache(2)
def _in_vault(vault: str, _now: int) -> dict[str, list[str]]:
    """The paths of the films in a vault, by their folded names."""
    found: dict[str, list[str]] = {}
    left = _MOST
    for folder, inside, names in os.walk(vault):
        inside[:] = [each for each in inside if not each.startswith(".")]
        left -= len(names) + len(inside)
        for name in filter(MEDIA_FILE.search, names):
            path = os.path.relpath(os.path.join(folder, name), vault).replace(os.sep, "/")  # noqa: PTH118
            found.setdefault(_folded(name), []).append(path)
        if left < 0:
            break
    return found


def _alike(path: Path) -> Path | None:
    try:
        changed = os.stat(path.parent).st_mtime_ns  # noqa: PTH116
        name = _names(os.fspath(path.parent), changed).get(_folded(path.name))
    except (OSError, ValueError):
        return None
    found = path.with_name(name) if name is not None else None
    return found if found is not None and is_regular(found) else None


@lru_cache(16)
def _names(folder: str, changed: int) -> dict[str, str]:
    """The films in a folder, as it was when it had `changed`, by their folded names."""
    del changed
    with os.scandir(folder) as entries:
        names = sorted((entry.name for entry in entries if MEDIA_FILE.search(entry.name)), reverse=True)
    return {_folded(name): name for name in names}


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
