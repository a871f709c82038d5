"""Where on the screens a window may open."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

# So much of a remembered window must lie on a screen for it to be opened there, in pixels.
_VISIBLE = 120


def free_screens() -> list[QRect]:
    """The free part of each screen."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def remembered_place(geometry: list[int], screens: list[QRect], least: QSize) -> QRect | None:
    """The place of a window as remembered, made to fit; None if it would not be seen on any of the screens."""
    if len(geometry) != 4 or geometry[2] < 100 or geometry[3] < 100:
        return None
    place = QRect(*geometry)
    for screen in screens:
        seen = place.intersected(screen)
        if seen.width() >= _VISIBLE and seen.height() >= _VISIBLE and screen.contains(QPoint(seen.x(), place.y())):
            return QRect(place.topLeft(), place.size().boundedTo(screen.size()).expandedTo(least))
    return None
