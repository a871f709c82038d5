"""Where in a stretch of speech the terms of a query are said, and the sentence that shows them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from karareader.captions.model import joined
from karareader.library.captions_index.segments import SpeechSegments
from karareader.library.query.term import Span
from karareader.library.search.snippets import TermFinder
from karareader.notes import sentences

# Speech without full stops is shown from the line of the first word on, for so many letters.
_ENOUGH, _LONGEST = 110, 300
# A sentence that begins so much earlier than the words that were found, in seconds, is shown from a line on that begins
# not so long before them.
_EARLY, _LEAD = 8.0, 4.0
_AROUND = 3  # lines


def excerpt(speech: SpeechSegments, number: int, finder: TermFinder) -> tuple[str, float] | None:
    """The sentence of stretch `number` that holds the terms, and when it begins (seconds).

    None where all that was found belongs to the next stretch, whose first line is looked at here too.
    """
    begin, end = speech.stretch(number)
    own = end + 1 if speech.goes_on(end) else end
    first = begin
    while begin - first < _AROUND and speech.goes_on(first):
        first -= 1
    last = own
    while last - own < _AROUND and speech.goes_on(last):
        last += 1
    text, begins = _text(speech.lines[first:last])
    inside = (begins[begin - first], begins[own - first] if own < last else len(text))
    places = [[(a + inside[0], b + inside[0]) for a, b in spans] for spans in finder.find(text[inside[0] : inside[1]])]
    found = _nearest(places)
    if found is None:
        found = (inside[0], inside[0])
    elif end < own and found[0] >= begins[end - first]:
        return None
    line = bisect_right(begins, found[0]) - 1
    start, stop = _sentence(text, found)
    opens = bisect_right(begins, start) - 1
    if speech.seconds(first + line) - speech.seconds(first + opens) > _EARLY:
        opens = next(at for at in range(line + 1) if speech.seconds(first + line) - speech.seconds(first + at) <= _LEAD)
        start = begins[opens]
    return text[start:stop].strip(), speech.seconds(first + opens)


def _text(lines: Sequence[str]) -> tuple[str, list[int]]:
    """Lines as one text, and where in it each begins."""
    text, begins = "", []
    for line in lines:
        text = joined((text, line))
        begins.append(len(text) - len(line))
    return text, begins


def _nearest(places: Sequence[Sequence[Span]]) -> Span | None:
    """From where to where the terms are said once each, as near to one another as may be; None where none is."""
    said = [spans for spans in places if spans]
    if not said:
        return None
    rarest = min(said, key=len)
    chosen = [[min(spans, key=lambda span: abs(span[0] - anchor[0])) for spans in said] for anchor in rarest]
    return min(
        ((min(begin for begin, _ in each), max(end for _, end in each)) for each in chosen),
        key=lambda span: (span[1] - span[0], span[0]),
    )


def _sentence(text: str, found: Span) -> Span:
    """Where the sentence that holds what was `found` begins and ends; without full stops, some words from there on."""
    begin, _ = sentences.around(text, (), found[0])
    _, end = sentences.around(text, (), max(found[1] - 1, found[0]))
    if found[0] - begin > _LONGEST // 2:
        begin = _word(text, found[0] - _ENOUGH // 3)
    if end - begin > _LONGEST:
        end = _word(text, max(begin + _ENOUGH, found[1] + _ENOUGH // 3))
    return begin, end


def _word(text: str, at: int) -> int:
    """The beginning of the word, or its end, that is next to `at`."""
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", 0, max(at, 0))
    return space + 1 if space >= 0 and at - space < 40 else max(at, 0)
