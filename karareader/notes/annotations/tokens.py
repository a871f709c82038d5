"""A text as words and signs, and how the words of one text stand in another one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import Indel, Levenshtein

# One sign of scripts without spaces, a word, or any other sign; spaces part words, and are none.
_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|[^\w\s]")
_MOST = 400_000_000  # pairs of words that are compared: beyond, it would take too much memory


@dataclass(eq=False)
class Tokens:
    """The words of a text with their places."""

    text: str
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    _places: dict[str, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for found in _TOKEN.finditer(self.text):
            self.words.append(found[0])
            self.starts.append(found.start())
            self.ends.append(found.end())

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The words that the characters from `start` to before `end` touch: the first, and that after the last."""
        return bisect_right(self.ends, start), bisect_left(self.starts, end)

    def places(self, wanted: Sequence[str]) -> list[int]:
        """Where a row of words stands, by its first word."""
        if not wanted:
            return []
        if not self._places:
            for at, word in enumerate(self.words):
                self._places.setdefault(word, []).append(at)
        rarest = min(range(len(wanted)), key=lambda at: len(self._places.get(wanted[at], ())))
        row = list(wanted)
        begins = (at - rarest for at in self._places.get(wanted[rarest], ()))
        return [begin for begin in begins if begin >= 0 and self.words[begin : begin + len(row)] == row]


def mapping(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """For each word of `old` where it stands in `new` by their longest common row of words, or -1."""
    result = [-1] * len(old)
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        result[head] = head
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
        result[-tail] = len(new) - tail
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    if left and right and len(left) * len(right) <= _MOST:
        for part in Indel.opcodes(left, right):
            if part.tag == "equal":
                for at in range(part.src_end - part.src_start):
                    result[head + part.src_start + at] = head + part.dest_start + at
    return result


def alike(one: Sequence[str], other: Sequence[str]) -> float:
    """How alike two rows of words are, 0 to 1; two empty ones are."""
    return Indel.normalized_similarity(one, other)


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
