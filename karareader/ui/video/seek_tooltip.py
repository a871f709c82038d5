"""The bubble over the seek bar: still, time, heading and sentence of what lies under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from karareader.ui.common.theme import Theme
from karareader.ui.video.seek_geometry import place

WIDEST = 300  # pixels
STILL = 224  # pixels: how wide a still is
MARGIN = 8  # pixels between the bubble and the track, and to the edges of the window


def tabular(font: QFont) -> QFont:
    """The same font with all digits equally wide, so that a running time does not tremble."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


class SeekTooltip(QWidget):
    """A window of its own, because nothing else can be seen over a native video surface.

    It takes neither the focus nor the mouse.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowTransparentForInput,
        )
        self.setObjectName("seekBubble")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ground, self._edge = QColor(), QColor()
        self._where = (QPoint(), QRect())
        self.still = QLabel(self)
        self.still.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.still.setVisible(False)
        self.time = self._label(1.0, bold=True)
        self.time.setFont(tabular(self.time.font()))
        self.heading = self._label(0.92)
        self.sentence = self._label(0.92)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 8)
        column.setSpacing(2)
        # Else it grows by itself, downwards and over the pointer, which leaves the bar then.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for label in (self.still, self.time, self.heading, self.sentence):
            column.addWidget(label)

    def _label(self, scale: float, bold: bool = False) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(bold)
        label.setFont(font)
        return label

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._ground, self._edge = QColor(theme.paper), QColor(theme.line)
        for label, ink in ((self.time, theme.ink), (self.heading, theme.quiet), (self.sentence, theme.ink)):
            label.setStyleSheet(f"color: {ink}; background: transparent;")
        self.still.setStyleSheet(f"background: {theme.raised};")
        self.update()

    def set_still(self, still: QImage | None, height: int) -> None:
        """Show a still that is `STILL` wide, in room of this height (pixels, 0 for none), which stays without one."""
        self.still.setVisible(height > 0)
        self.still.setFixedSize(STILL, height)
        self.still.setPixmap(QPixmap.fromImage(still) if still is not None else QPixmap())
        if self.isVisible():
            self.show_over(*self._where)

    def tell(self, time: str, heading: str, sentence: str) -> None:
        """Set what is written; empty lines take no room."""
        for label, text in ((self.time, time), (self.heading, heading), (self.sentence, sentence)):
            if label is not self.time:
                wide = label.fontMetrics().horizontalAdvance(text) > WIDEST
                label.setWordWrap(wide)
                label.setFixedWidth(WIDEST) if wide else label.setMaximumWidth(WIDEST)
                if not wide:
                    label.setMinimumWidth(0)
            label.setText(text)
            label.setVisible(bool(text))

    def show_over(self, point: QPoint, within: QRect) -> None:
        """Stand centred above `point`, and inside `within` from left to right; both in pixels of the screen."""
        self._where = (point, within)
        self._column.activate()
        size = self.sizeHint()
        if self._column.hasHeightForWidth():
            size.setHeight(self._column.totalHeightForWidth(size.width()))
        left = place(point.x(), size.width(), within.left() + MARGIN, within.right() + 1 - MARGIN)
        self.setGeometry(round(left), point.y() - size.height() - MARGIN, size.width(), size.height())
        if not self.isVisible():
            self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plain sheet with a hairline: without a compositor, rounded corners would stand on black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        painter.setPen(QPen(self._edge, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
