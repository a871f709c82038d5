"""Stand-ins for what tests must not wait for: a clock that moves when told, and a player that plays by it."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

from karareader.media.player.base import Player, PlayerState, PlayerStatus, Source, Track
from karareader.media.player.subtitle_file import Rewritten

# A picture of one pixel.
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


class FakeClock:
    """Monotonic seconds that stand still until a test moves them."""

    def __init__(self, start: float = 100.0) -> None:
        self.seconds = start

    def __call__(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        """Let `seconds` go by."""
        self.seconds += seconds


class FakePlayer(Player):
    """A player without picture or sound that keeps the contract of `Player` and reports as coarsely as libVLC.

    Every source has `length` seconds, except that a location with «missing», «corrupt» or «empty» in it fails, and a
    picture unless it ends in .m4a. The
    position that `status()` tells changes only every `granularity` seconds of playback; 0 makes it exact. `calls`
    lists what was asked of it, as (name, *arguments).
    """

    def __init__(self, clock: FakeClock | None = None, *, length: float = 60.0, granularity: float = 0.25) -> None:
        self.clock = clock or FakeClock()
        self.calls: list[tuple[object, ...]] = []
        self.source: Source | None = None
        self.window = 0
        self.fps = 25.0
        self.tracks = (Track(1, "Track 1"), Track(2, "Track 2"))
        self.subtitles: tuple[Track, ...] = ()
        self._new_length = length
        self._granularity = granularity
        self._length = 0.0
        self._state = PlayerState.EMPTY
        self._error = ""
        self._rate = 1.0
        self._volume = 100
        self._muted = False
        self._audio = 1
        self._subtitle = -1
        self._base = 0.0  # the position at `_since`, in seconds
        self._since = 0.0

    @property
    def engine(self) -> str:
        return "Fake 1.0"

    def attach(self, window: int) -> None:
        self.calls.append(("attach", window))
        self.window = window

    def open(self, source: Source, *, start: float = 0.0, paused: bool = True) -> None:
        self.calls.append(("open", source, start, paused))
        self.source = source
        self.subtitles, self._subtitle, self._audio = (), -1, 1
        self._error = ""
        for word in ("missing", "corrupt", "empty"):
            if word in source.location:
                self._state, self._length, self._base = PlayerState.FAILED, 0.0, 0.0
                self._error = f"The file is {word}. It is called «{Path(source.location).name}»."
                return
        self._length = self._new_length
        self._base, self._since = min(max(start, 0.0), self._length), self.clock()
        self._state = PlayerState.PAUSED if paused else PlayerState.PLAYING

    def play(self) -> None:
        self.calls.append(("play",))
        self._settle()
        if self._state is PlayerState.ENDED:
            self._base = 0.0
        if self._state in (PlayerState.PAUSED, PlayerState.ENDED):
            self._since, self._state = self.clock(), PlayerState.PLAYING

    def pause(self) -> None:
        self.calls.append(("pause",))
        self._settle()
        if self._state is PlayerState.PLAYING:
            self._base, self._state = self._exact(), PlayerState.PAUSED

    def seek(self, seconds: float) -> None:
        self.calls.append(("seek", seconds))
        self._settle()
        if self._state in (PlayerState.EMPTY, PlayerState.FAILED):
            return
        self._base, self._since = min(max(seconds, 0.0), self._length), self.clock()
        if self._state is PlayerState.ENDED:
            self._state = PlayerState.PAUSED

    def step(self) -> None:
        self.calls.append(("step",))
        self.pause()
        if self._state is PlayerState.PAUSED:
            self._base = min(self._base + 1 / self.fps, self._length)

    def set_rate(self, rate: float) -> None:
        self.calls.append(("set_rate", rate))
        self._settle()
        self._base, self._since = self._exact(), self.clock()
        self._rate = min(max(rate, 0.25), 4.0)

    def set_volume(self, volume: int) -> None:
        self.calls.append(("set_volume", volume))
        self._volume = min(max(volume, 0), 100)

    def set_muted(self, muted: bool) -> None:
        self.calls.append(("set_muted", muted))
        self._muted = muted

    def audio_tracks(self) -> tuple[Track, ...]:
        return self.tracks if self._length else ()

    def subtitle_tracks(self) -> tuple[Track, ...]:
        return self.subtitles

    def audio_track(self) -> int:
        return self._audio

    def subtitle_track(self) -> int:
        return self._subtitle

    def set_audio_track(self, track: int) -> None:
        self.calls.append(("set_audio_track", track))
        self._audio = track

    def set_subtitle_track(self, track: int) -> None:
        self.calls.append(("set_subtitle_track", track))
        self._subtitle = track

    def add_subtitles(self, file: Rewritten) -> None:
        self.calls.append(("add_subtitles", file.source))
        self.subtitles = (*self.subtitles, Track(len(self.subtitles) + 3, file.name, file.source))
        self._subtitle = self.subtitles[-1].id

    def set_subtitle_delay(self, seconds: float) -> None:
        self.calls.append(("set_subtitle_delay", seconds))

    def snapshot(self, file: Path, width: int, done: Callable[[bool], None]) -> None:
        self.calls.append(("snapshot", file))
        pictured = self.source is not None and self.status().has_video
        if pictured:
            file.write_bytes(PNG)
        done(pictured)

    def status(self) -> PlayerStatus:
        self._settle()
        position = self._exact()
        if self._state is PlayerState.PLAYING and self._granularity:
            played = position - self._base
            position = self._base + played // self._granularity * self._granularity
        return PlayerStatus(
            self._state,
            position,
            self._length,
            self._rate,
            self._volume,
            self._muted,
            fps=self.fps if self._length else 0.0,
            has_video=self._length > 0 and self.source is not None and not self.source.location.endswith(".m4a"),
            error=self._error,
        )

    def close(self) -> None:
        self.calls.append(("close",))
        self.source = None
        self._state, self._length, self._base, self._error = PlayerState.EMPTY, 0.0, 0.0, ""

    def _exact(self) -> float:
        """The true position in seconds."""
        if self._state is not PlayerState.PLAYING:
            return self._base
        return min(self._base + (self.clock() - self._since) * self._rate, self._length)

    def _settle(self) -> None:
        """Notice the end."""
        if self._state is PlayerState.PLAYING and self._exact() >= self._length:
            self._base, self._state = self._length, PlayerState.ENDED
