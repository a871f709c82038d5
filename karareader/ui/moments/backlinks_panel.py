"""The side panel that lists the links that lead to the note, each with the sentence round it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from karareader.ui.common.sentence_list import Cited, SentenceList
from karareader.ui.common.theme import ThemeManager

if TYPE_CHECKING:
    from karareader.library.search.results import Backlink

NO_NOTE = "Open a note to see which notes link to it."
NOT_READ = "The library is still being read. The notes that link here are listed as soon as that is done."
NONE = "No note links here yet."
NO_FILE = "This page is generated, so no note links to it."


class BacklinksPanel(QStackedWidget):
    """Signals: `link_chosen` (Backlink) – its note is to be opened where the link stands; `counted` (int)."""

    link_chosen = Signal(object)  # library.index.answers.Backlink
    counted = Signal(int)  # links that are shown

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backlinksPanel")
        self.setAccessibleName("Backlinks")
        self.links: tuple[Backlink, ...] = ()
        self.list = SentenceList("backlinksList", "Links to this note", themes, "Click to open the note there.")
        self.list.chosen.connect(self._chosen)
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.words.setContentsMargins(16, 20, 16, 16)
        self.addWidget(self.list)
        self.addWidget(self.words)
        self.say(NO_NOTE)

    def show_links(self, links: Sequence[Backlink]) -> None:
        """Show the links to the note."""
        self.links = tuple(links)
        self.list.show_rows([Cited(link.title, link.sentence, link.start, link.label) for link in links])
        self.words.setText(NONE)
        self.setCurrentIndex(0 if links else 1)
        self.counted.emit(len(self.links))

    def say(self, words: str) -> None:
        """There are no links to list: say why."""
        self.show_links(())
        self.words.setText(words)

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        if self.links and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setFocus()

    @Slot(int, bool)
    def _chosen(self, row: int, _by_time: bool) -> None:
        self.link_chosen.emit(self.links[row])
