"""The keys and the buttons of a field that finds words: Enter goes on, Shift+Enter back, Esc leaves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindKeys(QObject):
    """These keys belong to the field, whatever they mean elsewhere in the window.

    Signals: `on_wanted`, `back_wanted` – to the next place, to the one before; `left` – Esc was pressed.
    """

    on_wanted = Signal()
    back_wanted = Signal()
    left = Signal()

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys."""
        if isinstance(event, QKeyEvent) and event.key() in _KEYS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.left.emit()
                elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                    self.back_wanted.emit()
                else:
                    self.on_wanted.emit()
                return True
        return super().eventFilter(watched, event)


def find_button(parent: QWidget, icon: str, text: str, name: str) -> QToolButton:
    """A quiet button beside the field; the theme gives it the `icon` that its property `icon_name` keeps."""
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setProperty("icon_name", icon)
    button.setToolTip(text)
    button.setAccessibleName(text.partition(" (")[0])
    button.setAutoRaise(True)
    return button
