"""A process beside the window that is told, and tells, in lines of JSON."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal, Slot

from karareader.base.json_lines import Child, Word


class JsonProcess(QObject):
    """Runs `command`; to be ended by `end` or `kill` before it is destroyed.

    It is started by a thread of its own: a busy machine takes 15 to 110 ms to load a program, and the window would
    stand still for so long.

    Signals: `said` (dict) – what it says, which has an `event`; `over` – it is no more, or could not be started.
    """

    said = Signal(object)  # dict[str, Any]
    over = Signal()
    _heard = Signal(object)  # dict[str, Any], or None at the end; from the thread that hears it

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._child: Child | None = None
        self._started: threading.Event | None = None  # set once there is a child, or that failed
        self._teller: threading.Thread | None = None
        self._words: SimpleQueue[Mapping[str, object] | None] = SimpleQueue()
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def pid(self) -> int:
        """The number of the process, 0 if there is none, or none yet."""
        return self._child.pid if self._child is not None and self._child.running else 0

    def start(self) -> None:
        """Start it."""
        self._started = threading.Event()
        self._teller = threading.Thread(target=self._run, args=(self._started,), name="tell", daemon=True)
        self._teller.start()

    def tell(self, word: Mapping[str, object]) -> None:
        """Tell it something, without waiting until it listens."""
        self._words.put(word)

    def end(self, seconds: float) -> bool:
        """Have it end, by force after so many seconds; True if it did by itself."""
        child = self._begun()
        if child is None:
            return True
        child.interrupt()
        ended = child.wait(seconds)
        self.kill()
        return ended

    def kill(self) -> None:
        """End it at once."""
        child, self._child = self._begun(), None
        if child is not None:
            child.kill()
            child.hear_out()
        self._words.put(None)
        # Its thread holds this object, which no other thread than that of the window may be the last to let go.
        if self._teller is not None:
            self._teller.join()

    def _begun(self) -> Child | None:
        """The process, once it is certain whether there is one."""
        if self._started is not None:
            self._started.wait()
        return self._child

    def _run(self, started: threading.Event) -> None:
        """Start the process, and tell it what it is to be told."""
        try:
            self._child = child = Child(self._command, self._hear, "beside")
        except OSError:
            self._heard.emit(None)
            return
        finally:
            started.set()
        while (word := self._words.get()) is not None and child.tell(word):
            pass

    def _hear(self, _child: Child, word: Word | None) -> None:
        if word is None or "event" in word:
            self._heard.emit(word)

    @Slot(object)
    def _take(self, word: Word | None) -> None:
        if word is None:
            self.over.emit()
        else:
            self.said.emit(word)
