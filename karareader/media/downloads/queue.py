"""The queue of downloads, as a window or a command sees it.

Every window and every `karareader fetch` may have such a queue on the same journal: one of them holds the lock and runs
it, the others see what it does, and what they ask for is done by it. Where it ends, another one takes over.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections.abc import Callable, Container, Sequence
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.media.downloads.database import Journal
from karareader.media.downloads.model import JOURNAL, DownloadItem, News
from karareader.media.downloads.options import Ask
from karareader.media.downloads.queue_state import Book
from karareader.media.downloads.scheduler import Runner

logger = logging.getLogger(__name__)

_END = 8.0  # seconds that the end may take


class DownloadQueue:
    """The queue in the folder `data`. `terms` is asked at the beginning and after `terms_changed`; `listen` is told
    `News` in the thread of the queue, at most a few times a second. `have` finds the file of a video that is there
    already. With `only`, nothing else is begun. `command` starts a process (for tests).
    """

    def __init__(
        self,
        data: Path,
        terms: Ask,
        listen: Callable[[News], None],
        *,
        have: Callable[[DownloadItem], Path | None] | None = None,
        only: Container[str] | None = None,
        command: Sequence[str] | None = None,
    ) -> None:
        self._data, self._terms, self._listen = data, terms, listen
        self._have, self._only, self._command = have, only, command
        self._inbox: queue.Queue[Callable[[Runner], None]] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name="downloads", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    @property
    def started(self) -> bool:
        """True once it was begun."""
        return self._thread.ident is not None

    def close(self) -> None:
        """End: what runs is ended and goes on next time."""
        if not self.started:
            return
        self._inbox.put(Runner.close)
        self._thread.join(_END)

    def add(self, items: Sequence[DownloadItem]) -> None:
        """Download these too."""
        self._inbox.put(lambda runner: runner.book.add(items))

    def pause(self, keys: Sequence[str] | None = None) -> None:
        """Hold these, or all."""
        self._inbox.put(lambda runner: runner.book.pause(keys))

    def resume(self, keys: Sequence[str] | None = None) -> None:
        """Go on with these, or all that were held; now, whatever they waited for."""
        self._inbox.put(lambda runner: runner.resume(keys))

    def retry(self) -> None:
        """Try again all that failed, now."""
        self._inbox.put(Runner.retry)

    def remove(self, keys: Sequence[str]) -> None:
        """Take these out; what was fetched of what is not done is deleted."""
        self._inbox.put(lambda runner: runner.remove(keys))

    def clear(self) -> None:
        """Take out what is done. The files stay."""
        self._inbox.put(Runner.clear)

    def move(self, keys: Sequence[str], where: int) -> None:
        """See `Book.move`."""
        self._inbox.put(lambda runner: runner.book.move(keys, where))

    def terms_changed(self) -> None:
        """The reader changed the settings."""
        self._inbox.put(Runner.take_terms)

    def _run(self) -> None:
        try:
            journal = Journal(self._data / JOURNAL)
            with contextlib.closing(journal):
                if journal.damage is not None:
                    self._listen(News(problem=journal.damage))
                Runner(
                    self._data, Book(journal, self._only), self._terms, self._listen, self._inbox,
                    have=self._have, command=self._command,
                ).run()  # fmt: skip
        except UserError as error:
            self._listen(News(problem=error))
        except Exception as error:
            logger.exception("The queue of downloads ended")
            self._listen(
                News(
                    problem=UserError(tr("The downloads stopped: {error}.", error=error), tr("Start KaraReader again."))
                )
            )
