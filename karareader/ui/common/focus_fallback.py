"""Where the keyboard goes when what had it is hidden: never to whatever Qt finds next, such as the button “Back”."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget


class FocusHome(QObject):
    """Watches the keyboard of `window`, and of the window that `video` may stand in; `home` gives it to the note, or
    to the video.

    Qt hands the keyboard of a widget that is hidden to the next one that Tab would reach.
    """

    def __init__(self, window: QWidget, video: QWidget, home: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._video, self._home = window, video, home
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._changed)

    @Slot(QWidget, QWidget)
    def _changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is None or new is None or old.isVisible() or new.window() not in (self._window, self._video.window()):
            return
        if old.window() is new.window():
            self._home()
