"""Keeps the panel of backlinks at the note that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from karareader.ui.common.context import Context
from karareader.ui.moments import backlinks_panel as words
from karareader.ui.moments.backlinks_panel import BacklinksPanel
from karareader.ui.reading.opened import Opened, Spot
from karareader.ui.reading.session import Session
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from karareader.library.search.results import Backlink


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
            self._panel.say(words.NO_NOTE)
        elif current.known.settled:
            self._panel.say(words.NO_FILE)
        elif library is None or not library.ready:
            self._panel.say(words.NOT_READ)
        else:
            path = current.wish.path
            self._asking.run(lambda: library.backlinks(path, resolver().resolve), self._panel.show_links)

    @Slot(object)
    def open_link(self, link: Backlink) -> None:
        """Open a note where it links to the one that is open."""
        self.note_requested.emit(link.note, Spot(target=link.target, nth=link.nth))
