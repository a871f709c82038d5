"""The layout that was chosen on each screen."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QSize

from karareader.settings import LayoutName, State


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
