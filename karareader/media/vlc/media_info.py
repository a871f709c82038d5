"""What hardly ever changes about what a libVLC player plays: asked for now and then, and kept."""

from __future__ import annotations

from collections.abc import Callable

from karareader.media.files.count_frames import FrameCount
from karareader.media.vlc.chapters import Chapters
from karareader.media.vlc.facts import VlcFacts

LOOK_S = 0.3  # the pace of looking
CHAPTER_LOOKS = 5  # a film whose chapters were not told in so many looks has none
LAST_FRAME_S = 0.04  # a seek to the very end shows the last frame instead of ending


class Looks:
    """Length, frames a second, and whether there is a picture. `now` gives monotonic seconds."""

    def __init__(self, facts: VlcFacts, now: Callable[[], float]) -> None:
        self._facts, self._now = facts, now
        self._next = 0.0
        self.length = 0.0  # seconds, 0 while unknown
        self.fps = 0.0  # 0 while unknown
        self.draws = False
        self.chapters: Chapters = ()
        self._asked = 0  # how often the chapters were asked for
        self.shown = False  # something was played since it was opened
        self._counted: FrameCount | None = None
        self._begins = 0.0

    def opens(self, counted: FrameCount | None, begins: float) -> None:
        """Another source: nothing is known of it.

        `counted` is its length where libVLC would only reckon one, `begins` what libVLC adds to it (seconds).
        """
        self.length, self._counted, self._begins = 0.0, counted, begins
        self.chapters, self._asked = (), 0

    def measure(self) -> None:
        """Ask for the length alone: that can be had while it is loading."""
        counted = self._counted.seconds if self._counted else 0.0
        self.length = counted or max(self._facts.length() - self._begins, 0.0) or self.length

    def look(self) -> None:
        """Ask for everything."""
        self._next = self._now() + LOOK_S
        self.measure()
        self.fps, self.draws = self._facts.fps(), self._facts.draws()
        if not self.chapters and self._asked < CHAPTER_LOOKS:
            self._asked += 1
            self.chapters = self._facts.chapters()
        self.shown = self.shown or self.draws or self.length > 0 or self._facts.position() > 0

    def look_again(self) -> None:
        """Ask for everything if that is some time ago."""
        if self._now() >= self._next:
            self.look()

    def inside(self, seconds: float) -> float:
        """`seconds`, or the last frame where that is beyond the end."""
        return min(seconds, max(self.length - LAST_FRAME_S, 0.0)) if self.length else seconds
