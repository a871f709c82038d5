"""Limits while bytes come in: their speed, and the room that must stay on the disk."""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

_LOOK_EVERY = 1.0  # seconds between two looks at the disk
_LONGEST = 0.5  # seconds: a limit that was lifted is felt this soon


class DownloadPace:
    """Holds up whoever fetches more than `rate` bytes a second; 0 for no limit. `rate` may change at any time."""

    def __init__(
        self,
        rate: float = 0.0,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.rate = rate
        self._now, self._sleep = now, sleep
        self._free_at = now()  # when all that was taken is paid for

    def take(self, count: int) -> None:
        """`count` bytes came: wait until they were due."""
        if self.rate <= 0:
            return
        self._free_at = max(self._free_at, self._now()) + count / self.rate
        while self.rate > 0 and (wait := self._free_at - self._now()) > 0:
            self._sleep(min(wait, _LONGEST))


class Room:
    """Sees to it that `keep_free` bytes stay free on the disk of `folder`."""

    def __init__(self, folder: Path, keep_free: int, now: Callable[[], float] = time.monotonic) -> None:
        self._folder, self._keep_free, self._now = folder, keep_free, now
        self._looked = now() - _LOOK_EVERY

    def check(self) -> None:
        """Look now and then. Raises OSError (ENOSPC) where there is too little room."""
        if self._now() - self._looked < _LOOK_EVERY:
            return
        self._looked = self._now()
        if shutil.disk_usage(self._folder).free < self._keep_free:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self._folder))
