"""What stands round a line of a note tells what a doubtful time in it means, and of which video it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import accumulate
from pathlib import Path

from karareader.notes.timestamps import evidence
from karareader.notes.timestamps import governing_video as governing
from karareader.notes.timestamps.cited_video import Own
from karareader.notes.timestamps.governing_video import Governed
from karareader.notes.timestamps.lines import MARKS

_OPENS = re.compile(rf"{MARKS}[\[(]?(?:\*\*)?([0-9]{{1,3}}(?::[0-9]{{2}}){{1,2}})(?![0-9:])")
_RULE = re.compile(r"[ \t>|]*:?-+:?[ \t]*\|[ \t:|-]*|[ \t>]*\|[ \t]*:?-+:?[ \t]*")
_CLOSES = re.compile(r"(?<![\w:.])[0-9]{1,2}:[0-9]{2}[\])*_]{0,3}[ \t]*\Z")
_CLEAR = re.compile(
    r"[\[(]\\?[0-9]{2,3}:[0-9]{2}\\?[\])]|\[\\?[0-9]:[0-9]{2}\\?\]|[0-9]:[0-9]{2}:[0-9]{2}|[?&#]t=|data-t="
    r"|\([0-9]:[0-9]{2}\)[\s\S]{0,4000}?\([0-9]:[0-9]{2}\)"
)
_FEWEST = 3  # lines of a timetable
_START = 400  # letters of a line
_MORNING = 5  # the hour that a day's timetable begins with, at the earliest
_QUARTERS = ("00", "15", "30", "45")


class Body:
    """The lines of a note's body, numbered from 1; everything is looked at once it is asked for, which is seldom.

    `prose` is the body in which code and comments were hidden, or what gives it; `own` is the note's video, or what
    gives that.
    """

    def __init__(self, prose: str | Callable[[], str], own: Own | Callable[[], Own]) -> None:
        self._prose, self._own = prose, own

    @cached_property
    def own(self) -> Own:
        """The note's video, as links may name it."""
        return self._own if isinstance(self._own, Own) else self._own()

    @property
    def films(self) -> Mapping[str, Path]:
        """The local files, by the keys of their videos, that the links which were looked at so far lead into."""
        return self.own.films.found if "own" in vars(self) else {}

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
        return governing.lines(self.text, self.own)

    @cached_property
    def speakers(self) -> frozenset[str]:
        """The names that stand before times, if it is a transcript."""
        return evidence.speakers(self.text)

    @cached_property
    def is_transcript(self) -> bool:
        """True if it was surely said in a recording, even if it names none."""
        return evidence.is_transcript(self.text)

    @cached_property
    def endings(self) -> frozenset[int]:
        """The lines of lists whose items end with their times."""
        return evidence.endings(self.text)

    @cached_property
    def columns(self) -> frozenset[int]:
        """The lines of tables that have a column of times."""
        return evidence.columns(self.text)

    @cached_property
    def rows(self) -> frozenset[int]:
        """The lines of its tables: those that begin with a bar, and all with bars about a line of dashes."""
        rows, block, ruled = set[int](), list[int](), False
        for line, text in enumerate([*self._lines, ""], 1):
            if "|" in text:
                block.append(line)
                ruled = ruled or _RULE.fullmatch(text) is not None
                if text.lstrip(" \t>").startswith("|"):
                    rows.add(line)
            elif block:
                rows.update(block if ruled else ())
                block, ruled = [], False
        return frozenset(rows)

    @cached_property
    def is_timetable(self) -> bool:
        """True if all lines that open with times open with quarters of an hour, later than at night."""
        opened = [each for each in self._openings if each]
        # One alone is one of the day if it is written as such: 07:00.
        clear = len(opened) >= _FEWEST or any(each.startswith("0") for each in opened)
        return clear and all(
            each.count(":") == 1
            and each.rpartition(":")[2] in _QUARTERS
            and _MORNING <= int(each.partition(":")[0]) < 24
            for each in opened
        )

    @cached_property
    def is_chat_of_day(self) -> bool:
        """True if it holds a chat whose lines open with times of the day."""
        return evidence.is_chat_of_day(self.text)

    @cached_property
    def has_clear_times(self) -> bool:
        """True if a time stands in it that can be no verse: with two digits before the colon, or in a link."""
        return _CLEAR.search(self.text) is not None

    def line_text(self, line: int) -> str:
        """A line; "" where there is none."""
        return self._lines[line - 1] if 0 < line <= len(self._lines) else ""

    def is_listed(self, line: int) -> bool:
        """True if a line ends with a time, and so does one next to it."""
        return any(_CLOSES.search(self.line_text(each)[-_START:]) for each in (line - 1, line + 1))

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.split("\n")

    @cached_property
    def _openings(self) -> list[str]:
        """The time that each line opens with, "" for none; the line with the number 0 is none."""
        return ["", *((found[1] if (found := _OPENS.match(line)) else "") for line in self._lines), ""]

    @cached_property
    def _lists(self) -> set[int]:
        """The lines in lists that open with times which are not all at a quarter of an hour, as in a timetable."""
        lists: set[int] = set()
        begin = 0
        for line, opening in enumerate(self._openings):
            if opening:
                continue
            if any(each.rpartition(":")[2] not in _QUARTERS for each in self._openings[begin:line]):
                lists.update(range(begin, line))
            begin = line + 1
        return lists

    def is_among_times(self, line: int) -> bool:
        """True if the line before or after opens with a time."""
        known = 0 < line < len(self._openings) - 1
        return known and bool(self._openings[line - 1] or self._openings[line + 1])

    def is_list_of_times(self, line: int) -> bool:
        """True if a line opens with a time, and it and its neighbours that do are no timetable."""
        return line in self._lists


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

    def in_table(self, at: int) -> bool:
        """True if a place stands in a table."""
        return bool(self.body.rows) and self.line(at) in self.body.rows

    def in_column(self, at: int) -> bool:
        """True if a place stands in a table that has a column of times."""
        return self.line(at) in self.body.columns

    def is_listed(self, at: int) -> bool:
        """See `Body`."""
        return self.body.is_listed(self.line(at))

    def ends_in_list(self, at: int) -> bool:
        """True if a place stands in a list whose items end with their times."""
        return self.line(at) in self.body.endings

    def is_among_times(self, at: int) -> bool:
        """See `Body`."""
        return self.body.is_among_times(self.line(at))

    def is_list_of_times(self, at: int) -> bool:
        """See `Body`."""
        return self.body.is_list_of_times(self.line(at))
