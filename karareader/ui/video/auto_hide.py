"""Controls that go while the pointer rests, on a full screen, and come back when it moves."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from karareader.ui.video.playback import Playback

HIDE_MS = 2500  # so long after the pointer rested


class AutoHide(QObject):
    """Shows and hides `controls`, which lie over `surface` where `full_screen` is set.

    Signals: `changed` – they came, or went.
    """

    changed = Signal()

    def __init__(self, playback: Playback, surface: QWidget, controls: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._playback, self._surface, self._controls = playback, surface, controls
        self.full_screen = False
        self._hiding = QTimer(self)
        self._hiding.setSingleShot(True)
        self._hiding.setInterval(HIDE_MS)
        self._hiding.timeout.connect(self.hide)

    @Slot()
    def show(self) -> None:
        """Show them; they go again after a while."""
        self._surface.unsetCursor()
        self._controls.show()
        self.changed.emit()
        if self.full_screen:
            self._hiding.start()

    @Slot()
    def hide(self) -> None:
        """Hide them on a full screen, unless nothing plays or the pointer is on them."""
        pointed = self._controls.rect().contains(self._controls.mapFromGlobal(self._controls.cursor().pos()))
        if not self.full_screen or not self._playback.playing or pointed:
            return
        self._controls.hide()
        self._surface.setCursor(Qt.CursorShape.BlankCursor)
        self.changed.emit()
