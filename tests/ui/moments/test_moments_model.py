"""What other notes say about the moment that is played."""

from __future__ import annotations

from pathlib import Path

from karareader.ui.moments.panel import Answer, OtherCitations
from tests.library.videos import timeline

OWN, OTHER, THIRD = Path("/l/own.md"), Path("/l/other.md"), Path("/l/third.md")


def others(*cited: tuple[Path, float]) -> OtherCitations:
    """What is asked, with a sentence of its own for each time."""
    times = sorted(cited, key=lambda pair: pair[1])
    return OtherCitations(timeline(*((note, start, f"At {start}.") for note, start in times)), OWN)


def starts(answer: Answer) -> list[float]:
    return [citation.start for citation in answer.citations]


def test_only_other_notes_answer_and_only_round_the_playhead() -> None:
    asked = others((OWN, 100.0), (OWN, 101.0), (OTHER, 95.0), (OTHER, 111.0), (OTHER, 300.0), (THIRD, 104.0))
    assert asked.notes == 2
    assert starts(asked.at(100.0)) == [95.0, 104.0]
    assert starts(asked.at(101.0)) == [95.0, 104.0, 111.0]


def test_the_one_whose_time_came_last_is_picked_out() -> None:
    asked = others((OTHER, 95.0), (OTHER, 104.0))
    assert [asked.at(seconds).current for seconds in (90.0, 95.0, 103.9, 104.0)] == [-1, 0, 0, 1]


def test_between_citations_it_tells_when_the_next_one_comes() -> None:
    asked = others((OTHER, 95.0), (OTHER, 300.0), (OWN, 200.0))
    assert asked.at(150.0) == Answer(following=300.0)
    assert asked.at(400.0) == Answer()


def test_a_sentence_with_several_times_is_given_once_by_the_one_heard_last() -> None:
    asked = OtherCitations(timeline((OTHER, 100.0, "It falls."), (OTHER, 104.0, "It falls.")), OWN)
    assert starts(asked.at(98.0)) == [100.0]
    assert starts(asked.at(102.0)) == [100.0]
    assert starts(asked.at(105.0)) == [104.0]


def test_the_same_answer_is_equal_to_the_one_before() -> None:
    asked = others((OTHER, 95.0), (OTHER, 104.0))
    assert asked.at(100.0) == asked.at(100.02)
