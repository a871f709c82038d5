"""All that leads from note to note by name: links, their previews, going to a note."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.translation import tr
from karareader.library.names.catalog import CatalogEntry
from karareader.library.names.fuzzy import FuzzyNames
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.links.alias_loader import AliasLoader
from karareader.ui.links.controller import LinksController
from karareader.ui.links.preview_controller import LinkPreviewer
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest, Pool
from karareader.ui.services.library import LibraryService
from karareader.ui.services.services import Services

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
