"""The note and the video in step: the position marks the note, a click in the note seeks the video."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from karareader.media.player.base import State
from karareader.notes.model.links import SeekLink
from karareader.timeline.cues import Timeline
from karareader.timeline.follow import Follower
from karareader.timeline.timecode import format_time
from karareader.ui.note.pane import NotePane
from karareader.ui.video.playback import Playback

# A time may be rounded up past the end of the video by so much, in seconds.
_ROUNDED = 1.0


class Sync(QObject):
    """Joins a playback and a note pane. A tick in which nothing changes costs two comparisons."""

    def __init__(self, playback: Playback, pane: NotePane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback, self._pane = playback, pane
        self._follower = Follower()
        playback.position_changed.connect(self._moved)
        playback.seeked.connect(self._seeked)
        playback.state_changed.connect(self._state_changed)
        playback.source_changed.connect(self._source_changed)
        pane.timeline_changed.connect(self.set_timeline)
        pane.seek_requested.connect(self._seek)
        pane.play_requested.connect(self._play_from)

    @Slot(object)
    def set_timeline(self, timeline: Timeline) -> None:
        """Follow the times of another note, or the same times read anew."""
        if timeline is self._follower.timeline:
            return
        again = _same_times(timeline, self._follower.timeline)
        self._follower.set_timeline(timeline)
        self._pane.mark(None)
        if self._loaded():
            self._moved(self._playback.position)
            # Times that are only read anew move no text.
            if self._pane.follow.state.following and not self._pane.follow.held and not again:
                self._pane.follow.align(at_once=True)

    def _loaded(self) -> bool:
        return self._playback.source is not None and self._playback.state not in (State.EMPTY, State.FAILED)

    @Slot(float)
    def _moved(self, seconds: float) -> None:
        if self._follower.at(seconds):
            self._pane.mark(self._follower.moment)

    @Slot(object)
    def _state_changed(self, state: State) -> None:
        if state is State.PLAYING:
            self._pane.follow.release()

    @Slot(float)
    def _seeked(self, seconds: float) -> None:
        self._moved(seconds)
        self._pane.follow.release()
        self._pane.follow.mark_changed()

    @Slot(object)
    def _source_changed(self, source: object) -> None:
        if source is None:
            self._follower.set_timeline(self._follower.timeline)
            self._pane.mark(None)

    @Slot(object)
    def _seek(self, link: SeekLink) -> None:
        self._play_from(link.seconds)

    @Slot(float)
    def _play_from(self, seconds: float) -> None:
        if not self._loaded() and self._playback.can_be_had:
            self._pane.follow.state.resume()
            self._playback.wished.emit(seconds)
            return
        if not self._loaded():
            self._pane.message.emit("There is no video to play here yet: choose its file in the video pane.")
            return
        length = self._playback.length
        if length and seconds > length + _ROUNDED:
            words = f"{format_time(seconds)} is past the end of the video, which is {format_time(length)} long."
            self._pane.message.emit(words)
            return
        self._pane.follow.state.resume()
        self._playback.seek(seconds)
        self._playback.play()
        self._moved(seconds)
        self._pane.follow.resume()


def _same_times(one: Timeline, other: Timeline) -> bool:
    """True if two timelines are readings of the same times of the same note."""
    if not one.cues or len(one.cues) != len(other.cues):
        return False
    return all(
        (cue.written, cue.block) == (before.written, before.block)
        for cue, before in zip(one.cues, other.cues, strict=True)
    )
