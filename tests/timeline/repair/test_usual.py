"""What is usual in a channel: by the other videos, more certain with more of them, never certain."""

from __future__ import annotations

from math import inf, log

import pytest

from karareader.timeline.repair.usual import Channel, Usual


def channel(*videos: tuple[float, float, bool]) -> Channel:
    found = Channel()
    for video in videos:
        found.add([video])
    return found


def test_nothing_is_unusual_where_nothing_is_known() -> None:
    assert (Usual().longest, Usual().slowest) == (inf, inf)
    few = channel((600, 20, False), (700, 25, False), (650, 20, False)).without([])
    assert few.videos == 3
    assert few.longest == inf


def test_many_alike_make_another_unusual() -> None:
    usual = channel(*((600.0 + 10 * number, 20.0, False) for number in range(40))).without([])
    assert usual.videos == 5
    assert 1000 < usual.longest < 4000
    assert usual.span_cost(700) < 0.2
    assert usual.span_cost(14_000) > 4
    assert usual.pace_cost(20) < 0.1
    assert usual.pace_cost(1200) > 3
    # However far it is, it can be outweighed.
    assert usual.span_cost(1e9) < 20
    low, high = usual.range
    assert low < 700 < high


def test_the_video_itself_does_not_count() -> None:
    own = [(12_000.0, 600.0, True), (11_000.0, 500.0, False)]
    found = channel((600, 20, False), (700, 25, False))
    before = found.without([])
    found.add(own)
    assert found.without(own) == before
    assert found.without([]) != before


def test_the_furthest_note_tells_how_far_a_video_reaches() -> None:
    found = Channel()
    found.add([(60.0, 5.0, False), (3600.0, 5.0, False), (0.0, 0.0, False)])
    assert found.without([]).span == pytest.approx((log(3600) + log(1500)) / 2, abs=0.06)


def test_impossible_hours_are_a_habit_of_the_channel() -> None:
    none = channel(*[(600.0, 20.0, False)] * 200).without([])
    some = channel(*[(600.0, 20.0, number % 3 == 0) for number in range(200)]).without([])
    assert none.odd == 0.005
    assert some.odd == pytest.approx(0.33, abs=0.02)
