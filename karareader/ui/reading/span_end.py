"""The end of a span of the playback, told when it is passed and not when that is noticed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance, Slot

from karareader.media.player.base import PlayerState
from karareader.ui.video.playback import Playback

_SOON = 0.2  # seconds of waiting from which on a timer is set: longer than from one tick of the playback to the next
_THERE = 0.002  # seconds: no timer is finer


class SpanEnd(QObject):
    """Waits for a second of the video, by the clock of the playback, and by a timer for what is left after a tick.

    A seek that follows at once is in time: what the engine still shows after it is taken into account.

    Signals: `reached` – it is passed while the video plays, or the video is over; told once for each `arm`.
    """

    reached = Signal()

    def __init__(self, playback: Playback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._end: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def arm(self, end: float) -> None:
        """Wait for this second."""
        if self._end is None:
            for changed in self._changes():
                changed.connect(self._look)
        self._end = end
        self._look()

    def disarm(self) -> None:
        """Wait for nothing any more."""
        if self._end is None:
            return
        self._end = None
        self._timer.stop()
        for changed in self._changes():
            changed.disconnect(self._look)

    def _changes(self) -> tuple[SignalInstance, ...]:
        """What moves the end; heard only while it is waited for."""
        return self._playback.position_changed, self._playback.state_changed, self._playback.rate_changed

    @Slot()
    def _look(self) -> None:
        if self._end is None:
            return
        playback = self._playback
        if playback.state is PlayerState.ENDED:
            self._tell()
        elif not playback.playing:
            self._timer.stop()
        else:
            left = (self._end - playback.position) / max(playback.status.rate, 0.1) - playback.abilities.runs_on
            if left <= _THERE:
                self._tell()
            elif left <= _SOON:
                self._timer.start(max(1, int(left * 1000)))
            else:
                self._timer.stop()

    def _tell(self) -> None:
        self.disarm()
        self.reached.emit()
