"""Breaking passages into rows of a given width: quick enough for three hours of speech at every change of the width.

A passage of a document would be laid out by Qt in a third of a millisecond, which is too long for a thousand of them.
Here the width of each word is asked for once, and then only added.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

# Words with the spaces after them; Chinese and Japanese may break between any two letters, but not before some marks.
_PIECE = (
    r"[\u2e80-\u9fff\uff00-\uffef][、。，．！？：；）」』】〉》ー\u3041\u3043\u3045\u3063\u3083\u3085\u3087]*"
    r"|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+"
)

Row = tuple[int, int]  # where it begins and ends in the text


@cache
def _piece() -> re.Pattern[str]:
    return re.compile(_PIECE)


# A word with the spaces after it: where it ends in the text, how wide it is with those spaces, and without.
Piece = tuple[int, float, float]


@dataclass
class Wrapper:
    """Breaks texts; `measure` gives the width of a text in pixels. Rows are kept until another width is asked for."""

    measure: Callable[[str], float]
    _widths: dict[str, tuple[float, float]] = field(default_factory=dict)
    _pieces: dict[str, list[Piece]] = field(default_factory=dict)
    _width: float = 0.0
    _rows: dict[str, tuple[Row, ...]] = field(default_factory=dict)

    def rows(self, text: str, width: float) -> tuple[Row, ...]:
        """The rows of a text, at least one; a word that is too long for a row is broken."""
        if width != self._width:
            self._width, self._rows = width, {}
        found = self._rows.get(text)
        if found is None:
            found = self._rows[text] = self._broken(text, width)
        return found

    def _broken(self, text: str, width: float) -> tuple[Row, ...]:
        pieces = self._pieces.get(text)
        if pieces is None:
            pieces = self._pieces[text] = [
                (piece.end(), *self._measured(piece[0])) for piece in _piece().finditer(text)
            ]
        rows: list[Row] = []
        begin = start = 0
        used = 0.0
        for end, wide, bare in pieces:
            if used + bare > width:
                if used:
                    rows.append((begin, start))
                    begin, used = start, 0.0
                if bare > width:
                    begin = self._broken_word(text, begin, end, width, rows)
                    wide = self.measure(text[begin:end])  # noqa: PLW2901
            used += wide
            start = end
        rows.append((begin, len(text)))
        return tuple(rows)

    def _broken_word(self, text: str, begin: int, end: int, width: float, rows: list[Row]) -> int:
        """Break a word that is too long for a row; where its last row begins."""
        while end - begin > 1 and self.measure(text[begin:end].rstrip()) > width:
            fits = 1
            step = end - begin
            while step:
                if fits + step < end - begin and self.measure(text[begin : begin + fits + step]) <= width:
                    fits += step
                step //= 2
            rows.append((begin, begin + fits))
            begin += fits
        return begin

    def _measured(self, word: str) -> tuple[float, float]:
        found = self._widths.get(word)
        if found is None:
            found = self._widths[word] = self.measure(word), self.measure(word.rstrip())
        return found
