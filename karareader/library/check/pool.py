"""Checking a library in several processes at once, which one Ctrl+C stops."""

from __future__ import annotations

import gc
import marshal
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from ctypes import c_bool
from dataclasses import dataclass, fields
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from karareader.base.end_with_parent import end_with_parent
from karareader.library.check.examine import Examiner, Report, Together
from karareader.notes.model.note import Problem
from karareader.timeline.repair.agreement import Voice

_BATCH = 48
# The notes on one video are read several times over.
_FEW_VIDEOS = 6
# Below this many notes, starting processes costs more than it saves.
_FEW = 60

_PLAIN = tuple(field.name for field in fields(Report))[:-1]  # all but the findings
_VOICE = _PLAIN.index("voice")


@dataclass(frozen=True, slots=True)
class Library:
    """What every process is to know: the notes at `paths` below `root`, and the lengths of videos (seconds) by key.

    Repaired copies are written below `copy_to`, if it is given.
    """

    root: Path
    paths: Sequence[Path]
    lengths: Mapping[str, float]
    copy_to: Path | None = None


class Examiners:
    """Examines the notes of a library in `jobs` processes; use as a context, and leave it to stop them all."""

    def __init__(self, library: Library, jobs: int) -> None:
        self._library = library
        self._jobs = jobs if len(library.paths) >= _FEW else 1
        self._pool: ProcessPoolExecutor | None = None
        self._stop: Any = None
        self._before: Any = None  # what Ctrl+C did before

    def __enter__(self) -> Examiners:
        forks = sys.platform.startswith("linux")
        if forks or self._jobs <= 1:
            _prepare(self._library)
        if self._jobs <= 1:
            return self
        # Forking is quick and shares what was imported and prepared; where it cannot be had, the processes start anew.
        context = get_context("fork" if forks else "spawn")
        self._stop = context.RawValue(c_bool, False)
        self._pool = ProcessPoolExecutor(
            self._jobs, mp_context=context, initializer=_begin, initargs=(self._library, self._stop)
        )
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._interrupted)
        try:
            self._start(self._pool, forks=forks)
        except BaseException:
            # Ctrl+C came meanwhile: a context that is not entered is not left either.
            self.__exit__()
            raise
        return self

    @staticmethod
    def _start(pool: ProcessPoolExecutor, *, forks: bool) -> None:
        if forks:
            # A Ctrl+C that arrives while the processes part would be lost. It waits, and never reaches the new ones.
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            pool.submit(os.getpid)  # The first task starts them all.
        finally:
            if forks:
                signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._stop.value = True
            self._pool.shutdown(cancel_futures=True)
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)
            self._before = None

    def _interrupted(self, _number: int, _frame: object) -> None:
        # Where Python happens to be in a callback, the exception is dropped: the flag is seen all the same.
        self._stop.value = True
        raise KeyboardInterrupt

    def examine(self) -> Iterator[Report]:
        """The reports of all notes in their order, each read by itself. Raises OSError if a copy cannot be written."""
        paths = self._library.paths
        batches = [paths[at : at + _BATCH] for at in range(0, len(paths), _BATCH)]
        yield from self._unpacked(_examine, batches)

    def examine_together(self, videos: Sequence[Together]) -> Iterator[Report]:
        """The reports of those notes that other notes may change, as `Examiner.examine_together`."""
        batches = [videos[at : at + _FEW_VIDEOS] for at in range(0, len(videos), _FEW_VIDEOS)]
        yield from self._unpacked(_examine_together, batches)

    def _unpacked(self, work: Callable[[Any], bytes], batches: Iterable[Any]) -> Iterator[Report]:
        packed = map(work, batches) if self._pool is None else self._pool.map(work, batches)
        for batch in packed:
            if self._stop is not None and self._stop.value:
                raise KeyboardInterrupt
            yield from _unpack(batch)


_examiner: Examiner | None = None
_copy_to: Path | None = None
_stop: Any = None


def _prepare(library: Library) -> None:
    global _examiner, _copy_to  # noqa: PLW0603 - a process of the pool has no other place to keep it
    _examiner = Examiner.of(library.root, library.paths, library.lengths)
    _copy_to = library.copy_to


def _begin(library: Library, stop: Any) -> None:
    """Prepare a process of the pool. Ctrl+C reaches it too, but the first process is the one that stops it."""
    global _stop  # noqa: PLW0603
    _stop = stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    if _examiner is None:
        _prepare(library)
    # What is there by now stays to the end: looking through it for garbage over and over would only take time; and
    # what a note leaves behind is hardly ever tied up in itself.
    gc.freeze()
    gc.set_threshold(100_000, 10, 10)


def _examine(paths: Sequence[Path]) -> bytes:
    assert _examiner is not None
    return _packed(_examiner.examine(path, _copy_to) for path in paths if not _stopped())


def _examine_together(videos: Sequence[Together]) -> bytes:
    assert _examiner is not None
    examiner = _examiner
    return _packed(
        report for together in videos if not _stopped() for report in examiner.examine_together(together, _copy_to)
    )


def _stopped() -> bool:
    return _stop is not None and _stop.value


def _packed(reports: Iterable[Report]) -> bytes:
    """Reports on their way to another process: packed ten times as fast as by pickling frozen dataclasses."""
    return marshal.dumps(
        [
            [
                *[tuple(report.voice) if name == "voice" else getattr(report, name) for name in _PLAIN],
                [(finding.kind, finding.line, finding.text) for finding in report.findings],
            ]
            for report in reports
        ]
    )


def _unpack(packed: bytes) -> Iterator[Report]:
    for values in marshal.loads(packed):
        values[_VOICE] = Voice(*values[_VOICE])
        values[-1] = tuple([Problem(*finding) for finding in values[-1]])
        yield Report(*values)
