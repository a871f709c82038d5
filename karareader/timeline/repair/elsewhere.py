"""What is known of the other videos that a note cites besides its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from karareader.timeline.repair.candidates import NOTHING, Context


class Elsewhere(NamedTuple):
    """What is known of one of the other videos that a note cites: its length in seconds, and what other notes tell."""

    length: float | None = None
    context: Context = NOTHING


@dataclass(frozen=True, slots=True)
class Others:
    """What is known of all other videos that a note cites: `lengths` (seconds) and `contexts`, by their keys."""

    lengths: Mapping[str, float] = field(default_factory=dict)
    contexts: Mapping[str, Context] = field(default_factory=dict)

    def elsewhere(self, video: str) -> Elsewhere:
        """What is known of the video with this key."""
        return Elsewhere(self.lengths.get(video), self.contexts.get(video, NOTHING))


NO_OTHERS = Others()
