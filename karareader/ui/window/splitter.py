"""Two panes and the edge between them, which a hand moves, or the keys of movement once Tab came to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

_STEP = 24  # pixels
_ACROSS = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}
_DOWN = {Qt.Key.Key_Up: -_STEP, Qt.Key.Key_Down: _STEP}


class Splitter(QSplitter):
    """Its edges can have the keyboard."""

    def createHandle(self) -> QSplitterHandle:
        """An edge."""
        return _Edge(self.orientation(), self)


class _Edge(QSplitterHandle):
    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _step(self, event: QKeyEvent) -> int:
        across = self.orientation() == Qt.Orientation.Horizontal
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return 0
        return (_ACROSS if across else _DOWN).get(Qt.Key(event.key()), 0)

    def event(self, event: QEvent) -> bool:
        """The keys that move it are no commands of the window while it has the keyboard."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move it."""
        step = self._step(event)
        if not step:
            super().keyPressEvent(event)
            return
        here = self.geometry()
        if self.orientation() == Qt.Orientation.Vertical:
            self.moveSplitter(here.y() + step)
        else:  # Qt counts from the side where reading begins
            self.moveSplitter((here.x() + here.width() if self.isRightToLeft() else here.x()) + step)
