"""Runs the queue of downloads: one at a time of those who share a journal, each download in a process of its own."""

from __future__ import annotations

import contextlib
import queue
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from karareader.base.errors import UserError
from karareader.base.file_lock import Busy, FileLock
from karareader.base.translation import tr
from karareader.media.downloads import options as download_terms
from karareader.media.downloads import partial_files as download_pieces
from karareader.media.downloads.active_workers import ActiveWorkers, Process
from karareader.media.downloads.disk_space import DiskQuota
from karareader.media.downloads.model import DownloadItem, DownloadStage, News
from karareader.media.downloads.options import Ask
from karareader.media.downloads.queue_state import Book
from karareader.media.downloads.retry_policy import Hold
from karareader.media.downloads.worker_events import ROOM_S, Hearing

_EVERY = 0.2  # seconds
_PORTION = 500


class Teller:
    """`listen` is told, in the thread of the queue, what changed in `book` since it was told last."""

    def __init__(self, book: Book, crew: ActiveWorkers, listen: Callable[[News], None]) -> None:
        self._book, self._crew, self._listen = book, crew, listen
        self._told = 0.0
        self.due = True  # there is something to tell

    @property
    def left(self) -> float:
        """Seconds until something may be told; infinite where there is nothing."""
        return max(self._told + _EVERY - time.monotonic(), 0.01) if self.due else float("inf")

    def tell(self, waits: str, *, here: bool, now: bool = False) -> None:
        """Tell what is due, if it is time, or `now`. `waits` and `here` are those of `News`."""
        if not self.due or (not now and time.monotonic() - self._told < _EVERY):
            return
        self.due, self._told = False, time.monotonic()
        items, removed = self._book.news()
        totals = self._book.totals(self._crew.rate)
        news = News((), (), dict(self._crew.speeds), totals, waits, here)
        # In portions, so that nobody is held up by thousands at once.
        for at in range(0, max(len(items), len(removed), 1), _PORTION):
            end = at + _PORTION
            self._listen(replace(news, items=items[at:end], removed=removed[at:end]))


LOCK = "downloads.lock"
_LOOK_BUSY, _LOOK_IDLE = 1.0, 3.0  # seconds between two looks at what others wrote


class Runner:
    """What `DownloadQueue` does in its thread. `inbox` brings what others want done here."""

    def __init__(
        self,
        data: Path,
        book: Book,
        terms: Ask,
        listen: Callable[[News], None],
        inbox: queue.Queue[Callable[[Runner], None]],
        *,
        have: Callable[[DownloadItem], Path | None] | None = None,
        command: Sequence[str] | None = None,
    ) -> None:
        self._data, self.book, self._ask, self._inbox = data, book, terms, inbox
        self._have = have
        self._terms = terms()
        self._closing = False
        self._crew = ActiveWorkers(self._hear, command)
        self._teller = Teller(book, self._crew, listen)
        self._hold = Hold()
        self._room = DiskQuota()
        self._hearing = Hearing(book, self._crew, self._hold, self._room, lambda: self._terms)
        self._here = False

    def run(self) -> None:
        """Go on until `close`. Raises UserError where the journal or the lock fails."""
        with contextlib.ExitStack() as locks:
            try:
                self._work(wait=False)
                while not self._closing:
                    if not self._here:
                        self._try_lock(locks)
                    self._settle()
                    self._tell()
                    self._work()
                self._end_all()
                self._tell(now=True)
            finally:
                for key in list(self._crew.running):
                    self._crew.end(key)

    def _work(self, *, wait: bool = True) -> None:
        """Do what was asked for; `wait` until there is something to do."""
        try:
            job = self._inbox.get(wait, self._patience() if wait else None)
        except queue.Empty:
            job = None
        while job is not None:
            job(self)
            self._teller.due = True
            try:
                job = self._inbox.get_nowait()
            except queue.Empty:
                job = None
        if self.book.look():
            self._teller.due = True

    def _patience(self) -> float:
        """Seconds until something is to be done without being told."""
        wait = _LOOK_BUSY if self._crew.running or not self._here else _LOOK_IDLE
        if self._here:
            wait = min(wait, max(self.book.next_time() - time.time(), 0.05), max(self._hold.left, 0.05))
        return min(wait, self._teller.left)

    def _try_lock(self, locks: contextlib.ExitStack) -> None:
        try:
            locks.enter_context(FileLock(self._data / LOCK, _do_not_wait))
        except Busy:
            return
        except OSError as error:
            raise UserError(
                tr("The downloads cannot be run: {why}.", why=error.strerror or error),
                tr("Other things work."),
            ) from error
        self._here = self._teller.due = True
        self.book.look()
        # What ran when the one before us ended.
        left = [item for item in self.book.items.values() if item.stage is DownloadStage.RUNNING]
        self.book.put([replace(item, stage=DownloadStage.WAITING) for item in left])
        for item in self.book.items.values():
            if item.stage is DownloadStage.DONE and item.folder:
                download_pieces.forget(Path(item.folder), item.key)

    def _settle(self) -> None:
        """Make what runs agree with what the book says."""
        for key, process in list(self._crew.running.items()):
            item = self.book.items.get(key)
            if item is None or item.stage is not DownloadStage.RUNNING:
                self._end(key)
                if item is None:
                    download_pieces.forget(Path(process.job.folder), key)
        if not self._here:
            return
        held = self._hold.on
        while not held and len(self._crew.running) < self._most():
            item = self.book.next(time.time())
            if item is None:
                break
            held = not self._begin(item)
        self._crew.share(self._terms.rate)

    def _most(self) -> int:
        """After a wait, one goes ahead to see how it fares."""
        return 1 if self._hold.times else self._terms.jobs

    def _begin(self, item: DownloadItem) -> bool:
        """Begin a download. False if nothing can be begun now."""
        terms = self._terms
        there = self._have(item) if self._have is not None else None
        if there is not None and item.want == "video":
            size = there.stat().st_size if there.is_file() else 0
            self._hearing.finish(item, str(there), size)
            return True
        folder = Path(item.folder) if item.folder else terms.folder
        if terms.usual and folder == terms.folder:
            with contextlib.suppress(OSError):
                folder.mkdir(parents=True, exist_ok=True)
        why = self._room.why_not(folder, max(item.total - item.done, 0), terms)
        if why:
            self._wait(why, ROOM_S)
            return False
        job = download_terms.job(item, folder, there, terms)
        # In the journal first: whoever comes after us finds what was begun.
        values: dict[str, Any] = {"folder": job.folder, "quality": job.quality, "next_try": 0.0, "why": ""}
        if not self.book.change(item, stage=DownloadStage.RUNNING, **values):
            return True
        try:
            self._crew.begin(job, item)
        except OSError as error:
            self.book.change(self.book.items[item.key], stage=DownloadStage.WAITING)
            self._wait(tr("yt-dlp cannot be started: {why}.", why=error.strerror or error), ROOM_S)
            return False
        self._teller.due = True
        return True

    def _hear(self, process: Process, word: Mapping[str, Any] | None) -> None:
        """In the thread of a process: it said something, or ended."""
        self._inbox.put(lambda runner: runner._hearing.take(process, word))

    def _wait(self, why: str, seconds: float) -> None:
        self._hold.begin(why, seconds)
        self._teller.due = True

    def _end(self, key: str) -> None:
        self._crew.end(key)
        self._teller.due = True

    def take_terms(self) -> None:
        """The reader changed the settings."""
        self._terms = self._ask()
        self._hold.end()

    def resume(self, keys: Sequence[str] | None) -> None:
        """See `DownloadQueue`; so for the next ones."""
        self._hold.end()
        self.book.resume(keys)

    def retry(self) -> None:
        """Try again all that failed."""
        self._hold.end()
        self.book.retry()

    def remove(self, keys: Sequence[str]) -> None:
        """Take these out."""
        for item in self.book.remove(keys):
            self._end(item.key)
            if item.folder:
                download_pieces.forget(Path(item.folder), item.key)

    def clear(self) -> None:
        """Take out what is done."""
        self.book.remove([key for key, item in self.book.items.items() if item.stage is DownloadStage.DONE])

    def close(self) -> None:
        """End."""
        self._closing = True

    def _end_all(self) -> None:
        for key in list(self._crew.running):
            self._end(key)
            item = self.book.items[key]
            self.book.change(item, stage=DownloadStage.WAITING, done=item.done, total=item.total)

    def _tell(self, *, now: bool = False) -> None:
        waits = self._hold.why if not self._crew.running else ""
        self._teller.tell(waits, here=self._here, now=now)


def _do_not_wait() -> bool:
    return False
