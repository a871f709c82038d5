"""Processes that work on one batch after another for a process that is busy itself.

A pool of `concurrent.futures` takes results in by a thread of the process that asked. Where that is busy too, the
thread waits for Python's lock at each piece of a result, and the processes wait for the thread: a twentieth of their
time went by so. Here each process has pipes of its own, hands its results over aside, and begins the next batch.
"""

from __future__ import annotations

import pickle
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from typing import Any, TypeVar

from karareader.base.end_with_parent import end_with_parent

# Batches under way for each process: enough that none waits, few enough that results do not pile up.
_AHEAD = 4
_Given = TypeVar("_Given")
_Made = TypeVar("_Made")


class Gone(Exception):  # noqa: N818 - whoever asked may want to try again
    """A process was ended from outside."""


@dataclass(slots=True)
class _Worker:
    """One process, the pipes to it and from it, and the numbers of the batches that it has."""

    process: BaseProcess
    given: Connection
    made: Connection
    batches: deque[int] = field(default_factory=deque)


class WorkerProcesses:
    """`count` processes, each of which calls `begin` with `arguments` first.

    `begin` and what is done later must be functions of modules; what they take and give must be picklable. Where
    `context` forks, no other thread may run meanwhile.
    """

    def __init__(
        self, count: int, context: BaseContext, begin: Callable[..., None], arguments: tuple[Any, ...]
    ) -> None:
        self._workers: list[_Worker] = []
        try:
            for _ in range(count):
                self._workers.append(_start(context, begin, arguments))
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the processes, whatever they do."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.given.close()
            worker.made.close()
        self._workers.clear()

    def map(self, work: Callable[[_Given], _Made], batches: Sequence[_Given]) -> Iterator[_Made]:
        """What `work` makes of each batch, in their order. Raises Gone, and what `work` raises.

        It is to be read to its end before anything else is asked for; if it is not, the crew can only be closed.
        """
        made: dict[int, _Made] = {}
        begun = 0
        for number in range(len(batches)):
            while number not in made:
                while begun < min(len(batches), number + _AHEAD * len(self._workers)):
                    worker = min(self._workers, key=_busy)
                    _give(worker, (work, batches[begun]))
                    worker.batches.append(begun)
                    begun += 1
                for pipe in wait([worker.made for worker in self._workers if worker.batches]):
                    worker = next(each for each in self._workers if each.made is pipe)
                    made[worker.batches.popleft()] = _take(worker)
            yield made.pop(number)


def _busy(worker: _Worker) -> int:
    return len(worker.batches)


def _give(worker: _Worker, task: tuple[Any, Any]) -> None:
    try:
        worker.given.send(task)
    except OSError as error:
        raise Gone from error


def _take(worker: _Worker) -> Any:
    try:
        made, error = pickle.loads(worker.made.recv_bytes())
    except (EOFError, OSError) as gone:
        raise Gone from gone
    if error is not None:
        raise error
    return made


def _start(context: BaseContext, begin: Callable[..., None], arguments: tuple[Any, ...]) -> _Worker:
    taken, given = context.Pipe(duplex=False)
    made, told = context.Pipe(duplex=False)
    process = context.Process(  # type: ignore[attr-defined] # each kind of context has it
        target=_serve, args=(taken, told, begin, arguments), daemon=True
    )
    process.start()
    # This process must not hold the ends of the other: that they are closed is how it is told that the other is gone.
    taken.close()
    told.close()
    return _Worker(process, given, made)


def _serve(taken: Connection, told: Connection, begin: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    """What a process does: all that it is given, one batch after another, until it is ended."""
    end_with_parent()
    begin(*arguments)
    made: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_tell, args=(told, made), name="results", daemon=True).start()
    with suppress(EOFError):
        while True:
            work, batch = taken.recv()
            answer: tuple[Any, Exception | None]
            try:
                answer = work(batch), None
            except Exception as error:
                answer = None, error
            made.put(pickle.dumps(answer, pickle.HIGHEST_PROTOCOL))


def _tell(told: Connection, made: SimpleQueue[bytes]) -> None:
    with suppress(OSError):
        while True:
            told.send_bytes(made.get())
