"""Tells what ended while the reader was elsewhere, as the desktop tells such things.

Interface: https://specifications.freedesktop.org/notification-spec/1.2/
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from karareader.ui.services.session_bus import SessionBus

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_ITS_OWN_TIME = -1


class Notifications:
    """Says a sentence on the desktop, unless the window is the one that the reader looks at, where it stands anyway."""

    def __init__(self, bus: SessionBus, window: QWidget) -> None:
        self._bus, self._window = bus, window

    def say(self, words: str) -> None:
        """Say it, where there is somebody on the bus who shows such things."""
        if self._window.isActiveWindow():
            return
        hints: dict[str, tuple[str, str]] = {"desktop-entry": ("s", "karareader")}
        said: tuple[object, ...] = ("KaraReader", 0, "karareader", "KaraReader", words, [], hints, _ITS_OWN_TIME)
        self._bus.call(_NAME, _PATH, f"{_NAME}.Notify", "susssasa{sv}i", *said)
