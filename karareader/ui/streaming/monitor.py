"""Watches a stream while it plays: whether it breaks off before its end, and when its links expire."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.media.player.base import PlayerState
from karareader.media.streaming.formats import FOREVER, MARGIN, ResolvedVideo
from karareader.ui.video.playback import Playback

_TAIL_S = 4.0  # a stream that ends this much before its end broke off
_STEADY_S = 20.0  # a stream that played for so long may break again
_BREAKS = 3  # so many breaks in a row, and it is given up
_DAY_S = 86400.0


class StreamMonitor(QObject):
    """Watches what plays between `begin` and `end`. `now` gives seconds of the epoch.

    Signals: `broke` (bool) – it plays no more, though it is not over, and whether it played before; `expiring` – its
    links can be used for a minute longer.
    """

    broke = Signal(bool)
    expiring = Signal()

    def __init__(self, playback: Playback, now: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._playback, self._now = playback, now
        self.found: ResolvedVideo | None = None  # what is watched
        self.reached = 0.0  # where the playback was last, seconds
        self._breaks = 0
        self._expiry, self._steady = QTimer(self), QTimer(self)
        for timer, slot in ((self._expiry, self.expiring), (self._steady, self._is_steady)):
            timer.setSingleShot(True)
            timer.timeout.connect(slot)
        playback.position_changed.connect(self._moved)
        playback.state_changed.connect(self._state_changed)
        playback.failed.connect(self._failed)

    @property
    def hopeless(self) -> bool:
        """True if it broke too often to try again."""
        return self._breaks > _BREAKS

    def begin(self, found: ResolvedVideo, seconds: float) -> None:
        """`found` is about to be played from `seconds`."""
        self.found, self.reached = found, seconds
        if found.expires_at != FOREVER:
            left = min(max(found.expires_at - MARGIN - self._now(), 1.0), _DAY_S)
            self._expiry.start(round(left * 1000))

    def end(self) -> None:
        """It is played no more."""
        self.found = None
        self._expiry.stop()
        self._steady.stop()

    def forgive(self) -> None:
        """The breaks so far do not count: the reader asked for it."""
        self._breaks = 0

    @Slot(float)
    def _moved(self, seconds: float) -> None:
        if self._playback.state in (PlayerState.PLAYING, PlayerState.PAUSED):
            self.reached = seconds

    @Slot(object)
    def _state_changed(self, state: PlayerState) -> None:
        if self.found is None:
            return
        if state is PlayerState.PLAYING:
            self._steady.start(round(_STEADY_S * 1000))
        length = self._playback.length or self.found.length
        if state is PlayerState.ENDED and (self.found.is_live or self.reached < length - _TAIL_S):
            self._break(True)

    @Slot(str)
    def _failed(self, _error: str) -> None:
        if self.found is not None:
            self._break(False)

    def _break(self, played: bool) -> None:
        self.end()
        self._breaks += 1
        self.broke.emit(played)

    @Slot()
    def _is_steady(self) -> None:
        if self._playback.playing:
            self.forgive()
