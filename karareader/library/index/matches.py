"""Where the terms of a query stand in a text, and the sentence of a note that shows them best."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from karareader.library.index import plain
from karareader.library.index.folding import fold, is_unspaced
from karareader.library.index.query import Term
from karareader.library.index.readings import Stamp
from karareader.notes import sentences

Span = tuple[int, int]

_WORDS = re.compile(r"[^\W_]+")
# A word that stands in a note more often than this is not looked for further.
_MOST = 60
# The longest excerpt, in letters, and how much of it stands before the first word found.
_EXCERPT, _BEFORE = 320, 90
_LOOKED_AT = 8


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A sentence of a note: `at` is its place in the plain text, `matches` the places in `sentence` of what was sought.

    `stamp` is the time that it carries: its own, else the next one of its paragraph, else the last.
    """

    sentence: str
    matches: tuple[Span, ...]
    at: int
    stamp: Stamp | None


class Finder:
    """Finds terms in folded texts."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms = [found for term in terms if not term.no and (found := _Sought.of(term)) is not None]

    def find(self, folded: str) -> list[list[Span]]:
        """For each term the places where it stands, in order."""
        return [sought.find(folded) for sought in self._terms]

    def spans(self, text: str) -> tuple[Span, ...]:
        """The places of all terms in `text`, joined where they overlap."""
        found = sorted(span for spans in self.find(fold(text)) for span in spans)
        joined: list[Span] = []
        for begin, end in found:
            if joined and begin <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((begin, end))
        return tuple(joined)


@dataclass(frozen=True, slots=True)
class _Sought:
    """One term: a single word to be found quickly, or an expression for several."""

    word: str
    pattern: re.Pattern[str] | None
    open_begin: bool
    open_end: bool

    @classmethod
    def of(cls, term: Term) -> _Sought | None:
        words = _WORDS.findall(term.text)
        if not words:
            return None
        pattern = None if len(words) == 1 else re.compile(r"[\W_]{1,20}".join(map(re.escape, words)))
        return cls(words[0], pattern, is_unspaced(words[0][0]), term.prefix or is_unspaced(words[-1][-1]))

    def find(self, folded: str) -> list[Span]:
        found: list[Span] = []
        at = 0
        while len(found) < _MOST:
            if self.pattern is None:
                begin = folded.find(self.word, at)
                end = begin + len(self.word)
            else:
                match = self.pattern.search(folded, at)
                begin, end = match.span() if match else (-1, -1)
            if begin < 0:
                break
            at = begin + 1
            if not self.open_begin and begin and folded[begin - 1].isalnum() and not is_unspaced(folded[begin - 1]):
                continue
            if not self.open_end and folded[end : end + 1].isalnum() and not is_unspaced(folded[end]):
                continue
            found.append((begin, end))
            at = end
        return found


def best(text: str, stamps: Sequence[Stamp], finder: Finder) -> Excerpt:
    """The sentence of a note's plain `text` that holds most of the terms; the first words where none holds any."""
    places = finder.find(fold(text))
    lines: dict[int, set[int]] = {}
    for number, spans in enumerate(places):
        for begin, _ in spans:
            line = text.rfind("\n", 0, begin) + 1
            lines.setdefault(line, set()).add(number)
    if not lines:
        return _beginning(text, stamps)
    # Of the paragraphs with most of the terms the first one with a time, else the first.
    offsets = [stamp.at for stamp in stamps]
    most = max(map(len, lines.values()))
    fullest = sorted(line for line, held in lines.items() if len(held) == most)[:_LOOKED_AT]
    line = next((line for line in fullest if _has_time(text, line, offsets)), fullest[0])
    begin, end = plain.line_at(text, line)
    inside = [(span[0], number) for number, spans in enumerate(places) for span in spans if begin <= span[0] < end]
    return _of_line(text, stamps, inside, finder)


def around(text: str, stamps: Sequence[Stamp], at: int) -> tuple[Span, Stamp | None]:
    """Where the sentence that `at` stands in begins and ends, and the time that it carries."""
    begin, end = plain.line_at(text, at)
    first, after = plain.places([stamp.at for stamp in stamps], begin, end)
    line = text[begin:end]
    here = stamps[first:after]
    times = [(stamp.at - begin, stamp.at - begin + 1) for stamp in here]
    spans = sentences.spans(line, times)
    for stamp, span in zip(here, spans, strict=True):
        if span[0] <= at - begin < span[1]:
            return (begin + span[0], begin + span[1]), stamp
    low, high = sentences.around(line, times, at - begin)
    following = next((stamp for stamp in here if stamp.at >= at), None)
    return (begin + low, begin + high), following or (here[-1] if here else None)


def stamped(text: str, stamps: Sequence[Stamp]) -> list[str]:
    """The sentence of each time of a note."""
    found: list[str] = []
    offsets = [stamp.at for stamp in stamps]
    at = 0
    while at < len(stamps):
        begin, end = plain.line_at(text, offsets[at])
        _, after = plain.places(offsets, begin, end)
        line = text[begin:end]
        spans = sentences.spans(line, [(place - begin, place - begin + 1) for place in offsets[at:after]])
        found += [plain.tidy(line[low:high]) for low, high in spans]
        at = after
    return found


def _has_time(text: str, line: int, offsets: Sequence[int]) -> bool:
    first, after = plain.places(offsets, *plain.line_at(text, line))
    return after > first


def _of_line(text: str, stamps: Sequence[Stamp], inside: Sequence[tuple[int, int]], finder: Finder) -> Excerpt:
    """The sentence of a line that holds most of the terms found in it."""
    sounded: dict[Span, tuple[set[int], Stamp | None]] = {}
    for at, number in inside[:_MOST]:
        known = next((span for span in sounded if span[0] <= at < span[1]), None)
        if known is None:
            known, stamp = around(text, stamps, at)
            sounded.setdefault(known, (set(), stamp))
        sounded[known][0].add(number)
    span = max(sounded, key=lambda span: (len(sounded[span][0]), -span[0]))
    return _made(text, span, sounded[span][1], finder)


def _made(text: str, span: Span, stamp: Stamp | None, finder: Finder) -> Excerpt:
    sentence = plain.tidy(text[span[0] : span[1]])
    matches = finder.spans(sentence)
    if len(sentence) > _EXCERPT:
        first = matches[0][0] if matches else 0
        begin = 0 if first < _EXCERPT - _BEFORE else sentence.rfind(" ", 0, first - _BEFORE) + 1
        cut = sentence[begin : begin + _EXCERPT]
        sentence = f"{'…' if begin else ''}{cut}{'…' if begin + _EXCERPT < len(sentence) else ''}"
        matches = finder.spans(sentence)
    return Excerpt(sentence, matches, span[0], stamp)


def _beginning(text: str, stamps: Sequence[Stamp]) -> Excerpt:
    """The first paragraph of a note that is more than a name."""
    at = 0
    for line in text.split("\n"):
        if len(line) > 60:
            break
        at += len(line) + 1
    else:
        at = 0
    if not text:
        return Excerpt("", (), 0, None)
    span, stamp = around(text, stamps, min(at, len(text) - 1))
    return _made(text, span, stamp, Finder(()))
