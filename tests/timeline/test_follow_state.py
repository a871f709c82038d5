"""When the note follows the video, and when it leaves the reader alone."""

from __future__ import annotations

from karareader.timeline.follow import FollowState


def test_it_follows_at_first() -> None:
    assert FollowState().following


def test_the_hand_suspends_at_once_even_while_the_mark_is_in_view() -> None:
    state = FollowState()
    state.scrolled_by_hand(mark_visible=True, was_visible=True)
    assert not state.following


def test_scrolling_on_stays_suspended_until_the_mark_comes_back() -> None:
    state = FollowState()
    state.scrolled_by_hand(mark_visible=False, was_visible=True)
    state.scrolled_by_hand(mark_visible=False, was_visible=False)
    assert not state.following
    state.scrolled_by_hand(mark_visible=True, was_visible=False)
    assert state.following


def test_a_mark_that_never_left_the_view_does_not_resume() -> None:
    state = FollowState()
    for _ in range(3):
        state.scrolled_by_hand(mark_visible=True, was_visible=True)
    assert not state.following


def test_a_click_resumes() -> None:
    state = FollowState()
    state.scrolled_by_hand(mark_visible=False, was_visible=True)
    state.resume()
    assert state.following


def test_switched_off_it_never_follows() -> None:
    state = FollowState()
    state.enabled = False
    state.resume()
    assert not state.following


def test_once_brought_back_it_stays_until_the_hand_loses_the_mark_again() -> None:
    state = FollowState()
    state.scrolled_by_hand(mark_visible=False, was_visible=True)
    state.scrolled_by_hand(mark_visible=True, was_visible=False)
    state.scrolled_by_hand(mark_visible=True, was_visible=True)
    assert state.following
    state.scrolled_by_hand(mark_visible=False, was_visible=True)
    assert not state.following


def test_after_the_next_mark_each_scroll_is_a_wish_of_its_own() -> None:
    state = FollowState()
    state.scrolled_by_hand(mark_visible=False, was_visible=True)
    state.scrolled_by_hand(mark_visible=True, was_visible=False)
    state.mark_changed()
    state.scrolled_by_hand(mark_visible=True, was_visible=True)
    assert not state.following
