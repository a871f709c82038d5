"""Check boxes and combo boxes in the colours of the theme: the style’s own cannot be seen on a dark ground."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyledItemDelegate, QStyleOptionButton, QWidget

from karareader.base.contrast import blend
from karareader.ui.common.theme import Theme, ThemeManager

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


_SIZE = 15.0
_GAP = 4  # pixels more between box and words


class CheckBox(QCheckBox):
    """Draws itself; all else is as Qt does it."""

    def __init__(self, text: str, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = themes.theme
        themes.changed.connect(self._recolour)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_GAP, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        words = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        mirrored = self.isRightToLeft()
        words.translate(-_GAP if mirrored else _GAP, 0)
        side = place.right() - _SIZE if mirrored else place.x()
        box = QRectF(side + 0.5, round(place.center().y() - _SIZE / 2) + 0.5, _SIZE, _SIZE)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.ink if self.isEnabled() else theme.dead
        edge = theme.accent if self.hasFocus() else blend(theme.line, theme.quiet, 0.7 if self.isEnabled() else 0.2)
        ground = theme.chip_active if self.isChecked() else theme.paper
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 3.5, 3.5)
        if self.isChecked():
            painter.setPen(QPen(QColor(theme.chip_active_ink), 2, c=Qt.PenCapStyle.RoundCap, s=Qt.PenStyle.SolidLine))
            left, top = box.left(), box.top()
            hook = [QPointF(left + 3.6, top + 7.8), QPointF(left + 6.4, top + 10.6), QPointF(left + 11.4, top + 4.6)]
            painter.drawPolyline(QPolygonF(hook))
        painter.setPen(QColor(ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
