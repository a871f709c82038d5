"""Speech in stretches: nothing is lost, and what belongs together stays together."""

from __future__ import annotations

import pytest

from karareader.captions.model import Line
from karareader.library.captions_index.segments import made, packed, unpacked


def lines(*said: tuple[float, str], length: float = 3.0) -> list[Line]:
    return [Line(start, start + length, text) for start, text in said]


def test_no_word_is_lost_and_stretches_are_short() -> None:
    said = lines(*((3.0 * n, f"word{n} and more") for n in range(200)))
    speech = made(said)
    assert " ".join(speech.text(n) for n in range(len(speech.firsts))) == " ".join(line.text for line in said)
    for number in range(len(speech.firsts)):
        begin, end = speech.stretch(number)
        assert said[end - 1].end - said[begin].start <= 20.0


def test_a_silence_and_the_end_of_a_sentence_end_a_stretch() -> None:
    speech = made(lines((0, "One."), (4, "two"), (30, "three")))
    assert [speech.text(n) for n in range(len(speech.firsts))] == ["One. two", "three"]
    long = made(lines((0, "a"), (3, "b"), (6, "c"), (9, "d"), (12, "e."), (15, "f."), (18, "g")))
    assert [long.text(n) for n in range(len(long.firsts))] == ["a b c d e.", "f. g"]


def test_a_line_that_is_longer_than_a_stretch_is_one_by_itself() -> None:
    speech = made([Line(0, 90, "A long one"), Line(90, 95, "and more")])
    assert [speech.text(n) for n in range(len(speech.firsts))] == ["A long one", "and more"]


def test_the_seam_holds_both_sides_but_does_not_bridge_a_silence() -> None:
    speech = made(lines((0, "a b"), (5, "c d"), (10, "e f"), (15, "g h"), (20, "i j"), (60, "k l")))
    assert speech.seam(0) == "g h i j"
    assert speech.seam(1) == ""


@pytest.mark.parametrize("said", [[], lines((0.5, "日本語の話"), (3.21, "two\nlines  here"))])
def test_what_is_kept_comes_back(said: list[Line]) -> None:
    speech = made(said)
    again = unpacked(*packed(speech))
    if said:
        assert list(again.lines) == ["日本語の話", "two lines here"]
        assert [again.seconds(n) for n in range(2)] == [0.5, 3.21]
    assert list(again.firsts) == list(speech.firsts)


def test_damage_is_told() -> None:
    with pytest.raises(ValueError, match="damaged"):
        unpacked(b"none", b"none")
