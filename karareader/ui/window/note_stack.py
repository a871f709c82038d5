"""The place of the note: the note itself, the welcome, or a page that stands there for a while."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget


class NotePages(QStackedWidget):
    """Shows one of them. A guest, such as the map, is left for the page that it came over."""

    def __init__(self, note: QWidget, welcome: QWidget) -> None:
        super().__init__()
        self.addWidget(note)
        self.addWidget(welcome)
        self.setMinimumWidth(240)
        self._own = (note, welcome)
        self._before = note

    @property
    def guest(self) -> QWidget | None:
        """The page that is shown for a while, if there is one."""
        shown = self.currentWidget()
        return shown if shown is not None and shown not in self._own else None

    def show_guest(self, page: QWidget) -> None:
        """Show a page in the place of what is shown."""
        shown = self.currentWidget()
        if shown is not None and shown in self._own:
            self._before = shown
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def leave_guest(self) -> None:
        """Show what was shown before, and give it the keyboard; nothing happens where there is no guest."""
        if self.guest is not None:
            self.setCurrentWidget(self._before)
            self._before.setFocus()
