"""The quiet offer to go on where the reader left the video."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from karareader.base.translation import tr
from karareader.timeline.timecode import format_time
from karareader.ui.common.theme import Theme
from karareader.ui.video.bar_widgets import BarButton
from karareader.ui.video.osd import make_overlay
from karareader.ui.video.playback import Playback

HEIGHT = 44  # pixels


class ResumeBar(QWidget):
    """«Continue at 12:04 · Start over», over the picture's lower edge, so that nothing moves when it comes or goes."""

    def __init__(self, playback: Playback, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._playback = playback
        make_overlay(self)
        self.setObjectName("resumeBar")
        self.setAccessibleName(tr("Resume"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._seconds = 0.0
        self.go_on = QPushButton(self)
        self.start_over = QPushButton(tr("Start over"), self)
        self.start_over.setObjectName("startOver")
        self.dismiss = BarButton("close", tr("Not now"), self, side=28)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        for widget in (self.go_on, self.start_over):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.dismiss)
        self.go_on.clicked.connect(self._go_on)
        self.start_over.clicked.connect(self._start_over)
        self.dismiss.clicked.connect(self.hide)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.dismiss.set_theme(theme)

    def offer(self, seconds: float) -> None:
        """Offer to go on at `seconds`."""
        self._seconds = seconds
        self.go_on.setText(tr("Continue at {time}", time=format_time(seconds)))
        self.show()
        self.raise_()

    def _go_on(self) -> None:
        self._play_from(self._seconds)

    def _start_over(self) -> None:
        self._play_from(0.0)

    def _play_from(self, seconds: float) -> None:
        self.hide()
        self._playback.seek(seconds)
        self._playback.play()
