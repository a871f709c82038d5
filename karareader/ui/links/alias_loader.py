"""What notes are called besides the names of their files, learned from the index: for going to notes, and for links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.base.gui_priority import unhurried
from karareader.library.names.catalog import CatalogEntry
from karareader.library.names.wikilinks import WikilinkResolver
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.session import Session
from karareader.ui.runtime.tasks import Latest, Pool
from karareader.ui.services.index import IndexService
from karareader.ui.services.library import LibraryService

if TYPE_CHECKING:
    from karareader.library.reader import Library

# The names are read so long after the last news of the index, in milliseconds.
_SETTLE = 200
_PORTION = 2000
_NOTES = ("wikilink", "embed")


class AliasLoader(QObject):
    """Teaches the notes of the list their titles and aliases, and the resolver of links too.

    Signals: `learned` – the titles may be others now; `links_revived` – links of the note that is open lead elsewhere
    now: to a note that came, or was renamed, or nowhere any more.
    """

    learned = Signal()
    links_revived = Signal()

    def __init__(
        self, *, index: IndexService, keeper: LibraryService, session: Session, pool: Pool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._index, self._keeper, self._session = index, keeper, session
        self._reading = Latest(pool, self, aside=True)
        # Whom what was taught last.
        self._taught: tuple[WikilinkResolver, int] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE)
        self._later.timeout.connect(self._learn)

    @Slot()
    def learn_soon(self) -> None:
        """There are other notes, or the index knows more of them."""
        self._later.start()

    @Slot(object)
    def note_opened(self, opened: Opened) -> None:
        """A note that came before the folder was read has links that lead nowhere yet."""
        library = self._index.library
        unknown = any(link.resolved is None for link in opened.rendered.links if link.kind in _NOTES)
        if unknown and (library is None or not library.ready):
            self.learn_soon()

    @Slot()
    def _learn(self) -> None:
        if self._reading.busy:
            # Two at once would only hinder one another.
            self._later.start()
            return
        library, entries, resolver = self._index.library, list(self._keeper.entries), self._keeper.resolver
        current = self._session.current
        if library is not None and (not library.ready or library.root != self._keeper.root):
            library = None
        links = {
            link.target: link.resolved for link in (current.rendered.links if current else ()) if link.kind in _NOTES
        }
        if not entries or (library is None and not links):
            return
        path = current.wish.path if current else None
        # Until it is up to date, the list of notes knows better which there are.
        complete = self._index.status.stage == "ready"
        taught = self._taught

        def read() -> tuple[tuple[WikilinkResolver, int] | None, bool]:
            meant = resolver()
            teaching = _teach(meant, library, entries, complete, taught) if library is not None else taught
            otherwise = path is not None and any(
                str(found or "") != (before or "")
                for target, before in links.items()
                for found in [meant.resolve(target, path)]
            )
            return teaching, otherwise

        self._reading.run(read, self._learned)

    def _learned(self, answer: tuple[tuple[WikilinkResolver, int] | None, bool]) -> None:
        teaching, otherwise = answer
        if teaching != self._taught:
            self._taught = teaching
            self.learned.emit()
        if otherwise:
            self.links_revived.emit()


def _teach(
    meant: WikilinkResolver,
    library: Library,
    entries: Sequence[CatalogEntry],
    complete: bool,
    taught: tuple[WikilinkResolver, int] | None,
) -> tuple[WikilinkResolver, int]:
    """Teach `meant` what the index knows, unless that is what it was `taught` last; gives what to compare next time.

    The names are `complete` where those that it lacks are no notes any more.
    """
    # Texts that the list of notes has, too, are kept once.
    texts = {text: text for entry in entries for text in (entry.file, entry.title)}
    names = [(each.file, each.title, each.aliases) for each in unhurried(library.names(texts))]
    # Portion by portion: one step of the interpreter for all of them would hold up the window.
    portions = tuple(hash(tuple(names[at : at + _PORTION])) for at in range(0, len(names), _PORTION))
    teaching = meant, hash((complete, portions))
    if teaching != taught:
        meant.learn(names, [file for file, _, _ in names] if complete and names else None)
    return teaching
