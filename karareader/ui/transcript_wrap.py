"""Breaking passages into rows of a given width: quick enough for three hours of speech at every change of the width.

A passage of a document would be laid out by Qt in a third of a millisecond, which is too long for a thousand of them.
Here the width of each word is asked for once, and then only added.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

# Words with the spaces after them; Chinese and Japanese may break between any two letters, but not before some marks.
_PIECE = re.compile(
    r"[\u2e80-\u9fff\uff00-\uffef][、。，．！？：；）」』】〉》ー\u3041\u3043\u3045\u3063\u3083\u3085\u3087]*"
    r"|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+"
)

Row = tuple[int, int]  # where it begins and ends in the text


@dataclass
class Wrapper:
    """Breaks texts; `measure` gives the width of a text in pixels."""

    measure: Callable[[str], float]
    _widths: dict[str, float] = field(default_factory=dict)

    def rows(self, text: str, width: float) -> tuple[Row, ...]:
        """The rows of a text, at least one; a word that is too long for a row is broken."""
        rows: list[Row] = []
        begin, used = 0, 0.0
        for piece in _PIECE.finditer(text):
            word = piece[0]
            wide = self._width(word)
            if used + wide > width and used and used + self._width(word.rstrip()) > width:
                rows.append((begin, piece.start()))
                begin, used = piece.start(), 0.0
            if not used and wide > width and self._width(word.rstrip()) > width:
                begin = self._broken(text, begin, piece.end(), width, rows)
                used = self._width(text[begin : piece.end()])
            else:
                used += wide
        rows.append((begin, len(text)))
        return tuple(rows)

    def _broken(self, text: str, begin: int, end: int, width: float, rows: list[Row]) -> int:
        """Break a word that is too long for a row; where its last row begins."""
        while end - begin > 1 and self.measure(text[begin:end]) > width:
            fits = 1
            step = end - begin
            while step:
                if fits + step < end - begin and self.measure(text[begin : begin + fits + step]) <= width:
                    fits += step
                step //= 2
            rows.append((begin, begin + fits))
            begin += fits
        return begin

    def _width(self, word: str) -> float:
        wide = self._widths.get(word)
        if wide is None:
            wide = self._widths[word] = self.measure(word)
        return wide
