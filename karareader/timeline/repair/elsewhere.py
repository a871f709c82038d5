"""What is known of the other videos that a note cites besides its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from karareader.timeline.repair.candidates import NOTHING, OtherNotes


class OtherVideo(NamedTuple):
    """What is known of one of the other videos that a note cites: its length in seconds, and what other notes tell."""

    length: float | None = None
    context: OtherNotes = NOTHING


@dataclass(frozen=True, slots=True)
class OtherVideos:
    """What is known of all other videos that a note cites: `lengths` (seconds) and `contexts`, by their keys."""

    lengths: Mapping[str, float] = field(default_factory=dict)
    contexts: Mapping[str, OtherNotes] = field(default_factory=dict)

    def elsewhere(self, video: str) -> OtherVideo:
        """What is known of the video with this key."""
        return OtherVideo(self.lengths.get(video), self.contexts.get(video, NOTHING))

    def packed(self) -> str:
        """It as a text, to be kept; empty where it says nothing."""
        told = {video: self.elsewhere(video) for video in sorted({*self.lengths, *self.contexts})}
        kept = {video: [each.length, each.context.packed()] for video, each in told.items() if each != OtherVideo()}
        return json.dumps(kept, separators=(",", ":")) if kept else ""

    @staticmethod
    def unpacked(text: str) -> OtherVideos:
        """What was packed as `text`. Raises ValueError, TypeError if it is something else."""
        if not text:
            return NO_OTHERS
        told = json.loads(text)
        lengths = {video: length for video, (length, _) in told.items() if length is not None}
        return OtherVideos(
            lengths, {video: OtherNotes.unpacked(context) for video, (_, context) in told.items() if context}
        )


NO_OTHERS = OtherVideos()
