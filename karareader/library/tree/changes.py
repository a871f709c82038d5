"""Which notes of a library are there now, told from those that were."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.library.files import listing
from karareader.library.files.scan import natural, walk
from karareader.library.names.catalog import CatalogEntry, in_folder


class Present(NamedTuple):
    """The notes that are there, and those among them that are new."""

    notes: list[CatalogEntry]
    came: list[CatalogEntry]


def look(root: Path, known: list[CatalogEntry], paths: Collection[Path] | None) -> Present:
    """The notes of the library at `root`: those `known`, as they come and go at `paths` (None: anywhere).

    What cannot be looked at is taken to be there still. Notes that stay are the same objects; where nothing came or
    went, so is the list. Raises UserError where the library is gone.
    """
    return _look_everywhere(root, known) if paths is None else _look_at(root, known, paths)


def _look_everywhere(root: Path, known: list[CatalogEntry]) -> Present:
    unknown: list[str] = []

    def failed(name: str, error: OSError) -> None:
        if not isinstance(error, FileNotFoundError | NotADirectoryError):
            unknown.append(name)

    before = {entry.file: entry for entry in known}
    notes: list[CatalogEntry] = []
    came: list[CatalogEntry] = []
    depth = len(root.parts)
    for folder, names in walk(root, failed, ordered=False):
        base = os.path.join(folder, "")  # noqa: PTH118
        fresh = []
        for name in names:
            entry = before.pop(base + name, None)
            if entry is None:
                fresh.append(name)
            else:
                notes.append(entry)
        if fresh:
            came.extend(in_folder(folder, Path(folder).parts[depth:], sorted(fresh, key=natural)))
    if not root.is_dir() or os.fspath(root) in unknown:
        raise UserError(tr("The folder “{root}” cannot be read.", root=root))
    notes += [entry for entry in before.values() if _is_at(entry.file, unknown)]
    if not came and len(notes) == len(known):
        return Present(known, [])
    return Present([*notes, *came], came)


def _look_at(root: Path, known: list[CatalogEntry], paths: Collection[Path]) -> Present:
    found, asked = listing.look_at(root, root, paths)
    base = os.path.join(root, "")  # noqa: PTH118
    if "." in asked:
        return _look_everywhere(root, known)
    asked_files = {base + name for name in asked}
    folders = tuple(os.path.join(file, "") for file in asked_files)  # noqa: PTH118
    cut = len(base)
    concerned = [entry for entry in known if entry.file in asked_files or entry.file.startswith(folders)]
    gone = {entry.file for entry in concerned if found.is_gone(entry.file[cut:])}
    files = {entry.file for entry in concerned}
    came = [CatalogEntry.make(root, Path(base + name)) for name in found.notes if base + name not in files]
    if not came and not gone:
        return Present(known, [])
    return Present([*(entry for entry in known if entry.file not in gone), *came], came)


def _is_at(file: str, places: Sequence[str]) -> bool:
    return any(file == each or file.startswith(each + os.sep) for each in places)
