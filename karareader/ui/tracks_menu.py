"""The menu of the audio and subtitle tracks, and of the quality of a stream."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from karareader.media.player import Track
from karareader.readable import name_of
from karareader.ui.playback import Playback

OFF = -1
SUBTITLE_FILES = "Subtitles (*.srt *.vtt *.ass *.ssa *.sub);;All files (*)"


class TracksMenu(QMenu):
    """Filled anew each time it opens, since a player learns its tracks only while it plays.

    Signals: `quality_chosen` (str) – one of those that were offered.
    """

    quality_chosen = Signal(str)

    def __init__(self, playback: Playback, owner: QWidget) -> None:
        super().__init__("Sound and subtitles")
        self._playback = playback
        self._owner = owner  # over its window the file dialog opens
        self._qualities: Mapping[str, str] = {}
        self._quality = ""
        self.aboutToShow.connect(self.fill)

    def offer_qualities(self, words: Mapping[str, str], current: str) -> None:
        """Offer these qualities (name → words), of which `current` is the one that plays; none where there are none."""
        self._qualities, self._quality = words, current

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
        for path in playback.tracks.offered:
            action = self.addAction(name_of(path).replace("&", "&&"))
            action.setData(path)
            action.triggered.connect(self._show_offered)
        self.addSeparator()
        self.addAction("Add a subtitle file…").triggered.connect(self._choose_file)
        if self._qualities:
            self.addSeparator()
            self._title("Quality of the stream")
            self._quality_choices()

    def _quality_choices(self) -> None:
        group = QActionGroup(self)
        for name, words in self._qualities.items():
            action = self.addAction(words)
            action.setData(name)
            action.setCheckable(True)
            action.setActionGroup(group)
            action.setChecked(name == self._quality)
        group.triggered.connect(self._choose_quality)

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

    def _choose_quality(self, action: QAction) -> None:
        self._quality = action.data()
        self.quality_chosen.emit(self._quality)

    def _show_offered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._playback.tracks.add_subtitles(str(action.data()))

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._owner.window(), "Add a subtitle file", "", SUBTITLE_FILES)
        if path:
            self._playback.tracks.add_subtitles(path)
