"""Times that were set by the captions."""

from __future__ import annotations

from karareader.captions.citations import compare as claims
from karareader.captions.citations.decide import by_captions
from karareader.captions.citations.speech import Speech
from karareader.captions.model import Captions, Line
from karareader.timeline.cues import Cue
from karareader.timeline.repair import context as known
from karareader.timeline.repair import read as repair
from karareader.timeline.repair import reasons
from karareader.timeline.repair.context import ALL, Known, adopt


def cue(index: int, start: float, written: str, end: float | None = None, rule: str = "anchor") -> Cue:
    return Cue(index, "b1", start, end, written, f"[{written}]", rule, "A sentence.")


CUES = [cue(0, 62.0, "00:01:02"), cue(1, 125.0, "00:02:05", end=130.0), cue(2, 754.0, "t=754", rule="link")]


def test_a_time_is_read_where_the_captions_say_it_and_says_so() -> None:
    read = known.read(CUES, Known(said={"00:02:05 1": 301.5}))
    assert [each.start for each in read] == [62.0, 301.5, 754.0]
    assert read[1].end is None
    assert read[1].reason == "written 00:02:05, read as 5:01: the captions say this at 5:01"
    assert reasons.why(read[1]) == "the captions say this at 5:01"
    assert read[1].rule == "anchor-said"
    assert [each.outcome for each in known.repairs(read)] == ["repaired"]


def test_it_wins_over_repairs_and_ends_doubt() -> None:
    late = [*CUES, cue(3, 18480.0, "05:08:00")]
    doubtful = known.read(late, Known(length=200.0))
    assert doubtful[3].doubtful
    read = known.read(doubtful, Known(length=200.0, said={"05:08:00 1": 99.0}))
    assert (read[3].start, read[3].doubtful) == (99.0, False)


def test_reading_again_gives_the_same_and_without_it_what_was_before() -> None:
    facts = Known(said={"00:01:02 1": 99.0})
    read = known.read(CUES, facts)
    assert known.read(read, facts) == read
    assert known.read(read, Known())[:1] == repair.read(CUES)[:1]


def test_as_written_wins() -> None:
    said = {"00:01:02 1": 99.0}
    assert known.read(CUES, Known(said=said, as_written=frozenset({"00:01:02 1"})))[0].start == 62.0
    assert known.read(CUES, Known(said=said, as_written=frozenset({ALL})))[0].start == 62.0


def test_what_the_note_no_longer_has_does_no_harm() -> None:
    assert known.read(CUES, Known(said={"09:09:09 1": 1.0})) == CUES
    assert adopt([], {3: 1.0}, {}) == []


# What the captions decide

SENTENCE = "They painted it grey because nobody had ordered any red paint for the bridge."
SPEECH = Speech(Captions("en", False, (Line(75.0, 80.0, SENTENCE), Line(3000.0, 3004.0, "Nobody says anything here."))))


def decided(written: str, start: float) -> dict[int, float]:
    cues = [cue(0, start, written)._replace(sentence=SENTENCE)]
    return by_captions(cues, claims.check(cues, SPEECH))


def test_captions_decide_between_two_readings_of_one_time() -> None:
    assert decided("01:10:00", 4200.0) == {0: 70.0}
    assert decided("01:10:00", 70.0) == {}
    assert decided("00:05:00", 300.0) == {}
    assert decided("00:50:00", 3000.0) == {}
    assert decided("00:01:12", 72.0) == {}


def test_what_they_decide_is_read_so_and_can_be_set_back() -> None:
    cues = [cue(0, 4200.0, "01:10:00"), cue(1, 4300.0, "01:11:40")]
    facts = Known(length=9000.0, heard={"01:10:00 1": 70.0})
    read = known.read(cues, facts)
    assert [each.start for each in read] == [70.0, 4300.0]
    assert read[0].reason == "written 01:10:00, read as 1:10: the captions say this there"
    assert read[0].rule == "anchor-heard"
    assert known.read(read, facts) == read
    assert known.read(read, Known(length=9000.0))[0].start == 4200.0
    left = Known(length=9000.0, heard=facts.heard, as_written=frozenset({"01:10:00 1"}))
    assert known.read(read, left)[0].start == 4200.0
    both = Known(length=9000.0, heard=facts.heard, said={"01:10:00 1": 75.0})
    assert known.read(cues, both)[0].start == 75.0
