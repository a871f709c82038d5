"""The files of a vault that are no notes: pictures, sounds, films, found by their names as Obsidian finds them."""

from __future__ import annotations

import json
import os
import threading
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from karareader.base.errors import UserError
from karareader.base.files import is_regular, read_bytes
from karareader.library.files.scan import SKIPPED, is_note
from karareader.notes.model.film_places import vault_of

_MOST = 300_000
"""So many files and folders are looked at: a disk may be larger than a library."""
_AGAIN = 20.0
"""After so many seconds what was not found is looked for once more."""
_PATIENCE = 2.0
"""So many seconds at most does one note wait for what is looked for for another: a disk may never answer."""


class Attachments:
    """The files at and below the vault that `root` lies in, or `root` itself. They are looked at when first asked for.

    It may be asked in any thread.
    """

    def __init__(self, root: Path) -> None:
        self._given = root
        self._lock = threading.Lock()
        self._root: Path | None = None
        self._own = ""
        self._files: dict[str, list[str]] = {}
        self._looked = float("-inf")

    def find(self, target: str, beside: Path) -> Path | None:
        """The file that `target` means in the note `beside`; None if there is none.

        Its path from the vault, then from the note, then in the folder for attachments; else its name anywhere: in the
        folder of the note, else where the path is shortest. Source: Obsidian's help, “Internal links” and
        “Attachments”, as of version 1.5.
        """
        name = _key(unquote(target.partition("#")[0]).strip().replace("\\", "/"))
        if not name or name.startswith("//"):
            return None
        if not self._lock.acquire(timeout=_PATIENCE):
            return None
        try:
            found = self._find(name, beside)
            if found is None and time.monotonic() - self._looked > _AGAIN:
                self._look()
                found = self._find(name, beside)
            return found
        finally:
            self._lock.release()

    def _find(self, name: str, beside: Path) -> Path | None:
        root = self._root
        if root is None:
            return None
        folder, _, last = name.rpartition("/")
        paths = self._files.get(last, ())
        here = _key(os.path.relpath(beside.absolute().parent, root).replace(os.sep, "/")).removeprefix("./")
        own = f"{here}/{self._own[2:]}" if self._own.startswith("./") else self._own
        wanted = [name.strip("/"), os.path.normpath(f"{here}/{name}"), os.path.normpath(f"{own}/{name}")]
        keys = {_key(path): path for path in paths}
        exact = next((keys[each] for each in wanted if each in keys), None)
        if exact is None and folder.strip("./"):
            paths = [path for key, path in keys.items() if key.endswith(f"/{name.strip('/')}")]
        if exact is None and paths:
            exact = min(paths, key=lambda path: (_key(path.rpartition("/")[0]) != here, path.count("/"), path))
        found = root / exact if exact is not None else None
        return found if found is not None and is_regular(found) else None

    def _look(self) -> None:
        self._looked = time.monotonic()
        root = self._root = vault_of(self._given) or self._given.absolute()
        self._own = _own_folder(root)
        files: dict[str, list[str]] = {}
        for path in _walk(os.fspath(root)):
            files.setdefault(_key(path.rpartition("/")[2]), []).append(path)
        self._files = files


def _walk(root: str) -> Iterator[str]:
    """The paths, relative to `root` and with `/`, of the files that are no notes."""
    left, stack, seen = _MOST, [""], set[tuple[int, int]]()
    while stack and left > 0:
        here = stack.pop()
        try:
            facts = os.stat(f"{root}/{here}")  # noqa: PTH116
            if facts.st_ino and (facts.st_dev, facts.st_ino) in seen:
                continue
            seen.add((facts.st_dev, facts.st_ino))
            with os.scandir(f"{root}/{here}") as entries:
                for entry in entries:
                    left -= 1
                    path = f"{here}/{entry.name}" if here else entry.name
                    if entry.name.startswith(".") or entry.name in SKIPPED or is_note(entry.name):
                        continue
                    if entry.is_dir():
                        stack.append(path)
                    else:
                        yield path
        except OSError:
            continue


def _own_folder(root: Path) -> str:
    """The folder for attachments in the settings of a vault: "" for anywhere, `./…` for one below each note's own."""
    try:
        told = json.loads(read_bytes(root / ".obsidian" / "app.json"))
    except (OSError, ValueError, UserError):
        return ""
    folder = told.get("attachmentFolderPath") if isinstance(told, dict) else None
    return _key(folder).rstrip("/") if isinstance(folder, str) and folder != "/" else ""


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
