"""The process beside the window that brings the index of a library up to date: started, told, heard, ended."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.errors import UserError
from karareader.base.self_command import own_command
from karareader.ui.runtime.json_process import JsonProcess

# How long the process may take to end by itself, in seconds; it loses nothing if it is ended by force.
_PATIENCE = 3.0


def command(root: Path, profile: Path | None) -> list[str]:
    """The command line of `karareader index ROOT --serve`."""
    own = ["--profile", str(profile)] if profile is not None else []
    return own_command("index", "--serve", *own, "--", str(root))


class IndexerProcess(QObject):
    """Runs the indexer of one library, and tells it where to look: one look at a time, those that wait in one.

    Signals: `progress` (int, int) – notes read, of how many; `done` (int) – how many notes the index holds; `mending` –
    the index is damaged, and is being built anew; `failed` (UserError) – this time; `ended` – the process is no more,
    though nobody ended it.
    """

    progress = Signal(int, int)  # notes, notes
    done = Signal(int)  # notes
    mending = Signal()
    failed = Signal(object)  # UserError
    ended = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._waiting: set[Path] | None = set()
        self._damaged = ""
        self._told_damaged: set[str] = set()
        self._ending = False
        self._process = JsonProcess(command, self)
        self._process.said.connect(self._hear)
        self._process.over.connect(self._finished)

    @property
    def busy(self) -> bool:
        """True while it looks."""
        return self._busy

    def start(self) -> None:
        """Start, and look at the whole library."""
        self._busy = True
        self._process.start()
        self._say(None)

    def look(self, paths: Sequence[Path] | None) -> None:
        """Look at these notes and folders, None for all."""
        if self._busy:
            if paths is None or self._waiting is None:
                self._waiting = None
            else:
                self._waiting.update(paths)
            return
        self._busy = True
        self._say(paths)

    def mend(self, making: str) -> None:
        """What the index calls its making `making` cannot be read: build it anew, if that is still the one in use."""
        if making in self._told_damaged:
            return
        self._told_damaged.add(making)
        if self._busy:
            self._damaged = making
        else:
            self._busy = True
            self._process.tell({"damaged": making})

    def end(self) -> None:
        """End the process, now."""
        self._ending = True
        # It lets its own processes go when it is interrupted.
        self._process.end(_PATIENCE)

    def _say(self, paths: Sequence[Path] | None) -> None:
        self._process.tell({} if paths is None else {"paths": [str(path) for path in paths]})

    @Slot(object)
    def _hear(self, said: dict[str, object]) -> None:
        event = said["event"]
        if event == "progress":
            self.progress.emit(_count(said["done"]), _count(said["total"]))
        elif event == "ready":
            self._over()
            self.done.emit(_count(said["notes"]))
        elif event == "mending":
            self.mending.emit()
        elif event == "failed":
            self._over()
            self.failed.emit(UserError(str(said["what"]), str(said.get("hint", ""))))

    def _over(self) -> None:
        """A look is over: go on with what waited."""
        damaged, self._damaged = self._damaged, ""
        if damaged:
            self._process.tell({"damaged": damaged})
            return
        waiting, self._waiting = self._waiting, set()
        self._busy = waiting is None or bool(waiting)
        if self._busy:
            self._say(None if waiting is None else sorted(waiting))

    @Slot()
    def _finished(self) -> None:
        self._busy = False
        if not self._ending:
            self._ending = True
            self.ended.emit()


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0
