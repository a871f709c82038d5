"""Captions made ready to be searched for what sentences say: their terms with times, and where each term stands."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from karareader.captions import language
from karareader.captions.citations.terms import numbered_places, raw_terms
from karareader.captions.model import Captions, Line

# How common a term is, is counted in stretches of so many terms.
_STRETCH = 40
# In a few minutes of captions hardly any word is said twice: as if there were so many stretches more without it …
_ELSEWHERE = 12
# … and the commonest words of the language weigh so much less.
_COMMON = 0.3


class Speech:
    """The captions of a video as one stream of terms. Made once, in about 0.1 s for three hours.

    `terms` are the terms in the order in which they are said, `times` their seconds, `lines` the index of the caption
    of each, `places` where each one stands. `weight` of a term is higher the rarer it is (inverse document frequency,
    over stretches of 40 terms); `common` are the commonest of the language, which weigh less. `language` is that of the
    captions, guessed where they do not tell.
    """

    def __init__(self, captions: Captions) -> None:
        self.captions = captions
        raw: list[str] = []
        when: list[float] = []
        lines: list[int] = []
        for at, line in enumerate(captions.lines):
            for term, second in _timed(line):
                raw.append(term)
                when.append(second)
                lines.append(at)
        placed = numbered_places(raw)
        self.terms = [term for term, _ in placed]
        self.times = [when[at] for _, at in placed]
        self.lines = [lines[at] for _, at in placed]
        found: dict[str, list[int]] = defaultdict(list)
        for at, term in enumerate(self.terms):
            found[term].append(at)
        self.places: Mapping[str, Sequence[int]] = dict(found)
        self.language = captions.language or language.guess(captions.text)
        self.common = frozenset(raw_terms(language.common_words(self.language)))
        self._stretches = math.ceil(len(self.terms) / _STRETCH) + _ELSEWHERE
        self._weights: dict[str, float] = {}

    def weight(self, term: str) -> float:
        """What finding this term tells; most for one that is never said."""
        weight = self._weights.get(term)
        if weight is None:
            places = self.places.get(term, ())
            weight = math.log((self._stretches + 1) / (len({at // _STRETCH for at in places}) + 0.5)) + 0.1
            weight *= _COMMON if term in self.common else 1.0
            self._weights[term] = weight
        return weight

    def between(self, first: float, last: float) -> range:
        """The indices of the terms that are said from `first` to `last`, in seconds."""
        return range(bisect_left(self.times, first), bisect_left(self.times, last))


def _timed(line: Line) -> Iterator[tuple[str, float]]:
    """The terms of a caption with their seconds: those of its words, else spread evenly over it."""
    if line.words:
        for word in line.words:
            for term in raw_terms(word.text):
                yield term, word.start
        return
    found = raw_terms(line.text)
    each = max(0.0, line.end - line.start) / max(1, len(found))
    for at, term in enumerate(found):
        yield term, line.start + at * each
