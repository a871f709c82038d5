"""Times with a dot, such as 05.41, which open a line between lines that open with times."""

from __future__ import annotations

import re
from collections.abc import Iterator

from karareader.notes.timestamps.lines import MARKS
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import TimeInText

# Looking for a plain beginning first takes a fraction of the time.
_DOT = re.compile(r"\.[0-5][0-9][ \t]")
_DOTTED = re.compile(rf"^{MARKS}(([0-9]{{1,2}})\.([0-5][0-9]))(?=[ \t]+[^\W\d])", re.MULTILINE)


def may_hold(text: str) -> bool:
    """False if there surely is no time with a dot in a text."""
    return _DOT.search(text) is not None


def find(text: str, around: Around) -> Iterator[TimeInText]:
    """The times with a dot, in order."""
    for match in _DOTTED.finditer(text):
        begin, end = match.span(1)
        if around.is_among_times(begin):
            seconds = float(int(match[2]) * 60 + int(match[3]))
            yield TimeInText(begin, end, match[1], match[1], seconds, None, "dotted")
