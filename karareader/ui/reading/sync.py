"""The note and the video in step: the position marks the note, a click in the note seeks the video."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.translation import tr
from karareader.media.player.base import PlayerState
from karareader.timeline.cues import Moment, Timeline
from karareader.timeline.timecode import format_time
from karareader.ui.note.pane import NotePane
from karareader.ui.video.playback import Playback

# A time may be rounded up past the end of the video by so much, in seconds.
_ROUNDED = 1.0


class Sync(QObject):
    """Joins a playback, which follows the times of the note, and a note pane, which marks them.

    Signals: `jumped` (begin, end, scrolled) – the playback was taken from one second to another, when the scroll bar of
    the note was at the height `scrolled`.
    """

    jumped = Signal(float, float, int)  # seconds, seconds, pixels

    def __init__(self, playback: Playback, pane: NotePane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback, self._pane = playback, pane
        playback.moment_reached.connect(self._mark)
        self._left: tuple[float, int] | None = None
        playback.jumping.connect(self._jumping)
        playback.seeked.connect(self._seeked)
        playback.state_changed.connect(self._state_changed)
        pane.timeline_changed.connect(self.set_timeline)
        pane.seek_requested.connect(self._play_from)

    @Slot(object)
    def set_timeline(self, timeline: Timeline) -> None:
        """Follow the times of another note, or the same times read anew."""
        before = self._playback.timeline
        if timeline is before:
            return
        self._playback.follow(timeline)
        # Times that are only read anew move no text.
        follow = self._pane.follow
        if self._playback.loaded and follow.state.following and not follow.held and not _same_times(timeline, before):
            follow.align(at_once=True)

    @Slot(object)
    def _mark(self, moment: Moment | None) -> None:
        self._pane.mark(moment)

    @Slot(object)
    def _state_changed(self, state: PlayerState) -> None:
        if state is PlayerState.PLAYING:
            self._pane.follow.release()

    @Slot(float)
    def _jumping(self, begin: float) -> None:
        # The picture and the mark come first: what is left is only noted here.
        self._left = begin, self._pane.view.verticalScrollBar().value()

    @Slot(float)
    def _seeked(self, end: float) -> None:
        left, self._left = self._left, None
        if left is not None:
            self.jumped.emit(left[0], end, left[1])
        self._pane.follow.release()

    @Slot(float)
    def _play_from(self, seconds: float) -> None:
        playback, follow = self._playback, self._pane.follow
        if not playback.loaded:
            if playback.can_be_had:
                follow.state.resume()
                playback.wished.emit(seconds)
            else:
                self._pane.message.emit(tr("There is no video to play here yet: choose its file in the video pane."))
            return
        if words := past_the_end(seconds, playback.length):
            self._pane.message.emit(words)
            return
        follow.go_along()
        playback.seek(seconds)
        playback.play()


def past_the_end(seconds: float, length: float) -> str:
    """What to say of a time that is not in a video of this length (0 while that is not known); "" if it is in it."""
    if not length or seconds <= length + _ROUNDED:
        return ""
    return tr(
        "{time} is past the end of the video, which is {length} long.",
        time=format_time(seconds),
        length=format_time(length),
    )


def _same_times(one: Timeline, other: Timeline) -> bool:
    """True if two timelines are readings of the same times of the same note."""
    if not one.cues or len(one.cues) != len(other.cues):
        return False
    return all(
        (cue.written, cue.block) == (before.written, before.block)
        for cue, before in zip(one.cues, other.cues, strict=True)
    )
