"""The queue of downloads in the window: what its thread tells, brought to the GUI thread and kept as it is now."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from karareader.media.downloads.model import JOURNAL, DownloadItem, DownloadSpeed, DownloadStage, News, Totals
from karareader.media.downloads.options import Terms

if TYPE_CHECKING:
    from karareader.media.downloads.queue import DownloadQueue


class DownloadService(QObject):
    """Knows all downloads. `data` is the folder of the journal; `terms` and `have` are called in the queue's thread,
    which is begun when there is something for it to do.

    Signals: `changed` (News) – after `items`, `totals` and `waits` were brought up to date; `finished` (Item) – a file
    is there that was not there before; `failed` (Item) – it will not be tried again by itself; `problem` (UserError).
    """

    changed = Signal(object)  # News
    finished = Signal(object)  # Item
    failed = Signal(object)  # Item
    problem = Signal(object)  # UserError
    _told = Signal(object)  # News, from the thread of the queue

    def __init__(
        self,
        data: Path,
        terms: Callable[[], Terms],
        have: Callable[[DownloadItem], Path | None],
        parent: QObject | None = None,
        *,
        command: Sequence[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._data = data
        self.items: dict[str, DownloadItem] = {}
        self.speeds: Mapping[str, DownloadSpeed] = {}
        self.totals = Totals()
        self.waits = ""
        self._ended = False
        self._known = False  # what was in the queue before is not news
        # Many at once are taken one by one, so that keys and mouse have their turn between.
        self._line: deque[News] = deque()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._take_next)
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._terms, self._have, self._command = terms, have, command
        self._begun: DownloadQueue | None = None

    @property
    def _queue(self) -> DownloadQueue:
        """The queue; what it needs is not loaded before it is wanted."""
        if self._begun is None:
            from karareader.media.downloads.queue import DownloadQueue

            self._begun = DownloadQueue(
                self._data, self._terms, self._told.emit, have=self._have, command=self._command
            )
        return self._begun

    @Slot()
    def begin(self) -> None:
        """Go on with what is left from before; nothing where nothing was ever downloaded."""
        if self._begun is None and (self._data / JOURNAL).exists():
            self._queue.start()

    def add(self, items: Sequence[DownloadItem]) -> None:
        """Download these too."""
        self._queue.add(items)
        if not self._queue.started:
            self._queue.start()

    def pause(self, keys: Sequence[str] | None = None) -> None:
        """Hold these, or all."""
        self._queue.pause(keys)

    def resume(self, keys: Sequence[str] | None = None) -> None:
        """Go on with these, or with all that were held."""
        self._queue.resume(keys)

    def retry(self) -> None:
        """Try again all that failed."""
        self._queue.retry()

    def remove(self, keys: Sequence[str]) -> None:
        """Take these out of the queue; files that are whole stay."""
        self._queue.remove(keys)

    def clear(self) -> None:
        """Take out what is done; the files stay."""
        self._queue.clear()

    def move(self, keys: Sequence[str], where: int) -> None:
        """To the beginning (-2), up (-1), down (1), to the end (2)."""
        self._queue.move(keys, where)

    @Slot()
    def terms_changed(self) -> None:
        """The settings of downloads changed."""
        if self._begun is not None:
            self._begun.terms_changed()

    def finish(self) -> None:
        """The window closes: what runs is ended, and goes on next time."""
        self._ended = True
        self._turn.stop()
        if self._begun is not None:
            self._begun.close()

    @Slot(object)
    def _take(self, news: News) -> None:
        self._line.append(news)
        if not self._ended:
            self._turn.start()

    @Slot()
    def _take_next(self) -> None:
        news = self._line.popleft()
        if not self._line:
            self._turn.stop()
        if news.problem is not None:
            self.problem.emit(news.problem)
            return
        before = {item.key: self.items.get(item.key) for item in news.items}
        for key in news.removed:
            self.items.pop(key, None)
        for item in news.items:
            self.items[item.key] = item
        self.speeds, self.totals, self.waits = news.speeds, news.totals, news.waits
        known, self._known = self._known, True
        self.changed.emit(news)
        for item in news.items if known else ():
            was = before[item.key]
            if item.stage is DownloadStage.DONE and (was is None or was.stage is not DownloadStage.DONE):
                self.finished.emit(item)
            if item.stage is DownloadStage.FAILED and not item.next_try and (was is None or was.unfinished):
                self.failed.emit(item)
