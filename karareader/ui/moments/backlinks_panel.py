"""The side panel that lists the links that lead to the note, each with the sentence round it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from karareader.base.translation import noop, tr
from karareader.ui.common.row_list import ListOrWords
from karareader.ui.common.sentence_list import CitedSentence, SentenceList
from karareader.ui.common.theme import ThemeManager

if TYPE_CHECKING:
    from karareader.library.search.results import Backlink

NO_NOTE = noop("Open a note to see which notes link to it.")
NOT_READ = noop("The library is still being read. The notes that link here are listed as soon as that is done.")
NONE = noop("No note links here yet.")
NO_FILE = noop("This page is generated, so no note links to it.")


class BacklinksPanel(ListOrWords):
    """Signals: `link_chosen` (Backlink) – its note is to be opened where the link stands; `counted` (int)."""

    link_chosen = Signal(object)  # library.index.answers.Backlink
    counted = Signal(int)  # links that are shown

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        rows = SentenceList("backlinksList", tr("Links to this note"), themes, tr("Click to open the note there."))
        super().__init__(rows, parent, top=20)
        self.list = rows
        self.setObjectName("backlinksPanel")
        self.setAccessibleName(tr("Backlinks"))
        self.links: tuple[Backlink, ...] = ()
        self.list.chosen.connect(self._chosen)
        self.say(tr(NO_NOTE))

    def show_links(self, links: Sequence[Backlink]) -> None:
        """Show the links to the note."""
        self.links = tuple(links)
        self.list.show_rows([CitedSentence(link.title, link.sentence, link.start, link.label) for link in links])
        if links:
            self.show_list()
        else:
            super().say(tr(NONE))
        self.counted.emit(len(self.links))

    def say(self, words: str) -> None:
        """There are no links to list: say why."""
        self.show_links(())
        super().say(words)

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        if self.links and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setFocus()

    @Slot(int, bool)
    def _chosen(self, row: int, _by_time: bool) -> None:
        self.link_chosen.emit(self.links[row])
