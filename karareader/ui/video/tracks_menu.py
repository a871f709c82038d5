"""The menu of the audio tracks and captions, and of the quality of a stream."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from karareader.base.readable_text import readable
from karareader.base.translation import noop, tr
from karareader.media.player.base import Track
from karareader.ui.video.playback import Playback
from karareader.ui.video.playback_tracks import OFF

CAPTION_FILES = noop(
    "Captions (*.vtt *.srt *.ass *.ssa *.sbv *.ttml *.dfxp *.lrc *.smi *.sub *.json *.json3 *.tsv *.txt);;All files (*)"
)


class TracksMenu(QMenu):
    """Filled anew each time it opens, since a player learns its tracks only while it plays.

    Signals: `quality_chosen` (str) – one of those that were offered.
    """

    quality_chosen = Signal(str)

    def __init__(self, playback: Playback, owner: QWidget) -> None:
        super().__init__(tr("Sound and captions"))
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
        if len(sound) == 1 and sound[0].name.startswith("Track "):
            sound = (replace(sound[0], name=tr("Default")),)
        if sound:
            self._title(tr("Sound"))
            self._choices(sound, playback.tracks.audio_track(), self._choose_sound)
            self.addSeparator()
        self._title(tr("Captions"))
        self._captions()
        self.addSeparator()
        self.addAction(tr("Add a caption file…")).triggered.connect(self._choose_file)
        if self._qualities:
            self.addSeparator()
            self._title(tr("Quality of the stream"))
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

    def _captions(self) -> None:
        shown, group = self._playback.tracks.subtitle_track(), QActionGroup(self)
        for choice in (None, *self._playback.tracks.subtitle_choices()):
            action = self.addAction(tr("Off") if choice is None else readable(choice.name).replace("&", "&&"))
            action.setData(choice)
            action.setCheckable(True)
            action.setActionGroup(group)
            number = OFF if choice is None else choice.track.id if choice.track is not None else None
            action.setChecked(number == shown)
        group.triggered.connect(self._choose_captions)

    def _choose_captions(self, action: QAction) -> None:
        self._playback.tracks.pick(action.data())

    def _choose_quality(self, action: QAction) -> None:
        self._quality = action.data()
        self.quality_chosen.emit(self._quality)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._owner.window(), tr("Add a caption file"), "", tr(CAPTION_FILES))
        if path:
            self._playback.tracks.add_file(Path(path))
