"""What of a long paragraph is seen: one can be a megabyte, with thousands of times in it."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QRectF

from karareader.ui.note.geometry import Geometry

_FEW = 20  # lines that need not be looked through


def seen_text(layout: Geometry, leaf: int, clip: QRectF) -> tuple[int, int]:
    """From where to where, as Qt counts, the text of a leaf stands in lines that `clip` (pixels of the document) shows.

    A line more at either end is counted in, and all of a leaf that has few lines.
    """
    lines = layout.lines(leaf)
    count = lines.lineCount()
    if count < _FEW:
        return 0, 1 << 31
    corner = layout.text_at(leaf).y()
    first, last = (
        bisect_right(range(count), y - corner, key=lambda at: lines.lineAt(at).y()) for y in (clip.top(), clip.bottom())
    )
    line = lines.lineAt(min(last, count - 1))
    return lines.lineAt(max(first - 2, 0)).textStart(), line.textStart() + line.textLength()
