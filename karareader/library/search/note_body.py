"""The inside of a note out of the index: its text, times, headings and problems."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from karareader.library.index import plain_text as plain
from karareader.library.index.times import IndexedTimes
from karareader.library.search.results import HeadingFacts
from karareader.notes.model.note import Problem


class IndexedBody:
    """One row of the table `body`, unpacked as it is asked for."""

    def __init__(self, text: bytes, stamps: bytes, lines: bytes, more: str | None) -> None:
        self._text, self._stamps, self._lines, self._more = text, stamps, lines, more

    @cached_property
    def text(self) -> str:
        """The plain text, see `plain.PlainText`."""
        return self._text.decode()

    @cached_property
    def stamps(self) -> IndexedTimes:
        """The times, in the order of the text."""
        return IndexedTimes(self._stamps)

    @cached_property
    def _lines_of_file(self) -> Sequence[int]:
        return array("I", self._lines)

    @cached_property
    def _facts(self) -> dict[str, Any]:
        return json.loads(self._more) if self._more else {}

    def line(self, at: int) -> int:
        """The line of the file (from 1) that the paragraph with the place `at` of the text begins on."""
        lines = self._lines_of_file
        return lines[min(self.text.count("\n", 0, at), len(lines) - 1)]

    def headings(self) -> list[HeadingFacts]:
        """The headings in the order of the text."""
        listed = self._facts.get("headings", [])
        lines = self.text.split("\n") if listed else []
        return [HeadingFacts(level, plain.tidy(lines[line]), self._lines_of_file[line]) for level, line in listed]

    def section(self, at: int) -> str:
        """The heading that the place `at` of the text stands under; "" for none."""
        listed = self._facts.get("headings", [])
        before = bisect_right([line for _, line in listed], self.text.count("\n", 0, at)) - 1
        return plain.tidy(self.text.split("\n", listed[before][1] + 1)[listed[before][1]]) if before >= 0 else ""

    def problems(self) -> list[Problem]:
        """What was wrong in the note."""
        return [Problem(kind, line, text) for kind, line, text in self._facts.get("problems", [])]
