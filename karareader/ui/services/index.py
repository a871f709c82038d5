"""The index of the library that is open: read by the window, kept up to date by a process beside it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.ui.runtime.tasks import Latest, Pool
from karareader.ui.services.folder_watcher import FolderWatcher
from karareader.ui.services.index_process import IndexerProcess

if TYPE_CHECKING:
    from karareader.library.reader import Library

# The index begins so long after the first note is painted, in milliseconds, or so long after its folder was opened.
_AFTER_NOTE, _AT_LATEST = 200, 2500
# Where changes cannot be watched, and for folders of other machines, whose changes nobody tells: a look now and then
# while the window is used, in milliseconds; and as many times as long as the look took is rested after it.
_EVERY, _SELDOM = 5_000, 60_000
_REST = 30
# What failed is tried again after the first of these times, then ever more seldom, down to the second, in milliseconds.
_SOON, _LATE = 4_000, 60_000
# A process that ended so often without having done anything is not started again by itself.
_DEATHS = 3

Stage = Literal["none", "reading", "ready", "stopped", "failed"]


@dataclass(frozen=True, slots=True)
class IndexStatus:
    """How it stands: `done` of `total` notes are read, 0 of 0 as long as that is not known; `words` tell a failure."""

    stage: Stage = "none"
    done: int = 0
    total: int = 0
    words: str = ""


class IndexService(QObject):
    """Opens the index of a library and sees to it that it is right.

    `library` is what workers ask; None before there is a folder. `command` gives the command line of the indexer for a
    folder.

    What fails is tried again now and then: a disk may have room again, a folder of another machine may be back.

    Signals: `changed` – the index holds something new, or is another one; `status_changed` (Status); `failed`
    (UserError) – told once for each reason; `recovered` – what had failed goes again; `mending` – the index was damaged
    and is made anew; `stopped` – the reader stopped it.
    """

    changed = Signal()
    status_changed = Signal(object)  # Status
    failed = Signal(object)  # UserError
    recovered = Signal()
    mending = Signal()
    files_changed = Signal(object)  # list[Path] or None, as the folder's watcher tells
    stopped = Signal()
    _lost = Signal(str)  # the name of a making that cannot be read, told in a worker

    def __init__(
        self, pool: Pool, cache: Path, command: Callable[[Path], Sequence[str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._cache, self._command = cache, command
        self._root: Path | None = None
        self._reading = Latest(pool, self)
        self._process: IndexerProcess | None = None
        self._told = ""
        self._deaths = 0
        self._unwatched = False
        self._looked_at = 0.0
        self._news = False
        self.library: Library | None = None
        self.status = IndexStatus()
        self.watcher = FolderWatcher(self)
        self.watcher.changed.connect(self.look)
        self.watcher.changed.connect(self.files_changed)
        self.watcher.failed.connect(self._cannot_watch)
        self._begin = self._timer(_AT_LATEST, self.begin)
        self._begin.setSingleShot(True)
        self._now_and_then = self._timer(_SELDOM, self._look_now_and_then)
        self._again = self._timer(_SOON, self._try_again)
        self._again.setSingleShot(True)
        self._lost.connect(self._mend, Qt.ConnectionType.QueuedConnection)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    @property
    def ready(self) -> bool:
        """True if there is an index to ask."""
        return self.library is not None and self.library.ready

    # A library

    @Slot(object)
    def open(self, root: Path) -> None:
        """Another folder is open, or the same one is read again: its index is opened and brought up to date soon."""
        same = root == self._root
        self._told, self._deaths = "", 0
        if same and self._process is not None:
            self.look_at_all()
            return
        self._end()
        if not same:
            self.library = None
            self._set(IndexStatus())
            self.changed.emit()
        self._root = root
        self._begin.start(_AT_LATEST)

    @Slot()
    def note_painted(self) -> None:
        """The first note is on the screen: there is time for the index."""
        if self._begin.isActive() and self._begin.interval() != _AFTER_NOTE:
            self._begin.start(_AFTER_NOTE)

    @Slot()
    def begin(self) -> None:
        """Open the index, and bring it up to date; also after it was stopped, or had failed."""
        self._begin.stop()
        root = self._root
        if root is None:
            return
        if self._process is not None:
            self.look_at_all()
            return
        self._set(IndexStatus("reading"))
        self._refresh()
        process = self._process = IndexerProcess(self._command(root), self)
        process.progress.connect(self._progress)
        process.done.connect(self._done)
        process.mending.connect(self.mending)
        process.failed.connect(self._failed)
        process.ended.connect(self._died)
        process.start()
        self._unwatched = False
        self.watcher.watch(root)
        self._now_and_then.start(_SELDOM)

    @Slot()
    def stop(self) -> None:
        """Stop the indexer: what is known stays as it is."""
        if self._process is not None:
            self._end()
            self._set(IndexStatus("stopped"))
            self.stopped.emit()

    def finish(self) -> None:
        """The window closes."""
        self._end()
        self.watcher.finish()
        self._reading.cancel()

    def _end(self) -> None:
        for timer in (self._begin, self._now_and_then, self._again):
            timer.stop()
        self.watcher.watch(None)
        process, self._process = self._process, None
        if process is not None:
            process.end()
            process.deleteLater()

    # What changes

    @Slot(object)
    def look(self, paths: Sequence[Path] | None) -> None:
        """These notes and folders may have changed; None for all."""
        if self._process is not None:
            self._process.look(paths)
        elif self.status.stage == "failed":
            self.begin()

    @Slot()
    def look_at_all(self) -> None:
        """Anything may have changed."""
        if self._process is not None and not self._process.busy:
            if not self.ready:
                self._set(IndexStatus("reading"))
            self._process.look(None)

    @Slot()
    def _look_now_and_then(self) -> None:
        if QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive:
            self._looked_at = time.monotonic()
            self.look_at_all()

    @Slot()
    def _try_again(self) -> None:
        self._again.setInterval(min(2 * self._again.interval(), _LATE))
        if self._process is not None:
            self._process.look(None)
        else:
            self.begin()

    @Slot(str)
    def _mend(self, making: str) -> None:
        """A worker could not read the index, or what it read is gone."""
        if self._process is None:
            self.begin()
        elif making:
            self._process.mend(making)
        else:
            self._process.look(None)

    @Slot(object)
    def _cannot_watch(self, _error: UserError) -> None:
        """The system has too few watches left, or none: look often instead."""
        self._unwatched = True
        self._now_and_then.start(_EVERY)

    # What the indexer tells

    @Slot(int, int)
    def _progress(self, done: int, total: int) -> None:
        if self.status.stage != "stopped":
            self._set(IndexStatus("reading", done, total))

    @Slot(int)
    def _done(self, notes: int) -> None:
        told, self._told, self._deaths = self._told, "", 0
        self._again.stop()
        if told:
            self.recovered.emit()
        if self._again.interval() != _SOON:
            # It had failed: the folder may be another one than the one that was watched.
            self._again.setInterval(_SOON)
            self.watcher.watch(self._root)
        if self._unwatched and self._looked_at:
            took, self._looked_at = time.monotonic() - self._looked_at, 0.0
            self._now_and_then.setInterval(min(_SELDOM, max(_EVERY, round(1000 * _REST * took))))
        self._set(IndexStatus("ready", notes, notes))
        # Even if it found nothing new: the process of another window may have been quicker.
        self._refresh()

    @Slot(object)
    def _failed(self, error: UserError) -> None:
        self._set(IndexStatus("failed", words=str(error)))
        if self._deaths < _DEATHS:
            self._again.start()
        if str(error) != self._told:
            self._told = str(error)
            self.failed.emit(error)

    @Slot()
    def _died(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._deaths += 1
        hint = tr("It is started again.") if self._deaths < _DEATHS else tr("F5 starts it again.")
        self._failed(
            UserError(
                tr("The process that reads the library for the search has ended."),
                tr("Notes can be read. {hint}", hint=hint),
            )
        )

    def _set(self, status: IndexStatus) -> None:
        if status != self.status:
            self.status = status
            self.status_changed.emit(status)

    # Reading

    def _refresh(self) -> None:
        root, cache, known, lost = self._root, self._cache, self.library, self._lost.emit

        def read() -> Library | None:
            from karareader.library.reader import Library

            if root is None:
                return None
            if known is None or known.root != root:
                self._news = True
                return Library(root, cache, lost)
            if known.refresh():
                self._news = True
            return known

        self._reading.run(read, self._take, self._damaged)

    def _take(self, library: Library | None) -> None:
        self.library = library
        # An answer that was overtaken may have seen the news.
        news, self._news = self._news, False
        if news:
            self.changed.emit()

    def _damaged(self, _error: UserError) -> None:
        """The indexer was told, and mends it; when it is done, it is opened again."""
        self.library = None
