"""One term of a query as an expression, which finds where it stands in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import groupby, pairwise

from karareader.library.query.normalise import LIGATURES, MARKS, UNSPACED, is_unspaced, lower, widened
from karareader.library.query.query import Term
from karareader.library.query.signs import is_sign, variants

Span = tuple[int, int]

_WORDS = re.compile(r"[^\W_]+")
# A letter that would make a word longer.
_LETTER = rf"[^\W_{UNSPACED}]"
_MARK = f"[{MARKS}]"
# Between two words of a phrase that is not exact, and of one that is; and a time, which may stand anywhere.
_APART, _SPACE, _TIME = r"[\W_]{1,20}", r"(?:[^\S\n\t]|\0)+", r"(?:[ \t]*\0[ \t\0]*)?"
_DOUBLE = re.compile("|".join(sorted({*LIGATURES.values()}, key=len, reverse=True)) + "|.", re.DOTALL)
_AS_ONE = {
    double: "".join(each for each, meant in LIGATURES.items() if meant == double) for double in LIGATURES.values()
}


class Sought:
    """A term to be found in texts. It is not `possible` to find one without words or signs."""

    def __init__(self, term: Term) -> None:
        self._term = term
        self._text = widened(term.text)
        self.possible = bool(term.letter or _WORDS.search(self._text) or (term.exact and self._text))

    def places(self, text: str, folded: str, *, plain: bool) -> Iterator[Span]:
        """Where the term stands in `text`; `folded` is that text, folded, and `plain` tells that it is `is_plain`."""
        if self._term.letter:
            yield from (found.span() for found in re.finditer(re.escape(self._term.accents), lower(text)))
            return
        if self._term.exact and plain:
            expression = self._exact
        elif self._term.exact:
            expression = self._exact_wide
        else:
            expression = self._words if plain else self._words_wide
        for found in expression.finditer(folded):
            if not self._term.accents or self._has_accents(text[found.start() : found.end()]):
                yield found.span()

    def _has_accents(self, text: str) -> bool:
        """True if the accented letters that were typed stand in `text`, in this order."""
        letters = iter(lower(text))
        return all(letter in letters for letter in self._term.accents)

    # In a text with marks and ligatures, letters may be written otherwise: looking for that takes longer.

    @cached_property
    def _words(self) -> re.Pattern[str]:
        words = _WORDS.findall(self._text)
        return re.compile(_APART.join([self._first(words[0]), *map(re.escape, words[1:])]) + self._end(words[-1][-1]))

    @cached_property
    def _words_wide(self) -> re.Pattern[str]:
        words = _WORDS.findall(self._text)
        return re.compile(self._begin(words[0][0]) + _APART.join(map(_loose, words)) + self._end(words[-1][-1]))

    @cached_property
    def _exact(self) -> re.Pattern[str]:
        return self._as_written(wide=False)

    @cached_property
    def _exact_wide(self) -> re.Pattern[str]:
        return self._as_written(wide=True)

    def _as_written(self, *, wide: bool) -> re.Pattern[str]:
        parts: list[str] = []
        for kind, letters in groupby(self._text, _kind):
            part = "".join(letters)
            if kind == "sign":
                parts += [_sign(sign) for sign in part]
            elif kind == "space":
                parts.append(_SPACE)
            else:
                parts.append(_loose(part) if wide else re.escape(part) if parts else self._first(part))
        made = self._begin(self._text[0]) + parts[0] if wide else parts[0]
        for before, part in pairwise(parts):
            made += part if _SPACE in (before, part) else _TIME + part
        return re.compile(made + self._end(self._text[-1]))

    def _first(self, word: str) -> str:
        """The first word of an expression: it begins with a letter, so that the engine skips to it."""
        word, first = re.escape(word), word[0]
        if not first.isalnum() or is_unspaced(first):
            return word
        return f"{word}(?<!{_LETTER}{word})" + (f"(?<![0-9][.,]{word})" if self._is_number(first) else "")

    def _begin(self, first: str) -> str:
        """What may not stand before the first letter: more of a word, or of a number."""
        if not first.isalnum() or is_unspaced(first):
            return ""
        return f"(?<!{_LETTER})(?<!{_MARK})" + (r"(?<![0-9][.,])" if self._is_number(first) else "")

    def _end(self, last: str) -> str:
        if self._term.prefix or not last.isalnum() or is_unspaced(last):
            return ""
        return f"(?!{_LETTER})" + ("(?![.,][0-9])" if self._is_number(last) else "")

    def _is_number(self, letter: str) -> bool:
        return self._term.exact and letter.isdigit()


def _kind(letter: str) -> str:
    return "sign" if is_sign(letter) else "space" if letter.isspace() else "word"


def _sign(sign: str) -> str:
    same = variants(sign)
    return re.escape(sign) if len(same) == 1 else f"[{re.escape(same)}]"


def _loose(word: str) -> str:
    """An expression for a word in whatever way its letters are written."""
    parts: list[str] = []
    for found in _DOUBLE.finditer(word):
        letters = found[0]
        spelled = "".join(f"{re.escape(letter)}{_MARK}*+" for letter in letters)
        one = _AS_ONE.get(letters, "")
        parts.append(f"(?:{spelled}|[{one}]{_MARK}*+)" if one else spelled)
    return "".join(parts)
