"""Holds the video at the end of each paragraph, for the reader to catch up with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.translation import tr
from karareader.timeline import spans
from karareader.timeline.cues import Moment
from karareader.timeline.spans import Span
from karareader.ui.reading.span_end import SpanEnd
from karareader.ui.video.playback import Playback

# It is held so much (seconds) before the end: the picture runs on, and the paragraph is to stay marked.
_BEFORE_END = 0.08


class ParagraphPause(QObject):
    """Pauses where the paragraph that is marked ends, once; played on, it goes on to the end of the next one.

    Signals: `changed` (bool) – it is on, or off; `words` (str) – short, for the picture.
    """

    changed = Signal(bool)
    words = Signal(str)

    def __init__(self, playback: Playback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self.on = False
        self.suspended = False  # something else decides where the playback ends
        self._span: Span | None = None
        self._done: Span | None = None  # it was held at the end of this one, and not moved since
        self._end = SpanEnd(playback, self)
        self._end.reached.connect(self._hold)

    @Slot()
    def toggle(self) -> None:
        """Switch it on, or off."""
        self.on = not self.on
        for told, slot in ((self._playback.moment_reached, self._marked), (self._playback.seeked, self._seeked)):
            told.connect(slot) if self.on else told.disconnect(slot)
        self.changed.emit(self.on)
        self.words.emit(tr("Pause after each paragraph") if self.on else tr("No pause after paragraphs"))
        self._marked(self._playback.moment)

    @Slot(object)
    def _marked(self, moment: Moment | None) -> None:
        playback = self._playback
        span = spans.of_paragraph(playback.timeline, moment, playback.length) if self.on and moment else None
        self._span = span
        if span is None or span == self._done:
            self._end.disarm()
        else:
            self._end.arm(span[1] - _BEFORE_END * max(playback.status.rate, 1.0))

    @Slot(float)
    def _seeked(self, _seconds: float) -> None:
        self._done = None
        self._marked(self._playback.moment)

    @Slot()
    def _hold(self) -> None:
        if not self.suspended and self._playback.playing:
            self._done = self._span
            self._playback.pause()
