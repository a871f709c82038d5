"""Where on the screens a window may open, and where in a window what stands beside a link."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QRegion
from PySide6.QtWidgets import QWidget

# So much of a remembered window must lie on a screen for it to be opened there, in pixels.
_VISIBLE = 120
_FRAME = QSize(16, 48)  # pixels, as wide and as high as frames are at most


def free_screens() -> list[QRect]:
    """The free part of each screen."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def open_sized(window: QWidget, size: QSize) -> None:
    """Give a window a size to open with; a smaller one, with room for its frame, where the screen is small."""
    screen = (window.parentWidget() or window).screen()
    window.resize(size.boundedTo(screen.availableSize() - _FRAME))


def remembered_place(geometry: list[int], screens: list[QRect], least: QSize) -> QRect | None:
    """The place of a window as remembered, made to fit; None if it would not be seen on any of the screens."""
    if len(geometry) != 4 or geometry[2] < 100 or geometry[3] < 100:
        return None
    place = QRect(*geometry)
    for screen in screens:
        seen = place.intersected(screen)
        if seen.width() >= _VISIBLE and seen.height() >= _VISIBLE and screen.contains(QPoint(seen.x(), place.y())):
            fitting = QRect(place.topLeft(), place.size().boundedTo(screen.size()).expandedTo(least))
            return fitting if _on_screens(place, screens) else _moved_into(fitting, screen)
    return None


def _on_screens(place: QRect, screens: list[QRect]) -> bool:
    """True if all of a place is seen, be it on several screens."""
    left = QRegion(place)
    for screen in screens:
        left -= QRegion(screen)
    return left.isEmpty()


def _moved_into(place: QRect, screen: QRect) -> QRect:
    """A place moved as far as it has to be for all of it to be seen; its upper left corner, if that cannot be."""
    x = max(screen.left(), min(place.x(), screen.right() + 1 - place.width()))
    y = max(screen.top(), min(place.y(), screen.bottom() + 1 - place.height()))
    return QRect(QPoint(x, y), place.size())


def beside(link: QRect, room: QRect, size: QSize, *, before: int, away: int, edge: int) -> QRect:
    """Where something of `size` stands under a link, above it where there is no room, `edge` inside of `room` at least.

    It begins so many pixels `before` the link, `away` from it.
    """
    left = max(room.left() + edge, min(link.left() - before, room.right() - size.width() - edge))
    top = link.bottom() + away
    if top + size.height() > room.bottom() - edge:
        above = link.top() - away - size.height()
        highest = room.top() + edge
        top = above if above >= highest else max(highest, room.bottom() - edge - size.height())
    return QRect(left, top, size.width(), size.height())
