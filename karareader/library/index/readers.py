"""Reading many notes in other processes."""

from __future__ import annotations

import gc
import marshal
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import TypeVar

from karareader.base.give_way import give_way
from karareader.library.choices import NO_CHOICES, Choices
from karareader.library.index.errors import Ended, IndexStopped
from karareader.library.index.extract import IndexEntry, NoteReader, ReadJob
from karareader.library.index.packing import pack, unpack
from karareader.library.index.process_pool import Gone, WorkerProcesses
from karareader.timeline.repair import candidates

_BATCH = 40
# Below this many notes, starting processes costs more than it saves.
_FEW = 80
# How far the processes step back behind the window.
_NICE = 5
_Given = TypeVar("_Given")


class Readers:
    """Processes that read notes of one library; use as a context.

    With `workers` of 1, or for a few notes, this process reads them itself. `choices` are those of the reader.
    """

    def __init__(self, root: Path, workers: int, cancelled: Callable[[], bool], choices: Choices = NO_CHOICES) -> None:
        self._root, self.choices = root, choices
        self._workers = workers
        self._cancelled = cancelled
        self._crew: WorkerProcesses | None = None

    def __enter__(self) -> Readers:
        return self

    def __exit__(self, *_: object) -> None:
        if self._crew is not None:
            self._crew.close()

    def start(self) -> None:
        """Start the processes now: before any thread runs, they can be forked."""
        if self._crew is None and self._workers > 1:
            self._crew = WorkerProcesses(self._workers, _context(), _begin, (self._root, self.choices))

    def read(self, jobs: Sequence[ReadJob]) -> Iterator[IndexEntry | None]:
        """The entries of these notes in their order, None for those that are gone. Raises Stopped, UserError."""
        if self._workers <= 1 or (self._crew is None and len(jobs) < _FEW):
            reader = NoteReader(self._root, self.choices)
            for job in jobs:
                self._check()
                yield reader.read(job)
            return
        self.start()
        for batch, made in self._shared(_read, jobs, _BATCH):
            yield from map(unpack, marshal.loads(made), batch)

    def seconds(self, job: ReadJob, video: str | None) -> frozenset[int]:
        """See `NoteReader.seconds`; it is asked for few notes, and done in this process. Raises Stopped."""
        self._check()
        return NoteReader(self._root, self.choices).seconds(job, video)

    def _shared(
        self, work: Callable[[Sequence[_Given]], bytes], given: Sequence[_Given], most: int
    ) -> Iterator[tuple[Sequence[_Given], bytes]]:
        """All that is given, in batches, each with what `work` makes of it in one of the processes."""
        assert self._crew is not None
        batches = [given[at : at + most] for at in range(0, len(given), most)]
        made = self._crew.map(work, batches)
        try:
            for batch in batches:
                self._check()
                yield batch, next(made)
        except Gone as error:
            raise Ended(
                "A process that reads notes was ended from outside.", "The library can still be read; try again later."
            ) from error

    def _check(self) -> None:
        if self._cancelled():
            raise IndexStopped


def _context() -> BaseContext:
    """Forking is quick and shares what was imported, but only a process without threads may fork."""
    alone = sys.platform.startswith("linux") and threading.active_count() == 1 and "PySide6.QtCore" not in sys.modules
    return get_context("fork" if alone else "spawn")


_reader: NoteReader | None = None


def _begin(root: Path, choices: Choices) -> None:
    global _reader  # noqa: PLW0603 - a process of the pool has no other place to keep it
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    give_way(_NICE)
    _reader = NoteReader(root, choices)
    candidates.keep_more()
    # What is made for a note is gone with it; looking for cycles in it takes a tenth of the time.
    gc.freeze()
    gc.disable()


def _read(jobs: Sequence[ReadJob]) -> bytes:
    assert _reader is not None
    return marshal.dumps([pack(_reader.read(job)) for job in jobs])
