"""How the text of a leaf is broken into lines, and where it stands on them."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextLine, QTextOption

_ALIGN = {
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
    "left": Qt.AlignmentFlag.AlignLeft,
}

# Letters without a place between them where a line may end. Qt looks through the rest of a word for each of the lines
# that it breaks it into: a word of 100,000 letters would hold the window for a second, one of a million for a minute.
_ENDLESS = 1500
# Behind any of these a line may surely end: spaces, and letters of the scripts that need none (Thai, Burmese, Khmer,
# Chinese, Japanese, emoji). Their signs and small letters are missing, and so is U+FFFD: no line ends between two of
# them, and in a real text they never stand alone for long.
_ENDS = (
    " \t\u2028\u2000-\u2006\u2008-\u200b\u3000\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff"
    "\u2e80-\u2fdf\u3105-\u312f\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua48c\uf900-\ufaff\U00020000-\U0003fffd"
    "\u304b-\u3062\u3064-\u3082\u3089-\u308d\u308f-\u3093\u30ab-\u30c2\u30c4-\u30e2\u30e9-\u30ed\u30ef-\u30f3\uff71-\uff9d"
    "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U0001f300-\U0001f3fa\U0001f400-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001faff"
)
_WORDS = re.compile(f"(?:[^{_ENDS}]{{0,{_ENDLESS}}}+(?:[{_ENDS}]|\\Z))*+")


def option(block: QTextBlock, align: str) -> QTextOption:
    """What the layout of `block` is told; `align` is "center", "right", "left" or anything else for the side where the
    text begins."""
    direction = block.textDirection()
    # To the layout of a text, leading is left.
    usual = "right" if direction == Qt.LayoutDirection.RightToLeft else "left"
    result = QTextOption(_ALIGN.get(align, _ALIGN[usual]))
    wrap = QTextOption.WrapMode
    endless = block.length() > _ENDLESS and is_endless(block.text())
    result.setWrapMode(wrap.WrapAnywhere if endless else wrap.WrapAtWordBoundaryOrAnywhere)
    result.setTextDirection(direction)
    if direction == Qt.LayoutDirection.RightToLeft:
        # So that the space at which a line is broken can be told (see `lead`).
        result.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
    return result


def is_endless(text: str) -> bool:
    """True if a word of `text` is so long that looking for its end costs too much: it is broken between any letters."""
    words = _WORDS.match(text)
    return words is None or words.end() < len(text)


def break_lines(block: QTextBlock, align: str, width: float, pitch: float) -> float:
    """Break a block into lines of `width` pixels, `pitch` pixels from one to the next; gives the height of all."""
    layout = block.layout()
    layout.setTextOption(option(block, align))
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        natural = line.height()
        line.setPosition(QPointF(0, height + max(0, round((pitch - natural) / 2))))
        height += max(pitch, round(natural + 3))
    layout.endLayout()
    return height


def lead(line: QTextLine) -> float:
    """How far left of the places that Qt tells of it draws a line that is read from right to left.

    WORKAROUND: where it tells of places, it counts the space at which the line was broken in.
    """
    return max(0.0, line.naturalTextRect().width() - line.horizontalAdvance())


def stretch(line: QTextLine, begin: int, end: int) -> list[tuple[float, float]]:
    """Where the text from `begin` to before `end` stands on a line of one direction: its left and right end."""
    start = line.textStart()
    last = start + line.textLength()
    one = _x(line, max(begin, start))
    # The space that a line is broken at hangs out of it, and is no part of what is seen.
    two = _x(line, end) if end < last else min(_x(line, last), line.naturalTextRect().right())
    return [(min(one, two), max(one, two))] if one != two else []


def _x(line: QTextLine, position: int) -> float:
    """Where a position of the text stands on its line."""
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
