"""All that leads from note to note by name: links, their previews, going to a note."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.base.gui_priority import unhurried
from karareader.base.translation import tr
from karareader.library.names.catalog import CatalogEntry
from karareader.library.names.fuzzy import FuzzyNames
from karareader.library.names.wikilinks import WikilinkResolver
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.links.controller import LinksController
from karareader.ui.links.preview_controller import LinkPreviewer
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.reading import Reading
from karareader.ui.reading.session import Session
from karareader.ui.runtime.tasks import Latest, Pool
from karareader.ui.services.index import IndexService
from karareader.ui.services.library import LibraryService
from karareader.ui.services.services import Services

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


_MOST = 20


class NameFinder(QObject):
    """Signals: `found` (str, list[Entry]) – what was typed, and the notes that are like it, the likest first."""

    found = Signal(str, object)  # typed, list[Entry]

    def __init__(self, keeper: LibraryService, pool: Pool, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._looking = Latest(pool, self)
        self._names: FuzzyNames | None = None
        keeper.titles_learned.connect(self.forget)
        keeper.changed.connect(self.forget)

    @Slot()
    def forget(self) -> None:
        """Notes are called otherwise now."""
        self._names = None

    @Slot(str)
    def look(self, typed: str) -> None:
        """Look for notes that are like what is typed."""
        entries, names = self._keeper.entries, self._names

        def find() -> tuple[FuzzyNames, Sequence[CatalogEntry]]:
            made = names if names is not None and names.entries is entries else FuzzyNames(entries)
            return made, made.find(typed, _MOST)

        def take(answer: tuple[FuzzyNames, Sequence[CatalogEntry]]) -> None:
            self._names = answer[0]
            self.found.emit(typed, answer[1])

        self._looking.run(find, take)


class LinksFeature(Feature):
    """Follows links, shows what they lead to, and finds notes by what is typed.

    Signals: `names_learned` – notes may be called otherwise now; `search_requested` (str) – words to be looked for in
    all notes.
    """

    names_learned = Signal()
    search_requested = Signal(str)

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        index, library, navigator = services.index, services.library, reading.navigator
        box = reading.window.panes.top_bar.search
        self.controller = LinksController(context, services, reading)
        self.previews = LinkPreviewer(context, services, reading)
        self.names = AliasLoader(index=index, keeper=library, session=reading.session, pool=context.pool, parent=self)
        finder = NameFinder(library, context.pool, self)
        self.commands = (
            Command("go_to_note", tr("Go to note…"), ("Ctrl+K",), tr("Open a note by its name"), "Go", reading.window.focus_search, "search"),
        )  # fmt: skip
        # Going to a note by its name
        box.note_chosen.connect(navigator.open)
        box.more_wanted.connect(finder.look)
        box.search_requested.connect(self.search_requested)
        finder.found.connect(box.add_found)
        # Links
        navigator.tag_followed.connect(self._look_for_tag)
        navigator.note_link_followed.connect(self.controller.follow)
        navigator.tag_followed.connect(lambda tag: self.search_requested.emit(f"tag:{tag}"))
        reading.note.link_menu_opening.connect(self.controller.add_to_menu)
        library.finished.connect(self.controller.library_read)
        self.controller.note_requested.connect(navigator.open)
        self.controller.search_requested.connect(self.search_requested)
        # What notes are called
        index.changed.connect(self.names.learn_soon)
        library.finished.connect(self.names.learn_soon)
        reading.note_shown.connect(self.names.note_opened)
        self.names.learned.connect(self.names_learned)
        self.names.links_revived.connect(navigator.read_again)

    @Slot(str)
    def _look_for_tag(self, tag: str) -> None:
        self.search_requested.emit(f"tag:{tag}")
