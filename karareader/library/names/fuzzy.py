"""Notes whose names are like what was typed, though no letters of it stand in them just so."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from heapq import nsmallest

from karareader.library.names.catalog import CatalogEntry, words

_WORD = re.compile(r"\w+")
# How much a word of a name counts that begins as a typed one does, holds it, is nearly it, or has its letters in a row.
_BEGINS, _HOLDS, _NEARLY, _ABRIDGED = 1.0, 0.8, 0.7, 0.4
_INITIALS = 0.75
_LONGEST = 60  # letters that are looked at


class FuzzyNames:
    """The names of notes, made ready for one `entries` of a library. Takes some tenths of a second for 21,000."""

    def __init__(self, entries: Sequence[CatalogEntry]) -> None:
        self.entries = entries
        self._holders: dict[str, array[int]] = {}
        self._by_letter: dict[str, list[str]] = {}
        self._initials: list[str] = []
        for number, entry in enumerate(entries):
            for word in set(_WORD.findall(entry.key)):
                holders = self._holders.get(word)
                if holders is None:
                    holders = self._holders[word] = array("I")
                    self._by_letter.setdefault(word[0], []).append(word)
                holders.append(number)
            self._initials.append("".join(word[0] for word in _WORD.findall(entry.plain)))

    def find(self, query: str, most: int = 40) -> list[CatalogEntry]:
        """The notes that are like `query`, the likest first: each of its words is like one of the note's names, or
        begins its words in a row."""
        wanted = words(query[:_LONGEST])
        if not wanted:
            return []
        scores = self._worded(wanted)
        letters = "".join(wanted)
        if 2 <= len(letters) <= 8:
            for number, initials in enumerate(self._initials):
                if letters in initials:
                    share = _INITIALS + (0.2 if initials.startswith(letters) else 0.0)
                    scores[number] = max(scores.get(number, 0.0), share * len(wanted))
        entries = self.entries
        found = nsmallest(most, scores, key=lambda number: (-scores[number], len(entries[number].plain), number))
        return [entries[number] for number in found]

    def _worded(self, wanted: Sequence[str]) -> dict[int, float]:
        """The notes in which each wanted word is like some word."""
        scores: dict[int, float] | None = None
        for each in wanted:
            own: dict[int, float] = {}
            for word, share in self._like(each):
                for number in self._holders[word]:
                    if share > own.get(number, 0.0):
                        own[number] = share
            if scores is None:
                scores = own
            else:
                scores = {number: score + own[number] for number, score in scores.items() if number in own}
        return scores or {}

    def _like(self, wanted: str) -> Iterator[tuple[str, float]]:
        """The words of names that are like a typed one, with how much they are."""
        allowed = 0 if len(wanted) < 4 else 1 if len(wanted) < 8 else 2
        for word in self._holders:
            if wanted in word:
                yield word, _BEGINS if word.startswith(wanted) else _HOLDS
        # The first letter is hardly ever mistyped, but may change places with the second.
        for letter in dict.fromkeys(wanted[:2] if allowed else wanted[:1]):
            for word in self._by_letter.get(letter, ()):
                if wanted in word:
                    continue
                if allowed and len(word) >= len(wanted) - allowed and mistakes(wanted, word, allowed) <= allowed:
                    yield word, _NEARLY
                elif 3 <= len(wanted) < len(word) <= 2 * len(wanted) and word[0] == wanted[0] and _holds(word, wanted):
                    yield word, _ABRIDGED


def mistakes(typed: str, word: str, most: int) -> int:
    """How many letters are wrong, too many, missing or swapped in `typed`, taken for the beginning of `word`.

    Anything above `most` is told as `most + 1`. Source: the optimal string alignment distance (Damerau 1964).
    """
    word = word[: len(typed) + most]
    before: list[int] = []
    last = list(range(len(word) + 1))
    for at, letter in enumerate(typed, start=1):
        row = [at] * (len(word) + 1)
        for to, other in enumerate(word, start=1):
            row[to] = min(last[to] + 1, row[to - 1] + 1, last[to - 1] + (letter != other))
            if at > 1 and to > 1 and letter == word[to - 2] and typed[at - 2] == other:
                row[to] = min(row[to], before[to - 2] + 1)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return min(last)


def _holds(word: str, letters: str) -> bool:
    """True if the letters stand in `word` in this order."""
    rest = iter(word)
    return all(letter in rest for letter in letters)
