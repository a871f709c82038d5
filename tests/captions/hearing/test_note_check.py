"""A note is checked by hearing the film where that can tell."""

from __future__ import annotations

import random
from collections.abc import Sequence

from karareader.captions.hearing import note_check, windows
from karareader.captions.hearing.engine import HeardWord
from karareader.captions.hearing.journal import HeardFilm
from karareader.timeline.cues import Cue

_SYLLABLES = ["ba", "ko", "ri", "mu", "te", "sha", "lo", "pen", "dri", "fa", "zu", "wel", "nor", "gi", "pla"]


class Film:
    """A film of an hour in which a sentence of ten made-up words is said every eight seconds."""

    def __init__(self, seconds: int = 3600) -> None:
        chance = random.Random(17)
        self.said = [
            (float(at), " ".join("".join(chance.choices(_SYLLABLES, k=3)) for _ in range(10)))
            for at in range(4, seconds - 10, 8)
        ]
        self.heard = HeardFilm("Film.mp4", float(seconds), "tiny", "en")

    def hear(self, wanted: Sequence[int]) -> None:
        for window in wanted:
            assert window not in self.heard.windows, "nothing is heard twice"
            start, end = windows.span(window)
            self.heard.windows[window] = tuple(
                HeardWord(f" {word}", at + number * 0.5, at + number * 0.5 + 0.4, 0.9)
                for at, sentence in self.said
                for number, word in enumerate(sentence.split())
                if start <= at + number * 0.5 < end
            )

    def cues(self, *claims: tuple[int, float], video: str | None = None) -> list[Cue]:
        """Times for the sentences with these numbers, so many seconds off."""
        return [
            Cue(index, "b", self.said[at][0] + off, None, "", "", "", self.said[at][1], video=video)
            for index, (at, off) in enumerate(claims)
        ]


def test_true_times_are_confirmed_by_what_lies_round_them() -> None:
    film = Film()
    found = note_check.check(film.cues((10, 0), (200, 5), (400, -4)), film.heard, film.hear)
    assert [each.verdict for each in found] == ["here"] * 3
    assert len(film.heard.windows) <= 6


def test_wrong_times_are_looked_for_outward_and_others_off_by_as_much() -> None:
    film = Film()
    found = note_check.check(film.cues((100, 0), (150, 130), (300, 130), (420, 130)), film.heard, film.hear)
    assert [each.verdict for each in found] == ["here", *["elsewhere"] * 3]
    assert all(abs(each.start - film.said[at][0]) < 5 for each, at in zip(found[1:], (150, 300, 420), strict=True))
    assert film.heard.share <= note_check.SHARE


def test_no_more_is_heard_than_was_to_be() -> None:
    film = Film()
    cues = film.cues(*((at, 1500.0) for at in range(10, 200, 12)))
    found = note_check.check(cues, film.heard, film.hear)
    assert film.heard.share <= note_check.SHARE + 0.01
    assert {each.verdict for each in found} <= {"not found", "not compared", "elsewhere"}


def test_what_was_heard_before_costs_nothing_and_other_videos_are_not_heard() -> None:
    film = Film()
    film.hear(range(film.heard.total))
    cues = [*film.cues((10, 0), (300, 700)), *film.cues((20, 0), video="youtube:other")]
    found = note_check.check(cues, film.heard, film.hear)
    assert [each.verdict for each in found] == ["here", "elsewhere", "not compared"]


def test_where_nothing_is_said_nothing_is_found() -> None:
    film = Film()
    cues = film.cues((10, 0), (300, 0))
    film.said.clear()
    assert [each.verdict for each in note_check.check(cues, film.heard, film.hear)] == ["not found"] * 2
