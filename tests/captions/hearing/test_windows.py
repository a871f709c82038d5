"""The windows in which a film is heard, and how what they hear is joined."""

from __future__ import annotations

import random

from karareader.captions.hearing import windows
from karareader.captions.hearing.engine import HeardWord


def words(text: str, start: float, *, every: float = 0.5) -> list[HeardWord]:
    return [
        HeardWord(f" {word}", start + at * every, start + at * every + 0.4, 0.9) for at, word in enumerate(text.split())
    ]


def text(found: list[HeardWord]) -> str:
    return "".join(word.text for word in found).strip()


def test_windows_cover_a_film_and_hear_on_from_the_playhead() -> None:
    assert [windows.count(length) for length in (3, 30, 31, 56, 57, 7200)] == [1, 1, 2, 2, 3, 277]
    for length in (3.0, 30.0, 31.0, 56.0, 57.0, 7200.0):
        assert windows.span(windows.count(length) - 1)[0] < length <= windows.span(windows.count(length) - 1)[1]
    assert windows.order(5, windows.at(60, 5)) == [2, 3, 4, 0, 1]
    assert windows.at(10_000, 5) == 4
    assert list(windows.covering(40, 80, 277)) == [1, 2, 3][: len(windows.covering(40, 80, 277))]


def test_neighbours_are_joined_at_a_word_that_both_heard() -> None:
    before = words("so the painter took all the red", 24.0)
    after = [HeardWord(" tour", 26.0, 26.2, 0.1), *words("the red that he had", 26.6)]
    assert text(windows.joined({0: before, 1: after})) == "so the painter took all the red that he had"


def test_neighbours_that_heard_nothing_alike_are_joined_in_the_middle() -> None:
    joined = windows.joined({0: words("one two three four", 26.2), 1: words("wan too tree fore five", 26.2)})
    assert text(joined) == "one two three four five"


def test_whatever_is_said_where_is_joined_to_what_was_said() -> None:
    chance = random.Random(17)
    for _ in range(200):
        said, at = [], 0.0
        while at < 110:
            said.append(HeardWord(f" {chance.choice('abcdefgh')}{chance.randrange(9)}", at, at + 0.3, 0.9))
            at += chance.uniform(0.3, 3.0)
        heard = {}
        for window in range(windows.count(110)):
            start, end = windows.span(window)
            inside = [word for word in said if start <= word.start and word.end <= end]
            off = chance.uniform(-0.2, 0.2)
            heard[window] = [HeardWord(word.text, word.start + off, word.end + off, 0.9) for word in inside]
        assert text(windows.joined(heard)) == text(said)


def test_what_was_not_heard_yet_leaves_a_gap_and_moves_nothing() -> None:
    joined = windows.joined({0: words("one", 1.0), 3: words("four", 80.0)})
    assert [(word.text, word.start) for word in joined] == [(" one", 1.0), (" four", 80.0)]


def test_captions_end_with_sentences_at_silences_and_before_they_get_too_long() -> None:
    said = [*words("It works.", 0), *words("Then it stops", 1.2), *words("for a while", 6)]
    assert [line.text for line in windows.lines(said)] == ["It works.", "Then it stops", "for a while"]
    assert [line.start for line in windows.lines(said)] == [0, 1.2, 6]
    endless = windows.lines(words("word " * 200, 0, every=0.4))
    assert max(len(line.text) for line in endless) <= 84
    assert sum(len(line.words) for line in endless) == 200


def test_what_has_no_space_before_it_goes_on_with_its_word() -> None:
    said = [HeardWord(" 3", 1, 1.2, 1), HeardWord(".5", 1.2, 1.5, 1), HeardWord(" metres", 1.5, 2, 1)]
    (line,) = windows.lines(said)
    assert (line.text, [word.text for word in line.words]) == ("3.5 metres", ["3.5", "metres"])
    (line,) = windows.lines([HeardWord("你", 1, 1.2, 1), HeardWord("好", 1.2, 1.5, 1)])
    assert (line.text, [word.text for word in line.words]) == ("你好", ["你", "好"])
