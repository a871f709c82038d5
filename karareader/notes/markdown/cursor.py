"""A place in one line of Markdown, counted in characters and in columns.

CommonMark measures indentation in columns, with tab stops every four, and lets a container use up a part of a tab
(https://spec.commonmark.org/0.31.2/#tabs).
"""

from __future__ import annotations

import re

_SPACES = re.compile(r"[ \t]*+")
TAB = 4


class Cursor:
    """How far a line has been read.

    `number` is the line's index from 0. `offset` and `column` say what containers have used up; `next` and
    `next_column` say where the first character that is no space or tab stands. Where a tab is used up in part, `offset`
    still points at it, and `column` lies within it.
    """

    __slots__ = ("_in_tab", "_tabbed", "column", "next", "next_column", "number", "offset", "text")

    def __init__(self, text: str, number: int) -> None:
        self.text = text
        self.number = number
        self.offset = 0
        self.column = 0
        self._tabbed = "\t" in text
        self._in_tab = False
        self._look()

    def _look(self) -> None:
        found = _SPACES.match(self.text, self.offset)
        self.next = found.end() if found else self.offset
        if not self._tabbed:
            self.next_column = self.column + self.next - self.offset
            return
        column = self.column
        for char in self.text[self.offset : self.next]:
            column += TAB - column % TAB if char == "\t" else 1
        self.next_column = column

    @property
    def indent(self) -> int:
        """The columns of white space before the next character."""
        return self.next_column - self.column

    @property
    def blank(self) -> bool:
        """Whether nothing but white space is left."""
        return self.next >= len(self.text)

    def take_indent(self, columns: int) -> None:
        """Use up at most so many columns of the white space ahead."""
        if not self._tabbed:
            step = min(columns, self.next - self.offset)
            self.offset += step
            self.column += step
            return
        while columns > 0 and self.offset < self.next:
            width = TAB - self.column % TAB if self.text[self.offset] == "\t" else 1
            step = min(width, columns)
            self.column += step
            columns -= step
            self._in_tab = step < width
            if not self._in_tab:
                self.offset += 1

    def take_marker(self, length: int) -> None:
        """Use up the white space ahead and so many characters after it, none of them a tab."""
        self.offset = self.next + length
        self.column = self.next_column + length
        self._in_tab = False
        self._look()

    def rest(self) -> str:
        """What is left of the line, with its white space; what is left of a tab is written as spaces."""
        if self._in_tab:
            return " " * (TAB - self.column % TAB) + self.text[self.offset + 1 :]
        return self.text[self.offset :]

    def content(self) -> str:
        """What is left of the line, without the white space before it."""
        return self.text[self.next :]
