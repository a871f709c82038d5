"""Writes one thing after another outside the GUI thread; nothing that was asked for is dropped."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from karareader.base.errors import UserError
from karareader.base.file_lock import Busy
from karareader.base.translation import tr
from karareader.ui.common.messages import Messages
from karareader.ui.runtime.tasks import Latest, Pool

log = logging.getLogger(__name__)

_PATIENCE = 1.0  # seconds


class _Job(NamedTuple):
    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[UserError], None]


class JotWriter(QObject):
    """Runs jobs in their order; each tells its answer, or why it failed, in the GUI thread.

    The work of a job may be done twice, at the end of the program, and must come to the same then.
    """

    def __init__(self, pool: Pool, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._task = Latest(pool, self)
        self._jobs: deque[_Job] = deque()
        self._lock = threading.Lock()

    @property
    def busy(self) -> bool:
        """True while something is not written yet."""
        return bool(self._jobs)

    def do(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """Run `work` after all that was asked for before, then `then(result)`; a failure is told at any rate."""
        self._jobs.append(_Job(work, then, failed or _nothing))
        if len(self._jobs) == 1:
            self._start()

    def finish(self) -> None:
        """The window closes: write what is not written yet, now."""
        self._task.cancel()
        # A disk that does not answer keeps nobody: what is not written is told in the journal, or is still a draft.
        if self._jobs and self._lock.acquire(timeout=_PATIENCE):
            try:
                for job in self._jobs:
                    self._finish(job)
            finally:
                self._lock.release()
        self._jobs.clear()

    def _finish(self, job: _Job) -> None:
        try:
            self._run(job)
        except UserError as error:
            log.info("Not written at the end: %s", error)

    def _start(self) -> None:
        job = self._jobs[0]

        def work() -> Any:
            with self._lock:
                return self._run(job)

        self._task.run(work, self._tell, self._tell_failure)

    def _run(self, job: _Job) -> Any:
        try:
            return job.work()
        except OSError as error:
            why = error.strerror or error
            if error.filename:
                raise UserError(tr("“{name}” could not be written: {why}.", name=error.filename, why=why)) from error
            raise UserError(tr("The file could not be written: {why}.", why=why)) from error
        except Busy as error:
            raise UserError(tr("Another KaraReader is writing there."), tr("Try again in a moment.")) from error

    def _tell(self, result: Any) -> None:
        job = self._jobs.popleft()
        if self._jobs:
            self._start()
        job.then(result)

    def _tell_failure(self, error: UserError) -> None:
        job = self._jobs.popleft()
        if self._jobs:
            self._start()
        self._messages.problem(error)
        job.failed(error)


def _nothing(_error: UserError) -> None:
    """The message says it all."""
