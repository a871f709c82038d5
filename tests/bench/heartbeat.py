"""How long the thread of the window is held. To be imported once the program has set itself up."""

from __future__ import annotations

import time

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer


class Heartbeat(QObject):
    """Beats every 2 ms, and keeps the longest time between two beats, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start(2)

    def beat(self) -> None:
        """Now."""
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - 2)
        self._last = now

    def restart(self) -> None:
        """Forget what was."""
        self.longest = 0.0
        self._last = time.perf_counter()


def run_for(seconds: float) -> None:
    """Let the program go on for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
