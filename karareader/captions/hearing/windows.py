"""The windows in which a film is heard, and how the words of neighbours are joined.

A window is as long as what Whisper hears at once, and overlaps its neighbours by some seconds: its first and last words
may be cut in two. They lie on a grid that begins with the film, so that what was heard for one purpose is never heard
again for another; each has its own place in the film, so that times cannot drift.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from math import ceil

from karareader.captions.hearing.engine import HeardWord
from karareader.captions.model import Line, Word

LENGTH = 30.0  # seconds
OVERLAP = 4.0
HOP = LENGTH - OVERLAP
_ALIKE = 0.7  # seconds by which a word may be at another place for the neighbour
_SILENCE, _BREATH = 1.0, 0.4  # seconds without a word that end a line, and one that is long
_LONG, _LONGEST = 42, 84  # characters
_STOP = re.compile(r"[.!?…。！？]+[\"'”’\u00bb)\]」』]*\Z")
_LETTERS = re.compile(r"\W+")


def count(length: float) -> int:
    """How many windows a film of `length` seconds has."""
    return max(1, ceil((length - OVERLAP) / HOP))


def span(window: int) -> tuple[float, float]:
    """From when until when a window lasts, in seconds."""
    return window * HOP, window * HOP + LENGTH


def at(seconds: float, windows: int) -> int:
    """The window, of so many, in which something at `seconds` is heard best."""
    return min(max(int((seconds - OVERLAP / 2) // HOP), 0), windows - 1)


def covering(start: float, end: float, windows: int) -> range:
    """The windows that are needed for all from `start` to `end`."""
    return range(at(start, windows), at(end, windows) + 1)


def order(windows: int, begin: int) -> list[int]:
    """All windows: from `begin` to the end, then what is before it."""
    return [*range(begin, windows), *range(begin)]


def joined(heard: Mapping[int, Sequence[HeardWord]]) -> list[HeardWord]:
    """The words of windows as one text; those of overlaps once, parted at a word that both neighbours heard alike."""
    found: list[HeardWord] = []
    before = -2
    for window in sorted(heard):
        words = list(heard[window])
        if window == before + 1:
            keep, skip = _cut(found, words, window * HOP)
            found = found[:keep]
            words = words[skip:]
        found += words
        before = window
    return found


def _cut(before: Sequence[HeardWord], after: Sequence[HeardWord], start: float) -> tuple[int, int]:
    """How many words of the window before are kept, and how many are left out of the one after."""
    middle = start + OVERLAP / 2
    first = next((at for at, word in enumerate(before) if word.end >= start), len(before))
    last = next((at for at, word in enumerate(after) if word.start > start + OVERLAP), len(after))
    alike = SequenceMatcher(None, _bare(before[first:]), _bare(after[:last]), autojunk=False).get_matching_blocks()
    places = [(first + block.a + at, block.b + at) for block in alike for at in range(block.size)]
    pairs = [
        (abs(before[one].start - middle), one + 1, other + 1)
        for one, other in places
        if abs(before[one].start - after[other].start) <= _ALIKE
    ]
    if pairs:
        _, keep, skip = min(pairs)
        return keep, skip
    keep = next((at for at in range(first, len(before)) if before[at].start >= middle), len(before))
    until = max(middle, before[keep - 1].end - 0.1) if keep else middle
    return keep, next((at for at, word in enumerate(after) if word.start >= until), len(after))


def _bare(words: Sequence[HeardWord]) -> list[str]:
    """The words without signs and capitals."""
    return [_LETTERS.sub("", word.text).casefold() or word.text for word in words]


def lines(words: Iterable[HeardWord]) -> tuple[Line, ...]:
    """Words as captions: each line ends with a sentence, at a silence, or where it gets too long."""
    return tuple(map(_line, _groups(words)))


def _groups(words: Iterable[HeardWord]) -> Iterator[list[HeardWord]]:
    group: list[HeardWord] = []
    size = 0
    for word in words:
        if group:
            silence = word.start - group[-1].end
            full = size + len(word.text) > _LONGEST or (size >= _LONG and silence >= _BREATH)
            if silence >= _SILENCE or full or _STOP.search(group[-1].text):
                yield group
                group, size = [], 0
        group.append(word)
        size += len(word.text)
    if group:
        yield group


def _line(words: Sequence[HeardWord]) -> Line:
    """One caption. What no space stands before goes on with the word before it, as in `3.5` or Chinese."""
    parts: list[Word] = []
    for word in words:
        if parts and not word.text[0].isspace() and word.text[0].isascii():
            parts[-1] = Word(parts[-1].start, parts[-1].text + word.text.strip())
        else:
            parts.append(Word(word.start, word.text.strip()))
    text = "".join(word.text for word in words)
    return Line(words[0].start, max(words[-1].end, words[0].start + 0.1), " ".join(text.split()), tuple(parts))
