"""Connections to the tables of facts, for many threads: each has one to itself as long as it asks."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from karareader.library.index import schema


class Connections:
    """Connections to one making at a time, which are kept for the next one who asks."""

    def __init__(self) -> None:
        self._making: Path | None = None
        self._idle: list[sqlite3.Connection] = []
        self._lock = threading.Lock()

    @contextmanager
    def to(self, making: Path) -> Iterator[sqlite3.Connection]:
        """A connection to `making` for this thread alone. Raises sqlite3.Error."""
        with self._lock:
            facts = self._idle.pop() if self._idle and making == self._making else None
        facts = facts or schema.open_to_read(making)
        try:
            yield facts
        finally:
            with self._lock:
                wanted = making == self._making
                if wanted:
                    self._idle.append(facts)
            if not wanted:
                facts.close()

    def turn_to(self, making: Path | None) -> None:
        """Keep connections to `making` only: the disk has no room for another one that is gone until all are closed."""
        with self._lock:
            idle, self._idle, self._making = self._idle, [], making
        for facts in idle:
            facts.close()

    def __del__(self) -> None:
        """Nobody asks any more."""
        self.turn_to(None)
