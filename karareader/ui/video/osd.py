"""Short words over the picture: «2×», «Volume 60 %», «+5 s», «1:53»."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from karareader.base.translation import tr
from karareader.timeline.timecode import format_time
from karareader.ui.video.playback import Playback
from karareader.ui.video.seek_tooltip import tabular
from karareader.ui.video.speed_popup import speed_words

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

    def say(self, words: str, shown_ms: int = SHOWN_MS) -> None:
        """Show `words` for a moment, in place of those shown before."""
        self.words = words
        self.setAccessibleName(words)
        self.resize(self.sizeHint())
        self.show()
        self.raise_()
        self.update()
        self.timer.start(shown_ms)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.words) + 2 * PADDING_X, metrics.height() + 2 * PADDING_Y)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        painter.setPen(INK)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.words)


class Announcer(QObject):
    """Puts into short words what was done to the playback, by whatever way."""

    words = Signal(str)

    def __init__(self, playback: Playback, parent: QObject) -> None:
        super().__init__(parent)
        self._rate = playback.status.rate
        self._volume = (playback.status.volume, playback.status.muted)
        playback.jumped.connect(self._jumped)
        playback.rate_changed.connect(self._rate_changed)
        playback.volume_changed.connect(self._volume_changed)

    def _jumped(self, seconds: float, by: float) -> None:
        self.words.emit(f"{'+' if by > 0 else '−'}{abs(by):g} s" if by else format_time(seconds))

    def _rate_changed(self, rate: float) -> None:
        if rate != self._rate:
            self._rate = rate
            self.words.emit(speed_words(rate))

    def _volume_changed(self, volume: int, muted: bool) -> None:
        if (volume, muted) != self._volume:
            self._volume = (volume, muted)
            self.words.emit(tr("Sound off") if muted else tr("Volume {volume} %", volume=volume))
