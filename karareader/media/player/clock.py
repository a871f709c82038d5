"""A clock that fills in the playback position between the player's coarse reports.

libVLC 3 changes what `get_time()` tells only every 250 to 500 ms, and whoever polls it notices the change late. Read
against frame numbers coded in the picture, a report is within 10 ms of the picture at the moment at which it appears;
what is late is only ever the noticing. So of the last reports the one that puts the playback furthest is believed.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Literal

Start = Literal["seek", "play"]


class PlaybackClock:
    """The playback position in seconds, between and beyond the player's reports.

    While playing it never goes back, except for a jump: where it was ahead, it waits. `now` gives monotonic seconds;
    tests pass their own.
    """

    # A report further from the clock's own reading than this (seconds) is a jump, not a late or early one.
    JUMP = 0.35
    # So many reports are weighed: at least one of them was noticed at once.
    WINDOW = 5
    # How long it takes (seconds) until the picture moves on after a seek, and after a pause, at first; then it is
    # learned, since it hangs on the file and on the speed.
    USUAL_DELAY = {"seek": 0.05, "play": 0.02}  # noqa: RUF012
    LONGEST_DELAY = 0.6
    # So long (seconds) after a seek its picture is there, if it was held meanwhile.
    SETTLED = 0.3

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._position = 0.0
        self._since = now()
        self._rate = 1.0
        self._running = False
        self._told = float("-inf")
        self._reported: float | None = None
        self._lines: deque[float] = deque(maxlen=self.WINDOW)
        self._started: tuple[Start, float, float] | None = None  # how, at which position, when
        self._delays: dict[tuple[Start, float], float] = {}

    def report(self, position: float, *, rate: float = 1.0, running: bool = True) -> None:
        """Take a report of the player: its position in seconds, its rate, and whether it is playing.

        A position that did not change since the last report says nothing new and is not taken for a standstill.
        """
        changed = position != self._reported
        self._reported = position
        if running != self._running or rate != self._rate:
            current = self.read()
            starts = running and not self._running
            self._running, self._rate = running, rate
            if starts and not self._started:
                self._start("play", current)
            elif starts and self._started:
                how, target, told = self._started
                self._start(how if self._now() - told < self.SETTLED else "play", target)
            else:
                self._set(current)
        if changed and running:
            self._weigh(position)
        elif changed:
            self._position = position
            if self._started:
                self._started = (self._started[0], position, self._started[2])

    def seek(self, position: float) -> None:
        """The player was told to go to `position` (seconds): the clock is there at once, and waits for the picture."""
        self._reported = position
        self._start("seek", position)

    def read(self) -> float:
        """The position in seconds, now."""
        if not self._running:
            return self._position
        position = self._position + max(self._now() - self._since, 0.0) * self._rate
        self._told = max(self._told, position)
        return self._told

    def _start(self, how: Start, position: float) -> None:
        """The playback goes on from `position`, a little later than it was told to."""
        now = self._now()
        self._set(position)
        self._since = now + self._delays.get((how, self._rate), self.USUAL_DELAY[how])
        self._started = (how, position, now)

    def _set(self, position: float) -> None:
        self._position, self._since = position, self._now()
        self._told = float("-inf")
        self._lines.clear()
        self._started = None

    def _weigh(self, position: float) -> None:
        """A new report while playing: correct the clock by it."""
        now = self._now()
        line = position - self._rate * now  # where a playback that is at `position` now was at time 0
        if abs(position - self.read()) > self.JUMP:
            self._set(position)
        elif self._started is not None:
            how, begun, told = self._started
            took = (begun - line) / self._rate - told
            known = self._delays.get((how, self._rate), took)
            self._delays[how, self._rate] = min(max((known + took) / 2, 0.0), self.LONGEST_DELAY)
            self._started = None
        self._lines.append(line)
        self._position, self._since = max(self._lines) + self._rate * now, now
