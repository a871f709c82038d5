"""How the passages of a transcript are broken into rows, and what they measure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from karareader.timeline.timecode import format_time
from karareader.ui.common.fonts import smaller
from karareader.ui.transcript.line_breaks import Row, Wrapper

if TYPE_CHECKING:
    from karareader.captions.passages import Passage

EDGE, GAP, TOP = 12, 10, 5
"""Pixels: at the sides of the list, between time and text, above and below a passage."""
_SPREAD = 1.32  # the pitch of the rows, in heights of the font


class PassageRows:
    """The rows of `passages`, in the font of a widget; `text_width` is how wide a row may be. All in pixels."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self.passages: tuple[Passage, ...] = ()
        self.text_width = 0
        self._rows: list[tuple[Row, ...]] = []
        self._wrapper = self.wrapper()

    def wrapper(self) -> Wrapper:
        """What breaks passages into rows in this font; callable in a worker thread, since measuring takes a while."""
        return Wrapper(QFontMetricsF(self._widget.font()).horizontalAdvance)

    def take(self, passages: Sequence[Passage], wrapper: Wrapper | None = None) -> None:
        """Take other passages; `wrapper` may have measured some of their words already."""
        self.passages = tuple(passages)
        self._wrapper = wrapper or self.wrapper()
        self._rows, self.text_width = [], 0

    def wrap(self, width: int) -> bool:
        """Break the passages for a viewport of this width; whether they had to be broken anew."""
        wide = self.room(self.passages, width)
        if wide == self.text_width or wide <= 0:
            return False
        self.text_width = wide
        self._rows = [self._wrapper.rows(each.text, wide) for each in self.passages]
        return True

    def rows(self, passage: int) -> tuple[Row, ...]:
        """How a passage is broken."""
        return self._rows[passage] if passage < len(self._rows) else ()

    def row_at(self, passage: int, offset: int) -> int:
        """The row in which a place of the text of a passage stands."""
        return next((at for at, row in enumerate(self._rows[passage]) if offset < row[1]), 0)

    def height_of(self, passage: int) -> int:
        """How high a passage is."""
        return round(self.pitch() * max(1, len(self.rows(passage)))) + 2 * TOP

    def pitch(self) -> float:
        """The distance of rows."""
        return round(QFontMetricsF(self._widget.font()).height() * _SPREAD)

    def text_left(self) -> int:
        """Where the left edge of the text is: right of the times, which a mirrored window has at its other side."""
        return EDGE if self._widget.isRightToLeft() else self._left_of(self.passages)

    def room(self, passages: Sequence[Passage], width: int) -> int:
        """How wide the text of these passages may be in a viewport of this width; callable in any thread."""
        return width - self._left_of(passages) - EDGE

    def _left_of(self, passages: Sequence[Passage]) -> int:
        widest = format_time(passages[-1].start) if passages else "0:00"
        digits = "".join("0" if letter.isdigit() else letter for letter in widest)
        return EDGE + GAP + 6 + round(QFontMetricsF(smaller(self._widget.font())).horizontalAdvance(digits))
