"""A process of our own for work that may never end, or take all memory: it is kept warm, and ended when it fails."""

from __future__ import annotations

import atexit
import contextlib
import logging
import os
import queue
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from karareader.base.json_lines import Child, Parent, Word
from karareader.base.self_command import own_command

logger = logging.getLogger(__name__)


class Failed(Exception):  # noqa: N818 - nobody's error
    """There is no answer: the question took too long or too much memory, or the process could not be started."""


class NotYet(Failed):
    """There was no answer as soon as it was wanted; there may be one for who waits longer."""


class LimitedProcess:
    """Runs `karareader WORDS…`, which answers lines of JSON by lines of JSON (see `serve`), one at a time.

    May be asked from any thread. `patience` is how long an answer is waited for, in seconds by the clock: the process
    limits itself by what it uses, so that a busy machine makes no difference; this is for one that sleeps for ever.
    """

    def __init__(self, *words: str, patience: float) -> None:
        self._words, self._patience = words, patience
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._answers: queue.SimpleQueue[Word | None] = queue.SimpleQueue()
        self._owner = 0
        self._closed = False
        atexit.register(self.close)

    @property
    def pid(self) -> int:
        """The number of the process that runs now; 0 if there is none."""
        child = self._child
        return child.pid if child is not None and child.running else 0

    def ask(self, question: Mapping[str, Any], within: float | None = None) -> Word:
        """The answer. Raises Failed where there is none; the next question is answered all the same.

        Raises NotYet where there was none `within` so many seconds by the clock, those for other questions included.
        """
        patience = self._patience if within is None else min(within, self._patience)
        until = time.monotonic() + patience
        if not self._lock.acquire(timeout=patience):
            raise NotYet
        try:
            answer = self._asked(question, until)
        finally:
            self._lock.release()
        if answer is None:
            raise NotYet if patience < self._patience and time.monotonic() >= until else Failed
        return answer

    def warm(self) -> None:
        """Start the process, so that the first question need not wait for it."""
        with self._lock:
            self._running()

    def close(self) -> None:
        """End the process at once: who waits for an answer is told that there is none. It is not started again."""
        self._closed = True
        self._end()

    def _asked(self, question: Mapping[str, Any], until: float) -> Word | None:
        child = self._running()
        if child is None:
            return None
        answer = None
        if child.tell(question):
            with contextlib.suppress(queue.Empty):
                answer = self._answers.get(timeout=max(0.001, until - time.monotonic()))
        if answer is None:
            self._end()
        return answer

    def _running(self) -> Child | None:
        if self._owner != os.getpid():  # this process was forked off another one, to which the pipes belong
            self._child, self._owner = None, os.getpid()
        if self._child is not None and self._child.running:
            return self._child
        if self._closed:
            return None
        answers: queue.SimpleQueue[Word | None] = queue.SimpleQueue()
        try:
            child = Child(own_command(*self._words), lambda _child, word: answers.put(word), "limited")
        except OSError as error:
            logger.info("It cannot be started: %s", error)
            return None
        self._child, self._answers = child, answers
        return child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None and self._owner == os.getpid():
            child.kill()
            child.wait(1)


def serve(answer: Callable[[Mapping[str, Any]], Mapping[str, Any]], seconds: float, memory: int) -> int:
    """Be such a process: answer each question within `seconds` of processor time, with at most `memory` bytes of data.

    What takes more ends the process. Comes back when nobody asks any more.
    """
    parent = Parent()
    _limit_memory(memory)
    for question in parent:
        _limit_time(seconds)
        answered = answer(question)
        _limit_time(0.0)
        try:
            parent.tell(answered)
        except OSError:
            break
    return 0


def _limit_time(seconds: float) -> None:
    """End this process after it has used so much more of the processor; 0: do not. Nothing where there is no such way.

    The system does it: a handler of Python's would never get its turn while a library works in C.
    """
    import signal

    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _limit_memory(most: int) -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        if hard == resource.RLIM_INFINITY or hard > most:
            resource.setrlimit(resource.RLIMIT_DATA, (most, hard))
        # A process that was ended on purpose leaves nothing behind.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
