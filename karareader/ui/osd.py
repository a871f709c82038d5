"""Short words over the picture: «2×», «Volume 60 %», «+5 s»."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from karareader.ui.seek_bubble import tabular

SHOWN_MS = 1100
GROUND = QColor("#16181d")
INK = QColor("#ffffff")
PADDING_X, PADDING_Y = 14, 8  # pixels


def make_overlay(widget: QWidget) -> None:
    """Make `widget` a native window of its own: a plain child cannot be seen over the engine's picture."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
    widget.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)


class Osd(QWidget):
    """A dark sheet with a word or two, in the same colours whatever the theme, since it lies on a picture.

    Its place is the owner's business. It has no transparency: a child window cannot have any under X11.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        make_overlay(self)
        self.setObjectName("osd")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        font = tabular(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.setFont(font)
        self.words = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SHOWN_MS)
        self.timer.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str) -> None:
        """Show `words` for a moment, in place of those shown before."""
        self.words = words
        self.setAccessibleName(words)
        self.resize(self.sizeHint())
        self.show()
        self.raise_()
        self.update()
        self.timer.start()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.words) + 2 * PADDING_X, metrics.height() + 2 * PADDING_Y)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        painter.setPen(INK)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.words)
