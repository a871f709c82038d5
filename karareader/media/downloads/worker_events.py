"""What the processes of downloads say, and what follows for the queue."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from karareader.media.availability import Standing
from karareader.media.downloads import partial_files as download_pieces
from karareader.media.downloads import retry_policy as download_trouble
from karareader.media.downloads.active_workers import ActiveWorkers, Process
from karareader.media.downloads.disk_space import DiskQuota
from karareader.media.downloads.model import DownloadItem, DownloadStage
from karareader.media.downloads.options import Terms
from karareader.media.downloads.protocol import Trouble
from karareader.media.downloads.queue_state import Book
from karareader.media.downloads.retry_policy import Hold

ROOM_S = 20.0  # seconds until it is looked again whether there is room


class Hearing:
    """Brings `book`, `crew` and `hold` up to date; in the thread of the queue. `terms` gives those that hold now."""

    def __init__(
        self, book: Book, crew: ActiveWorkers, hold: Hold, room: DiskQuota, terms: Callable[[], Terms]
    ) -> None:
        self._book, self._crew, self._hold, self._room, self._terms = book, crew, hold, room, terms

    def take(self, process: Process, word: Mapping[str, Any] | None) -> None:
        """A process said something, or (None) ended."""
        key = process.job.key
        item = self._book.items.get(key)
        if not self._crew.works(process) or item is None:
            return
        event = word["event"] if word else "ended"
        if word is None:
            self._fail(item, Trouble.ENDED, Standing.TEMPORARY, "")
        elif event == "about":
            self._about(item, word)
        elif event == "progress":
            done, total = int(word["done"]), int(word["total"])
            self._hold.fares_well(process.began)
            self._book.progress(key, done, total)
            if self._crew.came(process, done, total):
                self._book.change(self._book.items[key], done=done, total=total)
                self._keep_within()
        elif event == "done":
            self._crew.let_go(key)
            self._hold.fares_well(process.began)
            self.finish(item, str(word["file"]), int(word["size"]))
        elif event == "failed":
            self._fail(item, Trouble(word["trouble"]), Standing(word["standing"]), str(word["said"]))

    def _about(self, item: DownloadItem, word: Mapping[str, Any]) -> None:
        self._book.change(
            item,
            title=str(word["title"]) or item.title,
            channel=str(word["channel"]) or item.channel,
            total=int(word["total"]) or item.total,
        )

    def finish(self, item: DownloadItem, file: str, size: int) -> None:
        """A file is there. In the journal first; only then is what it was made from deleted."""
        self._room.came(size)
        self._book.change(
            item, stage=DownloadStage.DONE, file=file, done=size, total=size, why="", next_try=0.0, tries=0
        )  # fmt: skip
        folder = Path(item.folder) if item.folder else self._terms().folder
        download_pieces.forget(folder, item.key)

    def _fail(self, item: DownloadItem, trouble: Trouble, standing: Standing, said: str) -> None:
        key = item.key
        self._crew.let_go(key)
        tries = 1 if self._crew.brought(item) else item.tries + 1
        outcome = download_trouble.outcome(trouble, standing, said, tries, self._hold.times)
        if outcome.all_wait:
            counted = tries if standing is Standing.BLOCKED else item.tries
            self._book.change(
                item, stage=DownloadStage.WAITING, why=outcome.why, tries=counted, done=item.done, total=item.total
            )  # fmt: skip
            self._hold.begin(outcome.why, outcome.again, tell_when=outcome.tell_when)
            return
        if not outcome.again and not item.done:
            download_pieces.forget(Path(item.folder), key)
        next_try = time.time() + outcome.again if outcome.again else 0.0
        self._book.change(
            item, stage=DownloadStage.FAILED, why=outcome.why, next_try=next_try, tries=tries, done=item.done,
            total=item.total, standing=standing.value if trouble is Trouble.SITE else "",
        )  # fmt: skip

    def _keep_within(self) -> None:
        """While it runs: is there still room?"""
        for key, process in list(self._crew.running.items()) if self._terms().most else ():
            why = self._room.why_not(Path(process.job.folder), 0, self._terms())
            if why:
                self._crew.end(key)
                self._book.change(self._book.items[key], stage=DownloadStage.WAITING)
                self._hold.begin(why, ROOM_S)
