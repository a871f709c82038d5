"""Finds, in a worker, the notes whose names are like what is typed into «Go to note»."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from karareader.library.names.catalog import Entry
from karareader.library.names.fuzzy import FuzzyNames
from karareader.ui.runtime.tasks import Latest, Pool
from karareader.ui.services.library import LibraryService

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

        def find() -> tuple[FuzzyNames, Sequence[Entry]]:
            made = names if names is not None and names.entries is entries else FuzzyNames(entries)
            return made, made.find(typed, _MOST)

        def take(answer: tuple[FuzzyNames, Sequence[Entry]]) -> None:
            self._names = answer[0]
            self.found.emit(typed, answer[1])

        self._looking.run(find, take)
