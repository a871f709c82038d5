"""The recogniser of times: one implementation for what is shown and what is indexed.

It reads the thirteen dialects that README describes. Each dialect is looked for in turn; what one has found is hidden from the
next, and so is what no time stands in: links to other places. No step looks at a letter more than a fixed number of
times, so the work grows with the length of the text alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Iterable
from dataclasses import replace

from karareader.notes import times_anchor, times_bare, times_link, video_url
from karareader.notes.times_value import Found, is_time, read_text

__all__ = ["Found", "find", "find_rows", "read_url"]

_BRACKETS_BEFORE = re.compile(r"\[([^\[\]\n]{3,40})\]\(\s?\Z")
_ROW = re.compile(r"^[ \t]*(?:[-*+][ \t]+)?[\[(]?([0-9][0-9:.hms]{0,15})[\])]?(?=[ \t]|$)", re.MULTILINE | re.ASCII)
_HIDDEN = "\ufffc"


def find(text: str, *, video: bool, video_id: str = "", site: str = "youtube") -> list[Found]:
    """The times of a text, in order, none overlapping another.

    `text` is Markdown in which code was hidden already. `video` tells whether the note has a video: without one, only time
    tags are found. `video_id` and `site` name it, so that links into other videos are left alone; where the id is
    empty, links into any video count. Anchors of the main dialect are always found, if need be with a problem
    instead of a start; anything else only if it can be read.
    """
    spans: list[tuple[int, int]] = []
    found: list[Found] = []
    if "<" in text:
        for anchor in times_anchor.find(text, video_id):
            whole = _with_link(text, anchor)
            found.append(whole)
            spans.append((whole.begin, whole.end))
    if not video:
        return found
    hidden = _hide(text, spans)
    taken = _Spans(spans)
    for item in times_link.find(hidden, video_id, site):
        if isinstance(item, tuple):
            taken.add(*item)
        elif taken.add(item.begin, item.end) and item.start is not None:
            found.append(item)
    for item in times_bare.find(_hide(text, taken.spans)):
        if taken.add(item.begin, item.end):
            found.append(item)
    found.sort(key=lambda item: item.begin)
    return found


def find_rows(text: str) -> list[Found]:
    """The times of a fenced `timestamp` block: the first thing of each row."""
    found = []
    for row in _ROW.finditer(text):
        value = read_text(row[1])
        if value.start is not None:
            found.append(Found(*row.span(1), row[1], row[1], value.start, value.stop, "block" + value.how))
    return found


def read_url(url: str, *, video_id: str = "", site: str = "youtube") -> tuple[float, float | None] | None:
    """The start and end, in seconds, of a link into the video `video_id` (into any, if that is empty), else None."""
    return video_url.for_video(url, video_id, site)


class _Spans:
    """Spans of a text that do not overlap, kept in order."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self.spans = sorted(spans)

    def add(self, begin: int, end: int) -> bool:
        """Take a span in, unless it overlaps one that is there; tells whether it was taken."""
        at = bisect_right(self.spans, (begin, end))
        if (at and self.spans[at - 1][1] > begin) or (at < len(self.spans) and self.spans[at][0] < end):
            return False
        insort(self.spans, (begin, end))
        return True


def _hide(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with each span filled with letters that stand for none, so that offsets stay."""
    if not spans:
        return text
    parts, at = [], 0
    for begin, end in spans:
        parts += [text[at:begin], _HIDDEN * (end - begin)]
        at = end
    return "".join([*parts, text[at:]])


def _with_link(text: str, anchor: Found) -> Found:
    """`[00:01:53](<a …>…</a>)` is one time: the link round a tag belongs to it."""
    if text[anchor.begin - 1 : anchor.begin] not in ("(", " ") or text[anchor.end : anchor.end + 1] != ")":
        return anchor
    low = max(0, anchor.begin - 48)
    before = _BRACKETS_BEFORE.search(text[low : anchor.begin])
    if before is None or not is_time(before[1]):
        return anchor
    begin = low + before.start()
    return replace(anchor, begin=begin, end=anchor.end + 1, label=anchor.label or before[1])
