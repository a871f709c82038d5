"""The seam for playing what lies on the web: from the reference to a video to something that a player can open."""

from __future__ import annotations

from typing import Protocol

from karareader.media.player import Source
from karareader.media.reference import VideoRef


class Resolver(Protocol):
    """Finds the stream of a video. Takes seconds and reaches the network: work for a worker thread."""

    def resolve(self, ref: VideoRef) -> Source:
        """What to open for `ref`, good for some hours only. Raises UserError with what the reader can do."""
