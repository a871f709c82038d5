"""Does the video say so? Each cited sentence of a note is looked for in the captions.

The model. Sentence and captions become terms (`claims_words`: no case, accents, endings; numbers as digits; pairs of
letters where a script has no spaces). A term weighs the more the rarer it is in these captions, so that «the» hardly
counts and a name counts most. A window of the captions, half again as long as the sentence, is scored by the share of
the sentence's weight that is said in it:

    score = 0.92 · Σ weight(term) · likeness(term) / Σ weight(term)  +  0.08 · order

`likeness` is 1 for a term that is said in the window, a little less for one that is said nearly so (rapidfuzz, for
names that a machine misheard), else 0; `order` is the longest common subsequence of terms over their number. Which
windows are scored, the places of the rarer terms tell (an inverted index, and a window that slides over those alone).

The sentence is *said here* if a window near its time scores `HERE`, or `FAINT` where no place of the whole video scores
better; it is *said elsewhere* if none does, but another place scores `ELSEWHERE`, or `QUOTED` with a whole clause in
its order, and is clearly better; else it was not found. That says nothing about whether it is true: a note may well say
in its own words what the captions say in others. Sentences with too few telling terms are not compared, nor are those
in another language than the captions.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from karareader.base.translation import noop, tr
from karareader.captions import language
from karareader.captions.citations.speech import Speech
from karareader.captions.citations.terms import terms
from karareader.captions.model import joined
from karareader.timeline.cues import Cue

Verdict = Literal["here", "elsewhere", "not found", "not compared"]

# Scores, 0 to 1. Sentences of other videos score 0.33 near a time at the 99th percentile, and 0.70 at their best place
# in three hours; what one note says scores 0.5 in the median where the same is said by another note on the video.
HERE = 0.45
FAINT = 0.36
ELSEWHERE = 0.70
QUOTED = 0.50
_BETTER = 0.12
# A sentence is supported by what is said from this long before its time to this long after it, in seconds.
BEFORE, AFTER = 30.0, 60.0

_WIDER = 1.5  # a window has so many terms for each of the sentence
_LEAST_WINDOW = 10
_FEWEST, _FEWEST_PAIRS = 4, 6  # different terms that a sentence must have, pairs of letters
# What is said elsewhere must share so many words that are not common; so many in the same order are a clause. A pair of
# letters counts as this much of a word.
_SHARED, _CLAUSE, _PAIR = 3.5, 6.0, 0.6
_LEAST_WEIGHT = 7.0  # and what they must weigh together
_POSTINGS = 700  # places of terms that are looked at for one sentence
_CANDIDATES = 6
_ALIKE, _LONG_ENOUGH = 80.0, 5  # likeness (0 to 100) of terms that are nearly the same, and how long those must be
_ORDER = 0.08

TOO_SHORT = noop("it is too short to tell")
NO_CAPTIONS = noop("the captions hold no words")
OTHER_LANGUAGE = noop("the captions are in another language")
OTHER_VIDEO = noop("its time is in another video")


@dataclass(frozen=True, slots=True)
class Finding:
    """What the captions tell about one cue of a note, by its index.

    `start` and `end` (seconds) are the place where its sentence is said, `score` (0 to 1) how much of it, and `said`
    the captions there; without a place they are 0 and "". `why` tells why a sentence was not compared.
    """

    cue: int
    verdict: Verdict
    start: float = 0.0
    end: float = 0.0
    score: float = 0.0
    said: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class _SpokenPlace:
    score: float
    first: int  # terms of the stream
    last: int
    shared: float = 0.0  # words that are not common, in any order …
    clause: float = 0.0  # … and in the order of the sentence

    @property
    def sure(self) -> bool:
        """True if this is enough to say that the sentence is said here, wherever its time is."""
        enough = self.score >= ELSEWHERE and self.shared >= _SHARED
        return enough or (self.score >= QUOTED and self.clause >= _CLAUSE)


def check(cues: Sequence[Cue], speech: Speech, video: str | None = None) -> list[Finding]:
    """What the captions tell about each cue of a note, in text order. Callable in any thread.

    Sixty sentences against three hours of captions take about 0.1 s.
    """
    written = language.guess(" ".join(dict.fromkeys(cue.sentence for cue in cues)))
    if not speech.terms:
        return [Finding(cue.index, "not compared", why=tr(NO_CAPTIONS)) for cue in cues]
    if not language.same(speech.language, written):
        return [Finding(cue.index, "not compared", why=tr(OTHER_LANGUAGE)) for cue in cues]
    known: dict[str, tuple[list[str], list[_SpokenPlace]]] = {}
    found: list[Finding] = []
    for cue in cues:
        if cue.video != video:
            found.append(Finding(cue.index, "not compared", why=tr(OTHER_VIDEO)))
            continue
        if cue.sentence not in known:
            sentence = terms(cue.sentence)
            known[cue.sentence] = sentence, _places(sentence, speech) if _tells(sentence, speech) else []
        sentence, places = known[cue.sentence]
        if _tells(sentence, speech):
            found.append(_judged(cue, sentence, places, speech))
        else:
            found.append(Finding(cue.index, "not compared", why=tr(TOO_SHORT)))
    return found


def _tells(sentence: Sequence[str], speech: Speech) -> bool:
    """True if a sentence has terms enough to be found by."""
    different = set(sentence)
    pairs = sum(len(term) == 2 and not term.isascii() for term in different)
    few = len(different) < (_FEWEST_PAIRS if pairs * 2 > len(different) else _FEWEST)
    return not few and sum(map(speech.weight, different)) >= _LEAST_WEIGHT


def _judged(cue: Cue, sentence: list[str], places: Sequence[_SpokenPlace], speech: Speech) -> Finding:
    first, last = cue.start - BEFORE, max(cue.start, cue.end or 0.0) + AFTER
    near = speech.between(first, last)
    here = max(
        (*_places(sentence, speech, near), *(place for place in places if near.start <= place.first < near.stop)),
        key=_score,
        default=None,
    )
    others = [place for place in places if not near.start <= place.first < near.stop]
    best = max(map(_score, others), default=0.0)
    there = [place for place in others if place.sure]
    if here is not None and (here.score >= HERE or here.score >= max(FAINT, best)):
        return _finding(cue, "here", here, speech)
    best = max(map(_score, there), default=0.0)
    if there and best >= (here.score if here else 0.0) + _BETTER:
        # Of places that say it equally well, the one next to the time that is written.
        equal = [place for place in there if place.score >= best - 0.02]
        place = min(equal, key=lambda place: abs(speech.times[place.first] - cue.start))
        return _finding(cue, "elsewhere", place, speech)
    return Finding(cue.index, "not found", score=here.score if here else 0.0)


def _finding(cue: Cue, verdict: Verdict, place: _SpokenPlace, speech: Speech) -> Finding:
    lines = speech.captions.lines[speech.lines[place.first] : speech.lines[place.last] + 1]
    start = max(lines[0].start, speech.times[place.first] - 3.0) if lines[0].words else lines[0].start
    said = joined(line.text for line in lines)
    return Finding(cue.index, verdict, start, max(line.end for line in lines), round(place.score, 3), said)


def _score(place: _SpokenPlace) -> float:
    return place.score


def _places(sentence: list[str], speech: Speech, within: range | None = None) -> list[_SpokenPlace]:
    """The best places of a sentence, in all captions or in a range of their terms."""
    weights = {term: speech.weight(term) for term in sentence}
    size = max(_LEAST_WINDOW, round(len(sentence) * _WIDER))
    hits = sorted(_hits(weights, speech, within))
    if within is not None and len(within) <= 2 * size:
        windows = [(within.start, within.stop)]
    else:
        windows = _windows(hits, weights, size)
    scored = (_scored(sentence, weights, speech, window, within) for window in windows)
    return [place for place in scored if place is not None]


def _hits(weights: dict[str, float], speech: Speech, within: range | None) -> Iterable[tuple[int, str]]:
    """Where the terms of a sentence are said, the rarer ones first, as far as there is room."""
    room = _POSTINGS
    for term in sorted(weights, key=lambda term: len(speech.places.get(term, ()))):
        places = speech.places.get(term, ())
        if within is not None:
            places = places[bisect_left(places, within.start) : bisect_left(places, within.stop)]
        room -= len(places)
        if room < 0:
            return
        for at in places:
            yield at, term


def _windows(hits: Sequence[tuple[int, str]], weights: dict[str, float], size: int) -> list[tuple[int, int]]:
    """The windows of `size` terms that hold most weight, which do not overlap by much; the best ones."""
    held: Counter[str] = Counter()
    inside: deque[tuple[int, str]] = deque()
    weight = 0.0
    found: list[tuple[float, int]] = []
    for at, term in hits:
        inside.append((at, term))
        held[term] += 1
        if held[term] == 1:
            weight += weights[term]
        while inside[0][0] <= at - size:
            _, gone = inside.popleft()
            held[gone] -= 1
            if not held[gone]:
                weight -= weights[gone]
        found.append((weight, inside[0][0]))
    found.sort(reverse=True)
    best: list[tuple[int, int]] = []
    for _, begin in found:
        if all(abs(begin - other) > size // 2 for other, _ in best):
            best.append((begin, begin + size))
            if len(best) == _CANDIDATES:
                break
    return best


def _scored(
    sentence: list[str], weights: dict[str, float], speech: Speech, window: tuple[int, int], within: range | None
) -> _SpokenPlace | None:
    """A window as a place, from the first to the last telling term in it; None if none of the sentence is in it."""
    # What only a comparison needs is not loaded at the start of the program.
    from rapidfuzz import fuzz, process
    from rapidfuzz.distance import LCSseq

    begin, end = window
    if within is not None:
        begin, end = max(begin, within.start), min(end, within.stop)
    said = speech.terms[begin:end]
    alike = {term: 1.0 for term in said if term in weights}
    others = list({term for term in said if term not in weights and len(term) >= _LONG_ENOUGH})
    heard: dict[str, str] = {}
    for term in weights:
        if term not in alike and len(term) >= _LONG_ENOUGH and term.isalpha() and others:
            near = process.extractOne(term, others, scorer=fuzz.ratio, score_cutoff=_ALIKE)
            if near is not None:
                alike[term] = near[1] / 100
                heard[near[0]] = term
    if not alike:
        return None
    share = sum(weights[term] * likeness for term, likeness in alike.items()) / sum(weights.values())
    read = [heard.get(term, term) for term in said]
    order = LCSseq.similarity(sentence, read) / len(sentence)
    rare = {term for term in alike if term not in speech.common}
    pair = _PAIR if any(len(term) == 2 and not term.isascii() for term in rare) else 1.0
    clause = LCSseq.similarity([term for term in sentence if term in rare], [term for term in read if term in rare])
    # A common word at the edge says little about where the sentence is said; so does one that is said again further in.
    telling = max(weights.get(term, 0.0) for term in read) / 2
    at = [place for place, term in enumerate(read) if weights.get(term, 0.0) >= telling]
    times = Counter(read[place] for place in at)
    while times[read[at[0]]] > 1:
        times[read[at.pop(0)]] -= 1
    while times[read[at[-1]]] > 1:
        times[read[at.pop()]] -= 1
    score = (1 - _ORDER) * share + _ORDER * order
    return _SpokenPlace(score, begin + at[0], begin + at[-1], pair * len(rare), pair * clause)


def summary(findings: Iterable[Finding]) -> Counter[Verdict]:
    """How many findings there are of each kind."""
    return Counter(finding.verdict for finding in findings)
