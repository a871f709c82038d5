"""Whether a file still holds what it held when it was last looked at, and where it lies now if it was moved."""

from __future__ import annotations

import enum
import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from karareader.base.files import NOTE_BYTES, read_bytes
from karareader.base.gui_priority import unhurried
from karareader.library.files.scan import is_note

_MOST = 200_000  # files that are looked at


@dataclass(frozen=True, slots=True)
class Identity:
    """What a file keeps when it is renamed: its device, its number there, and when it was written, in nanoseconds."""

    device: int
    number: int
    written: int


def identity(path: Path) -> Identity | None:
    """That of the file at `path`; None where there is none, or the file system gives no numbers."""
    try:
        facts = os.stat(path)  # noqa: PTH116
    except (OSError, ValueError):
        return None
    return Identity(facts.st_dev, facts.st_ino, facts.st_mtime_ns) if facts.st_ino else None


def find(wanted: Identity | None, folders: Iterable[Path]) -> Path | None:
    """The note in these folders, or below them, that is the file `wanted`; None where there is none.

    Hidden folders are passed over, and links are not followed. Only directory entries are read. For a worker.
    """
    if wanted is None:
        return None
    seen: set[str] = set()
    stack = [os.fspath(folder) for folder in folders][::-1]
    looked = 0
    while stack and looked < _MOST:
        here = stack.pop()
        if here in seen:
            continue
        seen.add(here)
        try:
            with os.scandir(here) as entries:
                for entry in unhurried(entries):
                    looked += 1
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        stack.append(entry.path)
                    elif entry.inode() == wanted.number and is_note(Path(entry.path)):
                        found = Path(entry.path)
                        if identity(found) == wanted:
                            return found
        except OSError:
            continue
    return None


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
        self.identity = identity(path)  # by which it is found under another name

    def look_in(self, folders: Iterable[Path]) -> tuple[FileChange, Path | None]:
        """The same as `look`; and where the file is now, if it is gone but in one of these folders or below."""
        change = self.look()
        return change, find(self.identity, folders) if change is FileChange.GONE else None

    def look(self) -> FileChange:
        """Compare with the last look. An empty file is not trusted: editors empty a file before they fill it."""
        digest = _digest(self.path)
        if digest is None:
            return FileChange.GONE if self._digest is not None else FileChange.SAME
        self.identity = identity(self.path) or self.identity
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
