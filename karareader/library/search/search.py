"""Searching the full text: from the terms of a query to the numbers of notes, best first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.library.index.fulltext import open_index, sound
from karareader.library.query.normalise import spaced
from karareader.library.query.query import Term, groups
from karareader.library.search.tokens import Wording

if TYPE_CHECKING:
    import tantivy

# How much a word tells where it stands.
_WEIGHTS = (("title", 6.0), ("headings", 2.5), ("body", 1.0))
# What the second-best place of a word adds.
_TIE = 0.2


class FullText:
    """The full text in the folder `making`, as it was when it was opened or last refreshed. May be used by all threads.

    Raises ValueError or OSError if it is damaged.
    """

    def __init__(self, making: Path) -> None:
        self._index = open_index(making)
        with sound():
            # No thread of its own watches the disk: what is new is seen when `refresh` is called.
            self._index.config_reader("manual")
            self._schema = self._index.schema
            self._wording = Wording(self._schema)
            self._searcher = self._index.searcher()

    def refresh(self) -> None:
        """See what was written meanwhile."""
        with sound():
            self._index.reload()
            self._searcher = self._index.searcher()

    def search(
        self, terms: Sequence[Term], videos: Callable[[Term], Sequence[str]], most: int, skip: int = 0
    ) -> tuple[list[int], int]:
        """The numbers of the `most` best notes after the first `skip`, and how many there are in all.

        Notes that are equally good come in the order of their numbers, which is that of the library: the full text has
        them in the order in which they were written last, and that changes whenever one is read again.
        `videos` gives the keys of the videos that a `video:` term means.
        """
        with sound():
            query = self._query(terms, videos)
            if query is None:
                return [], 0
            searcher, end = self._searcher, skip + most
            result = searcher.search(query, end + 1)
            count = int(result.count or 0)  # type: ignore[attr-defined]
            if len(result.hits) > end and result.hits[end - 1][0] == result.hits[end][0]:
                # Which of those that are equal come before the end, only all of them tell.
                result = searcher.search(query, count)
            numbers = searcher.fast_field_values("id", [address for _, address in result.hits])
        found = [
            (-score, int(number)) for (score, _), number in zip(result.hits, numbers, strict=True) if number is not None
        ]
        return [number for _, number in sorted(found)[skip:end]], count

    def _query(self, terms: Sequence[Term], videos: Callable[[Term], Sequence[str]]) -> tantivy.Query | None:
        import tantivy

        parts: list[tuple[tantivy.Occur, tantivy.Query]] = []
        for group in groups(term for term in terms if term.field != "in"):
            made = [(term, query) for term in group if (query := self._for(term, videos)) is not None]
            if len(made) == 1:
                term, query = made[0]
                parts.append((tantivy.Occur.MustNot if term.no else tantivy.Occur.Must, query))
            elif made:
                either = [(tantivy.Occur.Should, _without(query) if term.no else query) for term, query in made]
                parts.append((tantivy.Occur.Must, tantivy.Query.boolean_query(either)))
        if not parts:
            return None
        if all(occur == tantivy.Occur.MustNot for occur, _ in parts):
            parts.append((tantivy.Occur.Must, tantivy.Query.all_query()))
        return tantivy.Query.boolean_query(parts)

    def _for(self, term: Term, videos: Callable[[Term], Sequence[str]]) -> tantivy.Query | None:
        return self._exact(term, videos) if term.field in ("video", "has", "tag") else self._worded(term)

    def _exact(self, term: Term, videos: Callable[[Term], Sequence[str]]) -> tantivy.Query:
        import tantivy

        if term.field == "video":
            marks = [f"video:{key}" for key in videos(term)]
        elif term.field == "tag" and term.prefix:
            found = self._searcher.terms_with_prefix("mark", f"tag:{spaced(term.text.lstrip('#'))}", limit=1000)
            marks = [mark for mark, _ in found]
        else:
            marks = [f"{term.field}:{spaced(term.text.lstrip('#'))}"]
        matching = tantivy.Query.term_set_query(self._schema, "mark", marks)
        return tantivy.Query.const_score_query(matching, 0.0)

    def _worded(self, term: Term) -> tantivy.Query | None:
        import tantivy

        wording = self._wording
        ways = [words] if term.field == "channel" and (words := wording.words(term)) else wording.written(term)
        if not ways:
            return None
        if term.field:
            return wording.in_field_written(term.field, ways)
        return tantivy.Query.disjunction_max_query(
            [tantivy.Query.boost_query(wording.in_field_written(name, ways), weight) for name, weight in _WEIGHTS], _TIE
        )


def _without(query: tantivy.Query) -> tantivy.Query:
    """All notes but these."""
    import tantivy

    return tantivy.Query.boolean_query(
        [(tantivy.Occur.Must, tantivy.Query.all_query()), (tantivy.Occur.MustNot, query)]
    )
