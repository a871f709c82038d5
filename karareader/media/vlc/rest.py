"""Lets libVLC rest while its picture stands still.

WORKAROUND: libVLC 3 draws a held picture anew 13 times a second, for ever, and waits each time until X has taken it:
27 wake-ups a second. No option changes that. Its plain X11 output draws nothing while X says that its window is wholly
covered, which leaves 13 and less of the processor; so it is told that, a while after anything was asked of it, and the
opposite before anything else is. What stands on the screen stays: the window has no background. Whatever X itself
tells of the window later holds (another window goes over it, and away again). Outputs that do not ask X draw on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from karareader.media.vlc.x11_window import CoveredWindow

STILL_S = 3.0  # so long after the last command


class Cover(Protocol):
    """What makes libVLC rest: see `CoveredWindow`."""

    def watch(self, parent: int) -> None: ...
    def cover(self) -> bool: ...
    def uncover(self) -> None: ...
    def was_shown(self) -> bool: ...


class Rest:
    """The rest of one libVLC player. `now` gives monotonic seconds."""

    def __init__(self, now: Callable[[], float], cover: Cover | None = None) -> None:
        self._now = now
        self._cover = cover or CoveredWindow()
        self._since: float | None = None  # when it began to stand still
        self._over = False  # it rests, or cannot

    def ends(self) -> None:
        """Something is about to be asked of libVLC."""
        self._cover.uncover()
        self._since, self._over = None, False

    def wanted(self) -> bool:
        """True if it stands still and `settle` does not know yet, or something went over the picture meanwhile."""
        if self._over and self._cover.was_shown():
            self.ends()
        return self._since is None

    def settle(self, window: int) -> float | None:
        """It stands still in this window: rest if it is time; in how many seconds to ask again, None for never."""
        if self._over:
            return None
        if self._since is None:
            self._cover.watch(window)
            self._since = self._now()
        elif self._cover.was_shown():
            # What appears from under another window is not drawn yet.
            self._since = self._now()
        left = self._since + STILL_S - self._now()
        if left > 0:
            return left
        self._over = True
        self._cover.cover()
        return None
