"""Transcripts: a time after the name of who speaks, `Name: 00:03:03 text`, `**Name** 0:03`, `Name – 00:06:54: text`."""

from __future__ import annotations

import re

from karareader.notes.timestamps import evidence
from karareader.notes.timestamps.lines import is_strict, make
from karareader.notes.timestamps.not_times import OF_DAY
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import TimeInText

_AFTER = re.compile(r"[:：]?(?:\s|\Z)")
_LONGEST = 90  # letters before a time


def read(text: str, token: re.Match[str], around: Around) -> TimeInText | None:
    """The time of a line that opens with the name of a speaker."""
    begin, end = token.span()
    if text[begin - 1 : begin] not in (" ", "\t") or not is_strict(token[0]) or not _AFTER.match(text, end):
        return None
    if OF_DAY.match(text, end):
        return None
    line = text.rfind("\n", max(0, begin - _LONGEST), begin) + 1
    if line == 0 and begin > _LONGEST:
        return None
    before = evidence.BEFORE.fullmatch(text, line, begin)
    if before is None or before["name"].strip() not in around.body.speakers or not evidence.is_speaker(before):
        return None
    return make(begin, end, token[0], token[0], "speaker")
