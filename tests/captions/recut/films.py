"""Films that nobody ever made, cut anew at known places, with captions of several makers."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from karareader.captions.model import Captions
from tests.captions.citations.speech import COMMON, Sentence, Speaker, captioned, hours, said

REFRAINS = (
    "Thank you very much for watching and do not forget to subscribe.",
    "Let us have a look at what that means in practice.",
    "This is the most important thing that you can take home today.",
)


@dataclass(frozen=True)
class Edit:
    """At `at` seconds of the film as it was, `out` seconds are taken away, and `put` seconds of something else come."""

    at: float
    out: float = 0.0
    put: float = 0.0


def talk(seed: int, minutes: float) -> list[Sentence]:
    """A talk that says some things over and over, as talks do, with pauses."""
    speaker, chance = Speaker(seed), random.Random(seed)
    texts = [chance.choice(REFRAINS) if chance.random() < 0.03 else text for text in hours(speaker, minutes / 60)]
    spoken, now = said(texts), 0.0
    result = []
    for each in spoken:
        now += chance.expovariate(2.0) + (chance.uniform(2, 12) if chance.random() < 0.02 else 0.0)
        result.append(Sentence(each.text, each.start + now, each.end + now))
    return result


def where(edits: Sequence[Edit], seconds: float) -> float | None:
    """Where a second of the film as it was lies after the edits; None where it was taken away."""
    by = 0.0
    for edit in edits:
        if seconds < edit.at:
            break
        if seconds < edit.at + edit.out:
            return None
        by += edit.put - edit.out
    return seconds + by


def edited(film: Sequence[Sentence], edits: Sequence[Edit], seed: int = 0) -> list[Sentence]:
    """The film with these edits, in the order of time: what is cut through loses those words."""
    other = Speaker(1000 + seed)
    words = [
        (each.start + at * (each.end - each.start) / len(parts), (each.end - each.start) / len(parts), word)
        for each in film
        for parts in [each.text.split()]
        for at, word in enumerate(parts)
    ]
    kept = [
        Sentence(f"{word} ", now, now + long) for start, long, word in words if (now := where(edits, start)) is not None
    ]
    begins = [(edit.at + sum(each.put - each.out for each in edits[:at]), edit) for at, edit in enumerate(edits)]
    for begin, edit in begins:
        now = begin + 0.5
        while now < begin + edit.put - 8:
            text = other.sentence()
            kept.append(Sentence(text, now, now + len(text.split()) / 2.6))
            now += len(text.split()) / 2.6 + 0.4
    return sorted(kept, key=lambda each: each.start)


def misheard(captions: Captions, share: float, seed: int) -> Captions:
    """As a machine hears: so many of the words are others, more, or missing."""
    from dataclasses import replace

    from karareader.captions.model import Line, Word

    chance = random.Random(seed)
    lines = []
    for line in captions.lines:
        words = []
        for word in line.words or [Word(line.start, each) for each in line.text.split()]:
            luck = chance.random()
            if luck < share * 0.3:
                continue
            text = chance.choice(COMMON) if luck < share * 0.6 else word.text[1:] + "o" if luck < share else word.text
            words.append(Word(word.start, text))
        if words:
            lines.append(
                Line(line.start, line.end, " ".join(each.text for each in words), tuple(words) if line.words else ())
            )
    return replace(captions, lines=tuple(lines))


def heard(film: Sequence[Sentence], seed: int, share: float = 0.12) -> Captions:
    """Captions as a machine makes them."""
    return misheard(captioned(film, heard=True, size=random.Random(seed).choice((5, 8, 10))), share, seed)


def written(film: Sequence[Sentence], seed: int, late: float = 0.0) -> Captions:
    """Captions as people write them: larger ones, timed by the eye, some words left out."""
    from dataclasses import replace

    from karareader.captions.model import Line

    chance = random.Random(seed + 1)
    plain = misheard(captioned(film, size=chance.choice((6, 9, 14))), 0.04, seed + 2)
    lines = []
    for line in plain.lines:
        off = late + chance.gauss(0, 0.4)
        lines.append(Line(max(0.0, line.start + off), max(0.1, line.end + off), line.text))
    return replace(plain, lines=tuple(sorted(lines, key=lambda each: each.start)))
