"""The window that the engine draws the picture into, and what the mouse does on it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from karareader.base.translation import tr
from karareader.ui.common import icons
from karareader.ui.video.bar_widgets import WheelSteps

BLACK = QColor("#000000")
GREY = "#9aa4b2"  # on black, in every theme
WIDE, TALL = 16, 9  # the shape of the picture's place, where there is room for it
ART = 48  # pixels
COVER, COVER_MB = 1200, 64  # the longest side of a cover in pixels, and the memory it may take


def picture_size(width: int, room: int) -> QSize:
    """The size of a 16:9 picture at this width, not higher than `room`, in pixels.

    It may be a pixel or two narrower than `width`: where whole pixels do not divide 16:9, engines leave black lines.
    """
    height = -(-width * TALL // WIDE)
    if height * WIDE // TALL > width:
        height -= 1
    if height > room:
        return QSize(width, room)
    return QSize(min(width, height * WIDE // TALL), height)


def read_cover(data: bytes) -> QImage:
    """The picture that these bytes are, no larger than a screen needs; null where they are none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAllocationLimit(COVER_MB)
    reader.setAutoTransform(True)
    if data and reader.size().isValid():
        most = QSize(COVER, COVER)
        if reader.size().boundedTo(most) != reader.size():
            reader.setScaledSize(reader.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()
    return QImage()


class VideoSurface(QWidget):
    """A native window inside the pane, black where no picture is: the engine keeps the picture's shape.

    The mouse reaches Qt because the engine's own input is off.
    """

    window_changed = Signal(object)  # the native identifier to draw into, after it became another one
    resized = Signal()
    clicked = Signal()
    double_clicked = Signal()  # after `clicked` came for its first click
    turned = Signal(int)  # notches of the wheel, positive is up
    moved = Signal()  # the pointer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("videoSurface")
        self.setAccessibleName(tr("Video"))
        self.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
        self.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self._wheel = WheelSteps()
        self._caption = ""
        self._pressed = False
        self._cover_data, self._cover = b"", QImage()

    def set_caption(self, text: str) -> None:
        """What stands on the black while there is no picture, such as «Sound only»."""
        if text != self._caption:
            self._caption = text
            self.setAccessibleDescription(text)
            self.update()

    def set_cover(self, data: bytes) -> None:
        """A picture (JPEG, PNG or WebP) in place of the sign of sound; empty for none."""
        if data != self._cover_data:
            self._cover_data, self._cover = data, read_cover(data)
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WinIdChange and self.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            self.window_changed.emit(int(self.winId()))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), BLACK)
        if not self._cover.isNull():
            size = self._cover.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRect(left, top, size.width(), size.height()), self._cover)
        elif self._caption:
            middle = self.rect().center()
            corner = QRect(middle.x() - ART // 2, middle.y() - ART, ART, ART)
            painter.drawPixmap(corner, icons.pixmap("volume", GREY, ART, self.devicePixelRatioF()))
            painter.setPen(QColor(GREY))
            below = QRect(0, middle.y() + 8, self.width(), 30)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._caption)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        self._pressed = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = False
            self.double_clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = self._wheel.take(event)
        if notches:
            self.turned.emit(notches)
        event.accept()
