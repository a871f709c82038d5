"""Collects Python's cyclic garbage in the GUI thread only.

Python collects in whatever thread happens to allocate. A Qt object in such garbage would then be destroyed in a worker
thread, which crashes the program sooner or later.
"""

from __future__ import annotations

import gc
import linecache

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_EVERY = 200  # milliseconds
# New objects since the last look that are worth a collection of the young ones.
_YOUNG = 4000
# So many collections of one generation before the next older one is looked through too.
_ROUNDS = 10


class Garbage(QObject):
    """Takes over from Python's own automatic collection until `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._rounds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def settle(self) -> None:
        """What there is now lives as long as the program: never look through it again."""
        _forget_sources()
        gc.freeze()

    @Slot()
    def look(self) -> None:
        """Collect, if enough has come together."""
        if gc.get_count()[0] < _YOUNG:
            return
        self._rounds += 1
        generation = 2 if self._rounds % _ROUNDS**2 == 0 else 1 if self._rounds % _ROUNDS == 0 else 0
        gc.collect(generation)
        if generation:
            _forget_sources()

    def end(self) -> None:
        """Python collects as it likes again: no other thread works any more."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def _forget_sources() -> None:
    """Let go of source code that was read.

    WORKAROUND: PySide looks through the source of every module that is imported after it for its own name
    (`feature_imported`, for `from __feature__ import …`), and the standard library keeps all those lines: five MB.
    """
    linecache.clearcache()
