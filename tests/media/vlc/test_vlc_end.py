"""What the pauses and ends of a libVLC player mean."""

from __future__ import annotations

import pytest

from karareader.media.vlc.end import HEARD_S, EndWatch, PlayOutcome
from karareader.media.vlc.facts import VlcFacts
from tests.fakes import FakeClock

LENGTH = 60.0  # seconds


class Facts(VlcFacts):
    """What libVLC would say."""

    def __init__(self) -> None:
        self.paused, self.over, self.at = False, False, 0.0

    def holds(self) -> bool:
        return self.paused

    def has_ended(self) -> bool:
        return self.over

    def position(self) -> float:
        return self.at


class Desk:
    def __init__(self) -> None:
        self.facts, self.clock = Facts(), FakeClock()
        self.watch = EndWatch(self.facts, self.clock)
        self.watch.opened(0.0)

    def look(self, *, held: bool = False, length: float = LENGTH) -> PlayOutcome:
        return self.watch.look(held, length)

    def pause_at(self, seconds: float) -> None:
        """Hold there, long after the last command."""
        self.facts.at, self.facts.paused = seconds, True
        self.clock.advance(2 * HEARD_S)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_goes_on_while_it_plays_and_while_it_is_held(desk: Desk) -> None:
    desk.facts.at = 20.0
    assert desk.look() is PlayOutcome.GOES_ON
    desk.pause_at(59.8)
    assert desk.look(held=True) is PlayOutcome.GOES_ON


def test_a_pause_that_nobody_asked_for_is_the_end(desk: Desk) -> None:
    desk.pause_at(59.2)
    assert desk.look() is PlayOutcome.HOLDS


def test_just_told_to_play_it_may_still_look_held(desk: Desk) -> None:
    desk.pause_at(20.0)
    desk.watch.told_to_play()
    assert desk.look() is PlayOutcome.GOES_ON


def test_an_end_is_told_held_or_not(desk: Desk) -> None:
    desk.facts.at, desk.facts.over = 59.9, True
    assert desk.look() is desk.look(held=True) is PlayOutcome.ENDED


def test_a_seek_that_came_between_the_end_and_its_being_noticed(desk: Desk) -> None:
    desk.watch.told_to_go(20.0)
    desk.pause_at(20.0)
    assert desk.look() is PlayOutcome.DEAF


def test_a_seek_to_the_very_end_ends(desk: Desk) -> None:
    desk.watch.told_to_go(59.96)
    desk.pause_at(59.96)
    assert desk.look() is PlayOutcome.HOLDS


def test_what_has_no_length_is_to_end_for_good(desk: Desk) -> None:
    desk.pause_at(3.0)
    assert desk.look(length=0.0) is PlayOutcome.DEAF


@pytest.mark.parametrize("over", [False, True])
def test_what_does_not_move_after_the_end_is_lost(desk: Desk, over: bool) -> None:
    desk.watch.leaves_end()
    desk.watch.told_to_go(20.0)
    desk.pause_at(20.0)
    desk.facts.over = over
    assert desk.look() is PlayOutcome.LOST


def test_what_moved_after_the_end_is_not_lost(desk: Desk) -> None:
    desk.watch.leaves_end()
    desk.watch.told_to_go(20.0)
    desk.facts.at = 20.3
    assert desk.look() is PlayOutcome.GOES_ON
    desk.watch.told_to_go(30.0)
    desk.pause_at(30.0)
    assert desk.look() is PlayOutcome.DEAF
