"""Work outside the GUI thread, of which only the latest answer counts."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from karareader.base.errors import UserError
from karareader.base.gui_priority import Stopped, give_turn, take_turn, work_while
from karareader.base.translation import tr

log = logging.getLogger(__name__)

# Few threads: Python runs one at a time anyway, what they share well is waiting for disks.
_WORKERS = 4
# How long a thread that works may keep Python from one that wants it, in seconds. A page is painted in a hundred calls
# of Qt, after each of which the GUI thread has to get Python back: with Python's own five milliseconds, a worker that
# has much to do would hold it for half a second; with three such workers, for five.
_TURN = 0.00005
# A job that runs for so many seconds waits for a disk, and its thread is replaced, so many times at most.
_STUCK, _REPLACED = 10.0, 24
# How long the end of the program waits for the threads, in seconds: a disk that does not answer keeps one for ever.
_PATIENCE = 1.0


class Pool:
    """The threads that all tasks share. `left_behind` counts the jobs that were still running when it was closed."""

    def __init__(self) -> None:
        sys.setswitchinterval(_TURN)
        self._done = QTimer()
        self._done.setSingleShot(True)
        self._done.timeout.connect(give_turn)
        self._threads = ThreadPoolExecutor(_WORKERS, thread_name_prefix="work")
        self._aside = ThreadPoolExecutor(1, thread_name_prefix="aside")
        self.closed = False
        self.left_behind = 0
        self._running = 0
        self._began: dict[int, float] = {}
        self._ended = threading.Condition()
        # Who starts a thread waits until it runs, which takes its time while others are busy: so they start now.
        together = threading.Event()
        for _ in range(_WORKERS):
            self._threads.submit(together.wait)
        self._aside.submit(together.wait)
        together.set()

    def submit(self, job: Callable[[], None], *, aside: bool = False) -> None:
        """Run `job` in one of the threads; nothing once the pool is closed.

        Jobs that nobody waits for are run `aside`, one after the other: each thread that is busy at the same time makes
        the GUI thread wait longer for Python.
        """
        if self.closed:
            return
        self._replace_stuck()
        try:
            (self._aside if aside else self._threads).submit(self._run, job)
        except RuntimeError:  # closed between the two lines: jobs may start others
            log.debug("The window closed before a task began")

    def go_first(self) -> None:
        """The GUI thread is at work, and workers that can wait do, until it comes to rest: see `turns`.

        It rests when a timer gets its turn, after all that is to be done now and painted.
        """
        if not self.closed:
            take_turn()
            self._done.start(0)

    def close(self, patience: float = _PATIENCE) -> None:
        """Start nothing any more, and wait `patience` seconds for what is running, whose answers and reports arrive
        nowhere. What gives way ends at once.
        """
        self.closed = True
        self._done.stop()
        give_turn()
        for threads in (self._threads, self._aside):
            threads.shutdown(wait=False, cancel_futures=True)
        with self._ended:
            self._ended.wait_for(lambda: not self._running, patience)
            self.left_behind = self._running
        if self.left_behind:
            log.warning("Left behind: %d", self.left_behind)
            return
        for threads in (self._threads, self._aside):
            threads.shutdown(wait=True)

    def _replace_stuck(self) -> None:
        """A disk that does not answer must not take the threads one by one until no note opens any more."""
        now = time.monotonic()
        with self._ended:
            stuck = sum(now - began > _STUCK for began in self._began.values())
        if not stuck:
            return
        for threads, most in ((self._threads, _WORKERS), (self._aside, 1)):
            # An executor cannot be widened otherwise; and it counts threads as idle that are not, after a busy start.
            threads._max_workers = most + min(stuck, _REPLACED)
            while threads._idle_semaphore.acquire(blocking=False):
                pass

    def _run(self, job: Callable[[], None]) -> None:
        thread = threading.get_ident()
        with self._ended:
            self._running += 1
            self._began[thread] = time.monotonic()
        try:
            job()
        finally:
            with self._ended:
                self._running -= 1
                del self._began[thread]
                self._ended.notify_all()


class Latest(QObject):
    """Runs jobs in worker threads and delivers, in the GUI thread, the answer of the latest one only.

    A job that was overtaken before it began never runs; one overtaken later ends where it gives way (see `turns`) or
    reports, else its answer is dropped in the GUI thread, where Qt objects among it may be destroyed safely. What is
    done `aside` is in no hurry, see `Pool.submit`.
    """

    _answered = Signal(int, object)  # version, [result] or [exception]
    _reported = Signal(int, object)  # version, what the job reported on its way

    def __init__(self, pool: Pool, parent: QObject | None = None, *, aside: bool = False) -> None:
        super().__init__(parent)
        self._pool = pool
        self._aside = aside
        self._version = 0
        self._then: Callable[[Any], None] | None = None
        self._failed: Callable[[UserError], None] | None = None
        self._on_report: Callable[[Any], None] | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """True while the latest job has not answered."""
        return self._then is not None

    def run(
        self,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """Run `job` in a worker thread, then `then(result)` or `failed(error)` in the GUI thread."""
        self._start(then, failed, None)
        self._pool.submit(self._wrapped(self._version, job), aside=self._aside)

    def prepare(self, job: Callable[[Any], Any], then: Callable[[Any], None]) -> Callable[[Any], None]:
        """As `run`, for a job that needs what another job finds out: it begins when that one calls what comes back,
        with what it found, which is handed to `job`.

        It must not begin before, and wait for the other one: a job that was overtaken never runs.
        """
        self._start(then, None, None)
        version = self._version
        return lambda found: self._pool.submit(self._wrapped(version, lambda: job(found)), aside=self._aside)

    def run_reporting(
        self,
        job: Callable[[Reporter], Any],
        on_report: Callable[[Any], None],
        then: Callable[[Any], None],
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """As `run`, for a job that calls `reporter(it)` on its way, which gives `on_report(it)` in the GUI thread."""
        self._start(then, failed, on_report)
        reporter = Reporter(self, self._version)
        self._pool.submit(self._wrapped(self._version, lambda: job(reporter)), aside=self._aside)

    def cancel(self) -> None:
        """Let no answer of what is running arrive."""
        self._version += 1
        self._then = self._failed = self._on_report = None

    def _start(
        self,
        then: Callable[[Any], None],
        failed: Callable[[UserError], None] | None,
        on_report: Callable[[Any], None] | None,
    ) -> None:
        self._version += 1
        self._then, self._failed, self._on_report = then, failed, on_report

    def _wrapped(self, version: int, job: Callable[[], Any]) -> Callable[[], None]:
        def work() -> None:
            if version != self._version:
                return
            # The result travels in a box that the GUI thread empties, so that its last owner is never this thread.
            box: list[Any] = []
            work_while(lambda: self._is_wanted(version))
            try:
                box.append(job())
            except UserError as error:
                box.append(error)
            except Stopped:
                return
            except Exception as error:
                log.exception("A task failed")
                words = tr(
                    "Something went wrong inside KaraReader ({kind}: {error}).",
                    kind=type(error).__name__,
                    error=error,
                )
                box.append(UserError(words))
            finally:
                work_while(None)
            try:
                self._answered.emit(version, box)
            except RuntimeError:
                log.debug("The window closed before a task was done")

        return work

    @Slot(int, object)
    def _deliver(self, version: int, box: list[Any]) -> None:
        result = box.pop()
        if not self._is_wanted(version):
            return
        self._pool.go_first()
        then, failed = self._then, self._failed
        self._then = self._failed = self._on_report = None
        if isinstance(result, UserError):
            if failed is not None:
                failed(result)
        elif then is not None:
            then(result)

    @Slot(int, object)
    def _pass_on(self, version: int, report: Any) -> None:
        if self._is_wanted(version) and self._on_report is not None:
            self._on_report(report)

    def _is_wanted(self, version: int) -> bool:
        return version == self._version and not self._pool.closed


class Reporter:
    """What a long job tells on its way; raises `Stopped` once nobody waits for its answer."""

    def __init__(self, task: Latest, version: int) -> None:
        self._task = task
        self._version = version

    def __call__(self, report: Any) -> None:
        """Hand `report` to the GUI thread."""
        if not self._task._is_wanted(self._version):
            raise Stopped
        self._task._reported.emit(self._version, report)
