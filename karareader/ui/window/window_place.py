"""Where the window was, and the one that the video can go to: kept for the next time, and found again."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from karareader.settings import LayoutName, State
from karareader.ui.common.screens import free_screens, remembered_place


class Screen(Protocol):
    """A screen, as Qt has it."""

    def name(self) -> str:
        """Such as “HDMI-1”."""

    def size(self) -> QSize:
        """In pixels."""


class ScreenLayouts:
    """Remembers layouts by the name and the size of the screen: a laptop on its desk is not the laptop on a train."""

    def __init__(self, state: State) -> None:
        self._state = state

    def on(self, screen: Screen) -> LayoutName:
        """The layout that was chosen on this screen last, else the one that was chosen last on any."""
        return self._state.layouts.get(_key(screen), self._state.layout)

    def remember(self, screen: Screen, name: LayoutName) -> None:
        """The reader chose a layout on this screen."""
        self._state.remember_layout(_key(screen), name)


def _key(screen: Screen) -> str:
    return f"{screen.name()} {screen.size().width()}×{screen.size().height()}"


LEAST = QSize(640, 420)
_SIZE = QSize(1280, 820)
_FRAME = 30  # pixels above a window that its title may take
_POP_OUT, _LEAST_POP_OUT = 512, QSize(320, 220)  # a width; the height follows from it
_MARGIN = 32  # between the video's own window and the corner of the screen, in pixels


def restore(window: QMainWindow, state: State) -> None:
    """Put the window where it was, if that is still on a screen."""
    place = remembered_place(state.geometry, free_screens(), LEAST)
    if place is not None:
        smaller = place.height() < state.geometry[3]  # than it was: the screen is, and has to hold the frame too
        window.setGeometry(place.adjusted(0, _FRAME if smaller else 0, 0, 0))
    else:
        room = QGuiApplication.primaryScreen().availableGeometry()
        window.resize(_SIZE.boundedTo(room.size() - QSize(40, 60)).expandedTo(LEAST))
    if state.maximized:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def keep(window: QMainWindow, state: State) -> None:
    """Remember where the window is."""
    if not window.isFullScreen():
        state.maximized = window.isMaximized()
    state.geometry = numbers(window.normalGeometry())


def pop_out_place(window: QMainWindow, video: QWidget, state: State) -> QRect:
    """Where the video's own window was, else the lower right corner of the screen."""
    place = remembered_place(state.pop_out, free_screens(), _LEAST_POP_OUT)
    if place is not None:
        return place
    room = window.screen().availableGeometry()
    size = QSize(_POP_OUT, video.heightForWidth(_POP_OUT)).boundedTo(room.size())
    return QRect(room.bottomRight() - QPoint(size.width() + _MARGIN, size.height() + _MARGIN), size)


def numbers(place: QRect) -> list[int]:
    """A place as it is kept: x, y, width, height."""
    return [place.x(), place.y(), place.width(), place.height()]
