"""What the rows of all lists have in common: their ground, and the chip of a time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from karareader.ui.common.theme import Theme

ROUND = 6.0
"""The radius of a row's corners in pixels."""

_CHIP_ROUND = 4.0
_POINTED_AT = QStyle.StateFlag.State_MouseOver


def ground(
    painter: QPainter,
    rect: QRect,
    option: QStyleOptionViewItem,
    theme: Theme,
    *,
    chosen: str = "",
    raised: bool = False,
    ring: bool = True,
) -> None:
    """Paint the ground of a row in `rect`: raised where the pointer is or where `raised`, a ring where the keyboard is.

    `chosen` is the colour of the ground of the row that stands out, "" for any other. Without `ring` something else
    shows the keyboard.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = chosen or (theme.raised if raised or option.state & _POINTED_AT else "")
    focused = ring and option.state & QStyle.StateFlag.State_HasFocus
    if not colour and not focused:
        return
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(rect), ROUND, ROUND)
    if colour:
        painter.fillPath(shape, QColor(colour))
    if focused:
        painter.setPen(QColor(theme.accent))
        painter.drawPath(shape)


def bar(painter: QPainter, rect: QRect, theme: Theme, inset: int = 5) -> None:
    """Paint the bar at the left of the row that stands out, shorter than the row by `inset` pixels at each end."""
    painter.fillRect(QRect(rect.left(), rect.top() + inset, 3, rect.height() - 2 * inset), QColor(theme.accent))


def kept_sign(painter: QPainter, x: float, y: float, theme: Theme, *, written: bool) -> None:
    """Paint the diamond of what a reader kept, hollow while it is not written about, with its middle at x and y."""
    painter.setPen(QPen(QColor(theme.success), 1.4))
    painter.setBrush(QColor(theme.success if written else theme.surface))
    half = 3.6
    corners = [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
    painter.drawPolygon(QPolygonF(corners))


def chip(painter: QPainter, rect: QRect, time: str, theme: Theme) -> None:
    """Paint a time as the note shows it, in the font of the painter."""
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(rect), _CHIP_ROUND, _CHIP_ROUND)
    painter.fillPath(shape, QColor(theme.chip))
    painter.setPen(QColor(theme.chip_ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, time)
