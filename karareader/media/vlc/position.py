"""Where the playback of libVLC is: what it tells, corrected by what is known better."""

from __future__ import annotations

from collections.abc import Callable

from karareader.media.player.clock import PlaybackClock
from karareader.media.vlc.facts import VlcFacts
from karareader.media.vlc.hls import SegmentedTimes
from karareader.media.vlc.media_info import Looks

RUNS_ON_S = 0.05  # the picture runs on for so long after it was told to hold
USUAL_FPS = 25.0


class VlcPlace:
    """The position in what is open, in seconds. `now` gives monotonic seconds.

    Held, libVLC tells the position of its last report, which is up to half a second old, and runs on for one or two
    frames: `resting` is the exact one, where it is known.
    """

    def __init__(self, facts: VlcFacts, looks: Looks, now: Callable[[], float]) -> None:
        self._facts, self._looks = facts, looks
        self._clock = PlaybackClock(now)
        self._segments = SegmentedTimes(now)
        self._segmented = False
        self.resting: float | None = None
        self._stepped = False

    def opens(self, start: float, *, segmented: bool) -> None:
        """Something is being opened at `start`; `segmented` tells that its times need help (see `SegmentedTimes`)."""
        self._segmented = segmented
        self.resting, self._stepped = None, False
        self._clock.report(start, running=False)
        self.goes(start)

    def goes(self, seconds: float) -> None:
        """It was told to go to `seconds`."""
        self._segments.sought(seconds)
        self._clock.seek(seconds)

    def holds(self, rate: float) -> None:
        """It was told to hold while it played at `rate`: what libVLC tells from now on is old."""
        self.resting = self._looks.inside(self._clock.read() + RUNS_ON_S * rate)

    def steps(self) -> None:
        """It was told to show the next frame."""
        self._stepped = True
        self.resting = self.told() + 1 / (self._facts.fps() or USUAL_FPS)

    def redrawn(self) -> None:
        """It was told to show the next frame because that of a seek was missing: it stays where it is."""
        self._stepped = True

    def plays_on(self) -> float | None:
        """It was told to play; where to go first, if anywhere: after single steps it would jump ahead."""
        begin = self.resting if self._stepped else None
        self._stepped, self.resting = False, None
        return begin

    def report(self, position: float, rate: float, *, running: bool) -> None:
        """Take note of where it is."""
        self._clock.report(position, rate=rate, running=running)

    def read(self) -> float:
        """The position now, also between two reports."""
        return self._clock.read() if self.resting is None else self.resting

    def told(self) -> float:
        """The position as of the last report."""
        if self.resting is not None:
            return self.resting
        position = self._facts.position()
        return self._segments.position(position) if self._segmented else position
