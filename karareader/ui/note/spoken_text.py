"""The text of a page as it is read aloud: without the times, which nobody wants to hear."""

from __future__ import annotations

import re

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


def _spoken(page: NotePage, leaf: int) -> str:
    text, start = leaf_text(page, leaf), page.starts[leaf]
    back = from_qt(text)
    chips = [page.anchors[at].chip for at in page.anchors_in.get(leaf, ()) if page.anchors[at].is_time]
    for begin, end in sorted(chips, reverse=True):
        text = f"{text[: back(begin - start)]} {text[back(end - start) :]}"
    words = " ".join(KEEPERS.sub("", text).replace("\ufffc", " ").split())
    return _BEFORE.sub("", words)
