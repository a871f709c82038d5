"""The geometry of the seek bar."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.ui.video.seek_geometry import (
    Scale,
    Segment,
    heat,
    height,
    nearest,
    place,
    segment_at,
    segments,
    spans,
    ticks,
)

SCALE = Scale(length=600.0, left=50.0, width=300.0)  # two seconds a pixel
TIMES = st.lists(st.floats(-10, 700), max_size=400).map(sorted)


def test_seconds_and_pixels() -> None:
    assert SCALE.x_of(0) == 50
    assert SCALE.x_of(600) == 350
    assert SCALE.x_of(-5) == 50
    assert SCALE.x_of(9999) == 350
    assert SCALE.seconds_at(200) == 300
    assert SCALE.seconds_at(0) == 0
    assert SCALE.seconds_at(999) == 600


@pytest.mark.parametrize("scale", [Scale(0.0, 50.0, 300.0), Scale(600.0, 50.0, 0.0)])
def test_without_length_or_width_everything_is_at_the_left(scale: Scale) -> None:
    assert scale.x_of(30) == 50
    assert scale.seconds_at(200) == 0
    assert ticks([1.0, 2.0], scale) == []


def test_a_lone_tick_stands_exactly_at_its_time() -> None:
    (tick,) = ticks([301.0], SCALE, pitch=4)
    assert (tick.x, tick.start, tick.stop, tick.count) == (SCALE.x_of(301), 301.0, 301.0, 1)


def test_close_times_are_one_tick() -> None:
    (tick,) = ticks([300.0, 301.0, 303.0], SCALE, pitch=4)
    assert (tick.start, tick.stop, tick.count) == (300.0, 303.0, 3)


def test_times_outside_the_video_have_no_tick() -> None:
    assert [tick.start for tick in ticks([-1.0, 10.0, 601.0], SCALE)] == [10.0]


@given(TIMES, st.sampled_from([2.0, 3.0, 4.0]))
def test_ticks_never_run_into_one_another_and_lose_nothing(times: list[float], pitch: float) -> None:
    marks = ticks(times, SCALE, pitch)
    inside = [each for each in times if 0 <= each <= SCALE.length]
    assert sum(mark.count for mark in marks) == len(inside)
    assert len(marks) <= SCALE.width / pitch + 1
    for a, b in pairwise(marks):
        assert a.stop <= b.start
        assert b.x - a.x >= pitch / 2
    for mark in marks:
        assert abs(mark.x - SCALE.x_of(mark.start)) <= pitch


def test_nearest_tick_within_reach() -> None:
    starts = [100.0, 106.0, 400.0]  # at 100, 103 and 250
    assert nearest(starts, SCALE, 100) == 0
    assert nearest(starts, SCALE, 102) == 1
    assert nearest(starts, SCALE, 254) == 2
    assert nearest(starts, SCALE, 255) is None
    assert nearest([], SCALE, 100) is None


@given(TIMES, st.floats(0, 400))
def test_nearest_is_what_looking_at_all_of_them_finds(times: list[float], x: float) -> None:
    distances = [abs(SCALE.x_of(each) - x) for each in times if 0 <= each <= SCALE.length]
    found = nearest(times, SCALE, x)
    if found is None:
        assert all(distance > 4 for distance in distances)
    else:
        assert abs(SCALE.x_of(times[found]) - x) == min(distances)


def test_headings_make_chapters() -> None:
    chapters = segments([(300.0, "Late"), (60.0, "Early"), (900.0, "Past the end")], 600.0)
    assert chapters == [Segment(0.0, 60.0, ""), Segment(60.0, 300.0, "Early"), Segment(300.0, 600.0, "Late")]
    assert [segment_at(chapters, at) for at in (0, 60, 299, 600)] == [
        chapters[0], chapters[1], chapters[1], chapters[2]
    ]  # fmt: skip


def test_no_headings_make_one_chapter() -> None:
    assert segments([], 600.0) == [Segment(0.0, 600.0, "")]
    assert segments([(0.0, "All")], 600.0) == [Segment(0.0, 600.0, "All")]
    assert segments([(0.0, "All")], 0.0) == []
    assert segment_at([], 3.0) is None


def test_chapters_are_drawn_with_gaps() -> None:
    chapters = segments([(0.0, "a"), (300.0, "b")], 600.0)
    assert spans(chapters, SCALE, gap=2) == [(50.0, 198.0), (200.0, 350.0)]


@given(st.lists(st.tuples(st.floats(0, 599), st.just("x")), max_size=60))
def test_drawn_chapters_cover_the_track_and_are_never_slivers(headings: list[tuple[float, str]]) -> None:
    drawn = spans(segments(headings, 600.0), SCALE, gap=2, least=5)
    assert drawn[0][0] == 50
    assert drawn[-1][1] == 350
    assert all(right - left >= 3 for left, right in drawn)
    assert all(b[0] - a[1] == pytest.approx(2) for a, b in pairwise(drawn))


def test_a_crowd_is_taller_but_not_too_tall() -> None:
    heights = [height(count, 4.0, 11.0) for count in (1, 2, 4, 1000)]
    assert heights[0] == 4.0
    assert heights == sorted(heights)
    assert heights[-1] == 11.0


def test_the_bubble_stays_inside_the_window() -> None:
    assert place(200, 100, 0, 400) == 150
    assert place(10, 100, 0, 400) == 0
    assert place(390, 100, 0, 400) == 300
    assert place(200, 500, 0, 400) == 0


def test_heat_is_where_times_are_and_nowhere_else() -> None:
    (first, second) = heat([100.0, 400.0, 400.0, 402.0], SCALE, pitch=4, reach=3)
    assert first[0][0] < SCALE.x_of(100) < first[-1][0]
    assert second[0][0] < SCALE.x_of(400) < second[-1][0]
    assert first[-1][0] - first[0][0] == 20
    assert max(level for _, level in second) == 1
    assert 0 < max(level for _, level in first) < 1
    assert {hill[at][1] for hill in (first, second) for at in (0, -1)} == {0.0}


def test_heat_takes_no_times_outside_the_video() -> None:
    assert heat([-1.0, 601.0], SCALE) == []
    assert heat([], SCALE) == []
    assert heat([5.0], Scale(0.0, 50.0, 300.0)) == []
    assert heat([5.0], Scale(600.0, 50.0, 0.0)) == []


@given(st.lists(st.floats(-10, 700), max_size=400))
def test_heat_stays_on_the_track_and_covers_every_time(times: list[float]) -> None:
    hills = heat(times, SCALE)
    for hill in hills:
        assert [x for x, _ in hill] == sorted(x for x, _ in hill)
        assert all(SCALE.left <= x <= SCALE.left + SCALE.width and 0 <= level <= 1 for x, level in hill)
    for a, b in pairwise(hills):
        assert a[-1][0] < b[0][0]
    for each in times:
        if 0 <= each <= SCALE.length:
            assert any(hill[0][0] <= SCALE.x_of(each) <= hill[-1][0] for hill in hills)
