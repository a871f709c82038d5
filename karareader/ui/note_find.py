"""Finding words in a page."""

from __future__ import annotations

import re
from dataclasses import dataclass

from karareader.ui.note_page import NotePage
from karareader.ui.note_text import leaf_text, to_qt


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand: in a leaf, from `begin` to before `end`, counted as Qt counts."""

    leaf: int
    begin: int
    end: int


def find_all(page: NotePage, words: str) -> list[Hit]:
    """All places of `words` in the page, in text order; case and the width of spaces play no part."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(parts), re.IGNORECASE)
    hits: list[Hit] = []
    for leaf in range(len(page.flow.leaves)):
        text = leaf_text(page, leaf)
        found = [match.span() for match in pattern.finditer(text)]
        if found:
            place = to_qt(text)
            hits += [Hit(leaf, place(begin), place(end)) for begin, end in found]
    return hits
