"""Stills of what plays: the picture on the screen, as a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from karareader.media.player.base import Player

WIDTH = 480  # pixels


class StillTaker(QObject):
    """Asks the player for the picture, and tells later whether it is there: nobody waits, the playback neither."""

    _answered = Signal(object, bool)  # whom to tell, whether it is there; from any thread

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def take(self, file: Path, then: Callable[[bool], None]) -> None:
        """Write the picture to `file`, as PNG; `then` is told whether there is one, in the GUI thread."""
        self._player.snapshot(file, WIDTH, partial(self._answered.emit, then))

    @Slot(object, bool)
    def _tell(self, then: Callable[[bool], None], there: bool) -> None:
        then(there)
