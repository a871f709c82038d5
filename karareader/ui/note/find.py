"""Finding words in a page."""

from __future__ import annotations

import re
from dataclasses import dataclass

from karareader.ui.note.copy_text import from_qt, leaf_text, to_qt
from karareader.ui.note.page.model import NotePage

_BETWEEN = r"(?:\s|[\u2066\u2069])+"  # spaces, and what keeps a chip together


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand: in a leaf, from `begin` to before `end`, counted as Qt counts."""

    leaf: int
    begin: int
    end: int


def find_all(page: NotePage, words: str) -> list[Hit]:
    """All places of `words` in the page, in text order; case and the width of spaces play no part.

    A chip between two words parts them no more than a space does: the reader who looks for a sentence need not know
    where in it its time stands.
    """
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    pattern = re.compile(_BETWEEN.join(parts), re.IGNORECASE)
    hits: list[Hit] = []
    for leaf in range(len(page.flow.leaves)):
        text = leaf_text(page, leaf)
        found = {match.span() for match in pattern.finditer(text)}
        place = to_qt(text)
        if len(parts) > 1 and leaf in page.anchors_in:
            found |= {match.span() for match in pattern.finditer(_without_chips(page, leaf, text))}
        hits += [Hit(leaf, place(begin), place(end)) for begin, end in sorted(found)]
    return hits


def _without_chips(page: NotePage, leaf: int, text: str) -> str:
    """The text of a leaf with its chips as spaces, every other letter in its place."""
    back, start = from_qt(text), page.starts[leaf]
    parts: list[str] = []
    at = 0
    for each in page.anchors_in[leaf]:
        anchor = page.anchors[each]
        if anchor.cue >= 0:
            begin, end = back(anchor.chip[0] - start), back(anchor.chip[1] - start)
            parts += (text[at:begin], " " * (end - begin))
            at = end
    return "".join([*parts, text[at:]])
