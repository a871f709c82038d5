"""What is seen of the window goes before what is done in the background."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from karareader.ui.runtime.tasks import Pool

_WORK = frozenset(
    {
        QEvent.Type.ShortcutOverride,  # comes before every key, also before one that is a command and is no key press
        QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel, QEvent.Type.UpdateRequest,
    }
)  # fmt: skip


class GuiPriority(QObject):
    """Lets the window go first while it is painted, and while it answers to the keyboard and the pointer."""

    def __init__(self, window: QWidget, pool: Pool) -> None:
        super().__init__(window)
        self._pool, self._window = pool, window
        window.installEventFilter(self)  # it is what is painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something is to be done."""
        kind = event.type()
        if kind in _WORK:
            self._pool.go_first()
        elif kind == QEvent.Type.Show and watched is self._window:
            handle = self._window.windowHandle()
            if handle is not None:
                handle.installEventFilter(self)  # it is what is pressed
        return False
