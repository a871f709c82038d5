"""The window of its own that the video can go to, and what stands in its place meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.ui.common import icons


class PopOut(QWidget):
    """The window of its own that the video stands in, above all others.

    Signals: `closed` – the reader closed it; the video must be taken back before it is deleted.
    """

    closed = Signal()

    def __init__(self, video: QWidget, place: QRect) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("popOut")
        self.setWindowTitle(tr("Video — KaraReader"))
        self.setWindowIcon(icons.application_icon())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(video)
        video.show()
        self.setGeometry(place)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing puts the video back."""
        event.ignore()
        QTimer.singleShot(0, self.closed.emit)


class PopOutPlaceholder(QWidget):
    """What stands in the place of the video while it is in a window of its own."""

    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        text = QLabel(tr("The video is in its own window."))
        text.setObjectName("quiet")
        back = QPushButton(tr("Put it back"))
        back.clicked.connect(self.back_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(text, 1)
        row.addWidget(back)
        self.setMaximumHeight(64)
