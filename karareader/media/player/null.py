"""What stands in for a player on a machine where nothing can play: notes are read all the same."""

# ruff: noqa: ARG002 - it does nothing, with anything

from __future__ import annotations

from typing import TYPE_CHECKING

from karareader.base.translation import noop
from karareader.media.player.base import Player, PlayerState, PlayerStatus, Source, Track

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from karareader.media.player.subtitle_file import Rewritten


class NoPlayer(Player):
    """A `Player` that fails at every source, and does nothing when it is told to do something.

    `why` is a sentence for the reader that says what is missing.
    """

    engine = noop("no player")

    def __init__(self, why: str) -> None:
        self._failed = PlayerStatus(PlayerState.FAILED, error=why)
        self._status = PlayerStatus(PlayerState.EMPTY)

    def open(self, source: Source, *, start: float = 0.0, paused: bool = True) -> None:
        self._status = self._failed

    def audio_tracks(self) -> tuple[Track, ...]:
        return ()

    def subtitle_tracks(self) -> tuple[Track, ...]:
        return ()

    def audio_track(self) -> int:
        return -1

    def subtitle_track(self) -> int:
        return -1

    def attach(self, window: int) -> None:
        return

    def snapshot(self, file: Path, width: int, done: Callable[[bool], None]) -> None:
        done(False)

    def play(self) -> None:
        return

    def pause(self) -> None:
        return

    def seek(self, seconds: float) -> None:
        return

    def step(self) -> None:
        return

    def set_rate(self, rate: float) -> None:
        return

    def set_volume(self, volume: int) -> None:
        return

    def set_muted(self, muted: bool) -> None:
        return

    def set_audio_track(self, track: int) -> None:
        return

    def set_subtitle_track(self, track: int) -> None:
        return

    def add_subtitles(self, file: Rewritten) -> None:
        return

    def set_subtitle_delay(self, seconds: float) -> None:
        return

    def status(self) -> PlayerStatus:
        return self._status

    def close(self) -> None:
        self._status = PlayerStatus(PlayerState.EMPTY)
