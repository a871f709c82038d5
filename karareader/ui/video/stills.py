"""Stills of what plays: the picture on the screen, as a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from karareader.media.player.base import Player

WIDTH = 480  # pixels


class Stills(QObject):
    """Asks the player for the picture, and tells later when it is there: nobody waits, the playback neither.

    Signals: `taken` (Path) – this file holds the picture that was on the screen when it was asked for.
    """

    taken = Signal(object)  # Path
    _answered = Signal(object, bool)  # Path, whether it is there; from any thread

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def take(self, file: Path) -> None:
        """Write the picture to `file`, as PNG. Nothing comes of it where there is none."""
        self._player.snapshot(file, WIDTH, partial(self._answered.emit, file))

    @Slot(object, bool)
    def _tell(self, file: Path, there: bool) -> None:
        if there:
            self.taken.emit(file)
