"""What stands round a line of a note tells what a doubtful time in it means, and of which video it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import accumulate

from karareader.notes import governing
from karareader.notes.governing import Governed
from karareader.notes.own_video import Own

_OPENS = re.compile(
    r"[ \t>]{0,8}(?:[-*+•▶]{1,2}[ \t]{1,4}|[0-9]{1,3}[.)][ \t]{1,4})?[\[(]?(?:\*\*)?"
    r"([0-9]{1,3}(?::[0-9]{2}){1,2})(?![0-9:])"
)
_QUARTERS = ("00", "15", "30", "45")
_MOST_LINES = 40


class Body:
    """The lines of a note's body, numbered from 1; everything is looked at once it is asked for, which is seldom.

    `prose` is the body in which code and comments were hidden, or what gives it; `own` is the note's video.
    """

    def __init__(self, prose: str | Callable[[], str], own: Own) -> None:
        self._prose, self._own = prose, own

    @cached_property
    def text(self) -> str:
        """The body without its code and comments."""
        return self._prose if isinstance(self._prose, str) else self._prose()

    @cached_property
    def ends(self) -> list[int]:
        """The offset of the end of each line."""
        return list(accumulate([len(line) + 1 for line in self._lines]))

    @cached_property
    def governed(self) -> Governed:
        """What governs its lines."""
        return governing.lines(self.text, self._own)

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.split("\n")

    def is_among_times(self, line: int) -> bool:
        """True if the line before or after opens with a time."""
        return any(next(openings, "") for openings in (self._openings(line, -1), self._openings(line, 1)))

    def is_list_of_times(self, line: int) -> bool:
        """True if the lines round it open with times that are not all at a quarter of an hour, as in a timetable."""
        for step in (-1, 1):
            for opening, _ in zip(self._openings(line, step), range(_MOST_LINES), strict=False):
                if opening.rpartition(":")[2] not in _QUARTERS:
                    return True
        return False

    def _openings(self, line: int, step: int) -> Iterator[str]:
        """The times that the lines after (or with a `step` of -1 before) open with, as far as each opens with one."""
        at = line - 1 + step
        while line > 0 and 0 <= at < len(self._lines):
            opening = _OPENS.match(self._lines[at])
            if opening is None:
                return
            yield opening[1]
            at += step


class Around:
    """The surroundings of places in a text; `line_of` tells the line of `body` that a place stands in, 0 for unknown.

    Without `line_of`, the text is the body.
    """

    def __init__(self, body: Body, line_of: Callable[[int], int] | None = None) -> None:
        self.body = body
        self._line_of = line_of

    def line(self, at: int) -> int:
        """The line of the body that a place of the text stands in."""
        return bisect_right(self.body.ends, at) + 1 if self._line_of is None else self._line_of(at)

    def in_list(self, at: int) -> bool:
        """True if a place stands in a list about a video."""
        lists = self.body.governed.lists
        return bool(lists) and self.line(at) in lists

    def video(self, at: int) -> str | None:
        """The key of the other video that governs a place; None where it is the note's own."""
        others = self.body.governed.others
        return others.get(self.line(at)) if others else None

    def is_among_times(self, at: int) -> bool:
        """See `Body`."""
        return self.body.is_among_times(self.line(at))

    def is_list_of_times(self, at: int) -> bool:
        """See `Body`."""
        return self.body.is_list_of_times(self.line(at))
