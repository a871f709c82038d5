"""The pane at the left: the list of notes, or in its place the search."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget


class LeftPane(QStackedWidget):
    """Shows one of the two; `start_search` and `focus_filter` give the keyboard to what is typed into in either.

    Signals: `searching_changed` (bool) – whether the search is shown.
    """

    searching_changed = Signal(bool)

    def __init__(
        self,
        library: QWidget,
        search: QWidget,
        *,
        start_search: Callable[[], None],
        focus_filter: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("leftPane")
        self._library, self._search = library, search
        self._start_search, self._focus_filter = start_search, focus_filter
        self.addWidget(library)
        self.addWidget(search)

    @property
    def searching(self) -> bool:
        """True while the search is shown."""
        return self.currentWidget() is self._search

    @Slot()
    def show_search(self) -> None:
        """Show the search, and give it the keyboard."""
        self._show(self._search)
        self._start_search()

    @Slot()
    def show_library(self) -> None:
        """Show the list of notes."""
        self._show(self._library)

    @Slot()
    def focus_filter(self) -> None:
        """Show the list of notes, and put the cursor into its filter."""
        self._show(self._library)
        self._focus_filter()

    def _show(self, page: QWidget) -> None:
        if self.currentWidget() is not page:
            self.setCurrentWidget(page)
            self.searching_changed.emit(self.searching)
