"""The window of its own that the map can stand in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.ui.common import icons
from karareader.ui.map.pane import MapPane

_LEAST = (320, 260)  # pixels


class MapWindow(QWidget):
    """Holds the map.

    Signals: `closed` – the reader closed it; the map must be taken back before it is deleted.
    """

    closed = Signal()

    def __init__(self, pane: MapPane) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("mapWindow")
        self.setWindowTitle(tr("Map of notes — KaraReader"))
        self.setWindowIcon(icons.application_icon())
        self.setMinimumSize(*_LEAST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pane)
        pane.show()

    def event(self, event: QEvent) -> bool:
        """Escape closes it, and is no command of the program here."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.close()
                return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing puts the map away."""
        event.ignore()
        QTimer.singleShot(0, self.closed.emit)
