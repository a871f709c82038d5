"""The recogniser of times: one implementation for what is shown and what is indexed.

It goes through the families of `dialects` in their order: tags first, then links, then bare times. What one has found
is hidden from the next, and so is what no time stands in: links to other places. No step looks at a letter more than a
fixed number of times, so the work grows with the length of the text alone.
"""

from __future__ import annotations

import re
from itertools import chain, islice
from operator import itemgetter

from karareader.base.translation import tr
from karareader.notes.timestamps import dialects, guards
from karareader.notes.timestamps.cited_video import Own
from karareader.notes.timestamps.families import links as link_family
from karareader.notes.timestamps.surroundings import Around, Body
from karareader.notes.timestamps.value import HIDDEN, TimeInText, is_time

__all__ = ["TimeInText", "find"]

# Letter by letter, so that all offsets stay.
_WIDE = str.maketrans("０１２３４５６７８９：（）【】［］～", "0123456789:()[][]~")
_IS_WIDE = re.compile("[０-９：][０-９0-9：]|[（【［][０-９0-9]")
_ESCAPED = (("\\[", f"{HIDDEN}["), ("\\]", f"]{HIDDEN}"), ("\\(", f"{HIDDEN}("), ("\\)", f"){HIDDEN}"))


def plain_form(text: str) -> str:
    """`text` with full-width digits, colons and brackets as plain ones where times may be written so.

    The backslash of an escaped bracket stands outside of it, as a letter that stands for none.
    """
    if "\\" in text:
        for escaped, plain in _ESCAPED:
            text = text.replace(escaped, plain)
    if text.isascii() or not any(sign in text for sign in "：（【［") or _IS_WIDE.search(text) is None:
        return text
    return text.translate(_WIDE)


def as_written(found: TimeInText, text: str, plain: str) -> TimeInText:
    """A time that was found in the `plain` form of `text`, with its words as the text has them."""
    begin, end = found.begin, found.end
    if plain[begin - 1 : begin] == HIDDEN and text[begin - 1] == "\\":
        begin -= 1
    if plain[end : end + 1] == HIDDEN and text[end - 1] == "\\":
        end += 1
    if text.startswith("\\", begin) or text.startswith("\\", found.end - 1):
        return found._replace(begin=begin, end=end)
    at = plain.find(found.written, found.begin)
    label = plain.find(found.label, found.begin) if found.label else -1
    return found._replace(
        written=text[at : at + len(found.written)] if at >= 0 else found.written,
        label=text[label : label + len(found.label)] if label >= 0 else found.label,
    )


_SOUND = itemgetter(TimeInText._fields.index("sound"))
_BRACKETS_BEFORE = re.compile(r"\[([^\[\]\n]{3,40})\]\(\s?\Z")
# A text with more links or bare times than this is a table of figures, not a note (real ones hold up to 2,000): what is
# past it stays text, so that no text keeps the reader waiting.
_MOST = 30_000
_MOST_TOLD = 200


def find(
    text: str,
    *,
    video: bool,
    video_id: str = "",
    own: Own | None = None,
    around: Around | None = None,
    told: list[tuple[int, str]] | None = None,
) -> list[TimeInText]:
    """The times of a text, in order, none overlapping another.

    `text` is Markdown in which code was hidden already. `video` tells whether the note has a video: without one, only
    time tags are found. `video_id` is its id, `own` all that is known of it, so that times in links into other videos
    are told from its own; where the id is empty, links into any video count as its own. Anchors of the main dialect
    and macros of Logseq are always found, if need be with a problem instead of a start, and so are times in brackets
    or at the start of a line that cannot be read. `around` tells what stands round
    the lines of the text; without it, the text is all there is. What may be a time, stays text and is held by no guard
    is added to `told`: where it begins, and a sentence about it.
    """
    if around is None:
        around = Around(Body(text, own or Own(frozenset([video_id]) if video_id else frozenset())))
    found = _tags(text, around)
    if not (video or (dialects.may_hold_bare(text) and around.body.is_transcript)):
        return found
    tags = [item[:2] for item in found]
    # What stands between the tags is shorter than the text in which they are hidden, and mostly holds nothing.
    rest = _between(text, tags)
    is_bare = dialects.may_hold_bare(plain_form(rest))
    # Links that hold no time matter only to what is looked for round them.
    families = [
        family
        for family in dialects.LINK_FAMILIES
        if family.may_hold(rest) and (is_bare or family is not link_family or link_family.may_hold_time(rest))
    ]
    if not (families or is_bare):
        return found
    text = _hide(text, tags)
    spans: list[tuple[int, int]] = []
    links = (family.find(text, around) for family in families)
    for item in sorted(islice(chain.from_iterable(links), _MOST), key=itemgetter(0)):
        begin, end = item[:2]
        if not spans or begin >= spans[-1][1]:
            spans.append((begin, end))
            if isinstance(item, TimeInText):
                found.append(item)
    if is_bare:
        narrow = plain_form(text)
        bare = _bare(_hide(narrow, spans), around, told)
        found += bare if narrow is text else (as_written(item, text, narrow) for item in bare)
    found.sort(key=itemgetter(0))
    return found


def _tags(text: str, around: Around) -> list[TimeInText]:
    found: list[TimeInText] = []
    for family in dialects.TAG_FAMILIES:
        if family.may_hold(text):
            found += family.find(text, around)
    # What is not sound may end anywhere.
    if found and ("</a>)" in text or not all(map(_SOUND, found))):
        return [anchor if text[anchor.end : anchor.end + 1] != ")" else _with_link(text, anchor) for anchor in found]
    return found


def _bare(text: str, around: Around, told: list[tuple[int, str]] | None) -> list[TimeInText]:
    """The bare times of a text; of two that overlap, the one that the earlier family found."""
    found: list[TimeInText] = []
    for family in dialects.BARE_FAMILIES:
        if family.may_hold(text):
            # What has the form of a time is shown to those that know more of its line.
            read = (
                item if isinstance(item, TimeInText) else _in_line(text, item, around, told)
                for item in family.find(text, around)
            )
            more = list(islice((item for item in read if item is not None), _MOST))
            found = _apart(found + more) if found and more else more or found
    return found


def _in_line(text: str, token: re.Match[str], around: Around, told: list[tuple[int, str]] | None) -> TimeInText | None:
    for family in dialects.LINE_FAMILIES:
        found = family.read(text, token, around)
        if found is not None:
            return found
    if told is not None and len(told) < _MOST_TOLD and not guards.reason(text, token, around):
        told.append(
            (
                token.start(),
                tr("“{token}” looks like a time, but nothing tells that it is one of the video.", token=token[0]),
            )
        )
    return None


def _apart(found: list[TimeInText]) -> list[TimeInText]:
    """`found` in order, without those that overlap an earlier one of them; at the same place the first one counts."""
    kept: list[TimeInText] = []
    for item in sorted(found, key=itemgetter(0)):
        if not kept or item.begin >= kept[-1].end:
            kept.append(item)
    return kept


def _hide(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with each span filled with letters that stand for none, so that offsets stay."""
    if not spans:
        return text
    parts, at = [], 0
    for begin, end in spans:
        parts += [text[at:begin], HIDDEN * (end - begin)]
        at = end
    return "".join([*parts, text[at:]])


def _between(text: str, spans: list[tuple[int, int]]) -> str:
    """What stands between the spans, apart from one another."""
    ends = [0, *[end for _, end in spans]]
    begins = [*[begin for begin, _ in spans], len(text)]
    return HIDDEN.join([text[end:begin] for end, begin in zip(ends, begins, strict=True)])


def _with_link(text: str, anchor: TimeInText) -> TimeInText:
    """`[00:01:53](<a …>…</a>)` is one time: the link round a tag belongs to it. A bracket closes after `anchor`."""
    if text[anchor.begin - 1 : anchor.begin] not in ("(", " "):
        return anchor
    low = max(0, anchor.begin - 48)
    before = _BRACKETS_BEFORE.search(text[low : anchor.begin])
    if before is None or not is_time(before[1]):
        return anchor
    begin = low + before.start()
    return anchor._replace(begin=begin, end=anchor.end + 1, label=anchor.label or before[1])
