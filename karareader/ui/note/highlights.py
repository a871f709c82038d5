"""How the reader's highlights look: a ground in one of four colours with a line under it, a sign for a margin note."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from karareader.base.contrast import moved
from karareader.ui.common.theme import Theme
from karareader.ui.note.geometry import Geometry
from karareader.ui.note.margin_icons import MarginIcons
from karareader.ui.note.marks import PageMarks, Shade

# Ground and line of each colour, on light paper and on dark.
_LIGHT = {
    "yellow": ("#fff4b8", "#d9a900"),
    "green": ("#d5f2d8", "#3a9d4a"),
    "blue": ("#d0f0f6", "#1d93ab"),
    "pink": ("#ffe1ec", "#d2527f"),
}
_DARK = {
    "yellow": ("#3d370f", "#d9b13b"),
    "green": ("#1a3a22", "#57b96b"),
    "blue": ("#113a43", "#4bb3c8"),
    "pink": ("#45202f", "#e07ca5"),
}
# Pixels: from the column to a sign, half its size, how near the pointer finds it, how far below another sign it stands.
_OUT, _HALF, _NEAR, _BELOW = 22.0, 5.5, 6.0, 14.0


@cache
def colours(name: str, theme: Theme) -> tuple[str, str]:
    """The ground and the line of a colour of highlights: text and links on it are legible."""
    ground, line = (_DARK if theme.dark else _LIGHT).get(name, (theme.highlight, theme.warning))
    return moved(ground, theme.paper, (theme.ink, theme.quiet, theme.link), theme.least), line


class Highlights:
    """Paints those of a page, and knows what lies where."""

    def __init__(self, geometry: Geometry, marks: PageMarks, theme: Theme, icons: MarginIcons) -> None:
        self._geometry, self._marks, self._theme, self._icons = geometry, marks, theme, icons

    def grounds(self, painter: QPainter, leaf: int, first: int, last: int) -> None:
        """Paint what is seen of them in a leaf, under its text."""
        for shade in self._marks.shades.get(leaf, ()):
            begin, end = max(shade.begin, first), min(shade.end, last)
            if begin >= end:
                continue
            ground, line = map(QColor, colours(shade.colour, self._theme))
            for rect in self._geometry.rects(leaf, begin, end):
                box = rect.adjusted(-1, 0.5, 1, -0.5)
                painter.setBrush(ground)
                painter.drawRoundedRect(box, 3, 3)
                painter.setBrush(line)
                thick = 3.0 if shade.picked else 1.5
                painter.drawRect(QRectF(box.left() + 1, box.bottom() - thick, box.width() - 2, thick))

    def signs(self, painter: QPainter, leaf: int) -> None:
        """Paint the signs of margin notes beside a leaf: a small page with two lines."""
        for shade in self._marks.shades.get(leaf, ()):
            if shade.comment:
                rect, line = self._sign(leaf, shade), QColor(colours(shade.colour, self._theme)[1])
                painter.setPen(QPen(line, 1.3))
                painter.setBrush(QColor(colours(shade.colour, self._theme)[0]))
                painter.drawRoundedRect(rect, 2.5, 2.5)
                for down in (3.6, 6.6):
                    y = rect.top() + down
                    painter.drawLine(QPointF(rect.left() + 2.8, y), QPointF(rect.right() - 2.8, y))
                painter.setPen(Qt.PenStyle.NoPen)

    def _sign(self, leaf: int, shade: Shade) -> QRectF:
        lines = self._geometry.rects(leaf, shade.begin, min(shade.begin + 1, shade.end))
        y = lines[0].center().y() if lines else self._geometry.text_at(leaf).y() + 10
        x = self._geometry.origin + self._geometry.column + _OUT
        if self._marks.signs and self._icons.anchors_at(leaf, QPointF(x, y)):
            y += _BELOW
        return QRectF(x - _HALF, y - _HALF, 2 * _HALF, 2 * _HALF)

    def sign_at(self, leaf: int, place: QPointF) -> Shade | None:
        """The highlight whose sign stands at a place of the document, beside a leaf."""
        for shade in self._marks.shades.get(leaf, ()):
            if shade.comment and self._sign(leaf, shade).adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(place):
                return shade
        return None

    def shade_at(self, leaf: int, place: QPointF) -> Shade | None:
        """The highlight at a place of the document, in a leaf; of several, the shortest."""
        found = [
            shade
            for shade in self._marks.shades.get(leaf, ())
            if any(rect.contains(place) for rect in self._geometry.rects(leaf, shade.begin, shade.end))
        ]
        return min(found, key=lambda shade: shade.end - shade.begin, default=None)
