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
    """Breaks texts; `measure` gives the width of a text in pixels. Rows are kept until another width is asked for."""

    measure: Callable[[str], float]
    _widths: dict[str, float] = field(default_factory=dict)
    _width: float = 0.0
    _rows: dict[str, tuple[Row, ...]] = field(default_factory=dict)

    def rows(self, text: str, width: float) -> tuple[Row, ...]:
        """The rows of a text, at least one; a word that is too long for a row is broken."""
        if width != self._width:
            self._width, self._rows = width, {}
        found = self._rows.get(text)
        if found is None:
            found = self._rows[text] = self._broken_text(text, width)
        return found

    def _broken_text(self, text: str, width: float) -> tuple[Row, ...]:
        rows: list[Row] = []
        begin, used = 0, 0.0
        for piece in _PIECE.finditer(text):
            word = piece[0]
            wide = self._wide(word)
            if used + wide > width and used and used + self._wide(word.rstrip()) > width:
                rows.append((begin, piece.start()))
                begin, used = piece.start(), 0.0
            if not used and wide > width and self._wide(word.rstrip()) > width:
                begin = self._broken_word(text, begin, piece.end(), width, rows)
                used = self._wide(text[begin : piece.end()])
            else:
                used += wide
        rows.append((begin, len(text)))
        return tuple(rows)

    def _broken_word(self, text: str, begin: int, end: int, width: float, rows: list[Row]) -> int:
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

    def _wide(self, word: str) -> float:
        wide = self._widths.get(word)
        if wide is None:
            wide = self._widths[word] = self.measure(word)
        return wide
