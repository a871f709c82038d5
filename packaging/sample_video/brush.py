"""The things the film is drawn with: type, cards, chips, keys, a little film, the pointer. The window's own colours.

A frame is 1280 × 720 pixels; every place and size is in these pixels. Motion is slow and small on purpose: it is calmer
to watch, and costs few bytes.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

WIDTH, HEIGHT = 1280, 720
GROUND, PAPER, HAIR = "#f3f5f8", "#ffffff", "#d5dae1"
INK, QUIET, TEXT = "#24292f", "#57606a", "#d3d9e1"
ACCENT, BAND, SENTENCE = "#2f81f7", "#eaf3ff", "#cfe3ff"
CHIP, CHIP_INK, FILLED = "#fff1d6", "#7a4d00", "#1f6feb"
NIGHT, HILL, HILL_FAR, SUN = "#1d2a44", "#33507a", "#28406a", "#ffd08a"
GREEN, RED = "#1a7f37", "#b42318"


def smooth(value: float) -> float:
    """0 to 1, slow at both ends; anything outside is clamped."""
    value = min(1.0, max(0.0, value))
    return value * value * (3 - 2 * value)


def ramp(time: float, start: float, seconds: float = 0.5) -> float:
    """How far (0 to 1) something is that starts at `start` and takes `seconds`."""
    return smooth((time - start) / seconds)


def mix(one: str, other: str, part: float) -> QColor:
    """The colour that lies `part` of the way from one to the other."""
    a, b = QColor(one), QColor(other)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x + (y - x) * part) for x, y in pairs))


def font(size: float, weight: int = 400, family: str = "Inter") -> QFont:
    """A font of `size` pixels, with figures that are all equally wide."""
    result = QFont([family, "Noto Sans CJK JP"])
    result.setPixelSize(round(size))
    result.setWeight(QFont.Weight(weight))
    result.setFeature(QFont.Tag("tnum"), 1)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return result


class Brush:
    """Draws on one frame."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)

    def box(self, x: float, y: float, w: float, h: float, fill: str | QColor, *, round_: float = 6,
            line: str | QColor = "", width: float = 1.5) -> None:  # fmt: skip
        """A rectangle with round corners."""
        self.painter.setPen(QPen(QColor(line), width) if line else Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill))
        self.painter.drawRoundedRect(QRectF(x, y, w, h), round_, round_)

    def text(
        self, x: float, y: float, text: str, type_: QFont, colour: str | QColor = INK, *, align: str = "left"
    ) -> float:
        """A line of text whose base line is at `y`; its width."""
        width = QFontMetricsF(type_).horizontalAdvance(text)
        self.painter.setFont(type_)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(QPointF(x - width * {"left": 0, "centre": 0.5, "right": 1}[align], y), text)
        return width

    def card(self, x: float, y: float, w: float, h: float) -> None:
        """A sheet of paper, or a pane."""
        self.box(x, y + 3, w, h, "#e6e9ee", round_=12)
        self.box(x, y, w, h, PAPER, round_=12, line=HAIR)

    def words(self, x: float, y: float, widths: Sequence[float], colour: str | QColor = TEXT) -> float:
        """A line of writing, seen from afar: one bar for each word. Gives where it ends."""
        for width in widths:
            self.box(x, y, width, 10, colour, round_=5)
            x += width + 9
        return x

    def chip(self, x: float, y: float, text: str, filled: float = 0.0, size: float = 17) -> float:
        """A time, its top left corner at (x, y); `filled` (0 to 1) tells how active it is. Gives its width."""
        type_ = font(size, 500)
        width = QFontMetricsF(type_).horizontalAdvance(text) + size
        self.box(x, y, width, size * 1.55, mix(CHIP, FILLED, filled), round_=size * 0.4)
        self.text(x + size / 2, y + size * 1.12, text, type_, mix(CHIP_INK, "#ffffff", filled))
        return width

    def film(self, x: float, y: float, w: float, h: float, part: float) -> None:
        """A little film: the sun crosses the sky above the hills. `part` (0 to 1) is how much of it has passed."""
        painter = self.painter
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(x, y, w, h), 10, 10)
        painter.save()
        painter.setClipPath(frame)
        self.box(x, y, w, h, NIGHT, round_=0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(SUN))
        arc = 4 * part * (1 - part)
        painter.drawEllipse(QPointF(x + w * (0.1 + 0.8 * part), y + h * (0.62 - 0.36 * arc)), h * 0.09, h * 0.09)
        for colour, base, points in (
            (HILL_FAR, 0.58, (0.0, 0.16, 0.02, 0.2, 0.06)),
            (HILL, 0.74, (0.1, 0.0, 0.14, 0.03, 0.12)),
        ):
            hill = QPainterPath(QPointF(x, y + h))
            hill.lineTo(x, y + h * (base + points[0]))
            step = w / (len(points) - 1)
            for i in range(1, len(points)):
                a, b = y + h * (base + points[i - 1]), y + h * (base + points[i])
                left = x + step * (i - 1)
                hill.cubicTo(left + step / 2, a, left + step / 2, b, left + step, b)
            hill.lineTo(x + w, y + h)
            painter.setBrush(QColor(colour))
            painter.drawPath(hill)
        painter.restore()

    def play_button(self, x: float, y: float, size: float, playing: bool, fill: str = ACCENT) -> None:
        """A round button round (x, y) that shows what a click on it does."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill))
        self.painter.drawEllipse(QPointF(x, y), size, size)
        if playing:
            for side in (-1, 1):
                self.box(x + side * size * 0.24 - size * 0.1, y - size * 0.38, size * 0.2, size * 0.76, PAPER, round_=2)
            return
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(PAPER))
        corners = [
            QPointF(x - size * 0.26, y - size * 0.42),
            QPointF(x - size * 0.26, y + size * 0.42),
            QPointF(x + size * 0.46, y),
        ]
        self.painter.drawPolygon(QPolygonF(corners))

    def pointer(self, x: float, y: float, pressed: float = 0.0) -> None:
        """The mouse pointer with its tip at (x, y); `pressed` (0 to 1) draws the ring of a click."""
        painter = self.painter
        if pressed > 0:
            ring = QColor(ACCENT)
            ring.setAlphaF(max(0.0, 0.7 * (1 - pressed)))
            painter.setPen(QPen(ring, 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, y), 10 + 26 * pressed, 10 + 26 * pressed)
        shape = ((0, 0), (0, 30), (7, 23.5), (12, 34.5), (17, 32.3), (12.2, 21.5), (21.5, 21.2))
        painter.setPen(
            QPen(QColor(PAPER), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.setBrush(QBrush(QColor(INK)))
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in shape]))

    def key(self, x: float, y: float, w: float, label: str, pressed: float = 0.0, h: float = 76) -> None:
        """A key of a keyboard; `pressed` (0 to 1) tells how far down it is."""
        down = 5 * pressed
        self.box(x, y + 7, w, h, mix("#c9d0d9", ACCENT, pressed), round_=12)
        self.box(x, y + down, w, h, mix(PAPER, BAND, pressed), round_=12, line=mix(HAIR, ACCENT, pressed).name())
        self.text(x + w / 2, y + down + h / 2 + 9, label, font(26, 500), mix(INK, FILLED, pressed), align="centre")
