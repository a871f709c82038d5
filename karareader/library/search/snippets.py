"""Where the terms of a query stand in a text, and the sentence of a note that shows them best."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from karareader.library.index import plain_text as plain
from karareader.library.index.times import IndexedTime, IndexedTimes
from karareader.library.query.normalise import fold, is_odd
from karareader.library.query.query import Term
from karareader.library.query.term import Sought, Span
from karareader.notes import sentences

# A word that stands in a note more often than this is not looked for further.
_MOST = 40
# The longest excerpt, in letters, and how much of it stands before the first word found.
_EXCERPT, _BEFORE = 320, 90
_LOOKED_AT = 8
# What is looked for is nearly always found in so many letters.
_FIRST = 40_000


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A sentence of a note: `at` is its place in the plain text, `matches` the places in `sentence` of what was sought.

    `stamp` is the time that it carries: its own, else the next one of its paragraph, else the last.
    """

    sentence: str
    matches: tuple[Span, ...]
    at: int
    stamp: IndexedTime | None


class TermFinder:
    """Finds terms in texts, as they are written."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._sought = [found for term in terms if not term.no and (found := Sought(term)).possible]

    def find(self, text: str) -> list[list[Span]]:
        """For each term the places where it stands, in order."""
        folded = fold(text)
        plain = folded.isascii() or not is_odd(folded)
        return [list(islice(sought.places(text, folded, plain=plain), _MOST)) for sought in self._sought]

    def spans(self, text: str) -> tuple[Span, ...]:
        """The places of all terms in `text`, joined where they overlap."""
        found = sorted(span for spans in self.find(text) for span in spans)
        joined: list[Span] = []
        for begin, end in found:
            if joined and begin <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((begin, end))
        return tuple(joined)


def best(text: str, stamps: IndexedTimes, finder: TermFinder) -> Excerpt:
    """The sentence of a note's plain `text` that holds most of the terms; the first words where none holds any."""
    places = finder.find(text[:_FIRST])
    if len(text) > _FIRST and not any(places):
        places = finder.find(text)
    lines: dict[int, set[int]] = {}
    for number, spans in enumerate(places):
        for begin, _ in spans:
            lines.setdefault(text.rfind("\n", 0, begin) + 1, set()).add(number)
    if not lines:
        return _beginning(text, stamps)
    # Of the paragraphs with most of the terms the first one with a time, else the first.
    most = max(map(len, lines.values()))
    fullest = sorted(line for line, held in lines.items() if len(held) == most)[:_LOOKED_AT]
    line = next((line for line in fullest if stamps.within(*plain.line_at(text, line))), fullest[0])
    paragraph = SearchLine(text, stamps, line)
    held: dict[Span, set[int]] = {}
    for number, spans in enumerate(places):
        inside = (span for span in spans if paragraph.begin <= span[0] < paragraph.end)
        for begin, end in islice(inside, _LOOKED_AT):
            known = next((span for span in held if span[0] <= begin and end <= span[1]), None)
            held.setdefault(known or paragraph.sentences(begin, end), set()).add(number)
    span = max(held, key=lambda span: (len(held[span]), -span[0]))
    return _made(text, span, paragraph.stamp(span), finder)


def passage(text: str, stamps: IndexedTimes, begin: int, end: int) -> Excerpt:
    """A stretch of a paragraph in a note's plain `text`, nothing in it picked out."""
    paragraph = SearchLine(text, stamps, begin)
    own = next((span for span in paragraph.spans if begin <= span[0] < end or span[0] <= begin < span[1]), (begin, end))
    made = _made(text, (begin, end), None, TermFinder(()))
    return replace(made, stamp=paragraph.stamp(own))


class SearchLine:
    """A line of a note's plain text with its times; all places are those in the text."""

    def __init__(self, text: str, stamps: IndexedTimes, at: int) -> None:
        self.begin, self.end = plain.line_at(text, at)
        self._line = text[self.begin : self.end]
        self._stamps = stamps
        self.numbers = stamps.within(self.begin, self.end)
        self._times = [(place, place + 1) for place in (stamps.places[n] - self.begin for n in self.numbers)]
        self.spans = [(self.begin + begin, self.begin + end) for begin, end in sentences.spans(self._line, self._times)]

    def sentence(self, at: int) -> Span:
        """Where the sentence that `at` stands in begins and ends: that of a time, else what full stops part."""
        own = next((span for span in self.spans if span[0] <= at < span[1]), None)
        if own is not None:
            return own
        begin, end = sentences.around(self._line, self._times, at - self.begin)
        return self.begin + begin, self.begin + end

    def sentences(self, begin: int, end: int) -> Span:
        """Where the sentence that `begin` stands in begins, and where that of what ends at `end` does."""
        own = self.sentence(begin)
        # A phrase may reach over a full stop.
        return own if end <= own[1] else (own[0], max(own[1], self.sentence(min(end, self.end) - 1)[1]))

    def stamp(self, sentence: Span) -> IndexedTime | None:
        """The time that a sentence carries: its own, else the next one of the paragraph, else the last.

        Times of other videos than the note's own are so where it has no other of its own, and none of them is near.
        """
        found = [(self._stamps[number], span) for number, span in zip(self.numbers, self.spans, strict=True)]
        found.sort(key=lambda each: each[0].video > 0)
        same = next((stamp for stamp, span in found if span == sentence), None)
        if same is not None or not found:
            return same
        near = [stamp for stamp, _ in found if (stamp.video > 0) == (found[0][0].video > 0)]
        return next((stamp for stamp in near if stamp.at >= sentence[1]), near[-1])


def stamped(text: str, stamps: IndexedTimes) -> list[str]:
    """The sentence of each time of a note."""
    found: list[str] = []
    while len(found) < len(stamps):
        spans = SearchLine(text, stamps, stamps.places[len(found)]).spans
        found += [plain.tidy(text[begin:end]) for begin, end in spans]
    return found


def _made(text: str, span: Span, stamp: IndexedTime | None, finder: TermFinder) -> Excerpt:
    sentence = plain.tidy(text[span[0] : span[1]])
    matches = finder.spans(sentence)
    if len(sentence) > _EXCERPT:
        first = matches[0][0] if matches else 0
        begin = 0 if first < _EXCERPT - _BEFORE else sentence.rfind(" ", 0, first - _BEFORE) + 1
        cut = sentence[begin : begin + _EXCERPT]
        sentence = f"{'…' if begin else ''}{cut}{'…' if begin + _EXCERPT < len(sentence) else ''}"
        matches = finder.spans(sentence)
    return Excerpt(sentence, matches, span[0], stamp)


def _beginning(text: str, stamps: IndexedTimes) -> Excerpt:
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
    paragraph = SearchLine(text, stamps, min(at, len(text) - 1))
    span = paragraph.sentence(min(at, len(text) - 1))
    return _made(text, span, paragraph.stamp(span), TermFinder(()))
