"""From when until when a sentence is said, and where what is meant by a time ends."""

from __future__ import annotations

from karareader.captions.model import Captions, Line
from karareader.captions.passages import said_until, sentence_at, span_at

SAID = Captions(
    "en",
    False,
    (
        Line(10.0, 12.0, "One. Two begins"),
        Line(12.0, 14.0, "and goes on"),
        Line(14.0, 15.0, "here. Three"),
        Line(15.0, 16.0, "is short."),
        Line(40.0, 42.0, "Far away"),
    ),
)


def test_a_sentence_has_a_beginning_and_an_end() -> None:
    assert sentence_at(SAID, 13.0) == "Two begins and goes on here."
    begin, end = span_at(SAID, 13.0) or (0.0, 0.0)
    assert 10.5 < begin < 10.8
    assert 14.3 < end < 14.6
    assert span_at(SAID, 30.0) is None
    assert span_at(SAID, 5.0) is None


def test_what_is_meant_goes_to_the_end_of_a_sentence() -> None:
    assert said_until(SAID, 11.0, 3.0) == (span_at(SAID, 11.0) or (0.0, 0.0))[1]
    assert said_until(SAID, 13.0, 3.0) == 16.0  # the first one ends too soon, and the next one is heard too
    assert said_until(SAID, 15.5, 3.0) == 16.0  # then comes a silence
    assert said_until(SAID, 41.0, 0.5) == 42.0
    assert said_until(SAID, 16.5, 3.0) is None
    assert said_until(SAID, 30.0, 3.0) is None
    slow = Captions("en", False, (Line(0.0, 100.0, "A sentence without a caption for each of its parts."),))
    assert said_until(slow, 5.0, 3.0) is None
    assert said_until(slow, 50.0, 3.0) == 100.0
