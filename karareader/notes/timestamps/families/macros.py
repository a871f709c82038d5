"""Macros of Logseq: `{{youtube-timestamp 335}}`, `{{renderer :media-timestamp, 00:01:00}}`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import TimeInText, Value, kept, read_text

_LOGSEQ = re.compile(
    r"\{\{[ \t]{0,3}(?:youtube-timestamp[ \t]{1,3}|renderer[ \t]{1,3}:media-timestamp[ \t]{0,3},[ \t]{0,3})"
    r"([^{}\n\0\ufffc]{1,80})\}\}",
    re.IGNORECASE,
)
# What stands for a film in Logseq.
VIDEO_MACRO = re.compile(
    r"\{\{[ \t]{0,3}(?:video|youtube|vimeo|bilibili)[ \t]{1,3}([^{}\n\0\ufffc]{1,500})\}\}", re.IGNORECASE
)


def may_hold(text: str) -> bool:
    """False if there surely is no macro in a text."""
    # What holds no such letter at all is told from it several times as fast.
    return "{" in text and "{{" in text


def find(text: str, around: Around) -> Iterator[TimeInText | tuple[int, int]]:
    """The times in macros, each as a `TimeInText`, and the spans of those that stand for a film; in no order."""
    del around  # What governs the place of a time tells its video.
    yield from (_time(match) for match in _LOGSEQ.finditer(text))
    yield from (match.span() for match in VIDEO_MACRO.finditer(text))


def _time(match: re.Match[str]) -> TimeInText:
    written = match[1].strip()
    value = read_text(written.partition(",")[0])
    if value.start is None and written.isascii() and written.isdigit() and len(written) < 8:
        value = Value(float(written))
    return TimeInText(*match.span(), written, written, value.start, value.stop, "logseq" + kept(value), value.problem)
