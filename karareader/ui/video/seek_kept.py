"""What the reader kept of a video, below the track of the seek bar: marks that wait, and jots that are written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from karareader.ui.common import row_paint
from karareader.ui.common.theme import Theme
from karareader.ui.video.seek_geometry import Scale

DROP = 9.0  # pixels from the middle of the track to that of a sign
_LINE = 2.0


@dataclass(frozen=True, slots=True)
class KeptMoment:
    """A moment that was kept, in seconds, up to `stop` if it is a span; `words` tell what, `written` a jot."""

    start: float
    stop: float | None
    words: str
    written: bool


def kept_at(kept: Sequence[KeptMoment], scale: Scale, x: float, reach: float) -> KeptMoment | None:
    """What lies nearest to pixel `x`, None if nothing is within `reach`."""
    inside = [each for each in kept if 0 <= each.start <= scale.length]
    found = min(inside, key=lambda each: abs(scale.x_of(each.start) - x), default=None)
    return found if found is not None and abs(scale.x_of(found.start) - x) <= reach else None


def paint_kept(painter: QPainter, kept: Sequence[KeptMoment], scale: Scale, theme: Theme, base: float) -> None:
    """Draw a diamond for each, hollow while it waits, and the line of a span; `base` is the middle of the track."""
    y, colour = base + DROP, QColor(theme.success)
    for each in kept:
        if not 0 <= each.start <= scale.length or scale.length <= 0:
            continue
        x = scale.x_of(each.start)
        if each.stop is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRect(QRectF(x, y - _LINE / 2, scale.x_of(each.stop) - x, _LINE))
        row_paint.kept_sign(painter, x, y, theme, written=each.written)
