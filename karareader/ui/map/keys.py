"""The keys of a map."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# Where the arrows lead: to the right, down.
MOVES: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Zoom(Enum):
    """What is done to the size of a map."""

    IN = auto()
    OUT = auto()
    FIT = auto()


_ZOOMS: dict[int, Zoom] = {
    Qt.Key.Key_Plus: Zoom.IN,
    Qt.Key.Key_Equal: Zoom.IN,
    Qt.Key.Key_Minus: Zoom.OUT,
    Qt.Key.Key_0: Zoom.FIT,
}


def zoom_of(event: QKeyEvent) -> Zoom | None:
    """What a key does to the size, with Ctrl, which elsewhere zooms the note, and without it."""
    written = _CONTROL | Qt.KeyboardModifier.ShiftModifier  # with Shift, + is written
    return _ZOOMS.get(event.key()) if not _modifiers(event) & ~written else None


def belongs_here(event: QKeyEvent) -> bool:
    """True for keys that are no commands of the window while the map has the keyboard."""
    if zoom_of(event) is not None:
        return True
    modifiers = _modifiers(event)
    if event.key() in _ENTER:
        return not modifiers & ~_CONTROL
    return (event.key() in MOVES or event.key() == Qt.Key.Key_Home) and not modifiers


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
