"""The menu of the audio and subtitle tracks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from karareader.media.player import Track
from karareader.ui.playback import Playback

OFF = -1
SUBTITLE_FILES = "Subtitles (*.srt *.vtt *.ass *.ssa *.sub);;All files (*)"


class TracksMenu(QMenu):
    """Filled anew each time it opens, since a player learns its tracks only while it plays."""

    def __init__(self, playback: Playback, owner: QWidget) -> None:
        super().__init__("Sound and subtitles")
        self._playback = playback
        self._owner = owner  # over its window the file dialog opens
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the tracks that there are, with a mark at those that play."""
        playback = self._playback
        self.clear()
        sound = playback.tracks.audio_tracks()
        if sound:
            self._title("Sound")
            self._choices(sound, playback.tracks.audio_track(), self._choose_sound)
            self.addSeparator()
        self._title("Subtitles")
        words = (Track(OFF, "Off"), *playback.tracks.subtitle_tracks())
        self._choices(words, playback.tracks.subtitle_track(), self._choose_subtitles)
        self.addSeparator()
        self.addAction("Add a subtitle file…").triggered.connect(self._choose_file)

    def _title(self, words: str) -> None:
        self.addAction(words).setEnabled(False)

    def _choices(self, tracks: tuple[Track, ...], current: int, chosen: Callable[[QAction], None]) -> None:
        group = QActionGroup(self)
        for track in tracks:
            action = self.addAction(track.name.replace("&", "&&"))
            action.setData(track.id)
            action.setCheckable(True)
            action.setActionGroup(group)
            action.setChecked(track.id == current)
        group.triggered.connect(chosen)

    def _choose_sound(self, action: QAction) -> None:
        self._playback.tracks.set_audio_track(action.data())

    def _choose_subtitles(self, action: QAction) -> None:
        self._playback.tracks.set_subtitle_track(action.data())

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._owner.window(), "Add a subtitle file", "", SUBTITLE_FILES)
        if path:
            self._playback.tracks.add_subtitles(path)
