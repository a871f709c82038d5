"""A loop that is drawn on the seek bar: by Shift and the mouse, or by one of the ends of the loop that is on."""

from __future__ import annotations

from karareader.timeline.spans import LEAST, Span
from karareader.ui.video.seek_geometry import Scale


class LoopDrag:
    """The span that the mouse is drawing; all in seconds, but `x` and `reach` in pixels."""

    def __init__(self) -> None:
        self.span: Span | None = None
        self._fixed = 0.0

    @staticmethod
    def end_at(loop: Span | None, scale: Scale, x: float, reach: float) -> int | None:
        """Which end of a loop lies under the pointer: 0 or 1; None for neither."""
        if loop is None:
            return None
        away = [abs(scale.x_of(seconds) - x) for seconds in loop]
        nearest = min((0, 1), key=away.__getitem__)
        return nearest if away[nearest] <= reach else None

    def begin(self, seconds: float) -> None:
        """Draw a new one from here."""
        self._fixed, self.span = seconds, (seconds, seconds)

    def take(self, loop: Span, end: int) -> None:
        """Take hold of an end of a loop."""
        self._fixed, self.span = loop[1 - end], loop

    def move(self, seconds: float) -> None:
        """The pointer is there now."""
        self.span = min(self._fixed, seconds), max(self._fixed, seconds)

    def drop(self) -> Span | None:
        """The button was let go: the span that was drawn, None where that is too short for one."""
        span, self.span = self.span, None
        return span if span is not None and span[1] - span[0] >= LEAST else None
