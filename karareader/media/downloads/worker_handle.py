"""The handle on a process that downloads one video: started, heard, told a speed, killed."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from karareader.base.self_command import own_command, own_folder
from karareader.media.downloads.model import Speed
from karareader.media.downloads.protocol import Job

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
        self, job: Job, hear: Callable[[Process, Mapping[str, Any] | None], None], start: Sequence[str] | None = None
    ) -> None:
        self.job = job
        self._hear = hear
        self.began = time.monotonic()
        self._rate = job.rate
        self._killed = False
        self._came: deque[tuple[float, int]] = deque()
        self._process = subprocess.Popen(
            list(start or command()),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            cwd=own_folder(),
            start_new_session=True,  # Ctrl+C on a terminal is for us; and ffmpeg is killed along with it
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._say(job.to_json())
        threading.Thread(target=self._listen, name="download", daemon=True).start()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def came(self, done: int, now: float | None = None) -> None:
        """So many bytes are here by now."""
        now = time.monotonic() if now is None else now
        if self._came and done < self._came[-1][1]:
            self._came.clear()
        self._came.append((now, done))
        while len(self._came) > 2 and now - self._came[0][0] > _WINDOW:
            self._came.popleft()

    def speed(self, done: int, total: int) -> Speed:
        """How quickly it came lately."""
        if len(self._came) < 2:
            return Speed()
        (since, before), (now, after) = self._came[0], self._came[-1]
        rate = (after - before) / (now - since) if now > since else 0.0
        return Speed(rate, (total - done) / rate if rate > 0 and total > done else 0.0)

    def set_rate(self, rate: float) -> None:
        """From now on take no more than `rate` bytes a second, 0 for any number."""
        if rate != self._rate:
            self._rate = rate
            self._say({"rate": rate})

    def kill(self) -> None:
        """End it at once, with all that it started. What it fetched stays. `hear` is not called any more."""
        self._killed = True
        with contextlib.suppress(OSError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_PATIENCE)

    def _say(self, word: Mapping[str, Any]) -> None:
        assert self._process.stdin is not None
        # A ValueError tells that its pipe was closed meanwhile: the process is ending.
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(json.dumps(word) + "\n")
            self._process.stdin.flush()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        assert self._process.stdin is not None
        with self._process.stdout as lines:
            for line in lines:
                try:
                    word = json.loads(line)
                except ValueError:
                    continue
                if isinstance(word, dict) and not self._killed:
                    self._hear(self, word)
        self._process.wait()
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        if not self._killed:
            self._hear(self, None)
