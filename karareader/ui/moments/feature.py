"""What goes across notes: the moments that several of them cite, links from others, all notes on a video."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.translation import tr
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.moments.controller import MomentsController
from karareader.ui.moments.panel import MomentsPanel
from karareader.ui.reading.opened import Opened, Spot
from karareader.ui.reading.reading import Reading
from karareader.ui.reading.session import Session
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from karareader.library.search.results import Backlink
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from karareader.base.translation import noop
from karareader.ui.common.row_list import ListOrWords
from karareader.ui.common.sentence_list import CitedSentence, SentenceList
from karareader.ui.common.theme import ThemeManager

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


class BacklinksController(QObject):
    """Asks the index which notes link to the note that is open.

    Signals: `note_requested` (Path, Spot) – a note to be opened at a place.
    """

    note_requested = Signal(object, object)  # Path, Spot

    def __init__(self, context: Context, services: Services, session: Session, panel: BacklinksPanel) -> None:
        super().__init__(context.window)
        self._index, self._resolver = services.index, services.library.resolver
        self._session, self._panel = session, panel
        self._asking = Latest(context.pool, self)

    @Slot(object)
    def note_opened(self, opened: Opened) -> None:
        """Another note is open: its links are not those of the note before."""
        if not opened.wish.reload:
            self._panel.say("")
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Look for the links to the note."""
        current, library, resolver = self._session.current, self._index.library, self._resolver
        self._asking.cancel()
        if current is None:
            self._panel.say(tr(NO_NOTE))
        elif current.known.settled:
            self._panel.say(tr(NO_FILE))
        elif library is None or not library.ready:
            self._panel.say(tr(NOT_READ))
        else:
            path = current.wish.path
            self._asking.run(lambda: library.backlinks(path, resolver().resolve), self._panel.show_links)

    @Slot(object)
    def open_link(self, link: Backlink) -> None:
        """Open a note where it links to the one that is open."""
        self.note_requested.emit(link.note, Spot(target=link.target, nth=link.nth))


class MomentsFeature(Feature):
    """The panels “At this moment” and “Backlinks”, the heat on the seek bar, and the page of all notes on a video."""

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._side, index, playback, navigator = context.side, services.index, reading.playback, reading.navigator
        self.moments = MomentsPanel(context.themes)
        self.backlinks = BacklinksPanel(context.themes)
        context.side.add(self.moments, tr("At this moment"), "moments")
        context.side.add(self.backlinks, tr("Backlinks"), "backlinks")
        self.moments_controller = moments = MomentsController(context, services, reading, self.moments)
        self.backlinks_controller = links = BacklinksController(context, services, reading.session, self.backlinks)
        self.commands = (
            Command("moments", tr("At this moment"), ("Ctrl+M",), tr("Show what other notes say about the moment that is played"), "Note", self.show_moments, "moments"),
            Command("backlinks", tr("Backlinks"), ("Ctrl+Shift+L",), tr("Show which notes link to this one"), "Note", self.show_backlinks, "backlinks"),
            Command("all_notes", tr("All notes on this video"), ("Ctrl+Shift+M",), tr("Read what all notes say about this video, in the order of the video"), "Go", self.show_all, "timeline"),
        )  # fmt: skip
        index.changed.connect(moments.index_changed)
        index.changed.connect(links.ask)
        reading.note_shown.connect(moments.video_changed)
        reading.video_changed.connect(moments.video_changed)
        reading.note_shown.connect(links.note_opened)
        reading.note_closed.connect(moments.index_changed)
        reading.note_closed.connect(links.ask)
        playback.position_changed.connect(moments.moved)
        playback.source_changed.connect(moments.source_changed)
        self.moments.note_chosen.connect(moments.open_citation)
        self.moments.all_notes_wanted.connect(moments.show_all)
        self.moments.film_wanted.connect(moments.play_all)
        self.moments.time_chosen.connect(reading.presenter.play_from)
        self.backlinks.link_chosen.connect(links.open_link)
        self.backlinks.counted.connect(self._count_backlinks)
        moments.note_requested.connect(navigator.open_at)
        moments.same.note_requested.connect(navigator.open_at)
        moments.page_requested.connect(navigator.open)
        moments.page_changed.connect(navigator.read_again)
        links.note_requested.connect(navigator.open_at)

    @Slot()
    def names_learned(self) -> None:
        """Links may lead elsewhere now."""
        self.backlinks_controller.ask()

    @Slot(int)
    def _count_backlinks(self, count: int) -> None:
        self._side.set_count(self.backlinks, count)

    @Slot()
    def show_moments(self) -> None:
        """Show what other notes say about this moment, and give it the keyboard."""
        self._side.show_panel(self.moments)
        self.moments.take_focus()

    @Slot()
    def show_backlinks(self) -> None:
        """Show which notes link to this one, and give the list the keyboard."""
        self._side.show_panel(self.backlinks)
        self.backlinks.take_focus()

    @Slot()
    def show_all(self) -> None:
        """Open the page of all notes on the video."""
        self.moments_controller.show_all()
