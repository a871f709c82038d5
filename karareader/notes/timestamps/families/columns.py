"""Tables with a column of times: `| 0:00 | Intro |`."""

from __future__ import annotations

import re

from karareader.notes.timestamps.lines import is_strict, make
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import TimeInText

_BEFORE = re.compile(r"(?:\A|\||\n)[ \t]{0,40}(?:\*\*|__)?\Z")
_AFTER = re.compile(r"(?:\*\*|__)?[ \t]{0,40}(?:\||\n|\Z)")
_LONGEST = 48  # letters before a time


def read(text: str, token: re.Match[str], around: Around) -> TimeInText | None:
    """The time that is a whole cell of such a column."""
    begin, end = token.span()
    if not is_strict(token[0]) or not _AFTER.match(text, end):
        return None
    low = max(0, begin - _LONGEST)
    if _BEFORE.search(text[low:begin]) is None or not around.in_column(begin):
        return None
    return make(begin, end, token[0], token[0], "column")
