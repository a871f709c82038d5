"""Keeps seeks in a stream of segments (HLS) apart.

WORKAROUND: asked to go to another place before it has arrived at the one before, libVLC 3 (seen with 3.0.24) lets the
sound go there, while the picture plays on from the first of the two, seconds or minutes behind, until the next seek.
Two quick clicks, or one right after the start, are enough. So the second one waits, and only the last of them is done.
"""

from __future__ import annotations

from collections.abc import Callable

from karareader.media.vlc.facts import VlcFacts

APART_S = 0.7  # so long libVLC takes at least for a seek (0.1 s is too soon, 0.7 s was enough each time)
PATIENCE_S = 2.5  # on a slow line no picture comes for long: then the reader's wish comes first


class SeekQueue:
    """Says when libVLC can be told the next seek, and keeps the last one that was asked for until then."""

    def __init__(self, facts: VlcFacts, now: Callable[[], float]) -> None:
        self._facts, self._now = facts, now
        self.opens(segmented=False)

    def opens(self, *, segmented: bool) -> None:
        """A source is opened; only of one in segments does this matter."""
        self._apart = segmented
        self._since: float | None = None
        self._shown = 0
        self._kept: float | None = None

    @property
    def waits(self) -> bool:
        """True while a seek is kept."""
        return self._kept is not None

    def ask(self, seconds: float) -> bool:
        """True if libVLC can be told to go to `seconds` now; else that is kept, instead of what was kept before."""
        if self._apart and self._is_under_way():
            self._kept = seconds
            return False
        self._kept, self._since, self._shown = None, self._now(), self._facts.pictures()[0] if self._apart else 0
        return True

    def due(self) -> float | None:
        """The seek that was kept, once its turn has come."""
        return None if self._kept is None or self._is_under_way() else self._kept

    def _is_under_way(self) -> bool:
        if self._since is None:
            return False
        passed = self._now() - self._since
        if passed < APART_S:
            return True
        return passed < PATIENCE_S and self._facts.plays() and self._facts.pictures()[0] <= self._shown
