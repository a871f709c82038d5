"""Calls to an engine that must not overlap, made at once where possible and never waited for."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable

logger = logging.getLogger(__name__)


class Serial:
    """Runs calls one after another, in the order in which they came.

    `call` runs in the caller's own thread if nothing is under way, which is as quick as a plain call, and otherwise
    queues. `later` always runs in a worker thread, for calls that may block. `idle` is called in the worker thread
    between calls, and says in how many seconds it wants to be called again, or None for not before the next `later`
    or `wake`. Everything, `idle` included, runs under `lock`.
    """

    def __init__(self, name: str, idle: Callable[[], float | None]) -> None:
        self.lock = threading.RLock()
        self._idle = idle
        self._calls: deque[Callable[[], object]] = deque()
        self._wanted = threading.Event()
        self._name = name
        self._thread: threading.Thread | None = None

    @property
    def waiting(self) -> bool:
        """True while something that was asked for is not done yet."""
        return bool(self._calls)

    def call(self, function: Callable[[], object]) -> None:
        """Run `function`, which must be quick: now, or after what was asked for before."""
        if not self._calls and self.lock.acquire(blocking=False):
            try:
                if not self._calls:
                    function()
                    return
            finally:
                self.lock.release()
        self.later(function)

    def later(self, function: Callable[[], object]) -> None:
        """Run `function` in the worker thread."""
        self._calls.append(function)
        self.wake()

    def wake(self) -> None:
        """Have `idle` called soon."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        self._wanted.set()

    def drain(self, timeout: float) -> bool:
        """Wait until all that was asked for is done; False if `timeout` seconds were not enough."""
        end = time.monotonic() + timeout
        while self._calls:
            if time.monotonic() > end:
                return False
            time.sleep(0.001)
        if not self.lock.acquire(timeout=max(end - time.monotonic(), 0.0)):
            return False
        self.lock.release()
        return True

    def _work(self) -> None:
        pause: float | None = None
        while True:
            self._wanted.wait(pause)
            self._wanted.clear()
            while self._calls:
                with self.lock:
                    self._run(self._calls[0])
                    self._calls.popleft()
            with self.lock:
                pause = self._idle()

    def _run(self, function: Callable[[], object]) -> None:
        try:
            function()
        except Exception:
            # The thread must live: the calls that follow may still help the reader.
            logger.exception("A call to the player failed")
