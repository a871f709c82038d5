"""Whether a file still holds what it held when it was last looked at."""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Iterable
from pathlib import Path

from karareader.base.files import NOTE_BYTES, read_bytes
from karareader.library.files import moved_file as moved


class FileChange(enum.Enum):
    """What became of a file."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"


class WatchedFile:
    """A file and a digest of its bytes: a watcher knows *that* something happened, this tells if it matters.

    What never was a file, such as a page that the program made, does not change.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._digest = _digest(path)
        self.identity = moved.identity(path)  # by which it is found under another name

    def look_in(self, folders: Iterable[Path]) -> tuple[FileChange, Path | None]:
        """The same as `look`; and where the file is now, if it is gone but in one of these folders or below."""
        change = self.look()
        return change, moved.find(self.identity, folders) if change is FileChange.GONE else None

    def look(self) -> FileChange:
        """Compare with the last look. An empty file is not trusted: editors empty a file before they fill it."""
        digest = _digest(self.path)
        if digest is None:
            return FileChange.GONE if self._digest is not None else FileChange.SAME
        self.identity = moved.identity(self.path) or self.identity
        if self._digest is None or digest in (self._digest, _EMPTY):
            return FileChange.SAME
        self._digest = digest
        return FileChange.CHANGED


def _digest(path: Path) -> bytes | None:
    try:
        return hashlib.blake2b(read_bytes(path, NOTE_BYTES), digest_size=16).digest()
    except OSError:
        return None


_EMPTY = hashlib.blake2b(b"", digest_size=16).digest()
