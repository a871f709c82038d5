"""The sound and subtitle tracks of what is played: which there are, and which are heard and shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from karareader.media.player import Player, State, Track


class PlaybackTracks(QObject):
    """The tracks of one player. Whatever is chosen shows in the player soon after: `chosen` is told at once."""

    changed = Signal()  # other tracks, or another choice among them
    chosen = Signal()  # a command was given

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._known: tuple[object, ...] = ()
        self.offered: tuple[Path, ...] = ()  # captions that the player does not find by itself

    def audio_tracks(self) -> tuple[Track, ...]:
        """The audio tracks; empty while unknown."""
        return self._player.audio_tracks()

    def subtitle_tracks(self) -> tuple[Track, ...]:
        """The subtitle tracks, without the one that means «off»."""
        return self._player.subtitle_tracks()

    def audio_track(self) -> int:
        """The id of the audio track that is heard."""
        return self._player.audio_track()

    def subtitle_track(self) -> int:
        """The id of the subtitle track that is shown, -1 for none."""
        return self._player.subtitle_track()

    def set_audio_track(self, track: int) -> None:
        """Play this audio track."""
        self._player.set_audio_track(track)
        self.chosen.emit()

    def set_subtitle_track(self, track: int) -> None:
        """Show this subtitle track; -1 shows none."""
        self._player.set_subtitle_track(track)
        self.chosen.emit()

    def add_subtitles(self, path: str) -> None:
        """Show the subtitles of this file as well."""
        self._player.add_subtitles(path)
        self.offered = tuple(each for each in self.offered if str(each) != path)
        self.chosen.emit()

    def look(self, state: State) -> None:
        """Ask the player, which is in this state, and tell what changed."""
        known: tuple[object, ...] = ()
        if state in (State.PLAYING, State.PAUSED):
            known = (self.audio_tracks(), self.subtitle_tracks(), self.audio_track(), self.subtitle_track())
        if known != self._known:
            self._known = known
            self.changed.emit()
