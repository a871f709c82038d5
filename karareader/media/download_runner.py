"""Runs the queue of downloads: one at a time of those who share a journal, each download in a process of its own."""

from __future__ import annotations

import contextlib
import queue
import time
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from karareader.errors import UserError
from karareader.file_lock import Busy, FileLock
from karareader.media import download_pieces, download_terms, download_trouble
from karareader.media.download_book import Book
from karareader.media.download_crew import Crew
from karareader.media.download_item import Item, News, Stage
from karareader.media.download_job import Trouble
from karareader.media.download_process import Process
from karareader.media.download_room import RoomKeeper
from karareader.media.download_terms import Ask
from karareader.media.download_trouble import Hold
from karareader.media.standing import Standing

LOCK = "downloads.lock"
_TELL_EVERY = 0.2  # seconds
_PORTION = 500
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
        have: Callable[[Item], Path | None] | None = None,
        only: Container[str] | None = None,
        command: Sequence[str] | None = None,
    ) -> None:
        self._data, self.book, self._ask, self._listen, self._inbox = data, book, terms, listen, inbox
        self._have, self._only = have, only
        self._terms = terms()
        self._closing = False
        self._crew = Crew(self._hear, command)
        self._hold: Hold | None = None
        self._room = RoomKeeper()
        self._told = 0.0
        self._news = True
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
            self._news = True
            try:
                job = self._inbox.get_nowait()
            except queue.Empty:
                job = None
        if self.book.look():
            self._news = True

    def _patience(self) -> float:
        """Seconds until something is to be done without being told."""
        wait = _LOOK_BUSY if self._crew.running or not self._here else _LOOK_IDLE
        if self._here:
            wait = min(wait, max(self.book.next_time() - time.time(), 0.05))
            if self._hold is not None:
                wait = min(wait, max(self._hold.until - time.monotonic(), 0.05))
        if self._news:
            wait = min(wait, max(self._told + _TELL_EVERY - time.monotonic(), 0.01))
        return wait

    def _try_lock(self, locks: contextlib.ExitStack) -> None:
        try:
            locks.enter_context(FileLock(self._data / LOCK, _do_not_wait))
        except Busy:
            return
        except OSError as error:
            raise UserError(f"The downloads cannot be run: {error.strerror or error}.", "Other things work.") from error
        self._here = self._news = True
        self.book.look()
        # What ran when the one before us ended.
        left = [item for item in self.book.items.values() if item.stage is Stage.RUNNING]
        self.book.put([replace(item, stage=Stage.WAITING) for item in left])
        for item in self.book.items.values():
            if item.stage is Stage.DONE and item.folder:
                download_pieces.forget(Path(item.folder), item.key)

    def _settle(self) -> None:
        """Make what runs agree with what the book says."""
        for key, process in list(self._crew.running.items()):
            item = self.book.items.get(key)
            if item is None or item.stage is not Stage.RUNNING:
                self._end(key)
                if item is None:
                    download_pieces.forget(Path(process.job.folder), key)
        if not self._here:
            return
        held = self._hold is not None and time.monotonic() < self._hold.until
        while not held and len(self._crew.running) < self._most():
            item = self.book.next(time.time(), self._only)
            if item is None:
                break
            held = not self._begin(item)
        self._crew.share(self._terms.rate)

    def _most(self) -> int:
        """After a wait, one goes ahead to see how it fares."""
        return 1 if self._hold is not None else self._terms.jobs

    def _begin(self, item: Item) -> bool:
        """Begin a download. False if nothing can be begun now."""
        terms = self._terms
        there = self._have(item) if self._have is not None else None
        if there is not None and item.want == "video":
            size = there.stat().st_size if there.is_file() else 0
            self._finish(item, str(there), size)
            return True
        folder = Path(item.folder) if item.folder else terms.folder
        if terms.usual and folder == terms.folder:
            with contextlib.suppress(OSError):
                folder.mkdir(parents=True, exist_ok=True)
        why = self._room.why_not(folder, max(item.total - item.done, 0), terms)
        if why:
            self._wait(why, 20.0)
            return False
        job = download_terms.job(item, folder, there, terms)
        # In the journal first: whoever comes after us finds what was begun.
        values: dict[str, Any] = {"folder": job.folder, "quality": job.quality, "next_try": 0.0, "why": ""}
        if not self.book.change(item, stage=Stage.RUNNING, **values):
            return True
        try:
            self._crew.begin(job, item)
        except OSError as error:
            self.book.change(self.book.items[item.key], stage=Stage.WAITING)
            self._wait(f"yt-dlp cannot be started: {error.strerror or error}.", 20.0)
            return False
        self._news = True
        return True

    def _hear(self, process: Process, word: Mapping[str, Any] | None) -> None:
        """In the thread of a process: it said something, or ended."""
        self._inbox.put(lambda runner: runner._take(process, word))

    def _take(self, process: Process, word: Mapping[str, Any] | None) -> None:
        key = process.job.key
        item = self.book.items.get(key)
        if not self._crew.works(process) or item is None:
            return
        event = word["event"] if word else "ended"
        if word is None:
            self._fail(item, Trouble.ENDED, Standing.TEMPORARY, "")
        elif event == "about":
            self._about(item, word)
        elif event == "progress":
            done, total = int(word["done"]), int(word["total"])
            self._fares_well(process)
            self.book.progress(key, done, total)
            if self._crew.came(process, done, total):
                self.book.change(self.book.items[key], done=done, total=total)
                self._keep_within()
        elif event == "done":
            self._crew.let_go(key)
            self._fares_well(process)
            self._finish(item, str(word["file"]), int(word["size"]))
        elif event == "failed":
            self._fail(item, Trouble(word["trouble"]), Standing(word["standing"]), str(word["said"]))

    def _about(self, item: Item, word: Mapping[str, Any]) -> None:
        self.book.change(
            item,
            title=str(word["title"]) or item.title,
            channel=str(word["channel"]) or item.channel,
            total=int(word["total"]) or item.total,
        )

    def _finish(self, item: Item, file: str, size: int) -> None:
        """A file is there. In the journal first; only then is what it was made from deleted."""
        self._room.came(size)
        self.book.change(
            item, stage=Stage.DONE, file=file, done=size, total=size, why="", next_try=0.0, tries=0
        )  # fmt: skip
        folder = Path(item.folder) if item.folder else self._terms.folder
        download_pieces.forget(folder, item.key)

    def _fail(self, item: Item, trouble: Trouble, standing: Standing, said: str) -> None:
        key = item.key
        self._crew.let_go(key)
        tries = 1 if self._crew.brought(item) else item.tries + 1
        times = self._hold.times if self._hold is not None else 0
        outcome = download_trouble.outcome(trouble, standing, said, tries, times)
        if outcome.all_wait:
            counted = tries if standing is Standing.BLOCKED else item.tries
            self.book.change(
                item, stage=Stage.WAITING, why=outcome.why, tries=counted, done=item.done, total=item.total
            )  # fmt: skip
            self._wait(outcome.why, outcome.again)
            return
        if not outcome.again and not item.done:
            download_pieces.forget(Path(item.folder), key)
        next_try = time.time() + outcome.again if outcome.again else 0.0
        self.book.change(
            item, stage=Stage.FAILED, why=outcome.why, next_try=next_try, tries=tries, done=item.done, total=item.total,
            standing=standing.value if trouble is Trouble.SITE else "",
        )  # fmt: skip

    def _wait(self, why: str, seconds: float) -> None:
        self._hold = Hold.because(why, seconds, self._hold)
        self._news = True

    def _fares_well(self, process: Process) -> None:
        """What was waited for is over, if this one was begun after it."""
        if self._hold is not None and process.began > self._hold.since:
            self._hold = None

    def _keep_within(self) -> None:
        """While it runs: is there still room?"""
        for key, process in list(self._crew.running.items()) if self._terms.most else ():
            why = self._room.why_not(Path(process.job.folder), 0, self._terms)
            if why:
                self._end(key)
                self.book.change(self.book.items[key], stage=Stage.WAITING)
                self._wait(why, 20.0)

    def _end(self, key: str) -> None:
        self._crew.end(key)
        self._news = True

    def take_terms(self) -> None:
        """The reader changed the settings."""
        self._terms = self._ask()
        self._hold = None

    def resume(self, keys: Sequence[str] | None) -> None:
        """See `DownloadQueue`; so for the next ones."""
        self._hold = None
        self.book.resume(keys)

    def retry(self) -> None:
        """Try again all that failed."""
        self._hold = None
        self.book.retry()

    def remove(self, keys: Sequence[str]) -> None:
        """Take these out."""
        for item in self.book.remove(keys):
            self._end(item.key)
            if item.folder:
                download_pieces.forget(Path(item.folder), item.key)

    def clear(self) -> None:
        """Take out what is done."""
        self.book.remove([key for key, item in self.book.items.items() if item.stage is Stage.DONE])

    def close(self) -> None:
        """End."""
        self._closing = True

    def _end_all(self) -> None:
        for key in list(self._crew.running):
            self._end(key)
            item = self.book.items[key]
            self.book.change(item, stage=Stage.WAITING, done=item.done, total=item.total)

    def _tell(self, *, now: bool = False) -> None:
        if not self._news or (not now and time.monotonic() - self._told < _TELL_EVERY):
            return
        self._news, self._told = False, time.monotonic()
        items, removed = self.book.news()
        waits = self._hold.why if self._hold is not None and not self._crew.running else ""
        totals = self.book.totals(self._crew.rate)
        news = News((), (), dict(self._crew.speeds), totals, waits, self._here)
        # In portions, so that nobody is held up by thousands at once.
        for at in range(0, max(len(items), len(removed), 1), _PORTION):
            end = at + _PORTION
            self._listen(replace(news, items=items[at:end], removed=removed[at:end]))


def _do_not_wait() -> bool:
    return False
