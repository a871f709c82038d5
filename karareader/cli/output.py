"""What commands print: the line that counts what is done, and JSON, one object on a line."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import TextIO

VERSION = 1
"""Rises when a field is renamed, goes, or means something else; not when one is added. See docs/command-line.md."""
# What is encoded has no circles; looking for some takes a third of the time.
_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def line(fields: Mapping[str, object]) -> str:
    """The fields as a line."""
    return _encode({"version": VERSION, **fields})


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
