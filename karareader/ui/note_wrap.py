"""How the text of a leaf is broken into lines."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextOption

_ALIGN = {"center": Qt.AlignmentFlag.AlignHCenter, "right": Qt.AlignmentFlag.AlignRight}

# Letters without a place between them where a line may end. Qt looks through the rest of a word for each of the lines
# that it breaks it into: a word of 100,000 letters would hold the window for a second, one of a million for a minute.
_ENDLESS = 1500
# Where lines may end: spaces, and the scripts that need none, such as Thai, Burmese, Khmer, Chinese and Japanese.
_ENDS = " \t\u2028\u2000-\u200b\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\U0010ffff"
_WORDS = re.compile(f"(?:[^{_ENDS}]{{0,{_ENDLESS}}}+(?:[{_ENDS}]|\\Z))*+")


def option(block: QTextBlock, align: str) -> QTextOption:
    """What the layout of `block` is told; `align` is "center", "right" or anything else for the usual side."""
    result = QTextOption(_ALIGN.get(align, Qt.AlignmentFlag.AlignLeading))
    wrap = QTextOption.WrapMode
    endless = block.length() > _ENDLESS and is_endless(block.text())
    result.setWrapMode(wrap.WrapAnywhere if endless else wrap.WrapAtWordBoundaryOrAnywhere)
    result.setTextDirection(block.textDirection())
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
