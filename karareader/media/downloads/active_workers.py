"""The processes that download now: begun, heard, counted, ended."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from karareader.media.downloads.model import Item, Speed
from karareader.media.downloads.protocol import Job
from karareader.media.downloads.worker_handle import Process

Hear = Callable[[Process, Mapping[str, Any] | None], None]

_KEEP_EVERY = 2.0  # seconds between two notes of a progress in the journal


class Crew:
    """The processes by the keys of their items. `hear` is called in their threads; `command` starts one."""

    def __init__(self, hear: Hear, command: Sequence[str] | None) -> None:
        self._hear, self._command = hear, command
        self.running: dict[str, Process] = {}
        self.speeds: dict[str, Speed] = {}
        self._began: dict[str, int] = {}  # bytes that were here when a process began
        self._kept: dict[str, float] = {}

    def begin(self, job: Job, item: Item) -> None:
        """Begin to download `item`. Raises OSError."""
        self.running[item.key] = Process(job, self._hear, self._command)
        self._began[item.key] = item.done

    def works(self, process: Process) -> bool:
        """False for a process that was ended and whose last words arrive late."""
        return self.running.get(process.job.key) is process

    def came(self, process: Process, done: int, total: int) -> bool:
        """So many bytes are here; True if that is worth writing down."""
        key = process.job.key
        process.came(done)
        self.speeds[key] = process.speed(done, total)
        if time.monotonic() - self._kept.get(key, 0.0) <= _KEEP_EVERY:
            return False
        self._kept[key] = time.monotonic()
        return True

    def brought(self, item: Item) -> bool:
        """True if anything came since the process of this item began."""
        return item.done > self._began.get(item.key, 0)

    @property
    def rate(self) -> float:
        """Bytes a second of all together."""
        return sum(speed.rate for speed in self.speeds.values())

    def share(self, rate: float) -> None:
        """Together they may take `rate` bytes a second, 0 for any number."""
        for process in self.running.values():
            process.set_rate(rate / len(self.running))

    def let_go(self, key: str) -> None:
        """The process of this item ended."""
        self.running.pop(key, None)
        self.speeds.pop(key, None)
        self._kept.pop(key, None)

    def end(self, key: str) -> None:
        """End the process of this item, if there is one."""
        process = self.running.get(key)
        if process is not None:
            self.let_go(key)
            process.kill()
