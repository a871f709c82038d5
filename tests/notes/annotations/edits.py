"""Notes that are edited at random while every word knows where it came from, and how well words are found again.

Beside the rule of this program stands a port of the rule by which Hypothesis anchors (its client's `match-quote.ts`):
the exact words at their old position, else every exact occurrence or, without one, every place with at most half of
its letters wrong, scored 50 : 20 : 20 : 2 by words, prefix, suffix (32 letters each) and position; the best one wins.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count

from rapidfuzz.distance import Levenshtein

from karareader.notes.annotations.anchor import Relocation
from karareader.notes.annotations.model import FoundQuote, Highlight, quote

_TEXT = (
    "the a of to in and that is it for as with on by this we you they not which one all there were their "
    "has attention network gradient layer memory river forest lantern copper violin winter market signal "
    "theory garden station mirror harbour engine village protein language number colour music window "
    "bridge energy surface pattern moves holds explains reaches follows answers carries becomes changes "
    "measures begins returns slow bright quiet narrow early heavy distant simple strange certain common "
    "open "
)
_VOCABULARY = _TEXT.split()
# How many words are highlighted: now and then a word, mostly a phrase, a sentence or two.
_SIZES = (1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30)
_BESIDE, _FAR = 3, 12  # words


@dataclass(frozen=True, slots=True)
class Word:
    """A word and a number that no other word has."""

    text: str
    id: int


Sentence = list[Word]
Note = list[Sentence]


class Writer:
    """Writes and edits notes by chance."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self._ids = count()

    def words(self, texts: list[str]) -> Sentence:
        return [Word(text, next(self._ids)) for text in texts]

    def sentence(self) -> Sentence:
        texts = self.rng.choices(_VOCABULARY, k=self.rng.randint(4, 16))
        ends = [f"[{self.rng.randint(0, 59)}:{self.rng.randint(0, 59):02}]."] if self.rng.random() < 0.4 else ["end."]
        return self.words([*texts, *ends])

    def note(self, sentences: int = 40) -> Note:
        """A note with some sentences twice, and some nearly so."""
        note = [self.sentence() for _ in range(sentences)]
        for _ in range(sentences // 8):
            model, place = self.rng.choice(note), self.rng.randrange(len(note))
            texts = [word.text for word in model]
            if self.rng.random() < 0.5:
                texts[self.rng.randrange(len(texts))] = self.rng.choice(_VOCABULARY)
            note.insert(place, self.words(texts))
        return note

    def reworded(self, sentence: Sentence, share: float) -> Sentence:
        return [self._other(word) if self.rng.random() < share else word for word in sentence]

    def _other(self, word: Word) -> Word:
        text = self.rng.choice(_VOCABULARY)
        return self.words([text])[0] if text != word.text else word

    # Each gives another note.

    def insert(self, note: Note) -> Note:
        at = self.rng.randrange(len(note) + 1)
        return [*note[:at], *(self.sentence() for _ in range(self.rng.randint(1, 4))), *note[at:]]

    def type_in(self, note: Note) -> Note:
        at = self.rng.randrange(len(note))
        place = self.rng.randrange(len(note[at]) + 1)
        new = self.words(self.rng.choices(_VOCABULARY, k=self.rng.randint(1, 5)))
        return [*note[:at], [*note[at][:place], *new, *note[at][place:]], *note[at + 1 :]]

    def delete(self, note: Note) -> Note:
        at = self.rng.randrange(len(note))
        return [*note[:at], *note[at + self.rng.randint(1, 4) :]] or [self.sentence()]

    def cut(self, note: Note) -> Note:
        at = self.rng.randrange(len(note))
        begin = self.rng.randrange(len(note[at]))
        rest = [*note[at][:begin], *note[at][begin + self.rng.randint(1, 5) :]]
        return [*note[:at], *([rest] if rest else []), *note[at + 1 :]] or [self.sentence()]

    def move(self, note: Note) -> Note:
        at, size = self.rng.randrange(len(note)), self.rng.randint(1, 5)
        part, rest = note[at : at + size], [*note[:at], *note[at + size :]]
        to = self.rng.randrange(len(rest) + 1)
        return [*rest[:to], *part, *rest[to:]]

    def reword(self, note: Note) -> Note:
        at, share = self.rng.randrange(len(note)), self.rng.uniform(0.05, 0.5)
        size = self.rng.randint(1, 5)
        return [*note[:at], *(self.reworded(each, share) for each in note[at : at + size]), *note[at + size :]]

    def leave_the_lookalike(self, note: Note) -> Note:
        """Delete a sentence of which another one is a copy, or nearly; sometimes with what stands before it."""
        keys = [frozenset(word.text for word in each) for each in note]
        twins = [at for at, key in enumerate(keys) if sum(len(key & other) >= 0.8 * len(key) for other in keys) > 1]
        if not twins:
            return self.delete(note)
        at = self.rng.choice(twins)
        before = self.rng.randint(0, 2)
        return [*note[: max(0, at - before)], *note[at + 1 :]] or [self.sentence()]

    def regenerate(self, note: Note) -> Note:
        """Written anew as a whole: some sentences stay, others are reworded, dropped, moved, or new."""
        new: Note = []
        for each in note:
            chance = self.rng.random()
            if chance < 0.35:
                new.append(each)
            elif chance < 0.7:
                new.append(self.reworded(each, self.rng.uniform(0.1, 0.7)))
            elif chance < 0.85:
                new.append(self.sentence())
        if self.rng.random() < 0.3:
            self.rng.shuffle(new)
        return new or [self.sentence()]

    def edits(self) -> list[Callable[[Note], Note]]:
        return [
            self.insert, self.type_in, self.delete, self.cut, self.move, self.reword, self.leave_the_lookalike,
            self.regenerate,
        ]  # fmt: skip


def written(note: Note) -> tuple[str, list[tuple[int, int, int]]]:
    """The text of a note, and of each word its place and number."""
    parts, places, at = [], [], 0
    for number, sentence in enumerate(note):
        gap = "" if not number else "\n\n" if number % 4 == 0 else " "
        parts.append(gap)
        at += len(gap)
        for place, word in enumerate(sentence):
            if place:
                parts.append(" ")
                at += 1
            places.append((at, at + len(word.text), word.id))
            parts.append(word.text)
            at += len(word.text)
    return "".join(parts), places


def marked(rng: random.Random, text: str, places: list[tuple[int, int, int]]) -> tuple[Highlight, list[int]]:
    """A highlight of some words in a row, and their numbers."""
    size = min(len(places), rng.choice(_SIZES))
    first = rng.randrange(len(places) - size + 1)
    own = places[first : first + size]
    start, end = own[0][0], own[-1][1]
    return Highlight("h", *quote(text, start, end), start, end), [word[2] for word in own]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`stands`: all words are still there in a row; `answer`: right, other (words), or lost."""

    edit: str
    stands: bool
    answer: str


def judged(
    ids: list[int], places: list[tuple[int, int, int]], found: tuple[int, int] | None, beside: int
) -> tuple[bool, str]:
    """Whether the words with these numbers still stand, and whether `found` is where they do.

    `beside`: as many words on both sides of what was found are those that stood beside the highlight. Of two copies
    beside one another nobody can tell which was deleted, or which of them came first after a move.
    """
    row = [word[2] for word in places]
    begin = row.index(ids[0]) if ids[0] in row else -1
    stands = begin >= 0 and row[begin : begin + len(ids)] == ids
    if found is None:
        return stands, "lost"
    if stands:
        own = places[begin : begin + len(ids)]
        return True, "right" if found == (own[0][0], own[-1][1]) or beside >= _FAR else "other"
    inside = {number for start, end, number in places if start < found[1] and end > found[0]}
    return False, "right" if beside >= _BESIDE or 2 * len(inside & set(ids)) >= len(inside) > 0 else "other"


Rule = Callable[[str, str, Highlight], tuple[int, int] | None]


def ours(old: str, new: str, highlight: Highlight) -> tuple[int, int] | None:
    found = Relocation(old, new).find(highlight)
    return (found.start, found.end) if isinstance(found, FoundQuote) else None


def run(edits: int, seed: int, rules: dict[str, Rule]) -> Iterator[tuple[str, Outcome]]:
    """Edit notes so many times, each time with a fresh highlight; what each rule answers."""
    for number in range(edits):
        writer = Writer(seed * 1_000_003 + number)
        note = writer.note(writer.rng.randint(12, 60))
        text, places = written(note)
        highlight, ids = marked(writer.rng, text, places)
        names, new = [], note
        kinds = writer.edits()
        for _ in range(1 if number % 2 else writer.rng.randint(2, 4)):
            edit = kinds[number % len(kinds)] if not names else writer.rng.choice(kinds)
            new = edit(new)
            names.append(edit.__name__)
        after, there = written(new)
        for rule, find in rules.items():
            found = find(text, after, highlight)
            beside = _beside(text, highlight, after, found) if found is not None else 0
            yield rule, Outcome(names[0], *judged(ids, there, found, beside))


def _beside(text: str, highlight: Highlight, after: str, found: tuple[int, int]) -> int:
    """How many words on either side of the same words are the same, as in `judged`; -1 where other words were found."""
    if after[found[0] : found[1]].split() != highlight.exact.split():
        return -1
    sides = (
        (text[: highlight.start].split()[::-1], after[: found[0]].split()[::-1]),
        (text[highlight.end :].split(), after[found[1] :].split()),
    )
    return min(
        next(
            (at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), min(len(old), len(new))
        )
        for old, new in sides
    )


def tally(outcomes: Iterator[tuple[str, Outcome]]) -> dict[str, Counter[tuple[str, bool, str]]]:
    """How often each rule gave which answer."""
    result: dict[str, Counter[tuple[str, bool, str]]] = {}
    for rule, each in outcomes:
        result.setdefault(rule, Counter())[each.edit, each.stands, each.answer] += 1
    return result


# The rule of Hypothesis

_SIDE = 32  # letters of prefix and suffix


def hypothesis(_old: str, new: str, highlight: Highlight) -> tuple[int, int] | None:
    """Position first, then quote; see the head of this module."""
    exact, start = highlight.exact, highlight.start
    if new[start : start + len(exact)] == exact:
        return start, start + len(exact)
    found = list(_approximate(new, exact, min(256, len(exact) // 2)))
    prefix, suffix = highlight.prefix[-_SIDE:], highlight.suffix[:_SIDE]

    def score(match: tuple[int, int, int]) -> float:
        begin, end, errors = match
        words = 1 - errors / len(exact)
        before = _likeness(new[max(0, begin - len(prefix)) : begin], prefix) if prefix else 1.0
        after = _likeness(new[end : end + len(suffix)], suffix) if suffix else 1.0
        place = 1 - abs(begin - start) / max(1, len(new))
        return (50 * words + 20 * before + 20 * after + 2 * place) / 92

    best = max(found, key=score, default=None)
    return best[:2] if best is not None else None


def _approximate(text: str, pattern: str, errors: int) -> Iterator[tuple[int, int, int]]:
    """All exact places, or else those with the fewest errors, of a width as long as the pattern."""
    at, exact = text.find(pattern), False
    while at >= 0:
        exact = True
        yield at, at + len(pattern), 0
        at = text.find(pattern, at + 1)
    if exact:
        return
    size = len(pattern)
    distances = [
        (Levenshtein.distance(pattern, text[at : at + size], score_cutoff=errors), at)
        for at in range(max(1, len(text) - size + 1))
    ]
    least = min(distances)[0]
    if least <= errors:
        yield from ((at, at + size, distance) for distance, at in distances if distance == least)


def _likeness(text: str, wanted: str) -> float:
    if not text:
        return 0.0
    return 1 - Levenshtein.distance(text, wanted) / len(wanted)
