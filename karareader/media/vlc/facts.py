"""What libVLC says of its media player, in this program's terms: seconds, truth values, nothing unknown."""

from __future__ import annotations

from typing import Any

from karareader.media.vlc.chapters import Chapters, chapters


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
        media = self._player.get_media()
        if media is None:
            return False
        stats = self._stats()
        told = media.get_stats(stats)
        media.release()
        return bool(told and stats.displayed_pictures > 0)

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
