"""Finds by sense, where the reader wants that: by a process beside the window, which reads the notes for it as well."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.base.errors import UserError
from karareader.base.self_command import own_command
from karareader.library.meaning.embedder import is_installed
from karareader.library.search.result_json import heard
from karareader.library.search.results import CaptionHit, Hit
from karareader.ui.runtime.json_process import JsonProcess
from karareader.ui.services.index import IndexStatus

Take = Callable[[list[Hit | CaptionHit]], None]

# What the indexes hold is read so long after the last news of them, in milliseconds: the window has just opened, or
# many files come.
_SETTLE = 5000
# Another window reads them: its process is waited for.
_BUSY = 30_000
# A process that ended so often without having done anything is not started again by itself.
_DEATHS = 3
# With fewer processors, what plays needs them.
_FEW = 4


def command() -> list[str]:
    """The command line of `karareader --meaning`."""
    return own_command("--meaning")


class MeaningService(QObject):
    """Has the library that is open read for its meaning, after its notes and captions, and takes questions.

    It does nothing before it is wanted (`set_wanted`) and can be done (`possible`).

    Signals: `changed` – how much is read is another now; `failed` (UserError).
    """

    changed = Signal()
    failed = Signal(object)  # UserError

    def __init__(
        self, cache: Path, parent: QObject | None = None, start: Callable[[], Sequence[str]] = command
    ) -> None:
        super().__init__(parent)
        self._cache, self._start = cache, start
        self._root: Path | None = None
        self._wanted = self._may = self._held = self._answered = False
        self._deaths = 0
        self._told = ""
        self.share = 0.0
        self._process: JsonProcess | None = None
        self._numbers = count()
        self._waiting: dict[str, tuple[int, Take]] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)

    @property
    def possible(self) -> bool:
        """True if the package for it is installed."""
        return is_installed()

    @property
    def on(self) -> bool:
        """True if it is wanted, and can be done."""
        return self._wanted and self.possible

    @property
    def pid(self) -> int:
        """The number of the process, 0 if there is none."""
        return self._process.pid if self._process is not None else 0

    def set_wanted(self, wanted: bool) -> None:
        """The reader wants it, or does not."""
        self._wanted = wanted
        if wanted:
            self._deaths = 0
            self.look_soon()
        else:
            self._end()
        self.changed.emit()

    @Slot(object)
    def open(self, root: Path) -> None:
        """Another folder is open, or the same one is read again."""
        if root != self._root:
            self._end()
            self._root, self._may, self.share = root, False, 0.0
        self._deaths, self._told = 0, ""

    @Slot(object)
    def index_stands(self, status: IndexStatus) -> None:
        """How it stands with the notes: once they are read, and whenever there is news, it is the turn of this."""
        if status.stage == "ready":
            self._may = True
            self.look_soon()

    @Slot()
    def look_soon(self) -> None:
        """The indexes may hold something new."""
        if self._may and self.on and self._deaths < _DEATHS:
            self._later.start(_SETTLE)

    @Slot(bool)
    def hold(self, playing: bool) -> None:
        """Something plays, or does not any more."""
        self._held = playing and (os.cpu_count() or 1) < _FEW
        if self._process is not None:
            self._process.tell({"hold": self._held})

    def ask(self, who: str, text: str, most: int, take: Take, *, without: Path | None = None) -> None:
        """Have the `most` passages found that are nearest to `text`, but none of the note `without`; `take` gets them.

        Of the questions that `who` asks, only the last one is answered.
        """
        self._waiting.pop(who, None)
        if not self.on or self._root is None or not self._may or not text.strip():
            return
        number = next(self._numbers)
        self._begin()
        if self._process is not None:
            self._waiting[who] = (number, take)
            self._process.tell({"ask": number, "text": text, "most": most, "without": str(without or "")})

    def finish(self) -> None:
        """The window closes."""
        self._may = False
        self._end()

    @Slot()
    def _look(self) -> None:
        if self._root is None or not self._may or not self.on:
            return
        if self._process is not None:
            self._process.tell({"look": True})
        else:
            self._begin()

    def _begin(self) -> None:
        """Start the process, if there is none; it looks by itself then."""
        if self._process is not None:
            return
        self._answered = False
        process = self._process = JsonProcess(self._start(), self)
        process.said.connect(self._hear)
        process.over.connect(self._finished)
        process.tell({"root": str(self._root), "cache": str(self._cache)})
        process.tell({"hold": self._held})
        process.start()

    @Slot(object)
    def _hear(self, said: dict[str, object]) -> None:
        if self._process is None:
            return  # it was ended meanwhile
        event = said["event"]
        self._answered = self._answered or event != "progress"
        if event == "answer":
            hits = said["hits"]
            who = next((who for who, (number, _) in self._waiting.items() if number == said["id"]), None)
            if who is not None and isinstance(hits, list):
                _, take = self._waiting.pop(who)
                take([heard(hit) for hit in hits])
        elif event == "progress":
            done, total = said["done"], said["total"]
            if isinstance(done, int) and isinstance(total, int):
                self._set_share(done / max(total, 1))
        elif event == "ready":
            self._set_share(1.0)
        elif event == "busy":
            self._later.start(_BUSY)
        elif event == "failed" and said["what"] != self._told:
            self._told = str(said["what"])
            self.failed.emit(UserError(self._told, str(said.get("hint", ""))))

    def _set_share(self, share: float) -> None:
        if share != self.share:
            self.share = share
            self.changed.emit()

    @Slot()
    def _finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.deleteLater()
        self._waiting.clear()
        self._deaths = 0 if self._answered else self._deaths + 1
        if self._deaths:
            self.look_soon()

    def _end(self) -> None:
        """End the process, now: it loses nothing but what it read in the last second."""
        self._later.stop()
        self._waiting.clear()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.deleteLater()
