"""The one interface behind which every engine plays: libVLC, Qt Multimedia, and the fake of the tests."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from karareader.media.player.subtitle_file import Rewritten


class PlayerState(enum.Enum):
    """What a player is doing."""

    EMPTY = "empty"  # nothing was opened, or it was closed
    OPENING = "opening"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"  # the end was reached; a seek or `play` starts again
    FAILED = "failed"  # it cannot be played; `PlayerStatus.error` says why


@dataclass(frozen=True, slots=True)
class Source:
    """What to play. `location` is a path or a URL; the rest is for streams: an extra audio URL, HTTP headers, whether
    it comes in segments (HLS), a proxy to fetch it through (`http://HOST:PORT`), and its chapters (seconds, name).
    """

    location: str
    is_url: bool = False
    audio_location: str = ""
    http_headers: Mapping[str, str] = field(default_factory=dict)
    segmented: bool = False
    proxy: str = ""
    chapters: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Track:
    """An audio or subtitle track; `id` is the engine's own, and -1 switches subtitles off. `file` is the path of the
    captions that a track was made of, empty for a track of the film itself.
    """

    id: int
    name: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class PlayerStatus:
    """A snapshot of a player. `position` and `length` are in seconds; `length` is 0 while unknown.

    `volume` runs from 0 to 100; `fps` is frames a second, 0 while unknown; `error` is a sentence for the reader;
    `chapters` are those of the film, each with its second and its name; `remark` is a sentence on what works less well;
    `cover` is the picture of a sound (JPEG, PNG or WebP); `pictures` – how many of the film were shown, and how many
    came too late for that, since it was opened; both 0 where the engine does not tell.
    """

    state: PlayerState
    position: float = 0.0
    length: float = 0.0
    rate: float = 1.0
    volume: int = 100
    muted: bool = False
    fps: float = 0.0
    has_video: bool = False
    error: str = ""
    chapters: tuple[tuple[float, str], ...] = ()
    remark: str = ""
    cover: bytes = b""
    pictures: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Abilities:
    """What some engines can do and others cannot; all of it, unless an engine says otherwise.

    `apart`: play the picture and the sound of a stream from two addresses (`Source.audio_location`); `caption_files`:
    show captions on the picture that do not lie in the film (`Player.add_subtitles`); `runs_on`: so long (seconds) what
    was played before is still shown after a seek; `shows_before`: so much (seconds) before the target of a seek a frame
    may be seen for a moment.
    """

    apart: bool = True
    caption_files: bool = True
    runs_on: float = 0.0
    shows_before: float = 0.0


class Player(Protocol):
    """An engine that plays one source at a time.

    All times are seconds as floats. No method blocks for long, none raises for what a source does wrong: that shows in
    `status()`. After `ENDED`, `seek` shows the picture there and `play` goes on from it (from the start where no seek
    came between).
    """

    abilities: ClassVar[Abilities] = Abilities()

    @property
    def engine(self) -> str:
        """The engine's name for the reader, such as «VLC 3.0.20»."""

    def attach(self, window: int) -> None:
        """Draw into the native window with this identifier."""

    def resized(self) -> None:
        """The window that it draws into has another size now. Most engines see that themselves."""
        return

    def open(self, source: Source, *, start: float = 0.0, paused: bool = True) -> None:
        """Load `source`, show its picture at `start`, and stay paused there, or play."""

    def play(self) -> None:
        """Play on."""

    def pause(self) -> None:
        """Hold."""

    def seek(self, seconds: float) -> None:
        """Go to `seconds`, clamped to the length; playing or paused stays so."""

    def step(self) -> None:
        """Show the next frame and hold."""

    def set_rate(self, rate: float) -> None:
        """Play `rate` times as fast (0.25 to 4), with the pitch kept."""

    def set_volume(self, volume: int) -> None:
        """Set the volume, 0 to 100."""

    def set_muted(self, muted: bool) -> None:
        """Silence the sound, or let it be heard."""

    def audio_tracks(self) -> tuple[Track, ...]:
        """The audio tracks; empty while unknown."""

    def subtitle_tracks(self) -> tuple[Track, ...]:
        """The subtitle tracks, without the one that means «off»."""

    def audio_track(self) -> int:
        """The id of the audio track that is heard."""

    def subtitle_track(self) -> int:
        """The id of the subtitle track that is shown, -1 for none."""

    def set_audio_track(self, track: int) -> None:
        """Play this audio track."""

    def set_subtitle_track(self, track: int) -> None:
        """Show this subtitle track; -1 shows none."""

    def add_subtitles(self, file: Rewritten) -> None:
        """Show these subtitles, as another track. Engines read only what was written anew for them."""

    def set_subtitle_delay(self, seconds: float) -> None:
        """Show the subtitles of this source so much later than they say, or earlier where that is negative."""

    def snapshot(self, file: Path, width: int, done: Callable[[bool], None]) -> None:
        """Write the picture on the screen to the PNG `file`, `width` pixels wide, without a stop of the playback.

        `done` is called in some thread, and told whether there is a file now.
        """

    def status(self) -> PlayerStatus:
        """What is going on, now. Cheap: called many times a second."""

    def close(self) -> None:
        """Stop, let go of the source and the window. The player can open another source afterwards."""
