"""Which engine plays: VLC where this machine has it, else Qt Multimedia, else none."""

from __future__ import annotations

import logging
import threading
from typing import Any

from karareader.base.errors import UserError
from karareader.media.player import sound_devices
from karareader.media.player.base import Player
from karareader.media.player.null import NoPlayer
from karareader.media.vlc.player import VlcPlayer, load_library

logger = logging.getLogger(__name__)


class EngineStart:
    """Loads libVLC in a thread from the moment it is made, so that the window can be built meanwhile.

    `player` waits for it, and falls back on Qt Multimedia.
    """

    def __init__(self) -> None:
        self._library: tuple[Any, Any] | None = None
        self._problem: UserError | None = None
        self._thread = threading.Thread(target=self._load, name="engine start", daemon=True)
        self._thread.start()

    def player(self) -> tuple[Player, str]:
        """The player, and a sentence for the reader where it is not the best one; empty where it is.

        Must be called in the GUI thread, after the QApplication was made. Where nothing plays it is a player that
        fails at everything: notes can be read all the same.
        """
        self._thread.join()
        if self._library is not None:
            return VlcPlayer(self._library), "" if sound_devices.is_present() else sound_devices.NO_SOUND
        from karareader.media.player.qt import QtPlayer

        try:
            player = QtPlayer()
        except ImportError as error:
            logger.info("Qt Multimedia is missing: %s", error)
            why = f"{self._problem or 'VLC was not found.'} Qt Multimedia cannot be loaded here either ({error})."
            return NoPlayer(why), f"Videos cannot play on this machine; notes can be read. {why}"
        what = self._problem.what if self._problem else ""
        return player, f"{what} Videos play through Qt Multimedia instead.".strip()

    def _load(self) -> None:
        try:
            self._library = load_library()
        except UserError as error:
            self._problem = error


def choose() -> tuple[Player, str]:
    """The best player of this machine, and a sentence for the reader where it is not VLC. See `EngineStart`."""
    return EngineStart().player()
