"""A text as words and signs, and how the words of one text stand in another one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import Indel

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
