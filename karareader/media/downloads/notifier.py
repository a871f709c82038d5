"""Tells what changed in the queue of downloads: a few times a second at most, and in portions."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from karareader.media.downloads.active_workers import Crew
from karareader.media.downloads.model import News
from karareader.media.downloads.queue_state import Book

_EVERY = 0.2  # seconds
_PORTION = 500


class Teller:
    """`listen` is told, in the thread of the queue, what changed in `book` since it was told last."""

    def __init__(self, book: Book, crew: Crew, listen: Callable[[News], None]) -> None:
        self._book, self._crew, self._listen = book, crew, listen
        self._told = 0.0
        self.due = True  # there is something to tell

    @property
    def left(self) -> float:
        """Seconds until something may be told; infinite where there is nothing."""
        return max(self._told + _EVERY - time.monotonic(), 0.01) if self.due else float("inf")

    def tell(self, waits: str, *, here: bool, now: bool = False) -> None:
        """Tell what is due, if it is time, or `now`. `waits` and `here` are those of `News`."""
        if not self.due or (not now and time.monotonic() - self._told < _EVERY):
            return
        self.due, self._told = False, time.monotonic()
        items, removed = self._book.news()
        totals = self._book.totals(self._crew.rate)
        news = News((), (), dict(self._crew.speeds), totals, waits, here)
        # In portions, so that nobody is held up by thousands at once.
        for at in range(0, max(len(items), len(removed), 1), _PORTION):
            end = at + _PORTION
            self._listen(replace(news, items=items[at:end], removed=removed[at:end]))
