"""A stretch of the video, played again and again: from A to B, a range of the note, a sentence, or a paragraph."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.base.translation import tr
from karareader.media.player.base import PlayerState
from karareader.timeline import spans
from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.spans import LEAST, Span
from karareader.timeline.timecode import format_time
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.reading.span_end import SpanEnd
from karareader.ui.video.playback import Playback

if TYPE_CHECKING:
    from karareader.captions.model import Captions

# A loop to the very end of the video turns this much before it (seconds): an engine that has ended takes longer to
# begin anew than one that plays.
_BEFORE_END = 0.12
_RANK = 2  # below what the captions say of the time, above its repairs
# A seek this near (seconds) to the span is one into it.
_NEAR = 0.05


def _for_ever() -> tuple[int, float]:
    return 0, 0.0


class Loop(QObject):
    """Sends the playback back to the beginning of the span when the clock passes its end.

    A seek to a place outside ends the loop, and so does another video. While the playback is held, nothing moves.
    `repeats` tells how many times a span is played, 0 for no end, and for how many seconds it is held between two of
    them.

    Signals: `changed` (Span or None) – what is played again and again; `begun` (float) – where the loop begins whose
    end is not said yet, in seconds; `words` (str) – short, for the picture.
    """

    changed = Signal(object)  # timeline.spans.Span (seconds), or None
    begun = Signal(float)  # seconds
    words = Signal(str)

    def __init__(
        self,
        playback: Playback,
        parent: QObject | None = None,
        *,
        repeats: Callable[[], tuple[int, float]] = _for_ever,
    ) -> None:
        super().__init__(parent)
        self._playback, self._repeats = playback, repeats
        self._timeline = Timeline()
        self._captions: Captions | None = None
        self.span: Span | None = None
        self._begin: float | None = None  # of a loop without an end yet
        self._round = 0  # which time it is that the span is played
        self._end = SpanEnd(playback, self)
        self._end.reached.connect(self._turn_back)
        self._gap = QTimer(self)
        self._gap.setSingleShot(True)
        self._gap.timeout.connect(self._go_again)
        playback.state_changed.connect(self._state_changed)
        playback.length_changed.connect(self._length_changed)
        playback.seeked.connect(self._seeked)
        playback.source_changed.connect(self.clear)

    @Slot(object)
    def set_timeline(self, timeline: Timeline) -> None:
        """The times of the note that is open."""
        self._timeline = timeline

    @Slot(object)
    def take_captions(self, captions: Captions | None) -> None:
        """What is said in the video that is open."""
        self._captions = captions

    @Slot(object)
    def set(self, span: Span) -> None:
        """Play from `span[0]` to `span[1]` (seconds) again and again; go there unless the playback is in it."""
        self.span, self._begin, self._round = span, None, 1
        self._gap.stop()
        begin, end = span
        if not begin <= self._playback.position < self._turn(end):
            self._playback.seek(begin)
        self._end.arm(self._turn(end))
        self.changed.emit(span)
        times = self._repeats()[0]
        self.words.emit(
            tr("Loop {begin}–{end}, {times} times", begin=format_time(begin), end=format_time(end), times=times)
            if times
            else tr("Loop {begin}–{end}", begin=format_time(begin), end=format_time(end))
        )

    @Slot()
    def clear(self) -> None:
        """Play on."""
        self._end.disarm()
        self._gap.stop()
        if self.span is not None or self._begin is not None:
            self.span = self._begin = None
            self.changed.emit(None)
            self.words.emit(tr("Loop off"))

    @Slot()
    def toggle(self) -> None:
        """Loop the paragraph that the playback is in, or end the loop."""
        if self.span is not None or self._begin is not None:
            self.clear()
            return
        moment = self._timeline.at(self._playback.position)
        self._set_if(spans.of_paragraph(self._timeline, moment, self._playback.length) if moment else None)

    @Slot()
    def toggle_sentence(self) -> None:
        """Loop the sentence that is said now, by the captions, else by the times of the note; or end that loop."""
        span = self._sentence()
        if self.span is not None and span in (self.span, None):
            self.clear()
        else:
            self._set_if(span)

    @Slot()
    def set_begin(self) -> None:
        """The loop begins here; a loop that is on keeps its end."""
        position = self._playback.position
        if self._playback.source is None:
            self.words.emit(tr("Nothing to loop here"))
        elif self.span is not None and self.span[1] - position >= LEAST:
            self.set((position, self.span[1]))
        else:
            self.clear()
            self._begin = position
            self.begun.emit(position)
            self.words.emit(tr("Loop from {time}", time=format_time(position)))

    @Slot()
    def set_end(self) -> None:
        """The loop ends here, and begins where that was said, or where the loop that is on does."""
        position, begin = self._playback.position, self.span[0] if self.span is not None else self._begin
        if begin is None:
            self.words.emit(tr("Say first where the loop begins"))
        elif position - begin < LEAST:
            self.words.emit(tr("A loop from {time} ends later", time=format_time(begin)))
        else:
            self.set((begin, position))
            self._playback.seek(begin, quiet=True)

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
        label = tr("Loop from here to the next time") if cue.end is None else tr("Loop this range")
        menu.add(label, _Later(self, cue).do, apart=True, rank=_RANK)
        if self.span is not None:
            menu.add(tr("End the loop"), self.clear, rank=_RANK)

    def _set_if(self, span: Span | None) -> None:
        if span is not None and self._playback.source is not None:
            self.set(span)
        else:
            self.words.emit(tr("Nothing to loop here"))
            self.changed.emit(self.span)

    def _sentence(self) -> Span | None:
        seconds, said = self._playback.position, None
        if self._captions is not None:
            from karareader.captions.passages import span_at

            said = span_at(self._captions, seconds)
        moment = self._timeline.at(seconds) if said is None else None
        return spans.of_cue(self._timeline, moment.first, self._playback.length) if moment is not None else said

    def _turn(self, end: float) -> float:
        """Where to turn back, in seconds."""
        length = self._playback.length
        return min(end, length - _BEFORE_END) if length else end

    @Slot()
    def _turn_back(self) -> None:
        """The end of the span is reached."""
        times, pause = self._repeats()
        if times and self._round >= times:
            self.clear()
            return
        self._round += 1
        if pause > 0:
            self._playback.pause()
            self._gap.start(round(pause * 1000))
        else:
            self._go_again()

    @Slot()
    def _go_again(self) -> None:
        if self.span is None:
            return
        self._gap.stop()
        playback, (begin, end) = self._playback, self.span
        if playback.state is PlayerState.ENDED:
            playback.play()
            playback.seek(begin, quiet=True)
        else:
            playback.seek(begin, quiet=True)
            if not playback.playing:
                playback.play()
        self._end.arm(self._turn(end))
        times = self._repeats()[0]
        if times:
            self.words.emit(tr("Loop, {round} of {times}", round=self._round, times=times))

    @Slot(object)
    def _state_changed(self, state: PlayerState) -> None:
        """The reader who plays on while the loop is held between two times does not want to wait."""
        if state is PlayerState.PLAYING and self._gap.isActive():
            self._go_again()

    @Slot(float)
    def _length_changed(self, _seconds: float) -> None:
        if self.span is not None and not self._gap.isActive():
            self._end.arm(self._turn(self.span[1]))

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
