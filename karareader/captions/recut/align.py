"""How a film was cut anew, by what is said in it before and now.

The model. Both are streams of terms with times (`citations.speech`). Runs of `_RUN` terms that stand exactly once in
each are anchors, as in a patience diff; those in the longest chain that rises in both are kept. Each tells by how many
seconds its place is later now. Where nothing was cut these seconds are the same all along, but for how captions of one
maker or another are timed, and for a few false anchors: so a running median of them is parted into pieces that stay at
one level, and a level counts that enough anchors over enough seconds agree on. Between two pieces lies a cut, found to
the term. All is later or earlier by whole seconds, as times are: captions are no more exact than that.

What is not sure is no cut: too little in common (another film, another language), levels that drift (other speed,
recognisers that lose time), steps that captions make too. Takes less than 0.1 s of processor time for two hours.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import compress, pairwise
from statistics import median
from typing import NamedTuple

from karareader.captions.recut.words import Words
from karareader.timeline.repair.recut import AS_IT_WAS, Piece, Recut

_RUN = 4  # terms of an anchor
_AROUND = 7  # anchors to each side that the running median is made of
_STEP = 3.5  # seconds: captions of two makers may differ by less
_ANCHORS, _SECONDS = 10, 12.0  # a level counts that so many anchors over so many seconds of either film tell …
_SMALL, _LONGER = 8.0, 45.0  # … and over so many, where it is less than that far from one beside it
_TERMS = 60  # fewer tell nothing
_COMMON = 0.08  # so many of the terms of the shorter one begin an anchor that is in the chain, at least
_DENSE = 0.04  # and so many of each piece
_TOLD = 0.5  # the pieces are so much of the shorter one, at least
_RARE, _AS_WELL = 20, 0.5  # words said so often tell where; and so many of them as well elsewhere are as good
_DRIFT = 1.6  # seconds that a level may differ from one third of a piece to another
_OTHER = 12  # terms in both between two pieces that are not the same: something else came instead
_ALIKE = 0.5  # share of terms in their order that are the same where only captions differ


class _Level(NamedTuple):
    """Anchors `first` to before `last` of the chain, which are `by` seconds later now."""

    first: int
    last: int
    by: float


def find(before: Words, now: Words) -> Recut | None:
    """How the film that says `now` was cut against the one that said `before`: `AS_IT_WAS` where it is the same, None
    where they have too little in common, or nothing sure can be told. Callable in any thread.
    """
    if min(len(before.terms), len(now.terms)) < _TERMS:
        return None
    chain = _chain(before.terms, now.terms)
    if len(chain) < _COMMON * min(len(before.terms), len(now.terms)):
        return None
    later = [now.times[there] - before.times[here] for here, there in chain]
    near = [abs(one - other) < _STEP for one, other in zip(later, _smooth(later), strict=True)]  # not by chance
    chain, later = list(compress(chain, near)), list(compress(later, near))
    levels = _levels(chain, later, before, now)
    if any(not _sound(level, chain, later) for level in levels):
        return None
    told = sum(before.times[chain[level.last - 1][0]] - before.times[chain[level.first][0]] for level in levels)
    if told < _TOLD * min(words.times[-1] - words.times[0] for words in (before, now)):
        return None  # a few things are said in both: one may begin or end as the other does
    # Captions of another maker are a little earlier or later all along: that is no cut.
    base = min([level.by for level in levels], key=abs)
    base = base if abs(base) < _STEP else 0.0
    levels = [level._replace(by=level.by - base) for level in levels]
    if len(levels) == 1 and not levels[0].by:
        return AS_IT_WAS
    pieces = [Piece(0.0, float(round(levels[0].by)))]
    for one, other in pairwise(levels):
        pieces += _cut(one, other, chain, before, now)
    return Recut(tuple(pieces))


def _chain(before: Sequence[str], now: Sequence[str]) -> list[tuple[int, int]]:
    """The anchors in the longest chain that rises in both, as pairs of places."""
    here, there = _single(before), _single(now)
    pairs = sorted((at, there[run]) for run, at in here.items() if run in there)
    tops: list[int] = []  # the lowest end of a chain of each length …
    ends: list[int] = []  # … and the pair that it ends with
    sources: list[int] = []
    for number, (_, place) in enumerate(pairs):
        at = bisect_left(tops, place)
        sources.append(ends[at - 1] if at else -1)
        if at == len(tops):
            tops.append(place)
            ends.append(number)
        else:
            tops[at], ends[at] = place, number
    chain: list[tuple[int, int]] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chain.append(pairs[number])
        number = sources[number]
    return chain[::-1]


def _single(terms: Sequence[str]) -> dict[tuple[str, ...], int]:
    """Where the runs begin that stand there once."""
    found: dict[tuple[str, ...], int] = {}
    for at, run in enumerate(zip(*(terms[first:] for first in range(_RUN)), strict=False)):
        found[run] = -1 if run in found else at
    return {run: at for run, at in found.items() if at >= 0}


def _smooth(later: Sequence[float]) -> list[float]:
    """The running median."""
    around = (sorted(later[max(0, at - _AROUND) : at + _AROUND + 1]) for at in range(len(later)))
    return [each[len(each) // 2] for each in around]


def _levels(chain: Sequence[tuple[int, int]], later: Sequence[float], before: Words, now: Words) -> list[_Level]:
    """The levels that the anchors tell, in order; those that too few tell are left out."""
    middle = _smooth(later)
    runs: list[list[int]] = []
    for at in range(len(later)):
        if runs and abs(middle[at] - median(middle[each] for each in runs[-1][-31:])) < _STEP / 2:
            runs[-1].append(at)
        else:
            runs.append([at])
    levels = [_Level(run[0], run[-1] + 1, median(later[at] for at in run)) for run in runs]
    levels = _joined([level for level in levels if level.last - level.first >= _ANCHORS // 2], later)
    steps = [0.0, *(abs(other.by - one.by) for one, other in pairwise(levels)), 0.0]
    least = [min(filter(None, steps[at : at + 2]), default=0.0) for at in range(len(levels))]
    levels = [each for each, step in zip(levels, least, strict=True) if _counts(each, step, chain, before, now)]
    levels = _joined(levels, later)
    if len(levels) > 1:
        levels = _joined(_alone(levels, chain, before, now), later)
    return _parted(levels, later)


def _alone(levels: Sequence[_Level], chain: Sequence[tuple[int, int]], before: Words, now: Words) -> list[_Level]:
    """Those of the levels whose words are not said as well where a level beside them has them: what is said twice, and
    misheard, may be taken for the other time."""
    said: dict[str, list[float]] = defaultdict(list)
    for term, second in zip(now.terms, now.times, strict=True):
        said[term].append(second)

    def share(level: _Level, by: float) -> float:
        """How many of the rarer words of a level are said so many seconds later."""
        first, last = chain[level.first][0], chain[level.last - 1][0]
        rare = [at for at in range(first, last) if 0 < len(said.get(before.terms[at], ())) <= _RARE]
        hits = 0
        for at in rare:
            times, second = said[before.terms[at]], before.times[at] + by
            near = bisect_left(times, second - _STEP / 2)
            hits += near < len(times) and times[near] <= second + _STEP / 2
        return hits / max(1, len(rare))

    sides = [
        [levels[at].by for at in (number - 1, number + 1) if 0 <= at < len(levels)] for number in range(len(levels))
    ]
    return [
        level
        for level, others in zip(levels, sides, strict=True)
        if max(share(level, by) for by in others) < _AS_WELL * share(level, level.by)
    ]


def _joined(levels: Sequence[_Level], later: Sequence[float]) -> list[_Level]:
    """Neighbours that are not a cut apart are one."""
    found: list[_Level] = []
    for level in levels:
        if found and abs(found[-1].by - level.by) < _STEP:
            first, last = found[-1].first, level.last
            found[-1] = _Level(first, last, median(later[first:last]))
        else:
            found.append(level)
    return found


def _counts(level: _Level, step: float, chain: Sequence[tuple[int, int]], before: Words, now: Words) -> bool:
    """True if enough is said at a level that is a `step` in seconds from the nearer one beside it, 0 for none."""
    (here, there), (here_last, there_last) = chain[level.first], chain[level.last - 1]
    least = _LONGER if 0 < step < _SMALL else _SECONDS
    return (
        level.last - level.first >= _ANCHORS
        and before.times[here_last] - before.times[here] >= least
        and now.times[there_last] - now.times[there] >= least
    )


def _parted(levels: Sequence[_Level], later: Sequence[float]) -> list[_Level]:
    """The levels, each from its first anchor to its last one: between two, the anchors belong to the nearer level."""
    found = list(levels)
    for at in range(len(found) - 1):
        one, other = found[at], found[at + 1]
        begin, end = max(one.first, one.last - 3 * _AROUND), min(other.last, other.first + 3 * _AROUND)
        # The place where anchors are parted best: the least that they are off on either side.
        off = sum(min(abs(later[each] - other.by), _STEP) for each in range(begin, end))
        least, best = off, begin
        for each in range(begin, end):
            off += min(abs(later[each] - one.by), _STEP) - min(abs(later[each] - other.by), _STEP)
            if off < least:
                least, best = off, each + 1
        last = next(
            (each for each in range(best - 1, one.first, -1) if abs(later[each] - one.by) < _STEP / 2), one.first
        )
        first = next((each for each in range(best, other.last) if abs(later[each] - other.by) < _STEP / 2), other.first)
        found[at], found[at + 1] = one._replace(last=last + 1), other._replace(first=first)
    return found


def _sound(level: _Level, chain: Sequence[tuple[int, int]], later: Sequence[float]) -> bool:
    """True if a level stays the same from its first anchors to its last ones, and enough of what is said is in it."""
    count = level.last - level.first
    if count < _ANCHORS // 2 or count < _DENSE * (chain[level.last - 1][0] - chain[level.first][0]):
        return False
    third = max(1, count // 3)
    first, last = median(later[level.first : level.first + third]), median(later[level.last - third : level.last])
    return abs(last - first) < _DRIFT


def _cut(one: _Level, other: _Level, chain: Sequence[tuple[int, int]], before: Words, now: Words) -> list[Piece]:
    """What lies between two pieces, and the second one's beginning."""
    here, there = chain[one.last - 1]
    here_next, there_next = chain[other.first]
    here, there = here + _RUN - 1, there + _RUN - 1
    while here + 1 < here_next and there + 1 < there_next and before.terms[here + 1] == now.terms[there + 1]:
        here, there = here + 1, there + 1
    while here_next - 1 > here and there_next - 1 > there and before.terms[here_next - 1] == now.terms[there_next - 1]:
        here_next, there_next = here_next - 1, there_next - 1
    begin, end = before.times[here], before.times[here_next]
    by, longer = float(round(other.by)), other.by - one.by
    gone, come = before.terms[here + 1 : here_next], now.terms[there + 1 : there_next]
    if min(len(gone), len(come)) >= _OTHER and _likeness(gone, come) < _ALIKE:
        middle = (begin + end) / 2
        # Something else stands there now: what was there is not in this film.
        return [Piece(begin + 0.5 if begin + 0.5 < middle else begin, None), Piece(end, by)]
    if longer > 0:
        return [Piece((begin + end) / 2, by)]
    room = max(0.0, end - begin + longer)
    first = begin + room / 2
    return [Piece(first, None), Piece(max(first, min(first - longer, end)), by)]


def _likeness(gone: Sequence[str], come: Sequence[str]) -> float:
    # What only a comparison needs is not loaded at the start of the program.
    from rapidfuzz.distance import LCSseq

    return LCSseq.similarity(gone, come) / min(len(gone), len(come))
