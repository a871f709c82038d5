"""When libVLC is let rest, and when it is woken."""

from __future__ import annotations

from karareader.media.vlc.rest import STILL_S, Rest
from tests.fakes import FakeClock

WINDOW = 7


class Cover:
    def __init__(self) -> None:
        self.window = 0
        self.covered = self.shown = False

    def watch(self, parent: int) -> None:
        self.window = parent

    def cover(self) -> bool:
        self.covered = self.window == WINDOW
        return self.covered

    def uncover(self) -> None:
        self.covered = False

    def was_shown(self) -> bool:
        shown, self.shown = self.shown, False
        return shown


class Desk:
    def __init__(self) -> None:
        self.clock, self.cover = FakeClock(), Cover()
        self.rest = Rest(self.clock, self.cover)

    def rests(self) -> bool:
        """Stand still for long enough; True if it rests then."""
        while (left := self.rest.settle(WINDOW)) is not None:
            self.clock.advance(left)
        return self.cover.covered


def test_it_rests_once_it_stood_still_for_a_while() -> None:
    desk = Desk()
    assert desk.rest.wanted()
    assert desk.rest.settle(WINDOW) == STILL_S
    desk.clock.advance(STILL_S / 2)
    assert desk.rest.settle(WINDOW) == STILL_S / 2
    assert not desk.cover.covered
    assert not desk.rest.wanted()
    assert desk.rests()


def test_a_command_wakes_it_and_the_while_begins_anew() -> None:
    desk = Desk()
    assert desk.rests()
    desk.rest.ends()
    assert not desk.cover.covered
    assert desk.rest.wanted()
    assert desk.rest.settle(WINDOW) == STILL_S
    desk.clock.advance(STILL_S / 2)
    desk.rest.ends()
    assert desk.rest.settle(WINDOW) == STILL_S


def test_it_rests_again_after_something_went_over_it() -> None:
    desk = Desk()
    assert desk.rests()
    assert not desk.rest.wanted()
    desk.cover.shown = True
    assert desk.rest.wanted()
    assert desk.rests()


def test_what_went_over_it_before_it_rests_puts_that_off() -> None:
    desk = Desk()
    desk.rest.settle(WINDOW)
    desk.clock.advance(STILL_S)
    desk.cover.shown = True
    assert desk.rest.settle(WINDOW) == STILL_S
    assert not desk.cover.covered
    assert desk.rests()
