"""The focus: keys that belong to what has it before they are commands, and where it goes when that vanishes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTabBar, QWidget


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


_PRESSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOVING = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_WATCHED = (QAbstractButton, QTabBar, QLineEdit)


class FocusKeys(QObject):
    """Gives keys without modifiers to a field for text, Space and Enter to a button reached by Tab, ← and → to tabs.

    Lists take care of themselves. Only what has the focus is watched.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._focus_changed)

    @Slot(QWidget, QWidget)
    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, _WATCHED):
            old.removeEventFilter(self)
        if isinstance(new, _WATCHED):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each key before it becomes a command."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if isinstance(watched, QAbstractButton) and event.key() in _PRESSING:
            if kind == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.key() != Qt.Key.Key_Space:
                watched.click()
                return True
        elif kind == QEvent.Type.ShortcutOverride:
            tabs = isinstance(watched, QTabBar) and event.key() in _MOVING
            field = isinstance(watched, QLineEdit) and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
            if tabs or field:
                event.accept()
                return True
        return False
