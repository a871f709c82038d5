"""Whether the library, or the search in its place, is to be seen: as the reader says, and as there is room."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from karareader.settings import LayoutName, State

# The least width of the library in pixels; what a column of text needs, in sizes of its type; and how much of the rest
# of the window the note has beside the video.
_LIBRARY, _TEXT, _SHARE = 216, 18, 0.56


def library_fits(width: int, text: float, layout: LayoutName) -> bool:
    """True if there is room for the library in a window of this width, beside text of this size (all in pixels)."""
    return width - _LIBRARY >= _TEXT * text / (_SHARE if layout == "side" else 1)


class LeftSide(QObject):
    """It folds as soon as the window is too narrow for it, and unfolds as soon as that is wide again; in between, what
    the reader says counts.

    Signals: `changed` – look whether it is `shown` now.
    """

    changed = Signal()

    def __init__(self, state: State, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._narrow = self._folded = self._peeking = False

    @property
    def shown(self) -> bool:
        """True if it is to be seen."""
        return self._peeking or (self._state.library_shown and not self._folded)

    def show(self, shown: bool) -> None:
        """The reader wants to see it, or not."""
        self._state.library_shown = shown
        self._folded = self._peeking = False
        self.changed.emit()

    def peek(self, on: bool) -> None:
        """Show it for a while, though it is hidden; then as before."""
        self._peeking = on
        self.changed.emit()

    def look(self, fits: bool) -> None:
        """There is room for it, or not."""
        if fits is self._narrow:
            self._narrow = self._folded = not fits
            self.changed.emit()
