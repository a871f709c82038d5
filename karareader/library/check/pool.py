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
from typing import Any, Self, TypeVar

from karareader.base.end_with_parent import end_with_parent
from karareader.library.check.examine import Again, Examiner, Readings, Report
from karareader.library.check.library_links import LibraryLinks
from karareader.library.check.links import Packed
from karareader.library.choices import NO_CHOICES, Choices
from karareader.notes.link_survey import WrittenLink
from karareader.notes.model.note import Problem
from karareader.timeline.repair import candidates
from karareader.timeline.repair.agreement import Voice

_BATCH = 48
# Looking up the links of a note takes a small part of the time of reading it.
_LINKS = 200
# Below this many notes, starting processes costs more than it saves.
_FEW, _FEW_LINKS = 60, 500

_PLAIN = tuple(field.name for field in fields(Report))[:-1]  # all but the findings
_VOICE, _CITED = _PLAIN.index("voice"), _PLAIN.index("cited")

_OF_VOICES = frozenset({"voice", "cited"})

# A note, and its links as `Report.links` has them.
Asked = tuple[Path, Sequence[Packed]]
_Given = TypeVar("_Given")
_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class CheckedLibrary:
    """What every process is to know: the notes at `paths` below `root`, and the lengths of videos (seconds) by key.

    Repaired copies are written below `copy_to`, if it is given; `choices` are those of the reader.
    """

    root: Path
    paths: Sequence[Path]
    lengths: Mapping[str, float]
    copy_to: Path | None = None
    choices: Choices = NO_CHOICES


def forks() -> bool:
    """True where a process can be parted in two, which is quick and shares what was prepared."""
    return sys.platform.startswith("linux")


class _Workers:
    """`jobs` processes, made ready by `prepare` with what is `known`; use as a context, and leave it to stop them all.

    One job is done in this process.
    """

    def __init__(self, jobs: int, prepare: Callable[[Any], None], known: Any) -> None:
        self._jobs = jobs
        self._prepare, self._known = prepare, known
        self._pool: ProcessPoolExecutor | None = None
        self._stop: Any = None
        self._before: Any = None  # what Ctrl+C did before

    def __enter__(self) -> Self:
        forking = forks()
        if forking or self._jobs <= 1:
            _be_ready(self._prepare, self._known)
        if self._jobs <= 1:
            return self
        context = get_context("fork" if forking else "spawn")
        self._stop = context.RawValue(c_bool, False)
        told = (self._stop, self._prepare, self._known)
        self._pool = ProcessPoolExecutor(self._jobs, context, initializer=_begin, initargs=told)
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._interrupted)
        try:
            self._start(self._pool, forking=forking)
        except BaseException:
            # Ctrl+C came meanwhile: a context that is not entered is not left either.
            self.__exit__()
            raise
        return self

    @staticmethod
    def _start(pool: ProcessPoolExecutor, *, forking: bool) -> None:
        if forking:
            # A Ctrl+C that arrives while the processes part would be lost. It waits, and never reaches the new ones.
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            pool.submit(os.getpid)  # The first task starts them all.
        finally:
            if forking:
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

    def _map(self, work: Callable[[_Given], _Made], batches: Iterable[_Given]) -> Iterator[_Made]:
        """What `work` makes of each batch, in their order."""
        for made in map(work, batches) if self._pool is None else self._pool.map(work, batches):
            if self._stop is not None and self._stop.value:
                raise KeyboardInterrupt
            yield made


class Examiners(_Workers):
    """Examines the notes of a library in `jobs` processes; use as a context, and leave it to stop them all."""

    def __init__(self, library: CheckedLibrary, jobs: int) -> None:
        super().__init__(jobs if len(library.paths) >= _FEW else 1, _prepare, library)
        self._paths = library.paths

    def examine(self) -> Iterator[Report]:
        """The reports of all notes in their order, each read by itself. Raises OSError if a copy cannot be written."""
        for packed in self._map(_examine, _parts(self._paths, _BATCH)):
            yield from _unpack(packed)

    def examine_again(self, notes: Sequence[Again]) -> Iterator[Readings]:
        """How these notes are read again, in their order, without those that went away meanwhile."""
        for found in self._map(_examine_again, _parts(notes, _BATCH)):
            yield from found


class LinkSearch(_Workers):
    """Looks up the links of notes in `jobs` processes; use as a context, and leave it to stop them all."""

    def __init__(self, links: LibraryLinks, asked: Sequence[Asked], jobs: int) -> None:
        shared = forks() and len(asked) >= _FEW_LINKS
        super().__init__(jobs if shared else 1, _prepare_links, (links, asked))
        self._count = len(asked)
        if shared and jobs > 1:
            links.prepare()  # or each process would

    def dead(self) -> Iterator[list[Problem]]:
        """What leads nowhere in each of the notes, in their order."""
        for packed in self._map(_dead, _parts(range(self._count), _LINKS)):
            for found in marshal.loads(packed):
                yield [Problem(*each) for each in found]


_examiner: Examiner | None = None
_copy_to: Path | None = None
_links: LibraryLinks | None = None
_asked: Sequence[Asked] = ()
_ready_for: Any = None
_stop: Any = None


def _be_ready(prepare: Callable[[Any], None], known: Any) -> None:
    """Prepare this process, unless it was forked from one that was ready."""
    global _ready_for  # noqa: PLW0603 - a process of the pool has no other place to keep it
    if _ready_for is not known:
        prepare(known)
        _ready_for = known


def _prepare(library: CheckedLibrary) -> None:
    global _examiner, _copy_to  # noqa: PLW0603 - as above
    _examiner = Examiner.of(library.root, library.paths, library.lengths, library.choices)
    _copy_to = library.copy_to


def _prepare_links(known: tuple[LibraryLinks, Sequence[Asked]]) -> None:
    global _links, _asked
    _links, _asked = known


def _begin(stop: Any, prepare: Callable[[Any], None], known: Any) -> None:
    """Prepare a process of the pool. Ctrl+C reaches it too, but the first process is the one that stops it."""
    global _stop  # noqa: PLW0603
    _stop = stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    _be_ready(prepare, known)
    candidates.keep_more()
    # What is there by now stays to the end: looking through it for garbage over and over would only take time; and
    # what a note leaves behind is hardly ever tied up in itself.
    gc.freeze()
    gc.set_threshold(100_000, 10, 10)


def _examine(paths: Sequence[Path]) -> bytes:
    assert _examiner is not None
    return _packed(_examiner.examine(path, _copy_to) for path in paths if not _stopped())


def _examine_again(notes: Sequence[Again]) -> list[Readings]:
    assert _examiner is not None
    read = [_examiner.examine_again(note, _copy_to) for note in notes if not _stopped()]
    return [each for each in read if each is not None]


def _dead(numbers: Sequence[int]) -> bytes:
    """What leads nowhere in the notes of these numbers, packed as `_packed` does."""
    assert _links is not None
    found = []
    for number in numbers:
        path, links = _asked[number]
        problems = () if _stopped() else _links.dead(path, [WrittenLink(*link) for link in links])
        found.append([(each.kind, each.line, each.text) for each in problems])
    return marshal.dumps(found)


def _stopped() -> bool:
    return _stop is not None and _stop.value


def _parts(items: Sequence[_Given], size: int) -> list[Sequence[_Given]]:
    return [items[at : at + size] for at in range(0, len(items), size)]


def _packed(reports: Iterable[Report]) -> bytes:
    """Reports on their way to another process: packed ten times as fast as by pickling frozen dataclasses."""
    return marshal.dumps(
        [
            [
                *[_plain(getattr(report, name)) if name in _OF_VOICES else getattr(report, name) for name in _PLAIN],
                [(finding.kind, finding.line, finding.text) for finding in report.findings],
            ]
            for report in reports
        ]
    )


def _plain(value: Any) -> Any:
    """Voices as plain tuples, however deep they lie in others."""
    return tuple(map(_plain, value)) if isinstance(value, tuple) else value


def _unpack(packed: bytes) -> Iterator[Report]:
    for values in marshal.loads(packed):
        values[_VOICE] = Voice(*values[_VOICE])
        values[_CITED] = tuple([(video, length, Voice(*voice)) for video, length, voice in values[_CITED]])
        values[-1] = tuple([Problem(*finding) for finding in values[-1]])
        yield Report(*values)
