"""Which moment is active as the playback goes on, and when the note goes along."""

from __future__ import annotations

import random

import pytest

from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.follow import Follower, FollowState


def cue(index: int, start: float, end: float | None = None) -> Cue:
    return Cue(index, f"b{index}", start, end, str(start), str(start), "test")


def starts(follower: Follower) -> float | None:
    return follower.moment.start if follower.moment else None


def test_nothing_is_active_before_the_first_time() -> None:
    follower = Follower(Timeline([cue(0, 10.0)]))
    assert follower.at(0.0) is False
    assert follower.at(9.99) is False
    assert follower.moment is None


def test_tells_a_change_once() -> None:
    follower = Follower(Timeline([cue(0, 10.0), cue(1, 20.0)]))
    told = [(second, starts(follower)) for second in range(30) if follower.at(float(second))]
    assert told == [(10, 10.0), (20, 20.0)]


def test_text_order_plays_no_part() -> None:
    follower = Follower(Timeline([cue(0, 30.0), cue(1, 10.0), cue(2, 20.0)]))
    told = [starts(follower) for second in range(40) if follower.at(float(second))]
    assert told == [10.0, 20.0, 30.0]


def test_an_end_ends_it() -> None:
    follower = Follower(Timeline([cue(0, 10.0, 12.0), cue(1, 20.0)]))
    told = [(second, starts(follower)) for second in range(30) if follower.at(float(second))]
    assert told == [(10, 10.0), (12, None), (20, 20.0)]


def test_the_longest_of_one_moment_ends_it() -> None:
    follower = Follower(Timeline([cue(0, 10.0, 11.0), cue(1, 10.5, 14.0)]))
    told = [(second, starts(follower)) for second in range(20) if follower.at(float(second))]
    assert told == [(10, 10.0), (14, None)]


def test_jumps_both_ways() -> None:
    follower = Follower(Timeline([cue(0, 10.0), cue(1, 20.0), cue(2, 30.0)]))
    for position, active in ((35.0, 30.0), (12.0, 10.0), (3.0, None), (20.0, 20.0)):
        assert follower.at(position) is True
        assert starts(follower) == active
    assert follower.at(19.999) is True
    assert starts(follower) == 10.0


def test_a_lead_marks_earlier() -> None:
    follower = Follower(Timeline([cue(0, 10.0)]), lead=0.5)
    assert follower.at(9.49) is False
    assert follower.at(9.5) is True


def test_another_timeline_begins_anew() -> None:
    follower = Follower(Timeline([cue(0, 0.0)]))
    assert follower.at(1.0) is True
    follower.set_timeline(Timeline([cue(0, 0.0)]))
    assert follower.moment is None
    assert follower.at(1.0) is True


def test_agrees_with_the_timeline_at_every_position() -> None:
    noise = random.Random(3)
    cues = []
    for index in range(60):
        start = round(noise.uniform(0, 100), 2)
        cues.append(cue(index, start, noise.choice([None, None, start + noise.uniform(0.1, 5)])))
    timeline = Timeline(cues)
    follower = Follower(timeline)
    for _ in range(5000):
        position = noise.uniform(-1, 110)
        follower.at(position)
        assert follower.moment == timeline.at(position)
    for step in range(11_000):
        follower.at(step / 100)
        assert follower.moment == timeline.at(step / 100)


@pytest.fixture
def state() -> FollowState:
    return FollowState()


def test_follows_at_first(state: FollowState) -> None:
    assert state.following


def test_the_own_scroll_suspends_and_scrolling_back_resumes(state: FollowState) -> None:
    state.scrolled_by_hand(mark_visible=False, was_visible=True)
    assert not state.following
    state.scrolled_by_hand(mark_visible=False, was_visible=False)
    assert not state.following
    state.scrolled_by_hand(mark_visible=True, was_visible=False)
    assert state.following


def test_a_click_resumes(state: FollowState) -> None:
    state.scrolled_by_hand(mark_visible=False, was_visible=True)
    state.resume()
    assert state.following


def test_switched_off_it_never_follows(state: FollowState) -> None:
    state.enabled = False
    state.resume()
    assert not state.following
