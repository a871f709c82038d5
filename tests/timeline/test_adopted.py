"""Times that were set by the captions."""

from __future__ import annotations

from karareader.timeline import known, reasons, repair
from karareader.timeline.adopted import adopt
from karareader.timeline.cues import Cue
from karareader.timeline.known import ALL, Known


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
    assert adopt([], {3: 1.0}) == []
