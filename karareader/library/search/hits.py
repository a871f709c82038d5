"""The hits of a query in notes: what the full text finds, looked at where signs and accents have to be as written."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from karareader.base.gui_priority import give_way
from karareader.library.query.query import Term, groups
from karareader.library.search.note_body import IndexedBody
from karareader.library.search.results import Hit, Matches
from karareader.library.search.search import FullText
from karareader.library.search.snippets import Excerpt, TermFinder, best

NOTE = "note.id, path, title, channel, video, text, stamps, lines, more from note join body using (id)"

Rows = Callable[..., list[Any]]


class FoundNote:
    """A note that holds hits: `row` is what `NOTE` selects of it, `rows` asks the tables of the library at `root`."""

    def __init__(self, rows: Rows, root: Path, row: Sequence[Any]) -> None:
        self._rows = rows
        self._number, path, self.title, self._channel, self._video, *packed = row
        self._path = root / os.fsdecode(path)
        self.body = IndexedBody(*packed)

    def hit(self, excerpt: Excerpt, named: Matches = ()) -> Hit:
        """A hit in it; `named` is what was found in its title."""
        stamp = excerpt.stamp
        return Hit(
            self._path, self.title, self._channel, self._video, excerpt.sentence, excerpt.matches, named,
            self.body.section(excerpt.at), self.body.line(excerpt.at),
            stamp.start if stamp is not None else None, stamp.cue if stamp is not None else None,
            self._cited(stamp.video) if stamp is not None else "",
        )  # fmt: skip

    def _cited(self, which: int) -> str:
        """The key of a video, by its number among those of the note; "" for the note's own."""
        found = self._rows("select video from cited where note = ? and which = ?", self._number, which) if which else []
        return found[0][0] if found else ""


class Searching:
    """Finds `terms` in the notes of the library at `root`; `rows` asks its tables."""

    def __init__(self, terms: Sequence[Term], root: Path, rows: Rows) -> None:
        self._terms, self._root, self._rows = terms, root, rows
        self._finder = TermFinder(term for term in terms if term.field in ("", "title"))
        # Of the groups with a term that has to be looked at: for each term what finds it, None where the full text
        # tells all there is to tell.
        self._looked = [
            [(term, TermFinder([term]) if term.seen else None) for term in group]
            for group in groups(terms)
            if any(term.seen and not term.no for term in group)
        ]

    def hits(
        self, text: FullText, videos: Callable[[Term], Sequence[str]], most: int, skip: int
    ) -> tuple[list[Hit], int]:
        """The `most` best hits after the first `skip`, and how many there are; `videos` is as in `FullText.search`.

        A note that holds the words but not as they are written is no hit: the next one is looked at for it.
        """
        hits: list[Hit] = []
        wrong, at = 0, skip
        while True:
            numbers, total = text.search(self._terms, videos, most - len(hits), at)
            found = [hit for number in numbers if (hit := self._hit(number)) is not None]
            hits += found
            wrong += len(numbers) - len(found)
            at += len(numbers)
            if not self._looked or not numbers or len(hits) >= most or at >= total:
                return hits, max(total - wrong, len(hits))

    def _hit(self, number: int) -> Hit | None:
        give_way()
        rows = self._rows(f"select {NOTE} where note.id = ?", number)
        if not rows:
            return None
        note = FoundNote(self._rows, self._root, rows[0])
        if self._looked and not self._holds(number, note.title, note.body.text):
            return None
        excerpt = best(note.body.text, note.body.stamps, self._finder)
        return note.hit(excerpt, self._finder.spans(note.title))

    def _holds(self, number: int, title: str, text: str) -> bool:
        """True if a note holds what is looked for as it is written."""
        names = [title, *(name for (name,) in self._rows("select name from alias where note = ?", number))]

        def holds(term: Term, finder: TermFinder | None) -> bool:
            places = names if term.field == "title" else [*names, text]
            return finder is None or term.no or any(any(finder.find(place)) for place in places)

        return all(any(holds(*each) for each in group) for group in self._looked)
