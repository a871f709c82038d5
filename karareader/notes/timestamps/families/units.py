"""Bare times in other forms than fields of digits: 3m48s, 1h 2m 3s, [90s], 12'30", 3分20秒.

All but `1h02m03s` are durations as often as times, so they count only in brackets, after `@`, or at the start of a
line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from karareader.notes.timestamps.lines import ICON, LONGEST_LEAD, MARKS, NOT_AFTER, NOT_BEFORE
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import TimeInText

_UNIT = re.compile(
    r"(?:([0-9]{1,2})[hH][ ]?)?([0-9]{1,3})[mM][ ]?([0-9]{1,2}(?:\.[0-9]{1,3})?)[sS](?![\w'’])"
    r"|(?:([0-9]{1,2})(?:時間|小時|小时|时|時|시간)\s?)?([0-9]{1,3})(?:分钟|分鐘|分|분)\s?([0-9]{1,2})(?:秒|초)"
    r"|()([0-9]{1,3})[’'′]\s?([0-9]{2})(?:[”\"″]|''|’’|′′)(?!\w)"
)
_SECONDS = re.compile(r"(?<=\[)([0-9]{1,5}(?:\.[0-9]{1,3})?)[sS](?=\](?!\())")
_LEAD = re.compile(MARKS + ICON)
_HELD = {"[": "]", "(": ")", "【": "】", "（": "）"}
# One of these stands in each of them, by the letter that it begins with: that is looked for in no time.
_LOOKS = {
    letter: re.compile(re.escape(letter) + rest)
    for letter, rest in {
        "m": " ?[0-9.]{1,6}[sS]", "M": " ?[0-9.]{1,6}[sS]", "[": r"[0-9.]{1,8}[sS]\]", "'": "[0-9]",
        "’": "[0-9]{2}[”’]", "′": " ?[0-9]{2}", "分": "[钟鐘]? ?[0-9]", "분": " ?[0-9]",
    }.items()
}  # fmt: skip
# Feet and inches: nobody is taller than this.
_TALLEST, _INCHES = 8, 11


def find(text: str, around: Around) -> Iterator[TimeInText]:
    """The times of these forms, in order."""
    del around
    for match in _SECONDS.finditer(text):
        begin, end = match.start() - 1, match.end() + 1
        yield TimeInText(begin, end, match[0], text[begin:end], float(match[1]), None, "bracket")
    for match in _UNIT.finditer(text):
        found = _read(text, match)
        if found is not None:
            yield found


def may_hold(text: str) -> bool:
    """False if there surely is no such time in a text."""
    return any(letter in text and looked.search(text) is not None for letter, looked in _LOOKS.items())


def _read(text: str, match: re.Match[str]) -> TimeInText | None:
    parts = match.groups()
    at = next(at for at in (0, 3, 6) if parts[at + 1] is not None)
    hours, minutes, seconds = parts[at] or "0", parts[at + 1], parts[at + 2]
    if float(seconds) >= 60 or (parts[at] and int(minutes) >= 60):
        return None
    begin, end = match.span()
    before, after = text[begin - 1 : begin], text[end : end + 1]
    held = bool(before) and _HELD.get(before) == after
    tight = bool(parts[0]) and " " not in match[0]
    if not (held or before == "@" or tight or _opens_line(text, begin)):
        return None
    if tight and not held and before != "@" and (NOT_BEFORE.match(before) or NOT_AFTER.match(text, end)):
        return None
    if at == 6 and minutes[0] != "0" and int(minutes) <= _TALLEST and int(seconds) <= _INCHES:
        return None
    start = int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    if held or before == "@":
        begin, end = begin - 1, end + held
    return TimeInText(begin, end, match[0], text[begin:end], start, None, "shorthand")


def _opens_line(text: str, begin: int) -> bool:
    line = text.rfind("\n", max(0, begin - LONGEST_LEAD), begin) + 1
    return (line > 0 or begin <= LONGEST_LEAD) and _LEAD.fullmatch(text, line, begin) is not None
