"""The speed of a libVLC player, which has to be 1 while it seeks: else it lands as far off as the key frame before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

LANDED_S = 0.15  # after so long a seek has landed, and the speed may differ from 1 again


class Speed:
    """How fast a player is to play, and when it may. `now` gives monotonic seconds."""

    def __init__(self, player: Any, now: Callable[[], float]) -> None:
        self._player, self._now = player, now
        self.rate = 1.0  # as asked for
        self._due: float | None = None  # when it may be set after a seek

    @property
    def waits(self) -> bool:
        """True while the speed is 1 for the sake of a seek, and another was asked for."""
        return self._due is not None

    def set(self, rate: float) -> None:
        """Play `rate` times as fast, as soon as may be."""
        self.rate = rate
        if self._due is None:
            self._player.set_rate(rate)

    def opens(self, start: float) -> None:
        """A source is opened at `start` seconds: between two key frames it lands off at another speed than 1."""
        self._due = self._now() + LANDED_S if start > 0 and self.rate != 1.0 else None
        self._player.set_rate(1.0 if self._due is not None else self.rate)

    def seeks(self) -> None:
        """The player is about to be told where to go."""
        if self.rate != 1.0:
            self._player.set_rate(1.0)
            self._due = self._now() + LANDED_S

    def plays_on(self) -> None:
        """It was held since the seek: the wait begins now."""
        if self._due is not None:
            self._due = self._now() + LANDED_S

    def settle(self) -> None:
        """Set the speed if its time has come; not while held."""
        if self._due is not None and self._now() >= self._due:
            self._due = None
            self._player.set_rate(self.rate)
