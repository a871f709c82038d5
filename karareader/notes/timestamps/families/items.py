"""Times amid the words of a list that is about a video."""

from __future__ import annotations

import re

from karareader.notes.timestamps.lines import NOT_AFTER, is_strict, make
from karareader.notes.timestamps.not_times import CLOCK_WORDS, is_guarded
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import TimeInText


def read(text: str, token: re.Match[str], around: Around) -> TimeInText | None:
    """A time in the middle of a line of a list that is about a video."""
    begin, end = token.span()
    if not is_strict(token[0]) or NOT_AFTER.match(text, end) or is_guarded(text, begin, end):
        return None
    words = text[max(0, begin - 24) : begin].split()
    if (words and words[-1].strip("([.,*_").lower() in CLOCK_WORDS) or not around.in_list(begin):
        return None
    return make(begin, end, token[0], token[0], "item")
