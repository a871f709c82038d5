"""How it shows that a libVLC player is at the end of what it plays.

A file is opened with `play-and-pause`: at its end libVLC 3 holds on the last frame, which looks like any pause, except
that nobody told it to. From there it can be sought in, but for some files (Ogg, cut MP4), which play nothing then.
Played on without a seek it ends: then it draws nothing any more, not even what was covered, and neither seeking nor
playing does anything until it was stopped and opened again. So it is with streams, and where it ended before it held.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from karareader.media.vlc.facts import VlcFacts

HEARD_S = 0.25  # so long after it was told to go on, it may still look held
TAIL_S = 1.5  # a seek so near the end can reach it before the position moves
SAME_S = 0.002  # positions are told in milliseconds


class PlayOutcome(Enum):
    """What came of what the player was told."""

    GOES_ON = auto()
    HOLDS = auto()  # at the end, on the last frame
    ENDED = auto()
    DEAF = auto()  # it held at the end before it heard of a seek, or does not know where its end is: tell it to go on
    LOST = auto()  # it cannot be sought in any more, and has to be opened again


class EndWatch:
    """Tells from what a player was told, and from what it says, whether it is at its end.

    `now` gives monotonic seconds.
    """

    def __init__(self, facts: VlcFacts, now: Callable[[], float]) -> None:
        self._facts, self._now = facts, now
        self._told = 0.0  # when it was last told to go on, or somewhere
        self.sought = 0.0  # where it was last told to go, seconds
        self._left = False  # it was told to go on after it held at the end, and did not move yet

    def opened(self, start: float) -> None:
        """It was told to open something at `start` seconds."""
        self._left = False
        self.told_to_go(start)

    def told_to_go(self, seconds: float) -> None:
        """It was told to go to `seconds`."""
        self.sought = seconds
        self.told_to_play()

    def told_to_play(self) -> None:
        """It was told to go on."""
        self._told = self._now()

    def leaves_end(self) -> None:
        """It holds at the end, and is about to be told to go elsewhere."""
        self._left = True

    def heard(self) -> bool:
        """True once it must have heard what it was told last."""
        return self._now() - self._told > HEARD_S

    def look(self, held: bool, length: float) -> PlayOutcome:
        """What became of it. `held` says that it was told to hold; `length` in seconds, 0 while unknown."""
        waits = abs(self._facts.position() - self.sought) < SAME_S
        if not held and not waits:
            self._left = False
        ended = self._facts.has_ended()
        if not ended and (held or not self.heard() or not self._facts.holds()):
            return PlayOutcome.GOES_ON
        waits = waits and self.sought < length - TAIL_S
        if waits and self._left:
            return PlayOutcome.LOST
        if ended:
            return PlayOutcome.ENDED
        return PlayOutcome.DEAF if waits or not length else PlayOutcome.HOLDS
