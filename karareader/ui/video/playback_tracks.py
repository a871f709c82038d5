"""The sound and subtitle tracks of what is played: which there are, and which are heard and shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from karareader.media.player.base import Player, PlayerState, Track

if TYPE_CHECKING:
    from karareader.captions.caption_file import CaptionFile
    from karareader.media.player.subtitle_file import Rewritten

OFF = -1


@dataclass(frozen=True, slots=True)
class SubtitleChoice:
    """Subtitles that can be shown: a `track` of the player, a `file` of captions, or one made of the other."""

    name: str
    track: Track | None
    file: CaptionFile | None


class PlaybackTracks(QObject):
    """The tracks of one player. Whatever is chosen shows in the player soon after: `chosen` is told at once.

    Subtitles are chosen by `pick`, which the reader's menus call; `picked` (Choice, or None for off) tells of it, and
    whoever hears that shows them: captions have to be written anew for the player first.
    """

    changed = Signal()  # other tracks, or another choice among them
    chosen = Signal()  # a command was given
    offered_changed = Signal()  # the captions of this source were found, or there are none
    picked = Signal(object)  # Choice, or None
    file_added = Signal(object)  # Path: the reader wants these captions for this video

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._known: tuple[object, ...] = ()
        self._offered: tuple[CaptionFile, ...] = ()

    @property
    def offered(self) -> tuple[CaptionFile, ...]:
        """The caption files of the source, the one that is its transcript first."""
        return self._offered

    def offer(self, files: tuple[CaptionFile, ...]) -> None:
        """The source has these caption files."""
        self._offered = files
        self.offered_changed.emit()

    def audio_tracks(self) -> tuple[Track, ...]:
        """The audio tracks; empty while unknown."""
        return self._player.audio_tracks()

    def subtitle_tracks(self) -> tuple[Track, ...]:
        """The subtitle tracks, without the one that means «off»."""
        return self._player.subtitle_tracks()

    def subtitle_choices(self) -> tuple[SubtitleChoice, ...]:
        """All subtitles that can be shown: those inside the film, then the caption files, by their names."""
        tracks = self.subtitle_tracks()
        made = {track.file: track for track in tracks if track.file}
        offered = {str(file.path): file for file in self._offered}
        inside = [SubtitleChoice(track.name, track, None) for track in tracks if not track.file]
        files = [SubtitleChoice(file.name, made.get(path), file) for path, file in sorted(offered.items())]
        others = [SubtitleChoice(track.name, track, None) for path, track in made.items() if path not in offered]
        return (*inside, *sorted(files, key=lambda choice: choice.name), *others)

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

    def pick(self, choice: SubtitleChoice | None) -> None:
        """The reader wants these subtitles, or none."""
        self.picked.emit(choice)

    def set_subtitle_track(self, track: int) -> None:
        """Show this subtitle track; -1 shows none."""
        self._player.set_subtitle_track(track)
        self.chosen.emit()

    def add_subtitles(self, file: Rewritten) -> None:
        """Show these subtitles."""
        self._player.add_subtitles(file)
        self.chosen.emit()

    def set_subtitle_delay(self, seconds: float) -> None:
        """Show all subtitles of this source so much later, or earlier."""
        self._player.set_subtitle_delay(seconds)
        self.chosen.emit()

    def add_file(self, path: Path) -> None:
        """The reader wants the captions in this file for this video."""
        self.file_added.emit(path)

    def look(self, state: PlayerState) -> None:
        """Ask the player, which is in this state, and tell what changed."""
        known: tuple[object, ...] = ()
        if state in (PlayerState.PLAYING, PlayerState.PAUSED):
            known = (self.audio_tracks(), self.subtitle_tracks(), self.audio_track(), self.subtitle_track())
        if known != self._known:
            self._known = known
            self.changed.emit()
