"""What the command palette offers, and how it is found: by the same rules as notes in the search box."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from karareader.library.names.catalog import Entry, best, words
from karareader.library.names.fuzzy import FuzzyNames

_MOST = 60  # rows that are shown for words


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """One thing to choose. `group` tells quietly what it is, `meaning` what it does, or why it cannot be done now.

    `id` is unique and lasts: by it the rows chosen last are remembered.
    """

    id: str
    text: str
    group: str
    do: Callable[[], object]
    meaning: str = ""
    keys: str = ""
    icon: str = ""
    enabled: bool = True
    on: bool = False


class Finder:
    """Finds rows: by their words, by what is nearly them or abbreviates them, and last by what they mean."""

    def __init__(self, rows: Iterable[PaletteRow], recent: Sequence[str]) -> None:
        self._rows = {row.id: row for row in rows}
        self._recent = recent
        self._names = [_entry(row, f"{row.text} {row.group}") for row in self._rows.values()]
        self._meanings = [_entry(row, f"{row.text} {row.group} {row.meaning}") for row in self._rows.values()]
        self._fuzzy = FuzzyNames(self._names)

    def find(self, query: str) -> list[PaletteRow]:
        """The rows for `query`, the likeliest first; without one, those chosen last and then all."""
        recent = [Path(each) for each in self._recent]
        if not words(query):
            first = [self._rows[each] for each in self._recent if each in self._rows]
            return [*first, *(row for row in self._rows.values() if row.id not in self._recent)]
        found = [*best(self._names, query, recent, _MOST), *self._fuzzy.find(query, _MOST)]
        found += best(self._meanings, query, recent, _MOST)
        rows = [self._rows[file] for file in dict.fromkeys(entry.file for entry in found)][:_MOST]
        return sorted(rows, key=lambda row: not row.enabled)


def _entry(row: PaletteRow, key: str) -> Entry:
    return Entry(row.id, (), row.text, " ".join(words(row.text)), " ".join(words(key)))
