"""Places of a text that have most of some words, and rows of words beside one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from karareader.notes.annotations.tokens import Tokens, alike

_OVERLAP = 0.6  # share of words that a place must have in common to be looked at


def likenesses(exact: str, wanted: Sequence[str], text: Tokens) -> Iterator[tuple[int, int, float]]:
    """Places that have most of the `wanted` words: first word, how many, and how alike they are to `exact`, 0 to 1."""
    size = len(wanted)
    best: tuple[int, int, float] | None = None
    for at in sharing(text.words, wanted):
        score = _alike(exact, text, at, at + size)
        if best is None or at >= best[0] + size:
            if best is not None:
                yield _trimmed(exact, text, best)
            best = (at, size, score)
        elif score > best[2]:
            best = (at, size, score)
    if best is not None:
        yield _trimmed(exact, text, best)


def _trimmed(exact: str, text: Tokens, place: tuple[int, int, float]) -> tuple[int, int, float]:
    """The same place, some words longer or shorter where that is more alike."""
    at, size, score = place
    slack = max(2, size // 6)
    tries = [
        (begin, end)
        for begin in range(max(0, at - 2), at + 3)
        for end in range(at + size - slack, at + size + slack + 1)
        if begin < end <= len(text.words)
    ]
    scored = [(_alike(exact, text, begin, end), -abs(end - begin - size), begin, end) for begin, end in tries]
    score, _, begin, end = max(scored, default=(score, 0, at, at + size))
    return begin, end - begin, score


def _alike(exact: str, text: Tokens, begin: int, end: int) -> float:
    end = min(end, len(text.words))
    return Levenshtein.normalized_similarity(exact, text.text[text.starts[begin] : text.ends[end - 1]])


def within(row: Sequence[str], words: Sequence[str]) -> bool:
    """True if `words` hold the row just so."""
    return any(list(words[at : at + len(row)]) == list(row) for at in range(len(words) - len(row) + 1))


def sharing(words: Sequence[str], wanted: Sequence[str]) -> Iterator[int]:
    """Where in `words` a row as long as `wanted` begins that has most of its words, in whatever order."""
    size, own = len(wanted), set(wanted)
    hits = [word in own for word in words]
    inside = sum(hits[:size])
    for at in range(max(1, len(words) - size + 1)):
        if inside >= _OVERLAP * size and hits[at : at + 1] == [True]:
            yield at
        inside += (hits[at + size] if at + size < len(hits) else 0) - (hits[at] if at < len(hits) else 0)


def side(one: Sequence[str], other: Sequence[str]) -> float:
    """How alike what stands on one side is; at the beginnings or the ends of two texts it is."""
    return alike(one, other) if one or other else 1.0
