"""Collects Python's cyclic garbage in the GUI thread only, in portions that hold nobody up.

Python collects in whatever thread happens to allocate. A Qt object in such garbage would then be destroyed in a worker
thread, which crashes the program sooner or later. And it looks through all that is alive now and then: with a large
library that takes a tenth of a second, during which a page that is scrolled stands still.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from karareader.base import malloc_tuning

_LOOK_EVERY = 200  # milliseconds
_REST_EVERY = 1000  # the same while too little comes together until then and nobody does anything: each look wakes us
# New objects since the last look that are worth a collection of the young ones.
_YOUNG = 4000
# So many collections of the young ones before those that outlived them are looked through too.
_ROUNDS = 10
# More objects than this are not looked through while somebody might notice: it would take longer than a frame.
_BURST = 20_000
# So many objects that were not looked through are worth a collection of everything as soon as the reader pauses, and
# so many even if the reader never does.
_WORTH, _TOO_MANY = 200_000, 4_000_000
# So many objects came and went that memory between those that stayed is worth being given back, in a short pause.
_MANY, _CALM = 100_000, 3.0
# The reader pauses when nothing was pressed, moved or scrolled for so long, in seconds.
_PAUSE = 12.0
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove,
        QEvent.Type.Wheel, QEvent.Type.TouchUpdate, QEvent.Type.InputMethod,
    }
)  # fmt: skip


class Garbage(QObject):
    """Collects until `end`, in place of Python's own automatic collection, which stays off after it too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._rounds = 0
        self._outlived = 0  # objects that are not young any more, but were not put aside yet
        self._aside = 0  # objects put aside since all of them were looked through, at most
        self._settled = 0  # objects that were there then
        self._young = 0  # objects at the last look
        self._passed = 0  # objects that came since memory was given back
        self._touched = time.monotonic()
        self._watched: set[int] = set()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def settle(self) -> None:
        """What there is now lives as long as the program: do not look through it."""
        gc.freeze()
        self._settled = gc.get_freeze_count()
        self._outlived = 0

    @Slot()
    def look(self) -> None:
        """Collect, if enough has come together."""
        young = gc.get_count()[0]
        if young > _BURST:
            # What comes at once, as the names of a library do, is there to stay.
            self._put_aside(young)
        elif young >= _YOUNG:
            self._collect_young(young)
        if self._aside > _TOO_MANY or (self._aside > _WORTH and time.monotonic() - self._touched > _PAUSE):
            # Most of it may be gone by itself.
            self._aside = max(0, gc.get_freeze_count() - self._settled)
            if self._aside > _WORTH:
                self._collect_all()
        grown = max(0, young - self._young) * _REST_EVERY / self._timer.interval()
        self._young = young if young < _YOUNG else 0
        # A film that plays makes a few hundred a second.
        quiet = young + grown < _YOUNG and time.monotonic() - self._touched > 1.0
        self._look_every(_REST_EVERY if quiet else _LOOK_EVERY)
        self._passed += young if young >= _YOUNG else 0
        if quiet and self._passed > _MANY and time.monotonic() - self._touched > _CALM:
            self._passed = 0
            malloc_tuning.give_back()

    def _look_every(self, milliseconds: int) -> None:
        if self._timer.interval() != milliseconds:
            # At rest the system joins this with other timers of whole seconds.
            resting = milliseconds == _REST_EVERY
            self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer if resting else Qt.TimerType.CoarseTimer)
            self._timer.setInterval(milliseconds)

    def _collect_young(self, young: int) -> None:
        self._rounds += 1
        self._outlived += young - gc.collect(0)
        if self._outlived > _BURST:
            self._put_aside(0)
        elif self._rounds % _ROUNDS == 0:
            gc.collect(1)

    def _put_aside(self, young: int) -> None:
        gc.freeze()
        self._aside += young + self._outlived
        self._outlived = 0

    def _collect_all(self) -> None:
        gc.unfreeze()
        gc.collect()
        self.settle()
        self._aside = 0

    def end(self) -> None:
        """Look no more. Python does not take over again: a thread that still ends would destroy Qt's objects."""
        self._timer.stop()
        gc.unfreeze()

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        """See what is pressed and moved in this window too."""
        if window is not None and window.winId() not in self._watched:
            self._watched.add(window.winId())
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The reader is there."""
        if event.type() in _INPUT:
            self._touched = time.monotonic()
            if self._timer.isActive():
                self._look_every(_LOOK_EVERY)
        return False
