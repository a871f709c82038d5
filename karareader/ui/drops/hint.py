"""The sheet that says what a drop will do, while it hovers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from karareader.ui.common.theme import Theme
from karareader.ui.video.osd import make_overlay

_PAD_X, _PAD_Y = 22, 14  # pixels, as all lengths here
_EDGE = 6  # between the rim of the sheet and its dashed line
_WIDEST = 460


class DropHint(QWidget):
    """Lies over a pane, or as a small sheet in the middle of the window. It is solid: pictures of films lie below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        make_overlay(self)
        self.setObjectName("dropHint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme: Theme | None = None
        self._refused = False
        self.words = ""
        self.hide()

    def tell(self, words: str, theme: Theme, room: QRect, *, refused: bool, whole: bool) -> None:
        """Show `words` over `room` of the parent: all over it, or as a sheet in its middle."""
        self._theme, self._refused, self.words = theme, refused, words
        self.setAccessibleName(words)
        place = QRect(room)
        if not whole:
            place = QRect(QPoint(0, 0), self._size(room.width()))
            place.moveCenter(room.center())
        self.setGeometry(place)
        self.show()
        self.raise_()
        self.update()

    def _size(self, room: int) -> QSize:
        widest = min(_WIDEST, room - 2 * _PAD_X)
        words = self.fontMetrics().boundingRect(QRect(0, 0, widest, 400), self._flags(), self.words)
        return QSize(words.width() + 2 * _PAD_X + 2, words.height() + 2 * _PAD_Y)

    @staticmethod
    def _flags() -> int:
        return int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.raised))
        pen = QPen(QColor(theme.quiet if self._refused else theme.accent), 2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), 6, 6)
        painter.setPen(QColor(theme.quiet if self._refused else theme.ink))
        inner = self.rect().adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        painter.drawText(inner, self._flags(), self.words)
