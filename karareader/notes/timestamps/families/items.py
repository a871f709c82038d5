"""Times amid the words of a list that is about a video."""

from __future__ import annotations

import re

from karareader.notes.timestamps.lines import NOT_AFTER, is_strict, make
from karareader.notes.timestamps.not_times import is_guarded
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import Found

# After these, a time in the middle of words is one of the day.
_CLOCK_WORDS = frozenset(
    ["at", "by", "before", "after", "around", "about", "till", "until", "from", "um", "gegen", "ab", "às", "à", "las"]
)


def read(text: str, token: re.Match[str], around: Around) -> Found | None:
    """A time in the middle of a line of a list that is about a video."""
    begin, end = token.span()
    if not is_strict(token[0]) or NOT_AFTER.match(text, end) or is_guarded(text, begin, end):
        return None
    words = text[max(0, begin - 24) : begin].split()
    if (words and words[-1].strip("([.,*_").lower() in _CLOCK_WORDS) or not around.in_list(begin):
        return None
    return make(begin, end, token[0], token[0], "item")
