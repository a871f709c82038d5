"""Where the index of a library lies, and which of its makings is the one that counts.

    cache/library/<key of the library's path>/
        lock            held by whoever writes
        current         names the making that counts, with its format; replaced in one step
        <making>/facts.db, <making>/text/

A making is built aside and counts from the moment that `current` names it: one that was never finished never counted.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
from pathlib import Path

from karareader.files import write_atomic

# Raised with every change of what is kept or how: an index of another format is built anew.
FORMAT = 2


class Place:
    """The folder of the index of the library at `root`, below the folder `cache`."""

    def __init__(self, root: Path, cache: Path) -> None:
        self.root = Path(os.path.realpath(root))
        key = hashlib.sha256(os.fsencode(self.root)).hexdigest()[:20]
        self.folder = cache / "library" / key
        self.lock = self.folder / "lock"
        self._current = self.folder / "current"

    def current(self) -> Path | None:
        """The folder of the making that counts; None where there is none of this format."""
        try:
            said = json.loads(self._current.read_bytes())
            making = self.folder / str(said["making"])
            return making if said["format"] == FORMAT and (making / "facts.db").is_file() else None
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

    def sweep(self) -> None:
        """Remove all makings that do not count. What another process still reads may have to wait for the next time."""
        kept = self.current()
        try:
            found = [Path(entry.path) for entry in os.scandir(self.folder) if entry.is_dir() and entry.name[:1] == "m"]
        except OSError:
            return
        for making in found:
            if making != kept:
                shutil.rmtree(making, ignore_errors=True)

    def forget(self) -> None:
        """No making counts any more. Raises OSError."""
        self._current.unlink(missing_ok=True)
