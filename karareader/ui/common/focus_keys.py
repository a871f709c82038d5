"""Keys that belong to what has the focus before they are commands of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTabBar, QWidget

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
