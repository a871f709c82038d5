"""Finds the words of a highlight in a text that changed, or tells that they are lost; never other words.

Words are taken for the same where they stand just so, between what stood around them; where a rival, the same words
elsewhere in the text before, has no better claim on the place; and where no other place is nearly as good. Words that
were changed themselves are found only where most of them still stand between what stood on both sides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import Indel

from karareader.notes.annotations.model import Candidate, FoundQuote, Highlight, Lost, nearest_time
from karareader.notes.annotations.tokens import Tokens, alike, likenesses, mapping, sharing, side, within

# What counts as the same: words that changed, what stands before and after, and how much better than any other place.
SCORE, CONTEXTS, MARGIN = 0.85, 0.6, 0.1
_STRONG = 0.8  # one side alone
_PLAIN = 0.9  # both sides, as far as a reader would look: whatever is farther away speaks no more
_CHANCE = 0.45  # two texts in the same language agree so far by chance
_BEATEN, _CLOSE = 0.2, 0.05  # what speaks against a place at another width; for other places, and for rivals
_LONG_WORDS, _LONG_LETTERS = 5, 20  # so many words, of so many letters, are hardly written twice by chance
_SOME_WORDS, _SOME_LETTERS = 3, 12  # … and so many hardly at the same place
_WINDOWS = (5, 12, 60, 240)  # words on either side that are compared
_SEEN = 12  # … of them, those that a reader would look at
_SAME_TIME = 0.15  # how much the nearest time counts for or against a place
_OFFERED = 3  # candidates for lost words


@dataclass(frozen=True, slots=True)
class _Claim:
    """How well what stands around a place of the new text agrees with what stood around the words before."""

    before: float
    after: float
    bonus: float = 0.0

    @property
    def total(self) -> float:
        return (self.before + self.after) / 2 + self.bonus

    @property
    def both(self) -> bool:
        return min(self.before, self.after) >= CONTEXTS


class Relocation:
    """Where the highlights of one text stand in another. `times` are places of `new` with their seconds, in order."""

    def __init__(self, old: str | None, new: str, times: Sequence[tuple[int, float]] = ()) -> None:
        self._old = Tokens(old) if old is not None else None
        self._new = Tokens(new)
        self._times = times

    @cached_property
    def _map(self) -> list[int]:
        return mapping(self._old.words, self._new.words) if self._old is not None else []

    def find(self, highlight: Highlight) -> FoundQuote | Lost:
        """Where the words of `highlight` stand now."""
        old, new = self._old, self._new
        if old is not None and old.text[highlight.start : highlight.end] == highlight.exact:
            if old.text == new.text:
                return FoundQuote(highlight.start, highlight.end, "same")
            return _Search(self, old, *old.span(highlight.start, highlight.end), highlight, mapped=self._map).find()
        # Only the words and their contexts are known: they are a small text of their own.
        small = Tokens(highlight.prefix + highlight.exact + highlight.suffix)
        begin = len(highlight.prefix)
        span = small.span(begin, begin + len(highlight.exact))
        return _Search(self, small, *span, highlight, mapped=()).find()

    @property
    def new(self) -> Tokens:
        """The text that is searched."""
        return self._new

    def time_bonus(self, highlight: Highlight, place: int) -> float:
        """How much the time nearest to a place speaks for it."""
        if highlight.seconds is None or not self._times:
            return 0.0
        nearest = nearest_time(self._times, place)
        if nearest is None:
            return 0.0
        return _SAME_TIME if abs(nearest - highlight.seconds) < 1 else -_SAME_TIME


class _Search:
    """The search for one highlight: the words from `first` to before `last` of `old`."""

    def __init__(
        self, place: Relocation, old: Tokens, first: int, last: int, highlight: Highlight, *, mapped: Sequence[int]
    ) -> None:
        self._place, self._old, self._new = place, old, place.new
        self._first, self._last, self._highlight, self._map = first, last, highlight, mapped
        # Where only contexts are known, there is not more of them.
        self._windows = _WINDOWS if mapped else _WINDOWS[:1]
        self._words = old.words[first:last]
        self._rivals = [at for at in old.places(self._words) if at != first]

    def find(self) -> FoundQuote | Lost:
        if not self._words:
            return Lost()
        places = self._new.places(self._words)
        exact = self._exact(places)
        if exact is not None:
            return exact
        windows = sorted(likenesses(self._highlight.exact, self._words, self._new), key=lambda each: -each[2])
        changed = None if places else self._changed(windows)
        return changed or Lost(self._candidates(places, windows))

    # The same words

    def _exact(self, places: Sequence[int]) -> FoundQuote | None:
        """The place of the same words that is clearly meant.

        It must be so by some width of what stands around, and no width may speak against it.
        """
        if not places:
            return None
        through = self._mapped_to(self._first)
        rivals, taken = self._competitors()
        places = [at for at in places if at not in taken]
        claims = {wide: {at: self._claim(self._first, at, wide) for at in places} for wide in self._windows}
        alone = not rivals and len(places) == 1
        for wide in self._windows if places else ():
            at = max(places, key=lambda place: claims[wide][place].total)
            claim = claims[wide][at]
            second = max((claims[wide][other].total for other in places if other != at), default=-1.0)
            if wide > _SEEN and self._short:
                break  # what is far away says nothing about a word or two
            if claim.total - second < MARGIN or not self._holds(claim, at, alone=alone, mapped=at == through):
                continue
            beaten = any(
                _speaks(claims[each][other].total, claims[each][at].total, -_BEATEN)
                for each in claims
                for other in places
                if other != at
            )
            totals = {each: claims[each][at].total for each in claims}
            if wide == _SEEN and min(claim.before, claim.after) >= _PLAIN:
                other = max((self._claim(rival, at, wide).total for rival in rivals), default=-1.0)
                beaten, plain = False, claim.total - max(other, second) >= _BEATEN
            else:
                plain = False
            if plain or (not beaten and self._wins(at, wide, rivals, totals)):
                return self._found(at, self._last - self._first, "mapped" if at == through else "quote")
        return None

    def _competitors(self) -> tuple[list[int], set[int]]:
        """The same words elsewhere in the text before, that may have come to any place; and the places of the others,
        which the differences of the two texts lead to where they belong."""
        rivals, taken = [], set()
        for rival in self._rivals:
            to = self._mapped_to(rival)
            if to >= 0 and self._claim(rival, to, _SEEN).total >= self._claim(self._first, to, _SEEN).total + MARGIN:
                taken.add(to)
            else:
                rivals.append(rival)
        return rivals, taken

    def _holds(self, claim: _Claim, at: int, *, alone: bool, mapped: bool) -> bool:
        """True if the words are the same there by what stands around them, or by being more than chance writes."""
        words = [word for word in self._words if word.isalnum()]
        letters = sum(map(len, words))
        if claim.both:
            return not self._short or self._touches(at)
        if max(claim.before, claim.after) >= _STRONG:
            return alone or len(words) >= _SOME_WORDS
        if not alone or not self._map:
            return False
        if len(words) >= (2 if mapped else _SOME_WORDS) and self._touches(at):
            return True
        if len(words) >= _LONG_WORDS and letters >= _LONG_LETTERS:
            return True
        return mapped and len(words) >= _SOME_WORDS and letters >= _SOME_LETTERS

    @property
    def _short(self) -> bool:
        return sum(word.isalnum() for word in self._words) < _SOME_WORDS

    def _touches(self, at: int) -> bool:
        """True if the word right before or right behind is the same as ever."""
        old, new, size = self._old.words, self._new.words, len(self._words)
        before = old[self._first - 1 : self._first], new[at - 1 : at] if at else []
        after = old[self._last : self._last + 1], new[at + size : at + size + 1]
        return before[0] == before[1] or after[0] == after[1]

    def _wins(self, at: int, wide: int, rivals: Sequence[int], totals: Mapping[int, float]) -> bool:
        """True if these words elsewhere in the text before have no claim on the place that is nearly as good."""
        for rival in rivals:
            for each, total in totals.items():
                other = self._claim(rival, at, each).total
                if each == wide and total - other < (MARGIN if each > _SEEN else 2 * MARGIN):
                    return False
                if _speaks(other, total, _CLOSE if each > self._windows[0] else -_BEATEN):
                    return False
        return True

    def _mapped_to(self, first: int) -> int:
        """Where the differences of the two texts lead the same words at `first` to, if they stand there in a row."""
        to = self._map[first : first + self._last - self._first]
        return to[0] if to and to[0] >= 0 and list(to) == list(range(to[0], to[0] + len(to))) else -1

    def _claim(self, old: int, new: int, wide: int, length: int | None = None) -> _Claim:
        """How well a place of the new text, of so many words, goes with the same number of words at `old`."""
        one, other = self._old.words, self._new.words
        size = self._last - self._first
        there = new + (size if length is None else length)
        before = side(one[max(0, old - wide) : old], other[max(0, new - wide) : new])
        after = side(one[old + size : old + size + wide], other[there : there + wide])
        bonus = 0.0
        if old == self._first and new < len(other):
            bonus = self._place.time_bonus(self._highlight, self._new.starts[new])
        return _Claim(before, after, bonus)

    # Nearly the same words

    def _changed(self, windows: Sequence[tuple[int, int, float]]) -> FoundQuote | None:
        """The words were changed a little where they stand."""
        for wide in self._windows:
            ranked = sorted(
                ((self._claim(self._first, at, wide, size), score, at, size) for at, size, score in windows),
                key=lambda each: -(each[0].total + each[1]) / 2,
            )
            if not ranked:
                return None
            claim, score, at, size = ranked[0]
            second = (ranked[1][0].total + ranked[1][1]) / 2 if len(ranked) > 1 else -1.0
            clear = (claim.total + score) / 2 - second >= MARGIN
            if score >= SCORE and claim.both and clear and not self._stood_elsewhere(at, size):
                return self._found(at, size, "fuzzy")
        return None

    def _stood_elsewhere(self, at: int, size: int) -> bool:
        """True if the words of a place stood in the text before, beside the highlight, or nearly: they are others."""
        words, old = self._new.words[at : at + size], self._old.words
        own = max(alike(words, self._words), SCORE)
        for begin in sharing(old, words):
            other = begin + size <= self._first or begin >= self._last
            if other and alike(words, old[begin : begin + size]) > own - MARGIN:
                return True
        # What is new in them, with a word or two on either side, may be that of another place.
        for part in Indel.opcodes(self._words, words):
            begin, end = part.dest_start, part.dest_end
            around = words[max(0, begin - 2 + (end > begin)) : end + 2 - (end > begin)]
            if self._words != words and not within(around, self._words) and self._elsewhere(around):
                return True
        return False

    def _elsewhere(self, words: Sequence[str]) -> bool:
        places = self._old.places(words) if len(words) >= _SOME_WORDS else ()
        return any(place + len(words) <= self._first or place >= self._last for place in places)

    # The answer

    def _found(self, at: int, size: int, how: str) -> FoundQuote:
        start, end = self._new.starts[at], self._new.ends[at + size - 1]
        if how == "fuzzy":
            return FoundQuote(start, end, "fuzzy")
        return FoundQuote(start, end, "mapped" if how == "mapped" else "quote")

    def _candidates(self, places: Sequence[int], windows: Sequence[tuple[int, int, float]]) -> tuple[Candidate, ...]:
        size = len(self._words)
        found = {at: (at, size, 1.0) for at in places}
        for at, length, score in windows:
            if not any(abs(at - other) < size for other in found):
                found[at] = (at, length, score)
        scored = [
            Candidate(
                *self._shared(at, length),
                round((self._claim(self._first, at, _WINDOWS[0], length).total + score) / 2, 3),
            )
            for at, length, score in found.values()
        ]
        return tuple(sorted(scored, key=lambda each: -each.score)[:_OFFERED])

    def _shared(self, at: int, length: int) -> tuple[int, int]:
        """Where a candidate begins and ends in the text: at words that were highlighted, not at others beside them."""
        own, new = {word.casefold() for word in self._words if word.isalnum()}, self._new
        rows = range(at, at + length)
        same = [each for each in rows if new.words[each].casefold() in own]
        if not same or new.words[at : at + length] == self._words:
            same = [*rows]
        return new.starts[same[0]], new.ends[same[-1]]


def _speaks(other: float, own: float, margin: float) -> bool:
    """True if another claim is more than chance, and not worse than one's own by `margin` (may be negative)."""
    return other >= _CHANCE and own - other < margin
