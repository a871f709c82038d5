"""A lock on a file: one process at a time writes what it guards. The system lifts it when the process ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Seconds between two tries.
_PAUSE = 0.05


class Busy(Exception):  # noqa: N818 - nothing went wrong
    """Another process holds the lock."""


class FileLock:
    """Held from `with FileLock(path, wait):` to the end of the block.

    `wait()` is asked before each new try, with a short pause between; where it gives False, `Busy` is raised. Raises
    OSError where the file cannot be made.
    """

    def __init__(self, path: Path, wait: Callable[[], bool]) -> None:
        self._path = path
        self._wait = wait
        self._handle = -1

    def __enter__(self) -> FileLock:
        self._handle = self._open()
        try:
            while not (self._try() and self.holds()):
                if not self._wait():
                    raise Busy
                time.sleep(_PAUSE)
                self._reopen()
        except BaseException:
            if self._handle >= 0:
                os.close(self._handle)
            raise
        return self

    def holds(self) -> bool:
        """True if the file is still the one that others find at its path."""
        try:
            return os.path.samestat(os.fstat(self._handle), self._path.stat())
        except OSError:
            return False

    def _open(self) -> int:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
        try:
            return os.open(self._path, flags, 0o600)
        except IsADirectoryError:
            os.rmdir(self._path)  # noqa: PTH106 - an empty one is nobody's; any other is told
            return os.open(self._path, flags, 0o600)

    def _reopen(self) -> None:
        """Take the file that lies there now, if it is another one."""
        if not self.holds():
            os.close(self._handle)
            self._handle = -1
            self._handle = self._open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._handle)

    def _try(self) -> bool:
        try:
            if sys.platform == "win32":
                msvcrt.locking(self._handle, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        return True
