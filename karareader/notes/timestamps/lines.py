"""What opens a line, and what stands before and after a bare time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from karareader.base.translation import tr
from karareader.notes.timestamps.not_times import is_guarded
from karareader.notes.timestamps.value import TimeInText
from karareader.timeline import fields

# The marks of quotes, lists, tasks, headings and callouts that a line begins with.
MARKS = (
    r"[ \t>]{0,24}(?:(?:[-*+•▶·–—➤→]{1,2}|[0-9]{1,3}[.)])[ \t]{1,4}(?:\[[^\[\]\n]\][ \t]{1,4})?|#{1,6}[ \t]{1,4}"
    r"|\[![\w-]{1,24}\][+-]?[ \t]{1,4})?"
)
# What may stand before a time that opens a line.
EMPHASIS = r"(\*{1,3}|_{1,3}|==|~~)?"
ICON = r"(?:[⏱⏰⌚⏲🕐-🕧▶►]\ufe0f?[ \t]{0,2})?"
LEAD = re.compile(MARKS + ICON + EMPHASIS)
LONGEST_LEAD, LONGEST_GAP = 40, 12
NOT_BEFORE = re.compile(r"[\w.:,/@#$€£¥%-]")
NOT_AFTER = re.compile(r"[\w/%°]|:\S|\.[0-9]")
# A time that nothing else marks as one needs two digits of seconds, so that ratios and scores (3:1) are none.
_STRICT = re.compile(r"[0-9]{1,3}(?::[0-9]{1,2})?:[0-9]{2}(?:[.,][0-9]{1,3})?")
# A colon was left out: 1:0203.
_HASTY = re.compile(r"[0-9]{1,2}:[0-5][0-9][0-5][0-9]")
# What parts several times that open one line.
_NEXT = re.compile(r"\s?[,;/&|+]\s?|[ \t](?:and|und|et|y|e|og|och)[ \t]")
_LAUNCH = re.compile(r"(?:\A|\n)[ \t>]{0,4}(?:[-*+•]{1,2}[ \t]{1,4})?[Tt]\+\Z")


@lru_cache(4096)
def is_strict(written: str) -> bool:
    """True for fields of digits that are plainly a time: 1:53, 0:01:53, 1:53.5."""
    return _STRICT.fullmatch(written) is not None


def is_hasty(written: str) -> bool:
    """True for a time of three fields that lacks its second colon."""
    return _HASTY.fullmatch(written) is not None


def make(begin: int, end: int, written: str, label: str, rule: str) -> TimeInText | None:
    """The time that stands from `begin` to `end`, if it can be read."""
    value = fields.literal(written)
    return None if value is None else TimeInText(begin, end, written, label, value[0], None, rule + value[1])


def read_more(text: str, tokens: Sequence[re.Match[str]], at: int, first: int) -> list[TimeInText]:
    """The times from token `at` on that share the start of a line with the one before them: `18:20, 20:12 & 21:00`.

    `first` is where the first one stands.
    """
    more: list[TimeInText] = []
    line = text.rfind("\n", max(0, first - LONGEST_LEAD), first) + 1
    if LEAD.fullmatch(text, line, first) is None:
        return more
    while at < len(tokens):
        token, before = tokens[at], tokens[at - 1]
        gap = text[before.end() : token.start()] if token.start() - before.end() <= LONGEST_GAP else "\n"
        if "\n" in gap or _NEXT.fullmatch(gap) is None or not is_strict(token[0]):
            break
        begin, end = token.span()
        if NOT_AFTER.match(text, end) or is_guarded(text, begin, end):
            break
        made = make(begin, end, token[0], token[0], "chapter")
        if made is None:
            break
        more.append(made)
        at += 1
    return more


def since_launch(text: str, token: re.Match[str]) -> TimeInText | None:
    """`T+00:12:00` where it opens a line, with the reason why it is none of the video's times."""
    begin, end = token.span()
    if _LAUNCH.search(text, max(0, begin - 12), begin) is None:
        return None
    written = text[begin - 2 : end]
    problem = tr("“{written}” counts from a launch, not from the beginning of the video.", written=written)
    return TimeInText(begin - 2, end, written, written, None, None, "chapter", problem)
