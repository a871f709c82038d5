"""The commands that scroll the note."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from karareader.ui.note_places import Places


class ScrollVerbs(QWidget):
    """A widget with a note in it that scrolls by keys. To Qt these are the reader's own scrolls."""

    def __init__(self, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places

    @Slot()
    def scroll_up(self) -> None:
        """Three lines up."""
        self._places.scroll(-1, pages=False)

    @Slot()
    def scroll_down(self) -> None:
        """Three lines down."""
        self._places.scroll(1, pages=False)

    @Slot()
    def page_up(self) -> None:
        """A screenful up."""
        self._places.scroll(-1, pages=True)

    @Slot()
    def page_down(self) -> None:
        """A screenful down."""
        self._places.scroll(1, pages=True)

    @Slot()
    def scroll_to_top(self) -> None:
        """To the beginning."""
        self._places.to_top()

    @Slot()
    def scroll_to_bottom(self) -> None:
        """To the end."""
        self._places.to_bottom()
