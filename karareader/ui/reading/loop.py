"""A stretch of the video, played again and again: a range of the note, or the paragraph that is marked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from karareader.media.player.base import State
from karareader.timeline import spans
from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.spans import Span
from karareader.timeline.timecode import format_time
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.video.playback import Playback

# A loop to the very end of the video turns this much before it (seconds): an engine that has ended takes longer to
# begin anew than one that plays.
_BEFORE_END = 0.12
_RANK = 2  # below what the captions say of the time, above its repairs
# A seek this near (seconds) to the span is one into it.
_NEAR = 0.05


class Loop(QObject):
    """Sends the playback back to the beginning of the span when the clock passes its end.

    A seek to a place outside ends the loop, and so does another video. While the playback is held, nothing moves.

    Signals: `changed` (Span or None) – what is played again and again; `words` (str) – short, for the picture.
    """

    changed = Signal(object)  # timeline.spans.Span (seconds), or None
    words = Signal(str)

    def __init__(self, playback: Playback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._timeline = Timeline()
        self.span: Span | None = None
        playback.position_changed.connect(self._moved)
        playback.state_changed.connect(self._state_changed)
        playback.seeked.connect(self._seeked)
        playback.source_changed.connect(self.clear)

    @Slot(object)
    def set_timeline(self, timeline: Timeline) -> None:
        """The times of the note that is open."""
        self._timeline = timeline

    def set(self, span: Span) -> None:
        """Play from `span[0]` to `span[1]` (seconds) again and again; go there unless the playback is in it."""
        self.span = span
        begin, end = span
        if not begin <= self._playback.position < self._turn(end):
            self._playback.seek(begin)
        self.changed.emit(span)
        self.words.emit(f"Loop {format_time(begin)}–{format_time(end)}")

    @Slot()
    def clear(self) -> None:
        """Play on."""
        if self.span is not None:
            self.span = None
            self.changed.emit(None)
            self.words.emit("Loop off")

    @Slot()
    def toggle(self) -> None:
        """Loop the paragraph that the playback is in, or end the loop."""
        if self.span is not None:
            self.clear()
            return
        moment = self._timeline.at(self._playback.position)
        span = spans.of_paragraph(self._timeline, moment, self._playback.length) if moment else None
        if span is not None and self._playback.source is not None:
            self.set(span)
        else:
            self.words.emit("Nothing to loop here")
            self.changed.emit(None)

    def loop_cue(self, cue: Cue) -> None:
        """Play one time of the note again and again, from its beginning: a range exactly, else to the next time."""
        span = spans.of_cue(self._timeline, cue, self._playback.length)
        if span is not None:
            self.span = None
            self._playback.seek(span[0])
            self.set(span)
            self._playback.play()

    @Slot(object, object)
    def add_to_menu(self, menu: NoteMenu, cue: Cue) -> None:
        """Offer to loop the time that the menu is about."""
        if cue.video != self._timeline.video or self._playback.source is None:
            return
        if spans.of_cue(self._timeline, cue, self._playback.length) is None:
            return
        label = "Loop from here to the next time" if cue.end is None else "Loop this range"
        menu.add(label, _Later(self, cue).do, apart=True, rank=_RANK)
        if self.span is not None:
            menu.add("End the loop", self.clear, rank=_RANK)

    def _turn(self, end: float) -> float:
        """Where to turn back, in seconds."""
        length = self._playback.length
        return min(end, length - _BEFORE_END) if length else end

    @Slot(float)
    def _moved(self, seconds: float) -> None:
        if self.span is not None and self._playback.playing and seconds >= self._turn(self.span[1]):
            self._playback.seek(self.span[0], quiet=True)

    @Slot(object)
    def _state_changed(self, state: State) -> None:
        if self.span is not None and state is State.ENDED:
            self._playback.play()
            self._playback.seek(self.span[0], quiet=True)

    @Slot(float)
    def _seeked(self, seconds: float) -> None:
        if self.span is not None and not self.span[0] - _NEAR <= seconds <= self.span[1] + _NEAR:
            self.clear()


class _Later:
    """Loops a time when it is chosen from a menu."""

    def __init__(self, loop: Loop, cue: Cue) -> None:
        self._loop, self._cue = loop, cue

    def do(self) -> None:
        self._loop.loop_cue(self._cue)
