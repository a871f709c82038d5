"""A process of our own for work that may never end, or take all memory: it is kept warm, and ended when it fails."""

from __future__ import annotations

import atexit
import contextlib
import json
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, TextIO

from karareader.base.self_command import own_command, own_folder

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
        self._process: subprocess.Popen[str] | None = None
        self._answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._owner = 0
        self._closed = False
        atexit.register(self.close)

    @property
    def pid(self) -> int:
        """The number of the process that runs now; 0 if there is none."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else 0

    def ask(self, question: Mapping[str, Any], within: float | None = None) -> dict[str, Any]:
        """The answer. Raises Failed where there is none; the next question is answered all the same.

        Raises NotYet where there was none `within` so many seconds by the clock, those for other questions included.
        """
        patience = self._patience if within is None else min(within, self._patience)
        until = time.monotonic() + patience
        if not self._lock.acquire(timeout=patience):
            raise NotYet
        try:
            answer = self._asked(json.dumps(question), until)
        finally:
            self._lock.release()
        if answer is None:
            raise NotYet if patience < self._patience and time.monotonic() >= until else Failed
        read = json.loads(answer)
        return read if isinstance(read, dict) else {}

    def warm(self) -> None:
        """Start the process, so that the first question need not wait for it."""
        with self._lock:
            self._running()

    def close(self) -> None:
        """End the process at once: who waits for an answer is told that there is none. It is not started again."""
        self._closed = True
        self._end()

    def _asked(self, line: str, until: float) -> str | None:
        process = self._running()
        if process is None:
            return None
        answer = None
        with contextlib.suppress(OSError, ValueError, queue.Empty):
            assert process.stdin is not None
            process.stdin.write(line + "\n")
            process.stdin.flush()
            answer = self._answers.get(timeout=max(0.001, until - time.monotonic()))
        if answer is None:
            self._end()
        return answer

    def _running(self) -> subprocess.Popen[str] | None:
        if self._owner != os.getpid():  # this process was forked off another one, to which the pipes belong
            self._process, self._owner = None, os.getpid()
        if self._process is not None and self._process.poll() is None:
            return self._process
        if self._closed:
            return None
        answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        try:
            process = subprocess.Popen(
                own_command(*self._words),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                cwd=own_folder(),
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            logger.info("It cannot be started: %s", error)
            return None
        self._process, self._answers = process, answers
        threading.Thread(target=_hear, args=(process, answers), name="limited", daemon=True).start()
        return process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None or self._owner != os.getpid():
            return
        with contextlib.suppress(OSError):
            process.kill()
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            process.wait(1)
        if process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()


def _hear(process: subprocess.Popen[str], answers: queue.SimpleQueue[str | None]) -> None:
    assert process.stdout is not None
    with contextlib.suppress(OSError, ValueError), process.stdout:
        for line in process.stdout:
            answers.put(line)
    answers.put(None)


def serve(answer: Callable[[Mapping[str, Any]], Mapping[str, Any]], seconds: float, memory: int) -> int:
    """Be such a process: answer each question within `seconds` of processor time, with at most `memory` bytes of data.

    What takes more ends the process. Comes back when nobody asks any more.
    """
    output = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1)
    sys.stdout = sys.stderr  # what packages print is not meant for whoever listens
    _limit_memory(memory)
    return _answer_all(answer, sys.stdin, output, seconds)


def _answer_all(
    answer: Callable[[Mapping[str, Any]], Mapping[str, Any]], source: TextIO, output: TextIO, seconds: float
) -> int:
    for line in source:
        question = json.loads(line)
        _limit_time(seconds)
        answered = json.dumps(answer(question))
        _limit_time(0.0)
        try:
            output.write(answered + "\n")
            output.flush()
        except OSError:
            return 0
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
