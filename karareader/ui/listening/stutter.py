"""Watches whether the video stutters while another one, or itself, is heard: then hearing makes room."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.ui.video.playback import Playback

_EVERY = 2000  # milliseconds between two looks
# So many of a hundred pictures may come too late in that time, and fewer than so many do not tell.
_SHARE, _FEWEST = 0.01, 2
# Looks without a late picture, or without playing, after which hearing goes on; twice as many each time it was in vain.
_CALM, _CALMEST = 3, 60
_VAIN = 30  # looks in a row with late pictures although nothing is heard: that is not why they are late


class StutterWatch(QObject):
    """Signals: `changed` (bool) – the video stutters, or does not any more. Only while `watch`ing."""

    changed = Signal(bool)

    def __init__(self, playback: Playback, parent: QObject) -> None:
        super().__init__(parent)
        self._playback = playback
        self._before = (0, 0)
        self._calm, self._wanted, self._vain = 0, _CALM, 0
        self.stutters = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)

    def watch(self, wanted: bool) -> None:
        """Begin to watch, or end that."""
        if wanted and not self._timer.isActive():
            self._before, self._wanted, self._vain = self._playback.status.pictures, _CALM, 0
            self._timer.start()
        elif not wanted:
            self._timer.stop()
            self._set(False)

    @Slot()
    def look(self) -> None:
        """Compare with the last look."""
        shown, late = (now - before for now, before in zip(self._playback.status.pictures, self._before, strict=True))
        self._before = self._playback.status.pictures
        if late >= _FEWEST and late > _SHARE * (max(shown, 0) + late):
            self._calm = 0
            self._vain += self.stutters
            self._set(self._vain < _VAIN)
        elif self.stutters:
            self._calm, self._vain = self._calm + 1, 0
            if self._calm >= self._wanted or not self._playback.playing:
                self._wanted = min(self._wanted * 2, _CALMEST)
                self._set(False)

    def _set(self, stutters: bool) -> None:
        if stutters != self.stutters:
            self.stutters, self._calm = stutters, 0
            self.changed.emit(stutters)
