"""The text of a page as it is read aloud: without the times, which nobody wants to hear."""

from __future__ import annotations

import re

from karareader.notes import sentences
from karareader.timeline.cues import Moment
from karareader.ui.note.copy_text import KEEPERS, from_qt, leaf_text
from karareader.ui.note.page.model import NotePage

# What stood between a sentence and its full stop.
_BEFORE = re.compile(r"\s+(?=[.,;:!?…](?:\s|$))")


def spoken_moment(page: NotePage, moment: Moment) -> str:
    """The paragraphs that belong to a moment; empty where they are not on the page."""
    blocks = dict.fromkeys(cue.block for cue in moment.cues if cue.block in page.blocks)
    leaves = [leaf for block in blocks for leaf in range(page.blocks[block][0], page.blocks[block][1] + 1)]
    return "\n".join(filter(None, (_spoken(page, leaf) for leaf in leaves)))


def sentence_at(page: NotePage, position: int) -> str:
    """The sentence that stands at a position of the document."""
    leaf = page.document.findBlock(position).blockNumber()
    if not 0 <= leaf < len(page.starts):
        return ""
    text, times = leaf_text(page, leaf), _times(page, leaf)
    at = from_qt(text)(position - page.starts[leaf])
    begin, end = sentences.around(text, times, min(at, max(len(text) - 1, 0)))
    inside = [(first - begin, last - begin) for first, last in times if begin <= first and last <= end]
    return _without(text[begin:end], inside)


def _spoken(page: NotePage, leaf: int) -> str:
    return _without(leaf_text(page, leaf), _times(page, leaf))


def _times(page: NotePage, leaf: int) -> list[tuple[int, int]]:
    """Where times stand in the text of a leaf."""
    start, back = page.starts[leaf], from_qt(leaf_text(page, leaf))
    chips = [page.anchors[at].chip for at in page.anchors_in.get(leaf, ()) if page.anchors[at].is_time]
    return sorted((back(begin - start), back(end - start)) for begin, end in chips)


def _without(text: str, times: list[tuple[int, int]]) -> str:
    for begin, end in reversed(times):
        text = f"{text[:begin]} {text[end:]}"
    words = " ".join(KEEPERS.sub("", text).replace("\ufffc", " ").split())
    return _BEFORE.sub("", words)
