"""The words of a term as a full text index is asked for them; the same for notes and for captions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from karareader.library.index.folding import is_unspaced, spaced
from karareader.library.index.fulltext import analyzer
from karareader.library.index.query import Term

if TYPE_CHECKING:
    import tantivy

# A word is worth this much more than one that only begins like it.
_WHOLE = 2.0
# A word of a term, and whether it may be the beginning of a longer one.
Words = Sequence[tuple[str, bool]]


class Wording:
    """Makes queries for an index with this `schema`. May be used by all threads."""

    def __init__(self, schema: tantivy.Schema) -> None:
        self._schema = schema
        self._analyzer = analyzer()

    def words(self, term: Term) -> Words:
        """The words of a term as they stand in the index, each with whether it may be the beginning of a longer one."""
        words = self._analyzer.analyze(spaced(term.text))
        found: list[tuple[str, bool]] = []
        for at, word in enumerate(words):
            alone = len(word) == 1 and is_unspaced(word)
            if alone and at and words[at - 1][-1:] == word and is_unspaced(words[at - 1][0]):
                continue  # The end of a run, whose last pair holds it already.
            found.append((word, alone or (term.prefix and at == len(words) - 1 and not is_unspaced(word[0]))))
        return found

    def in_field(self, name: str, words: Words) -> tantivy.Query:
        """What holds these words in a row in the field called `name`; there is one word at least."""
        import tantivy

        if len(words) == 1:
            word, prefix = words[0]
            whole = tantivy.Query.term_query(self._schema, name, word)
            if not prefix:
                return whole
            begun = tantivy.Query.regex_query(self._schema, name, f"{word}.*")
            should = tantivy.Occur.Should
            return tantivy.Query.boolean_query([(should, begun), (should, tantivy.Query.boost_query(whole, _WHOLE))])
        if any(prefix for _, prefix in words):
            patterns = [f"{word}.*" if prefix else word for word, prefix in words]
            return tantivy.Query.regex_phrase_query(self._schema, name, list(patterns))
        return tantivy.Query.phrase_query(self._schema, name, [word for word, _ in words])
