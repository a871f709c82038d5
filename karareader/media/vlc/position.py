"""Where the playback of libVLC is and how fast it goes: what it tells, corrected by what is known better."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from karareader.media.player.clock import PlaybackClock
from karareader.media.vlc.facts import Looks, VlcFacts

RUNS_ON_S = 0.05  # the picture runs on for so long after it was told to hold
USUAL_FPS = 25.0
# The speed of a player has to be 1 while it seeks: else it lands as far off as the key frame before. After so long
# (seconds) a seek has landed, and the speed may differ from 1 again.
LANDED_S = 0.15
# After a seek in HLS, libVLC tells for up to a second the time at which the segment before began.
UNTRUE_S = 1.5
SAME_S = 0.002  # what it tells right after a seek is where to, to the millisecond
CAME_S = 0.001  # what is told anew when the picture of a seek is there: the least that is a report
STEP_S = 0.4  # a change by less is a tremor
FAR_S = 3.0  # a change back by more is no tremor


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


class SegmentedTimes:
    """The position in a stream of segments (HLS), which libVLC tells in steps of a second, with tremors between.

    Read against frame numbers coded in the picture, it is true to 0.2 s at the moment of a step, and up to a second
    behind before the next one. What is told here changes only with steps, so that a clock can fill in what lies
    between. `now` gives monotonic seconds.

    A seek takes 0.3 to 0.5 s: until then libVLC tells where to, and, as soon as its picture is there, something else,
    untrue as it may be. That is told as a step too, so that a clock waits for the picture.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._told = 0.0
        self._step: float | None = None  # what was reported at the last step
        self._believe_from = 0.0
        self._coming: float | None = None  # where it was told to go, until the picture of that is there
        self._heard = False  # it has told that it goes there

    def sought(self, seconds: float) -> None:
        """It was told to go to `seconds`, or was opened there."""
        self._told, self._step, self._coming, self._heard = seconds, None, seconds, False
        self._believe_from = self._now() + UNTRUE_S

    def position(self, reported: float) -> float:
        """What to tell where libVLC says `reported`; both in seconds."""
        if self._now() < self._believe_from:
            if self._coming is not None:
                if abs(reported - self._coming) < SAME_S:
                    self._heard = True
                elif self._heard:
                    self._told, self._coming = self._coming + CAME_S, None
            return self._told
        if self._step is None:
            self._step = reported  # perhaps in the middle of a step
        elif reported >= self._step + STEP_S or reported < self._step - FAR_S:
            self._told = self._step = reported
        return self._told


class PlaybackSpeed:
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
