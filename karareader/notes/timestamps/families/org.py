"""Links to media in Org mode: `[[video:talk.mp4#0:01:56-0:01:58]]`, with or without words of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from karareader.notes.timestamps import cited_video
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import TIME, Found
from karareader.timeline import fields

_LINK = re.compile(
    rf"\[\[(?:video|audio)(?:cite)?:([^\[\]#\n\0\ufffc]{{1,300}})#({TIME})(?:-({TIME}))?\](?:\[([^\[\]\n\0\ufffc]{{1,300}})\])?\]",
    re.ASCII,
)


def may_hold(text: str) -> bool:
    """False if there surely is no such link in a text."""
    return "[[video" in text or "[[audio" in text


def find(text: str, around: Around) -> Iterator[Found]:
    """The times in such links, in order."""
    for match in _LINK.finditer(text):
        named = cited_video.named(match[1].strip(), around.body.own)
        start = fields.literal(match[2])
        stop = fields.literal(match[3]) if match[3] else None
        if named is not None and start is not None:
            later = stop[0] if stop is not None and stop[0] > start[0] else None
            written = match[0][2:].partition("]")[0]
            yield Found(*match.span(), written, match[4] or match[2], start[0], later, "org", video=named[0])
