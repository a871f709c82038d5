"""Which engine plays: the first row of `ENGINES` that this machine has, else none."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec

from karareader.base import display
from karareader.base.errors import UserError
from karareader.base.translation import noop, tr
from karareader.media.player import sound_devices
from karareader.media.player.base import Player
from karareader.media.player.null import NoPlayer
from karareader.media.vlc.player import VlcPlayer, load_library

logger = logging.getLogger(__name__)

Make = Callable[[], Player]


@dataclass(frozen=True, slots=True)
class Engine:
    """One engine. `load` may be called in any thread, and gives what makes the player, in the GUI thread.

    Both raise UserError or ImportError where the machine does not have it. `name` is that for the reader.
    """

    name: str
    load: Callable[[], Make]


def _vlc() -> Make:
    if display.is_wayland():  # given such a window to draw into, libVLC crashes
        raise UserError(
            noop("VLC cannot draw into a window of Wayland."),
            noop("With XWayland on this computer it plays videos here."),
        )
    return partial(VlcPlayer, load_library())


def _qt() -> Make:
    if find_spec("PySide6.QtMultimedia") is None:  # a package of its own, which only machines without VLC need
        raise UserError(tr("It is not installed: pip install 'karareader[qt-player]'."))
    from karareader.media.player.qt import QtPlayer

    return QtPlayer


# The best one first. What an engine cannot do, its player says: see `player.base.Abilities`.
ENGINES: tuple[Engine, ...] = (Engine("VLC", _vlc), Engine("Qt Multimedia", _qt))


class EngineStart:
    """Loads the best engine in a thread from the moment it is made, so that the window can be built meanwhile.

    `player` waits for it, and falls back on the others.
    """

    def __init__(self) -> None:
        self._engines = ENGINES
        self._make: Make | None = None
        self._problem: UserError | None = None
        self._thread = threading.Thread(target=self._load, name="engine start", daemon=True)
        self._thread.start()

    def player(self) -> tuple[Player, str]:
        """The player, and a sentence for the reader where it is not the best one; empty where it is.

        Must be called in the GUI thread, after the QApplication was made. Where nothing plays it is a player that
        fails at everything: notes can be read all the same.
        """
        self._thread.join()
        if self._make is not None:
            return self._make(), "" if sound_devices.is_present() else tr(sound_devices.NO_SOUND)
        problem = self._problem or UserError(tr("{name} was not found.", name=self._engines[0].name))
        problem = UserError(tr(problem.what), tr(problem.hint))  # its thread began before the language was known
        why = str(problem)
        for engine in self._engines[1:]:
            try:
                return engine.load()(), tr(
                    "{what} Videos play through {name} instead.", what=problem.what, name=engine.name
                )
            except (ImportError, UserError) as error:
                logger.info("%s is missing: %s", engine.name, error)
                why = tr("{why} {name} cannot play here either: {error}", why=why, name=engine.name, error=error)
        return NoPlayer(why), tr("Videos cannot play on this machine; notes can be read. {why}", why=why)

    def _load(self) -> None:
        try:
            self._make = self._engines[0].load()
        except UserError as error:
            self._problem = error


def choose() -> tuple[Player, str]:
    """The best player of this machine, and a sentence for the reader where it is not VLC. See `EngineStart`."""
    return EngineStart().player()
