"""A clock that fills in the playback position between the player's coarse reports.

libVLC 3 changes what `get_time()` tells only every 250 to 500 ms. Between two changes the position is the last
reported one plus the time that went by, times the rate.
"""

from __future__ import annotations

import time
from collections.abc import Callable


class PlaybackClock:
    """The playback position in seconds, between and beyond the player's reports.

    `now` gives monotonic seconds; tests pass their own.
    """

    # A report this close to the clock's own reading is a late or early one of the same playback, not a jump.
    JITTER = 0.25

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._position = 0.0
        self._since = now()
        self._rate = 1.0
        self._running = False
        self._reported: float | None = None

    def report(self, position: float, *, rate: float = 1.0, running: bool = True) -> None:
        """Take a report of the player: its position in seconds, its rate, and whether it is playing.

        A position that did not change since the last report says nothing new and is not taken for a standstill.
        """
        now = self._now()
        current = self.read()
        changed = position != self._reported
        self._reported = position
        if running != self._running or rate != self._rate:
            self._position, self._since = (position if changed and not running else current), now
            self._running, self._rate = running, rate
        if not changed:
            return
        if running and 0.0 <= current - position <= self.JITTER:
            # Reports are rounded down to the last decoded buffer: going back by that little would only jitter.
            return
        self._position, self._since = position, now

    def seek(self, position: float) -> None:
        """The player was told to go to `position` (seconds): the clock is there at once."""
        self._position, self._since = position, self._now()
        self._reported = None

    def read(self) -> float:
        """The position in seconds, now."""
        if not self._running:
            return self._position
        return self._position + (self._now() - self._since) * self._rate
