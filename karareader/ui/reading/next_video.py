"""How the next video is to begin, and what is wished while its file is looked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from karareader.ui.video.playback import Playback


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where a video begins: that of `note`, if one is named; at `seconds`, or where it was left; playing or held."""

    note: Path | None = None
    seconds: float | None = None
    plays: bool = False


AS_LEFT = Beginning()
"""Nothing was said: where it was left, held."""


class NextVideo(QObject):
    """Keeps what was said of the video that is opened next, until it is."""

    def __init__(self, playback: Playback) -> None:
        super().__init__(playback)
        self._playback = playback
        self._said = AS_LEFT
        self._awaited = False
        playback.wished.connect(self._wished)

    def begin_at(self, seconds: float | None, note: Path | None = None, *, plays: bool = False) -> None:
        """Open it at `seconds` (None: where it was left); if a note is named, only where it is a video of that."""
        self._said = Beginning(note, seconds, plays)

    def wait(self) -> None:
        """It is looked for: whoever wants to play until it is found, wants to play that one."""
        self._awaited = self._playback.can_be_had = True

    def stop(self) -> None:
        """It is not looked for any more."""
        self._awaited = False

    def take(self, note: Path) -> Beginning:
        """It was found, as a video of `note`: how it is to begin. That is not said twice."""
        said, self._said = self._said, AS_LEFT
        if self._awaited:
            self._awaited = self._playback.can_be_had = False
        return said if said.note in (None, note) else AS_LEFT

    @Slot(object)
    def _wished(self, seconds: float | None) -> None:
        if self._awaited:
            at = self._said.seconds if seconds is None else seconds
            self._said = replace(self._said, seconds=at, plays=True)
