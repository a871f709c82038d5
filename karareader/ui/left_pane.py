"""The pane at the left: the list of notes, or in its place the search."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from karareader.ui.library_pane import LibraryPane
from karareader.ui.search_panel import SearchPanel
from karareader.ui.theme import ThemeKeeper


class LeftPane(QStackedWidget):
    """Shows one of the two.

    Signals: `searching_changed` (bool) – whether the search is shown.
    """

    searching_changed = Signal(bool)

    def __init__(self, library: LibraryPane, themes: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftPane")
        self.library, self.search = library, SearchPanel(themes)
        self.addWidget(self.library)
        self.addWidget(self.search)

    @property
    def searching(self) -> bool:
        """True while the search is shown."""
        return self.currentWidget() is self.search

    @Slot()
    def show_search(self) -> None:
        """Show the search, and give it the keyboard."""
        self._show(self.search)
        self.search.start()

    @Slot()
    def show_library(self) -> None:
        """Show the list of notes."""
        self._show(self.library)

    @Slot()
    def focus_filter(self) -> None:
        """Show the list of notes, and put the cursor into its filter."""
        self._show(self.library)
        self.library.focus_filter()

    def _show(self, page: QWidget) -> None:
        if self.currentWidget() is not page:
            self.setCurrentWidget(page)
            self.searching_changed.emit(self.searching)
