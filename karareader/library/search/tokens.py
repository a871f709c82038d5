"""The words and signs of a term as a full text index is asked for them; captions are asked for words only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from karareader.library.index.fulltext import analyzer
from karareader.library.query.normalise import is_unspaced, spaced
from karareader.library.query.query import Term
from karareader.library.query.signs import is_sign, letter_token, signed

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
        return [(letter_token(term.letter), False)] if term.letter else self._found(term, spaced(term.text))

    def written(self, term: Term) -> Sequence[Words]:
        """The words and signs of a term in a row, in all ways in which they may be written; none if it has none."""
        if term.letter:
            return [self.words(term)]
        ways = [self._found(term, spaced(signed(term.text)))]
        if not term.exact and any(map(is_sign, term.text)):
            ways.append(self.words(term))
        return [way for way in ways if way]

    def _found(self, term: Term, text: str) -> Words:
        words = self._analyzer.analyze(text)
        found: list[tuple[str, bool]] = []
        for at, word in enumerate(words):
            alone = len(word) == 1 and is_unspaced(word)
            if alone and at and words[at - 1][-1:] == word and is_unspaced(words[at - 1][0]):
                continue  # The end of a run, whose last pair holds it already.
            found.append((word, alone or (term.prefix and at == len(words) - 1 and not is_unspaced(word[0]))))
        return found

    def in_field_written(self, name: str, ways: Sequence[Words]) -> tantivy.Query:
        """What holds these words and signs in one of the ways in the field called `name`; there is one at least."""
        import tantivy

        made = [self.in_field(name, words) for words in ways]
        return made[0] if len(made) == 1 else tantivy.Query.disjunction_max_query(made, 0.0)

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
