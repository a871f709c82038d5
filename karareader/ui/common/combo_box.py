"""A box to choose one of a few from. Its arrow has the colours of the theme: a style sheet takes Qt's own away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

_ARROW = 3.5  # half of its width, in pixels
_FROM_EDGE = 14.0
_ROWS = 12  # that are shown at once


class ChoiceBox(QComboBox):
    """Draws its arrow itself. Turning the wheel above it scrolls what it stands in, and changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        # The rows of its own delegate look like those of a menu of the system, and know nothing of the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setMaxVisibleItems(_ROWS)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(group, QPalette.ColorRole.WindowText)
        painter.setPen(QPen(ink, 1.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin, s=Qt.PenStyle.SolidLine))
        x, y = _FROM_EDGE if self.isRightToLeft() else self.width() - _FROM_EDGE, self.height() / 2
        points = [QPointF(x - _ARROW, y - 1.5), QPointF(x, y + 2), QPointF(x + _ARROW, y - 1.5)]
        painter.drawPolyline(QPolygonF(points))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return False
        return super().event(event)
