"""Where the index of a library lies, and which of its makings is the one that counts.

    cache/library/<key of the library's path>/f<format>/
        lock            held by whoever writes
        current         names the making that counts; replaced in one step
        <making>/facts.db, <making>/text/, <making>/checked

A making is built aside and counts from the moment that `current` names it: one that was never finished never counted.
Each format has a folder of its own, so that two versions of the program that are used by turns do not make each other's
index anew for ever; what no version has used for a month is removed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
import shutil
import time
from pathlib import Path

from karareader.base.files import make_private, read_bytes, write_atomic

# Raised with every change of what is kept or how: an index of another format is built anew.
FORMAT = 9
# So long after it was last used, in seconds, the index of another version of the program is removed.
_UNUSED = 30 * 86400.0
# A making in use is looked through for damage so often, in seconds.
_CHECKED = 86400.0


class IndexPlace:
    """The folder of the index of the library at `root`, below the folder `cache`; `kind` names an index of something
    else than its notes, and its format.
    """

    def __init__(self, root: Path, cache: Path, kind: str = "") -> None:
        self.root = Path(os.path.realpath(root))
        key = hashlib.sha256(os.fsencode(self.root)).hexdigest()[:20]
        self.folder = cache / "library" / key / (kind or f"f{FORMAT}")
        self.lock = self.folder / "lock"
        self._current = self.folder / "current"

    def current(self) -> Path | None:
        """The folder of the making that counts; None where there is none."""
        try:
            said = json.loads(read_bytes(self._current))
            making = self.folder / str(said["making"])
            return making if (making / "facts.db").is_file() else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def begin(self) -> Path:
        """A new folder to build in. Raises OSError."""
        making = self.folder / f"m{secrets.token_hex(6)}"
        making.mkdir(parents=True)
        return making

    def publish(self, making: Path) -> None:
        """From now on `making` counts. Raises OSError."""
        said = {"format": FORMAT, "making": making.name, "library": os.fsdecode(self.root)}
        write_atomic(self._current, json.dumps(said).encode("utf-8", "backslashreplace"))
        self.note_checked(making)

    def note_used(self) -> None:
        """The index was used just now."""
        with contextlib.suppress(OSError):
            os.utime(self._current)

    def is_checked(self, making: Path) -> bool:
        """True if `making` was looked through for damage within a day."""
        return not _older(making / "checked", _CHECKED)

    def note_checked(self, making: Path) -> None:
        """`making` was looked through just now, and is sound."""
        with contextlib.suppress(OSError):
            (making / "checked").touch()

    def sweep(self) -> None:
        """Remove all makings that do not count, and what was written half; the lock must be held.

        What another process still reads may have to wait for the next time.
        """
        self._mend_current()
        kept = self.current()
        # Older versions let everybody read what the notes hold.
        make_private(self.folder, *((kept, kept / "text") if kept is not None else ()))
        for path in _listed(self.folder):
            if path.name.startswith("m") and path != kept:
                shutil.rmtree(path, ignore_errors=True)
            elif path.name.startswith(".") and path.suffix == ".tmp":
                path.unlink(missing_ok=True)
        if kept is not None:
            # The full text writes its lists aside too; whoever was killed while doing so left them.
            for path in _listed(kept / "text"):
                if path.name.startswith(".tmp"):
                    path.unlink(missing_ok=True)
        for path in _listed(self.folder.parent):
            if path != self.folder and all(_older(part, _UNUSED) for part in (path, path / "lock", path / "current")):
                shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)

    def _mend_current(self) -> None:
        """A folder in the place of `current` could not be replaced, and so no index would ever count."""
        if self._current.is_dir() and not self._current.is_symlink():
            shutil.rmtree(self._current, ignore_errors=True)


def _listed(folder: Path) -> list[Path]:
    try:
        return [Path(entry.path) for entry in os.scandir(folder)]
    except OSError:
        return []


def _older(path: Path, seconds: float) -> bool:
    """True if a file was last changed so long ago, or is not there."""
    try:
        return abs(time.time() - path.stat().st_mtime) > seconds
    except OSError:
        return True
