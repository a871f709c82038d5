"""What is watched: every second that is cited, none twice, and each span as itself."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from karareader.timeline.clips import (
    LONGEST,
    SHORTEST,
    Clip,
    ClipSource,
    Shot,
    clips,
    estimate,
    in_time_order,
    shots_of,
)
from karareader.timeline.cues import Cue, Timeline

ONE, TWO = ClipSource("youtube:one", Path("a.md")), ClipSource("youtube:two", Path("b.md"))
PACE = 150.0


def shot(start: float, end: float | None = None, text: str = "", source: ClipSource = ONE) -> Shot:
    return Shot(start, end, text, source)


def played(made: list[Clip]) -> list[tuple[str, float, float]]:
    """What is shown, one stretch after the other: a joined clip goes on with the one before it."""
    runs: list[tuple[str, float, float]] = []
    for clip in made:
        if clip.joined:
            video, begin, end = runs.pop()
            assert (video, end) == (clip.source.video, clip.start)
            runs.append((video, begin, clip.end))
        else:
            runs.append((clip.source.video, clip.begin, clip.end))
    return runs


def test_a_note_is_watched_in_the_order_of_its_text() -> None:
    cues = [
        Cue(0, "a", 30.0, None, "", "0:30", "t", "The  end of it."),
        Cue(1, "a", 30.4, 33.0, "", "0:30", "t", "The end of it."),
        Cue(2, "b", 10.0, 12.0, "", "0:10", "t"),
        Cue(3, "b", 10.0, None, "", "0:10", "t", "Elsewhere.", video="youtube:two"),
        Cue(4, "c", 999.0, None, "", "16:39", "t", doubtful=True),
    ]
    found = shots_of(Timeline(cues), lambda key: ONE if key is None else TWO)
    assert found == [shot(30.0, 33.0, "The end of it."), shot(10.0, 12.0, "0:10"), shot(10.0, None, "Elsewhere.", TWO)]
    assert [each.start for each in in_time_order([*found, shot(10.2, 15.0)])] == [10.0, 30.0, 10.0]
    assert in_time_order([*found, shot(10.2, 15.0)])[0].end == 15.0


def test_a_span_without_an_end_lasts_as_long_as_its_sentence_takes_to_say() -> None:
    assert estimate("word " * 25, PACE) == 10.0
    assert estimate("", PACE) == SHORTEST
    assert estimate("word " * 900, PACE) == LONGEST
    assert estimate("漢字" * 17, PACE) == 8.0
    (made,) = clips([shot(60.0, None, "word " * 25)], lead=2.0, pace=PACE)
    assert (made.begin, made.start, made.end) == (58.0, 60.0, 70.0)


def test_spans_that_overlap_are_played_through() -> None:
    made = clips([shot(10.0, 60.0), shot(20.0, 25.0), shot(61.0, 62.0), shot(90.0, 95.0)], lead=2.0, pace=PACE)
    assert [(clip.start, clip.end, clip.joined) for clip in made] == [
        (10.0, 20.0, False), (20.0, 61.0, True), (61.0, 62.0, True), (90.0, 95.0, False)
    ]  # fmt: skip
    assert played(made) == [(ONE.video, 8.0, 62.0), (ONE.video, 88.0, 95.0)]


def test_back_in_the_video_or_in_another_one_is_a_new_beginning() -> None:
    made = clips([shot(10.0, 20.0), shot(8.0, 12.0), shot(11.0, 12.0, source=TWO)], lead=1.0, pace=PACE)
    assert [clip.joined for clip in made] == [False, False, False]
    beside = ClipSource(ONE.video, Path("other.md"))
    assert clips([shot(10.0, 20.0), shot(15.0, 22.0, source=beside)], lead=1.0, pace=PACE)[1].joined


def test_nothing_is_past_the_end_of_the_video() -> None:
    made = clips([shot(50.0, 90.0), shot(70.0), shot(59.95)], lead=1.0, pace=PACE, length=lambda _source: 60.0)
    assert [(clip.start, clip.end) for clip in made] == [(50.0, 60.0)]
    assert clips([shot(5.0, 5.0)], lead=9.0, pace=PACE) == [Clip(0.0, 5.0, 5.0 + SHORTEST, "", ONE)]


SHOTS = st.lists(
    st.builds(
        lambda start, long, text, source: Shot(start / 4, None if long is None else start / 4 + long / 4, text, source),
        st.integers(0, 400),
        st.none() | st.integers(1, 80),
        st.text("ab 漢", max_size=40),
        st.sampled_from((ONE, TWO)),
    ),
    max_size=25,
)
LEADS = st.sampled_from((0.0, 1.0, 2.5, 30.0))


@settings(max_examples=60)
@given(SHOTS, LEADS)
def test_every_cited_second_is_shown_and_nothing_else(shots: list[Shot], lead: float) -> None:
    made = clips(shots, lead=lead, pace=PACE)
    assert [clip.start for clip in made] == [each.start for each in shots]
    assert all(clip.begin <= clip.start <= clip.end for clip in made)
    runs = played(made)
    wanted = [
        (each.source.video, max(each.start - lead, 0.0), each.end or each.start + estimate(each.text, PACE))
        for each in shots
    ]
    for video, begin, end in wanted:
        assert any(run[0] == video and run[1] <= begin and end <= run[2] for run in runs)
    edges = {edge for _, begin, end in wanted for edge in (begin, end)}
    assert all(begin in edges and end in edges for _, begin, end in runs)
    for video, begin, end in runs:  # no hole in it that nobody cites
        inside = sorted(
            (start, stop) for each, start, stop in wanted if each == video and begin <= start and stop <= end
        )
        until = begin
        for start, stop in inside:
            assert start <= until
            until = max(until, stop)
        assert until == end


@settings(max_examples=60)
@given(SHOTS, LEADS)
def test_in_the_order_of_time_nothing_is_shown_twice(shots: list[Shot], lead: float) -> None:
    runs = played(clips(in_time_order(shots), lead=lead, pace=PACE))
    for video in (ONE.video, TWO.video):
        ends = [(begin, end) for each, begin, end in runs if each == video]
        assert all(end < following for (_, end), (following, _) in pairwise(ends))
