"""What is repeated: exactly a range, else as far as the next time."""

from __future__ import annotations

from karareader.timeline import spans
from karareader.timeline.cues import Cue, Timeline


def timeline(*times: tuple[str, float, float | None]) -> Timeline:
    return Timeline([Cue(at, block, start, end, "", "", "test") for at, (block, start, end) in enumerate(times)])


def test_a_range_is_its_own_span() -> None:
    line = timeline(("a", 10.5, 14.25), ("b", 12.0, None))
    assert spans.of_cue(line, line.cues[0], 60.0) == (10.5, 14.25)


def test_a_time_lasts_until_the_next_one_or_the_end() -> None:
    line = timeline(("a", 10.0, None), ("b", 30.0, None))
    assert spans.of_cue(line, line.cues[0], 60.0) == (10.0, 30.0)
    assert spans.of_cue(line, line.cues[1], 60.0) == (30.0, 60.0)
    assert spans.of_cue(line, line.cues[1], 0.0) is None


def test_no_span_passes_the_end_of_the_video() -> None:
    line = timeline(("a", 50.0, 90.0), ("b", 60.0, None))
    assert spans.of_cue(line, line.cues[0], 60.0) == (50.0, 60.0)
    assert spans.of_cue(line, line.cues[1], 60.0) is None


def test_a_paragraph_lasts_from_its_first_time_to_the_end_of_its_last() -> None:
    line = timeline(("a", 10.0, None), ("b", 20.0, None), ("b", 25.0, None), ("c", 40.0, None))
    for moment in line.moments[1:3]:
        assert spans.of_paragraph(line, moment, 60.0) == (20.0, 40.0)
    assert spans.of_paragraph(line, line.moments[3], 60.0) == (40.0, 60.0)


def test_a_paragraph_that_ends_with_a_range_ends_with_it() -> None:
    line = timeline(("a", 10.0, None), ("a", 15.0, 18.0), ("b", 40.0, None))
    assert spans.of_paragraph(line, line.moments[0], 60.0) == (10.0, 18.0)


def test_a_summary_is_not_played_as_a_whole() -> None:
    line = timeline(("sum", 10.0, None), ("b", 20.0, None), ("sum", 1000.0, None), ("c", 1010.0, None))
    assert spans.of_paragraph(line, line.moments[0], 2000.0) == (10.0, 20.0)
    assert spans.of_paragraph(line, line.moments[2], 2000.0) == (1000.0, 1010.0)


def test_a_moment_of_another_note_has_no_span() -> None:
    line, other = timeline(("a", 10.0, None)), timeline(("x", 11.0, None))
    assert spans.of_paragraph(line, other.moments[0], 60.0) is None
