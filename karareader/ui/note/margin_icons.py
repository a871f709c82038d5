"""The quiet signs in the right margin of a note: what the captions tell about the times in a line.

A tick for a sentence that is said where the note says, an arrow for one that is said elsewhere, a ring for one that was
not found. One sign stands for all times of a line; the one that matters most.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from karareader.ui.common.theme import Theme
from karareader.ui.note.chip_rects import ChipRects
from karareader.ui.note.geometry import Geometry
from karareader.ui.note.marks import Kind, PageMarks
from karareader.ui.note.page.content import PageContent

_RANK: dict[Kind, int] = {"elsewhere": 0, "not found": 1, "here": 2}
# Pixels: from the column to the middle of a sign, half its size, and how far around it the pointer finds it.
_OUT, _HALF, _NEAR = 22.0, 4.5, 10.0


@dataclass(frozen=True, slots=True)
class _OnLine:
    anchors: tuple[int, ...]
    kind: Kind
    middle: QPointF


def draw(painter: QPainter, kind: Kind, middle: QPointF, theme: Theme) -> None:
    """Draw one sign around a point."""
    x, y = middle.x(), middle.y()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind == "here":
        _pen(painter, theme.success, 1.6, 0.8)
        painter.drawPolyline([QPointF(x - _HALF, y), QPointF(x - 1, y + 3.2), QPointF(x + _HALF, y - 3.6)])
    elif kind == "elsewhere":
        _pen(painter, theme.warning, 1.7, 1.0)
        painter.drawLine(QPointF(x - _HALF, y), QPointF(x + _HALF, y))
        painter.drawPolyline([QPointF(x + 1, y - 3.6), QPointF(x + _HALF, y), QPointF(x + 1, y + 3.6)])
    else:
        _pen(painter, theme.quiet, 1.3, 0.85)
        painter.drawEllipse(QPointF(x, y), 3.0, 3.0)


class MarginIcons:
    """The signs of a page; `chip_rects` gives the places of its times."""

    def __init__(self, page: PageContent, geometry: Geometry, marks: PageMarks, chip_rects: ChipRects) -> None:
        self._page, self._geometry, self._marks, self._chip_rects = page, geometry, marks, chip_rects

    def paint(self, painter: QPainter, leaf: int) -> None:
        """Paint the signs of a leaf."""
        for sign in self._of_leaf(leaf):
            draw(painter, sign.kind, sign.middle, self._page.look.theme)

    def anchors_at(self, leaf: int, place: QPointF) -> tuple[int, ...]:
        """The times that the sign at a place of the document stands for, in text order; none where no sign is."""
        for sign in self._of_leaf(leaf):
            around = QRectF(sign.middle.x() - _NEAR, sign.middle.y() - _NEAR, 2 * _NEAR, 2 * _NEAR)
            if around.contains(place):
                return sign.anchors
        return ()

    def first(self, anchors: tuple[int, ...]) -> int:
        """Of some times, the index of the cue that matters most."""
        signs = self._marks.signs
        return self._page.anchors[min(anchors, key=lambda at: _RANK[signs[at].kind])].cue

    def _of_leaf(self, leaf: int) -> Iterator[_OnLine]:
        geometry, signs = self._geometry, self._marks.signs
        lines: dict[int, list[int]] = {}
        for at in self._page.anchors_in.get(leaf, ()) if signs else ():
            if at in signs:
                lines.setdefault(round(self._chip_rects.of(at)[-1].center().y()), []).append(at)
        for y, anchors in lines.items():
            kind = min((signs[at].kind for at in anchors), key=_RANK.__getitem__)
            yield _OnLine(tuple(anchors), kind, QPointF(geometry.origin + geometry.column + _OUT, y))


def _pen(painter: QPainter, colour: str, width: float, strength: float) -> None:
    ink = QColor(colour)
    ink.setAlphaF(strength)
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
