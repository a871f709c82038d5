"""The application as the desktop knows it."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from karareader.ui.common import fonts as typeface


def make_application() -> QApplication:
    """The application; to be made before any widget."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("karareader")
    application.setApplicationDisplayName("KaraReader")
    application.setDesktopFileName("karareader")
    typeface.choose()
    return application
