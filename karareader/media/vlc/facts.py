"""What libVLC says of its media player, in this program's terms: seconds, truth values, nothing unknown."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from karareader.media.files.description import FrameCount

Chapters = tuple[tuple[float, str], ...]

_MOST = 2000


class _Description(ctypes.Structure):
    """`libvlc_chapter_description_t`; python-vlc takes the two times for `long`, which is too short on Windows."""

    _fields_ = (("offset", ctypes.c_int64), ("duration", ctypes.c_int64), ("name", ctypes.c_char_p))


def chapters(vlc: Any, player: Any) -> Chapters:
    """Seconds and name of each chapter of what is open; none while unknown, or where there is one that is all."""
    found = ctypes.POINTER(vlc.ChapterDescription)()
    count = vlc.libvlc_media_player_get_full_chapter_descriptions(player, -1, ctypes.byref(found))
    if not 0 < count <= _MOST:
        return ()
    # What python-vlc calls a pointer to one is an array of pointers.
    array = ctypes.cast(found, ctypes.POINTER(ctypes.POINTER(vlc.ChapterDescription)))
    try:
        each = ctypes.cast(found, ctypes.POINTER(ctypes.POINTER(_Description) * count)).contents
        told = [(one.contents.offset / 1000, one.contents.name or b"") for one in each]
    finally:
        vlc.libvlc_chapter_descriptions_release(array, count)
    named = sorted((max(seconds, 0.0), name.decode("utf-8", "replace").strip()) for seconds, name in told)
    return tuple(named) if count > 1 else ()


LOOK_S = 0.3  # the pace of looking at what hardly ever changes
CHAPTER_LOOKS = 5  # a film whose chapters were not told in so many looks has none
LAST_FRAME_S = 0.04  # a seek to the very end shows the last frame instead of ending


class VlcFacts:
    """Questions to one libVLC media player. Each takes microseconds, except while it is loading."""

    def __init__(self, vlc: Any, player: Any) -> None:
        self._state = vlc.State
        self._stats = vlc.MediaStats
        self._vlc = vlc
        self._player = player

    def plays(self) -> bool:
        """True once it runs, even if nothing is drawn yet."""
        return bool(self._player.get_state() == self._state.Playing)

    def holds(self) -> bool:
        """True while it is paused."""
        return bool(self._player.get_state() == self._state.Paused)

    def has_ended(self) -> bool:
        """True after the end, and after what could not be played: libVLC tells no difference."""
        return self._player.get_state() in (self._state.Ended, self._state.Stopped, self._state.Error)

    def draws(self) -> bool:
        """True while there is a picture."""
        return bool(self._player.has_vout())

    def has_displayed(self) -> bool:
        """True once a picture was put on the screen; it is told with the next one that is decoded."""
        return self.pictures()[0] > 0

    def pictures(self) -> tuple[int, int]:
        """How many pictures were put on the screen, and how many came too late for that."""
        media = self._player.get_media()
        if media is None:
            return 0, 0
        stats = self._stats()
        told = media.get_stats(stats)
        media.release()
        return (stats.displayed_pictures, stats.lost_pictures) if told else (0, 0)

    def shows(self) -> bool:
        """True once there is a picture, or sound without one."""
        return self.draws() or (self._player.video_get_track_count() <= 0 < self._player.audio_get_track_count())

    def has_tracks(self) -> bool:
        """True once a stream of picture or sound was found."""
        return bool(self._player.video_get_track_count() > 0 or self._player.audio_get_track_count() > 0)

    def length(self) -> float:
        """The length in seconds, 0 while unknown."""
        return float(max(self._player.get_length(), 0)) / 1000

    def position(self) -> float:
        """The position of the last report, in seconds."""
        return float(max(self._player.get_time(), 0)) / 1000

    def chapters(self) -> Chapters:
        """Seconds and name of each chapter inside the film."""
        return chapters(self._vlc, self._player)

    def fps(self) -> float:
        """Frames a second, 0 while unknown."""
        return float(self._player.get_fps() or 0.0)


class Looks:
    """What hardly ever changes, asked for now and then, and kept: length, frames a second, whether there is a picture.

    `now` gives monotonic seconds.
    """

    def __init__(self, facts: VlcFacts, now: Callable[[], float]) -> None:
        self._facts, self._now = facts, now
        self._next = 0.0
        self.length = 0.0  # seconds, 0 while unknown
        self.fps = 0.0  # 0 while unknown
        self.draws = False
        self.pictures = (0, 0)  # shown, and too late
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
        self.fps, self.draws, self.pictures = self._facts.fps(), self._facts.draws(), self._facts.pictures()
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
