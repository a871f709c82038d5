"""The recogniser of times: one implementation for what is shown and what is indexed.

Tags are looked for first, then links, then bare times; what one has found is hidden from the next, and so is what no
time stands in: links to other places. No step looks at a letter more than a fixed number of times, so the work grows
with the length of the text alone.
"""

from __future__ import annotations

import re
from itertools import islice
from operator import itemgetter

from karareader.notes.timestamps import bare as times_bare
from karareader.notes.timestamps import html_tags as times_anchor
from karareader.notes.timestamps import links as times_link
from karareader.notes.timestamps import units as times_forms
from karareader.notes.timestamps.cited_video import Own
from karareader.notes.timestamps.surroundings import Around, Body
from karareader.notes.timestamps.value import Found, is_time, read_text

__all__ = ["Found", "find", "find_rows"]

_BRACKETS_BEFORE = re.compile(r"\[([^\[\]\n]{3,40})\]\(\s?\Z")
# A text with more links or bare times than this is a table of figures, not a note (real ones hold up to 2,000): what is
# past it stays text, so that no text keeps the reader waiting.
_MOST = 30_000
_ROW = re.compile(r"^[ \t]*(?:[-*+][ \t]+)?[\[(]?([0-9][0-9:.hms]{0,15})[\])]?(?=[ \t]|$)", re.MULTILINE | re.ASCII)


def find(
    text: str, *, video: bool, video_id: str = "", own: Own | None = None, around: Around | None = None
) -> list[Found]:
    """The times of a text, in order, none overlapping another.

    `text` is Markdown in which code was hidden already. `video` tells whether the note has a video: without one, only
    time tags are found. `video_id` is its id, `own` all that is known of it, so that times in links into other videos
    are told from its own; where the id is empty, links into any video count as its own. Anchors of the main dialect
    and macros of Logseq are always found, if need be with a problem instead of a start, and so are times in brackets
    or at the start of a line that cannot be read. `around` tells what stands round
    the lines of the text; without it, the text is all there is.
    """
    if own is None:
        own = Own(frozenset([video_id]) if video_id else frozenset())
    around = around or Around(Body(text, own))
    found: list[Found] = []
    if "<" in text:
        found += times_anchor.find(text, video_id, own)
        # What is not sound may end anywhere.
        if "</a>)" in text or not all(anchor.sound for anchor in found):
            found = [
                anchor if text[anchor.end : anchor.end + 1] != ")" else _with_link(text, anchor) for anchor in found
            ]
    if not video:
        return found
    text = _hide(text, [(item.begin, item.end) for item in found])
    narrow = times_forms.narrowed(text)
    is_bare = times_bare.may_hold(narrow)
    # Links that hold no time matter only to what is looked for round them.
    links = times_link.find(text, own) if is_bare or times_link.may_hold(text) else ()
    spans: list[tuple[int, int]] = []
    for item in sorted(islice(links, _MOST), key=itemgetter(0)):
        begin, end = item[:2]
        if not spans or begin >= spans[-1][1]:
            spans.append((begin, end))
            if isinstance(item, Found):
                found.append(item)
    if is_bare:
        bare = islice(times_bare.find(_hide(narrow, spans), around), _MOST)
        found += bare if narrow is text else (times_forms.as_written(item, text, narrow) for item in bare)
    found.sort(key=itemgetter(0))
    return found


def find_rows(text: str) -> list[Found]:
    """The times of a fenced `timestamp` block: the first thing of each row."""
    rows = [(row, read_text(row[1])) for row in _ROW.finditer(text)]
    return [
        Found(*row.span(1), row[1], row[1], value.start, value.stop, "block" + value.how)
        for row, value in rows
        if value.start is not None
    ]


def _hide(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with each span filled with letters that stand for none, so that offsets stay."""
    if not spans:
        return text
    parts, at = [], 0
    for begin, end in spans:
        parts += [text[at:begin], times_link.HIDDEN * (end - begin)]
        at = end
    return "".join([*parts, text[at:]])


def _with_link(text: str, anchor: Found) -> Found:
    """`[00:01:53](<a …>…</a>)` is one time: the link round a tag belongs to it. A bracket closes after `anchor`."""
    if text[anchor.begin - 1 : anchor.begin] not in ("(", " "):
        return anchor
    low = max(0, anchor.begin - 48)
    before = _BRACKETS_BEFORE.search(text[low : anchor.begin])
    if before is None or not is_time(before[1]):
        return anchor
    begin = low + before.start()
    return anchor._replace(begin=begin, end=anchor.end + 1, label=anchor.label or before[1])
