"""Times in fenced blocks whose rows open with times: ```` ```timestamp ````, ```` ```audio-player ````."""

from __future__ import annotations

import re

from karareader.notes.timestamps.value import TimeInText, read_text

LANGUAGES = frozenset(["timestamp", "audio-player"])
_ROW = re.compile(r"^[ \t]*(?:[-*+][ \t]+)?[\[(]?([0-9][0-9:.hms]{0,15})[\])]?(?=[ \t]|$)", re.MULTILINE | re.ASCII)


def rows(text: str) -> list[TimeInText]:
    """The times of such a block: the first thing of each row."""
    found = [(row, read_text(row[1])) for row in _ROW.finditer(text)]
    return [
        TimeInText(*row.span(1), row[1], row[1], value.start, value.stop, "block" + value.how)
        for row, value in found
        if value.start is not None
    ]
