"""The line of a command that counts what is done."""

from __future__ import annotations

import time
from typing import TextIO

_EVERY = 0.1  # seconds between two counts


class Counter:
    """Counts `things` in one line of `err`, where that is a terminal; elsewhere it says nothing.

    `busy` is what `wait` says where another process does the same.
    """

    def __init__(self, err: TextIO | None, things: str, busy: str = "") -> None:
        self._err = err if err is not None and err.isatty() else None
        self._things, self._busy = things, busy
        self._shown = 0.0

    def __call__(self, done: int, total: int) -> None:
        """So many of `total` things are done."""
        if self._err is not None and time.monotonic() - self._shown > _EVERY:
            self._shown = time.monotonic()
            print(f"\r{done:,} of {total:,} {self._things}", end="", file=self._err, flush=True)

    def wait(self) -> bool:
        """Say once that another process is at it. True: go on waiting."""
        self.say(self._busy)
        self._busy = ""
        return True

    def say(self, words: str) -> None:
        """Say something on a line of its own; nothing if there are no words."""
        if self._err is not None and words:
            print(words, file=self._err)

    def clear(self) -> None:
        """Take the count away."""
        if self._err is not None:
            print("\r\033[K", end="", file=self._err, flush=True)
