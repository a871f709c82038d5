"""Lists whose items end with their times: `Intro 0:00`, `First topic – 1:15`, `Second topic 2:30`."""

from __future__ import annotations

import re

from karareader.notes.timestamps.lines import is_strict, make
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import TimeInText

_AFTER = re.compile(r"[*_]{0,2}[ \t]{0,4}(?:\n|\Z)")


def read(text: str, token: re.Match[str], around: Around) -> TimeInText | None:
    """The time that ends a line of such a list."""
    begin, end = token.span()
    if text[begin - 1 : begin] not in (" ", "\t", "*", "_") or not is_strict(token[0]) or not _AFTER.match(text, end):
        return None
    return make(begin, end, token[0], token[0], "ending") if around.ends_in_list(begin) else None
