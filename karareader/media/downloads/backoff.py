"""Why and for how long the whole queue waits: a full disk, no network, a site that asks to slow down."""

from __future__ import annotations

import time
from collections.abc import Callable


class Hold:
    """Nothing is begun while it holds; afterwards one item goes ahead to see how it fares.

    `now` gives monotonic seconds, by which processes tell when they began too; `clock` those of the epoch.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic, clock: Callable[[], float] = time.time) -> None:
        self._now, self._clock = now, clock
        self._since = self._until = 0.0
        self.why = ""
        self.times = 0  # in a row; 0 when nothing is waited for

    @property
    def on(self) -> bool:
        """True while nothing may be begun."""
        return self.times > 0 and self._now() < self._until

    @property
    def left(self) -> float:
        """Seconds until it is tried again; infinite where nothing is waited for."""
        return self._until - self._now() if self.times else float("inf")

    def begin(self, why: str, seconds: float, *, tell_when: bool = False) -> None:
        """From now on for `seconds`, because of `why` (a sentence); with `tell_when` it says until when."""
        if tell_when:
            # Rounded up: nothing is to be expected before that minute.
            until = time.localtime(self._clock() + seconds + 59)
            why = f"{why} Downloads resume at {time.strftime('%H:%M', until)}."
        self.why, self._since = why, self._now()
        self._until = self._since + seconds
        self.times += 1

    def fares_well(self, began: float) -> None:
        """What began at `began` goes well: what was waited for is over, if that was after it."""
        if began > self._since:
            self.end()

    def end(self) -> None:
        """Nothing is waited for any more."""
        self.why, self.times = "", 0
