"""Sees to it that the search knows what is said in the videos: by a process beside the window, after the notes."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from karareader.base.errors import UserError
from karareader.base.self_command import own_command
from karareader.ui.runtime.json_process import JsonProcess
from karareader.ui.services.index import IndexStatus

if TYPE_CHECKING:
    from karareader.captions.find import CaptionSources

# Files come several at a time: they are looked for so long after the last news, in milliseconds.
_SETTLE = 1500
# Another window reads them: its process is waited for.
_BUSY = 10_000
# Coming back to the window is a reason to look after so many seconds, and after so many times as long as a look took.
_SELDOM, _SHARE = 60.0, 50
# What was read is looked for so often while more is being read, in seconds.
_SEEN = 5.0
# A process that ended so often without having done anything is not started again by itself.
_DEATHS = 3


def command() -> list[str]:
    """The command line of `karareader --captions`."""
    return own_command("--captions")


class CaptionsIndexService(QObject):
    """Has the captions of the library that is open read when there is news of them, as soon as its notes are.

    `sources` tells for a library where captions are looked for.

    Signals: `changed` – something else is said now; `progress` (int, int) – files read, of how many; `ended` – nothing
    goes on any more; `unread` (tuple[str]) – why files could not be read; `failed` (UserError).
    """

    changed = Signal()
    progress = Signal(int, int)  # files, files
    ended = Signal()
    unread = Signal(object)  # tuple[str, ...]
    failed = Signal(object)  # UserError

    def __init__(
        self,
        cache: Path,
        sources: Callable[[Path], CaptionSources],
        parent: QObject | None = None,
        start: Callable[[], Sequence[str]] = command,
    ) -> None:
        super().__init__(parent)
        self._cache, self._sources, self._start = cache, sources, start
        self._root: Path | None = None
        self._may = False  # the notes are read
        self._again = False
        self._stopped = False
        self._answered = False
        self._deaths = 0
        self._told = ""
        self._began = self._took = self._seen = 0.0
        self._process: JsonProcess | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state_changed)

    @property
    def busy(self) -> bool:
        """True while captions are being read, or are about to be."""
        return self._process is not None or self._later.isActive()

    @Slot(object)
    def open(self, root: Path) -> None:
        """Another folder is open, or the same one is read again."""
        if root != self._root:
            self._end()
            self._root, self._may, self._told = root, False, ""
        self._stopped, self._deaths = False, 0
        self.look_soon()

    @Slot(object)
    def index_stands(self, status: IndexStatus) -> None:
        """How it stands with the notes: once they are read, it is the captions' turn."""
        if status.stage == "ready" and not self._may:
            self._may = True
            self.look_soon()

    @Slot()
    def look_soon(self) -> None:
        """Caption files may have come, changed or gone, or others belong to the library now."""
        if self._may and not self._stopped:
            self._later.start(_SETTLE)

    def stop(self) -> None:
        """Read no more captions, until the library is read again."""
        self._stopped = True
        self._end()

    def finish(self) -> None:
        """The window closes."""
        self._may = False
        self._end()

    @Slot()
    def _look(self) -> None:
        if self._root is None or not self._may:
            return
        if self._process is not None:
            self._again = True
            return
        places = self._sources(self._root)
        job = {
            "root": str(self._root), "cache": str(self._cache), "folders": list(places.folders),
            "media": dict(places.media), "files": dict(places.files),
            "encodings": dict(places.encodings), "offsets": dict(places.offsets),
            "data": places.data,
        }  # fmt: skip
        self._began = self._seen = time.monotonic()
        self._answered = self._again = False
        process = self._process = JsonProcess(self._start(), self)
        process.said.connect(self._hear)
        process.over.connect(self._finished)
        process.start()
        process.tell(job)

    @Slot(object)
    def _hear(self, said: dict[str, object]) -> None:
        if self._process is None:
            return  # it was ended meanwhile
        event = said["event"]
        self._answered = self._answered or event != "progress"
        if event == "progress":
            self.progress.emit(said["done"], said["total"])
            if time.monotonic() - self._seen > _SEEN:
                # What was read so far can be searched.
                self._seen = time.monotonic()
                self.changed.emit()
        elif event == "busy":
            self._later.start(_BUSY)
        elif event == "ready":
            self._told = ""
            # Even if nothing is new: the process of another window may have been quicker.
            self.changed.emit()
            troubles = said["unread"]
            if isinstance(troubles, list) and troubles:
                self.unread.emit(tuple(map(str, troubles)))
        elif event == "failed" and said["what"] != self._told:
            self._told = str(said["what"])
            self.failed.emit(UserError(self._told, str(said.get("hint", ""))))

    @Slot()
    def _finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.deleteLater()
        self._took = time.monotonic() - self._began
        self._deaths = 0 if self._answered else self._deaths + 1
        self.ended.emit()
        if self._again or 0 < self._deaths < _DEATHS:
            self.look_soon()

    def _end(self) -> None:
        """End the process, now: it loses nothing but what it read in the last seconds."""
        self._later.stop()
        self._again = False
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.deleteLater()
            self.ended.emit()

    @Slot(object)
    def _state_changed(self, state: Qt.ApplicationState) -> None:
        """The reader comes back, perhaps from putting captions where they belong."""
        waited = time.monotonic() - self._began
        if state == Qt.ApplicationState.ApplicationActive and waited > max(_SELDOM, self._took * _SHARE):
            self.look_soon()
