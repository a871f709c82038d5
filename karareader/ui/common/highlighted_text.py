"""A text in few lines, with a soft ground under the words that were found in it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextLine, QTextOption

from karareader.ui.common import row_paint

Spans = Sequence[tuple[int, int]]
_MORE = "…"
# So much of the room lies before the first word that was found.
_BEFORE = 0.3
# A word is not cut if its border is within so many letters.
_NEAR = 16


def excerpt(text: str, spans: Spans, room: int) -> tuple[str, list[tuple[int, int]]]:
    """`text` in at most about `room` letters, in one line, with the places of `spans` in it.

    What lies before is left out only if the first place found would not be seen otherwise.
    """
    text = text.translate(_LINES)
    if len(text) <= room:
        return text, list(spans)
    first = spans[0] if spans else (0, 0)
    begin = 0
    if first[1] > room - _NEAR:
        begin = _word_border(text, max(0, first[0] - round(_BEFORE * room)))
    end = begin + room
    if end < len(text):
        space = text.rfind(" ", end - _NEAR, end)
        end = space if space > begin else end
    else:
        end = len(text)
    head, tail = _MORE if begin else "", _MORE if end < len(text) else ""
    shift = len(head) - begin
    kept = [(max(a, begin) + shift, min(b, end) + shift) for a, b in spans if a < end and b > begin]
    return head + text[begin:end] + tail, kept


def _word_border(text: str, at: int) -> int:
    space = text.find(" ", at, at + _NEAR)
    return space + 1 if space >= 0 else at


_LINES = str.maketrans("\n\r\t\u2028\u2029", "     ")


_LEADING = 2  # pixels between two lines
_LEAST = 12  # letters


@dataclass(frozen=True, slots=True)
class Space:
    """Room for a text: at most `lines` lines, `width` pixels wide, the first one `indent` pixels less."""

    width: int
    lines: int
    indent: int = 0


class FoundText:
    """`text` as it fits into `space`; `spans` are the places in it that were found. `height` is in pixels."""

    def __init__(self, text: str, spans: Spans, font: QFont, space: Space) -> None:
        sample = text[:400]
        letter = max(1.0, QFontMetrics(font).horizontalAdvance(sample) / max(1, len(sample)))
        room = max(_LEAST, int((space.lines * space.width - space.indent) / letter * 0.96))
        while True:
            shown, places = excerpt(text, spans, room)
            self._layout = _broken(shown, font, space)
            if self._layout.lineCount() <= space.lines or room <= _LEAST:
                break
            room = max(_LEAST, int(room * 0.92))
        self.text = shown
        self.lines = self._layout.lineCount()
        self.grounds = [
            ground
            for begin, end in places
            for ground in _places(self._layout, units(shown[:begin]), units(shown[:end]))
        ]
        self.height = math.ceil(self._layout.boundingRect().bottom()) if shown else 0

    def draw(self, painter: QPainter, at: QPoint, ground: QColor) -> None:
        """Draw it with its upper left corner at `at`, in the colour of the pen."""
        for number in range(self.lines):
            line = self._layout.lineAt(number)
            with row_paint.upright_line(painter, line, QPointF(at)):
                pen = painter.pen()
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                for place in self.grounds:
                    if place.top() == line.y():
                        painter.drawRoundedRect(place.translated(QPointF(at)), 3, 3)
                painter.setPen(pen)
                line.draw(painter, QPointF(at))


def _broken(text: str, font: QFont, space: Space) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        indent = space.indent if top == 0.0 else 0
        line.setLineWidth(space.width - indent)
        line.setPosition(QPointF(indent, top))
        top += line.height() + _LEADING
    layout.endLayout()
    return layout


def units(text: str) -> int:
    """The length of `text` as Qt counts: in units of UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _places(text: QTextLayout, begin: int, end: int) -> list[QRectF]:
    """The rectangles, one a line, that the units from `begin` to `end` take."""
    places = []
    for number in range(text.lineCount()):
        line = text.lineAt(number)
        first, last = max(begin, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _x(line, first), _x(line, last)
            places.append(QRectF(min(left, right) - 1, line.y(), abs(right - left) + 2, line.height()))
    return places


def _x(line: QTextLine, at: int) -> float:
    """Where the unit `at` begins. Some releases of PySide give the place beside it too."""
    x: object = line.cursorToX(at)
    return float(x[0] if isinstance(x, tuple | list) else x)  # type: ignore[arg-type]
