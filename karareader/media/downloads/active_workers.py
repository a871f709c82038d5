"""The processes that download now: begun, heard, counted, ended."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from karareader.base.json_lines import Child, Word
from karareader.base.self_command import own_command
from karareader.media.downloads.model import DownloadItem, DownloadSpeed
from karareader.media.downloads.protocol import DownloadJob

FLAG = "--downloader"
_WINDOW = 6.0  # seconds over which a speed is taken
_PATIENCE = 3.0


def command() -> list[str]:
    """The command line of the process."""
    return own_command(FLAG)


class Process:
    """Runs one job. `hear(process, event)` is called in another thread for each word of it, and with None at its end.

    `began` says when, in monotonic seconds. Raises OSError where it cannot be started.
    """

    def __init__(
        self,
        job: DownloadJob,
        hear: Callable[[Process, Mapping[str, Any] | None], None],
        start: Sequence[str] | None = None,
    ) -> None:
        self.job = job
        self._hear = hear
        self.began = time.monotonic()
        self._rate = job.rate
        self._killed = False
        self._came: deque[tuple[float, int]] = deque()
        self._child = Child(start or command(), self._listen, "download")
        self._child.tell(job.to_json())

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._child.pid

    def came(self, done: int, now: float | None = None) -> None:
        """So many bytes are here by now."""
        now = time.monotonic() if now is None else now
        if self._came and done < self._came[-1][1]:
            self._came.clear()
        self._came.append((now, done))
        while len(self._came) > 2 and now - self._came[0][0] > _WINDOW:
            self._came.popleft()

    def speed(self, done: int, total: int) -> DownloadSpeed:
        """How quickly it came lately."""
        if len(self._came) < 2:
            return DownloadSpeed()
        (since, before), (now, after) = self._came[0], self._came[-1]
        rate = (after - before) / (now - since) if now > since else 0.0
        return DownloadSpeed(rate, (total - done) / rate if rate > 0 and total > done else 0.0)

    def set_rate(self, rate: float) -> None:
        """From now on take no more than `rate` bytes a second, 0 for any number."""
        if rate != self._rate:
            self._rate = rate
            self._child.tell({"rate": rate})

    def kill(self) -> None:
        """End it at once, with all that it started. What it fetched stays. `hear` is not called any more."""
        self._killed = True
        self._child.kill()
        self._child.wait(_PATIENCE)

    def _listen(self, _child: Child, word: Word | None) -> None:
        if not self._killed:
            self._hear(self, word)


Hear = Callable[[Process, Mapping[str, Any] | None], None]

_KEEP_EVERY = 2.0  # seconds between two notes of a progress in the journal


class ActiveWorkers:
    """The processes by the keys of their items. `hear` is called in their threads; `command` starts one."""

    def __init__(self, hear: Hear, command: Sequence[str] | None) -> None:
        self._hear, self._command = hear, command
        self.running: dict[str, Process] = {}
        self.speeds: dict[str, DownloadSpeed] = {}
        self._began: dict[str, int] = {}  # bytes that were here when a process began
        self._kept: dict[str, float] = {}

    def begin(self, job: DownloadJob, item: DownloadItem) -> None:
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

    def brought(self, item: DownloadItem) -> bool:
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
