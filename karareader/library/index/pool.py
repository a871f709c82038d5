"""Reading many notes in other processes."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import TypeVar

from karareader.library.index.entry import Entry, FindVideo, Job, Reader, Together
from karareader.library.index.stopping import Ended, Stopped
from karareader.library.orphans import end_with_parent

_BATCH = 40
# The notes on one video are read several times over.
_FEW_VIDEOS = 6
# Batches under way for each process: enough that none waits, few enough that results do not pile up.
_AHEAD = 3
# Below this many notes, starting processes costs more than it saves.
_FEW = 80
_Given = TypeVar("_Given")
_Made = TypeVar("_Made")
# How far the processes step back behind the window.
_NICE = 5


class Readers:
    """Processes that read notes of one library; use as a context. `find_video` must be a function of a module.

    With `workers` of 1, or for a few notes, this process reads them itself.
    """

    def __init__(self, root: Path, find_video: FindVideo, workers: int, cancelled: Callable[[], bool]) -> None:
        self._root = root
        self._find_video = find_video
        self._workers = workers
        self._cancelled = cancelled
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Readers:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def start(self) -> None:
        """Start the processes now: before any thread runs, they can be forked."""
        if self._pool is None and self._workers > 1:
            self._pool = ProcessPoolExecutor(
                self._workers, mp_context=_context(), initializer=_begin, initargs=(self._root, self._find_video)
            )
            self._pool.submit(os.getpid)

    def read(self, jobs: Sequence[Job]) -> Iterator[Entry | None]:
        """The entries of these notes in their order, None for those that are gone. Raises Stopped, UserError."""
        if self._workers <= 1 or (self._pool is None and len(jobs) < _FEW):
            reader = Reader(self._root, self._find_video)
            for job in jobs:
                self._check()
                yield reader.read(job)
            return
        self.start()
        yield from self._shared(_read, jobs, _BATCH)

    def settle(self, videos: Sequence[Together]) -> Iterator[dict[int, Entry | None]]:
        """What `Reader.settle` gives for each of these videos. Raises Stopped, UserError."""
        if self._pool is None:
            reader = Reader(self._root, self._find_video)
            for together in videos:
                self._check()
                yield reader.settle(together)
            return
        yield from self._shared(_settle, videos, _FEW_VIDEOS)

    def _shared(
        self, work: Callable[[Sequence[_Given]], list[_Made]], given: Sequence[_Given], batch: int
    ) -> Iterator[_Made]:
        """What `work` makes of all that is given, in its order, by the processes of the pool."""
        assert self._pool is not None
        waiting: deque[Future[list[_Made]]] = deque()
        try:
            for at in range(0, len(given), batch):
                waiting.append(self._pool.submit(work, given[at : at + batch]))
                if len(waiting) >= self._workers * _AHEAD:
                    yield from self._next(waiting)
            while waiting:
                yield from self._next(waiting)
        except BrokenProcessPool as error:
            raise Ended(
                "A process that reads notes was ended from outside.", "The library can still be read; try again later."
            ) from error

    def _next(self, waiting: deque[Future[list[_Made]]]) -> list[_Made]:
        self._check()
        return waiting.popleft().result()

    def _check(self) -> None:
        if self._cancelled():
            raise Stopped


def _context() -> BaseContext:
    """Forking is quick and shares what was imported, but only a process without threads may fork."""
    alone = sys.platform.startswith("linux") and threading.active_count() == 1 and "PySide6.QtCore" not in sys.modules
    return get_context("fork" if alone else "spawn")


_reader: Reader | None = None


def _begin(root: Path, find_video: FindVideo) -> None:
    global _reader  # noqa: PLW0603 - a process of the pool has no other place to keep it
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(_NICE)
    _reader = Reader(root, find_video)
    # What is made for a note is gone with it; looking for cycles in it takes a tenth of the time.
    gc.freeze()
    gc.disable()


def _read(jobs: Sequence[Job]) -> list[Entry | None]:
    assert _reader is not None
    return [_reader.read(job) for job in jobs]


def _settle(videos: Sequence[Together]) -> list[dict[int, Entry | None]]:
    assert _reader is not None
    return [_reader.settle(together) for together in videos]
