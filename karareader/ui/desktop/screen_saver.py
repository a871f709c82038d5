"""Keeps the screen from going dark while a picture plays.

Interface: https://specifications.freedesktop.org/idle-inhibit-spec/0.1/
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot

from karareader.base.translation import tr
from karareader.ui.services.session_bus import SessionBus
from karareader.ui.video.playback import Playback

_NAME = "org.freedesktop.ScreenSaver"
_PATH = "/org/freedesktop/ScreenSaver"


class ScreenSaver(QObject):
    """Asks the desktop to leave the screen on from when a picture begins to play until it rests."""

    def __init__(self, bus: SessionBus, playback: Playback) -> None:
        super().__init__(playback)
        self._bus, self._playback = bus, playback
        self._wanted = False
        self._cookie: int | None = None
        bus.connected.connect(self._look)
        playback.state_changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        status = self._playback.status
        wanted = self._playback.playing and status.has_video
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._bus.call(_NAME, _PATH, f"{_NAME}.Inhibit", "ss", "KaraReader", tr("A video plays"), then=self._kept)
        else:
            self._let_go()

    def _kept(self, values: tuple[Any, ...]) -> None:
        self._cookie = values[0]
        if not self._wanted:  # it was paused before the desktop had answered
            self._let_go()

    def _let_go(self) -> None:
        if self._cookie is not None:
            self._bus.call(_NAME, _PATH, f"{_NAME}.UnInhibit", "u", self._cookie)
            self._cookie = None
