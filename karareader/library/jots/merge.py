"""Three-way merge of a short text, word by word (Khanna, Kunal and Pierce, “A Formal Investigation of Diff3”, 2007)."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

_WORDS = re.compile(r"\s+|[^\s]+")


def merged(base: str, ours: str, theirs: str) -> str | None:
    """`base` with what `ours` and what `theirs` changed in it; None where both changed the same words otherwise."""
    if theirs in (ours, base):
        return ours
    if ours == base:
        return theirs
    words = [_WORDS.findall(text) for text in (base, ours, theirs)]
    result: list[str] = []
    done = [0, 0, 0]
    for place in [*_stable(*words), tuple(map(len, words))]:
        before, mine, yours = (text[begin:end] for text, begin, end in zip(words, done, place, strict=True))
        if yours in (mine, before):
            result += mine
        elif mine == before:
            result += yours
        else:
            return None
        if place[0] < len(words[0]):
            result.append(words[0][place[0]])
        done = [at + 1 for at in place]
    return "".join(result)


def _stable(base: list[str], ours: list[str], theirs: list[str]) -> list[tuple[int, ...]]:
    """The places in all three texts of the words that nobody touched."""
    mine, yours = _matches(base, ours), _matches(base, theirs)
    return [(at, mine[at], yours[at]) for at in range(len(base)) if at in mine and at in yours]


def _matches(base: list[str], other: list[str]) -> dict[int, int]:
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return {block.a + at: block.b + at for block in blocks for at in range(block.size)}
