"""How well the times of notes survive it that films are cut anew, and whether they stay where nothing was cut.

    python -m tests.bench.recut_bench

Talks of 8 to 120 minutes that nobody gave, with captions by people and by machines, before and after: words misheard,
left out, late, and parted otherwise.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from karareader.captions.citations import compare
from karareader.captions.citations.speech import Speech
from karareader.captions.model import Captions
from karareader.captions.recut.judge import Judgement, judge
from karareader.captions.recut.kept import Right, digest_of
from karareader.captions.recut.words import SpokenFilm, Words
from karareader.timeline.cues import Cue
from karareader.timeline.repair.recut import Piece, Recut
from tests.bench.table import Row, print_table
from tests.captions.citations.speech import Sentence, Speaker, captioned, said, with_a_word_more
from tests.captions.recut.films import Edit, edited, heard, talk, where, written

FILMS = 200
TIMES = 60  # in each film
NEAR = 2.0  # seconds

MAKERS: dict[str, Callable[[list[Sentence], int], Captions]] = {"heard": heard, "written": written}


@dataclass
class Tally:
    """Counts over the films that were cut, and what it took."""

    right: int = 0
    wrong: int = 0
    lost: int = 0  # said to be gone, or not moved
    gone: int = 0
    told: int = 0  # of those that are gone
    kept: int = 0  # films whose words were kept, since the note is right for them
    seconds: list[float] = field(default_factory=list)


@dataclass
class Note:
    """A note that cites sentences of a film at their times, more or less, some in other words."""

    cues: list[Cue]
    times: list[str]

    @classmethod
    def on(cls, film: Sequence[Sentence], chance: random.Random) -> Note:
        some = sorted(chance.sample(film, min(len(film), 40)), key=lambda each: each.start)
        texts = [with_a_word_more(each.text, chance) for each in some]
        starts = [float(int(max(0.0, each.start - chance.uniform(0, 6)))) for each in some]
        cues = [
            Cue(at, "b0", start, None, "", "", "anchor", text)
            for at, (start, text) in enumerate(zip(starts, texts, strict=True))
        ]
        return cls(cues, [f"{start} 1" for start in starts])

    def judged(self, said: Captions, length: float, right: Right | None) -> tuple[Judgement, Words, float]:
        """What a film that says this tells, its words, and the seconds of processor time that it took."""
        speech = Speech(said)
        words = Words(speech.terms, speech.times)
        read = self.cues, compare.check(self.cues, speech)
        began = time.process_time()
        told = judge(SpokenFilm(words, length), right, self.times, read, lambda _: read)
        return told, words, time.process_time() - began


def kept(note: Note, said: Captions, length: float) -> Right | None:
    """What is kept of a film for which a note is right."""
    told, words, _ = note.judged(said, length, None)
    return Right(digest_of(words), frozenset(note.times), words, length) if told.keep else None


def edits(chance: random.Random, length: float) -> list[Edit]:
    """What is cut and put into a film of that length: something 5 s to 5 min long, now and then up to 15 min before."""
    made: list[Edit] = []
    if chance.random() < 0.3:
        made.append(Edit(0.0, chance.choice((0.0, 0.0, chance.uniform(5, 60))), chance.uniform(70, 900)))
    for at in sorted(chance.uniform(60, length - 60) for _ in range(chance.choice((1, 1, 1, 2, 3, 4)))):
        out, put = (chance.uniform(5, min(300.0, length / 5)) for _ in range(2))
        kind = chance.choice(("out", "put", "both"))
        edit = Edit(at, 0.0 if kind == "put" else out, 0.0 if kind == "out" else put)
        if kind == "both" and abs(put - out) < 5:
            edit = Edit(at, out, out + 5)
        after = made[-1].at + made[-1].out + 60 if made else 0.0
        if at >= after and at + edit.out < length - 60:
            made.append(edit)
    return made or [Edit(length / 2, 20.0)]


def cut(tally: Tally, number: int) -> None:
    chance = random.Random(number)
    film = talk(number, chance.uniform(8, 120))
    length = film[-1].end
    made = edits(chance, length)
    before, now = (MAKERS[chance.choice(list(MAKERS))] for _ in range(2))
    note = Note.on(film, chance)
    right = kept(note, before(film, number), length + 5)
    tally.kept += right is not None
    late = now(edited(film, made, number), number + 500).moved(chance.uniform(-1, 1))
    longer = sum(edit.put - edit.out for edit in made)
    told, _, seconds = note.judged(late, length + longer + 5, right)
    tally.seconds.append(seconds)
    recut = told.recut if told.recut.pieces else Recut((Piece(0.0, 0.0),))
    for _ in range(TIMES):
        second = chance.uniform(5, length)
        is_at, found = where(made, second), recut.at(second)
        if is_at is None:
            tally.gone += 1
            tally.told += found is None
        elif found is None:
            tally.lost += 1
        elif abs(found - is_at) <= NEAR:
            tally.right += 1
        else:
            tally.wrong += 1


def moved(number: int, kind: str) -> bool:
    """Whether any time of a film that was not cut would be moved."""
    chance = random.Random(10_000 + number)
    film = talk(number + 300, chance.uniform(8, 120))
    before = MAKERS[chance.choice(list(MAKERS))](film, number)
    now = MAKERS[chance.choice(list(MAKERS))](film, number + 1)
    if kind == "captions late or early by 2 s":
        now = now.moved(chance.choice((-2.0, 2.0)))
    elif kind == "a quarter of the words misheard":
        now = heard(film, number, share=0.25)
    elif kind == "captions of a third of the film":
        third = len(now.lines) // 3
        now = Captions("en", True, now.lines[third : 2 * third])
    elif kind == "captions at another speed":
        lines = [(line.start * 1.04, line.text) for line in now.lines]
        now = captioned([Sentence(text, start, start + 2) for start, text in lines])
    elif kind == "captions of another film of the series":
        other = talk(number + 4000, 30)
        now = heard([*film[:8], *(each for each in other if each.start > film[8].start)], number).moved(20.0)
    elif kind == "captions of another cut beside the film":
        now = heard(edited(film, edits(chance, film[-1].end), number), number)
    elif kind == "captions in another language":
        speaker = Speaker(number)
        now = captioned(said([speaker.japanese() for _ in range(300)], 6.0), "ja")
    note, length = Note.on(film, chance), film[-1].end + 5
    told, *_ = note.judged(now, length, kept(note, before, length))
    return bool(told.recut.pieces)


UNCUT = (
    "other captions",
    "captions late or early by 2 s",
    "a quarter of the words misheard",
    "captions of a third of the film",
    "captions at another speed",
    "captions of another film of the series",
    "captions of another cut beside the film",
    "captions in another language",
)


def run() -> list[Row]:
    """The rows of the table."""
    tally = Tally()
    for number in range(FILMS):
        cut(tally, number)
    stay = tally.right + tally.wrong + tally.lost
    share = tally.right / stay
    worst = max(tally.seconds) * 1000
    rows = [
        Row(f"{FILMS} films cut: times within {NEAR:g} s", "≥ 95 %", f"{share:.2%} of {stay}", share >= 0.95),
        Row("films whose words were kept", "–", f"{tally.kept} of {FILMS}", None),
        Row("moved wrongly; not moved, or said to be gone", "–", f"{tally.wrong}; {tally.lost}", None),
        Row("times of what is gone: told so", "–", f"{tally.told} of {tally.gone}", None),
        Row("a film of up to 2 h (processor time)", "≤ 500 ms", f"at most {worst:.0f} ms", worst <= 500),
    ]
    for kind in UNCUT:
        count = sum(moved(number, kind) for number in range(FILMS if kind == UNCUT[0] else FILMS // 4))
        rows.append(Row(f"films not cut, {kind}: moved", "0", str(count), count == 0))
    return rows


if __name__ == "__main__":
    print_table(run())
