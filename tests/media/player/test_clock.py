"""The clock between the player's reports, against a player whose reports are coarse, late and uneven."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from karareader.media.player.clock import PlaybackClock
from tests.fakes import FakeClock

TICK = 0.016
DELAY = 0.05  # between a seek and its picture


class Picture:
    """What is on the screen: the truth that the clock has to guess. It tells its position every quarter second."""

    def __init__(self, now: FakeClock, position: float = 0.0, rate: float = 1.0, delay: float = 0.0) -> None:
        self._now, self._start, self._rate = now, position, rate
        self._since = now() + delay
        self._told = position
        self._next = 0.25

    @property
    def position(self) -> float:
        return self._start + max(self._now() - self._since, 0.0) * self._rate

    def report(self, noise: float = 0.0) -> float:
        """What the player tells now."""
        while self._now() - self._since >= self._next:
            self._told = self._start + self._next * self._rate + noise
            self._next += 0.25
        return self._told


@pytest.fixture
def now() -> FakeClock:
    return FakeClock()


@pytest.fixture
def clock(now: FakeClock) -> PlaybackClock:
    return PlaybackClock(now)


def play(clock: PlaybackClock, now: FakeClock, picture: Picture, seconds: float, rate: float = 1.0) -> list[float]:
    """Let it play; how far the clock is ahead of the picture at each tick, in seconds."""
    errors = []
    noise = random.Random(7)
    for _ in range(round(seconds / TICK)):
        now.advance(TICK * noise.uniform(0.5, 1.5))
        clock.report(picture.report(noise.uniform(-0.008, 0.008)), rate=rate)
        errors.append(clock.read() - picture.position)
    return errors


def test_stands_until_it_plays(clock: PlaybackClock, now: FakeClock) -> None:
    clock.report(3.0, running=False)
    now.advance(10)
    assert clock.read() == 3.0


@pytest.mark.parametrize("rate", [0.25, 0.5, 1.0, 1.5, 2.0, 4.0])
def test_keeps_step_with_the_picture_at_every_speed(clock: PlaybackClock, now: FakeClock, rate: float) -> None:
    errors = play(clock, now, Picture(now, rate=rate), 20, rate)
    settled = sorted(abs(error) / max(rate, 1.0) for error in errors[60:])
    assert settled[len(settled) // 2] < 0.01
    assert settled[-1] < 0.03


def test_moves_at_every_tick_and_never_back(clock: PlaybackClock, now: FakeClock) -> None:
    picture = Picture(now)
    read = []
    for _ in range(500):
        now.advance(TICK)
        clock.report(picture.report())
        read.append(clock.read())
    assert read == sorted(read)
    assert max(later - sooner for sooner, later in pairwise(read)) < 2 * TICK


def test_is_at_the_target_of_a_seek_at_once(clock: PlaybackClock, now: FakeClock) -> None:
    play(clock, now, Picture(now), 2)
    clock.seek(40.0)
    assert clock.read() == 40.0
    clock.report(40.0)
    assert clock.read() == 40.0


def test_waits_for_the_picture_after_a_seek_and_learns_how_long(clock: PlaybackClock, now: FakeClock) -> None:
    play(clock, now, Picture(now), 2)
    worst = []
    for target in range(10, 100, 10):
        clock.seek(float(target))
        errors = play(clock, now, Picture(now, float(target), delay=0.2), 1.5)
        worst.append(max(abs(error) for error in errors[:15]))
    assert worst[0] > 0.1
    assert worst[-1] < 0.03


def test_goes_back_where_the_clock_was_ahead_without_showing_it(clock: PlaybackClock, now: FakeClock) -> None:
    play(clock, now, Picture(now), 2)
    clock.seek(30.0)
    picture = Picture(now, 30.0, delay=0.3)
    read = []
    for _ in range(100):
        now.advance(TICK)
        clock.report(picture.report())
        read.append(clock.read())
    assert read == sorted(read)
    assert read[-1] == pytest.approx(picture.position, abs=0.03)


def test_follows_a_jump_of_the_player(clock: PlaybackClock, now: FakeClock) -> None:
    play(clock, now, Picture(now, 50.0), 2)
    clock.report(10.0)
    assert clock.read() == pytest.approx(10.0)
    errors = play(clock, now, Picture(now, 10.0), 2)
    assert abs(errors[-1]) < 0.03


def test_holds_at_once_and_goes_on_from_there(clock: PlaybackClock, now: FakeClock) -> None:
    picture = Picture(now)
    play(clock, now, picture, 3)
    held = picture.position
    clock.report(picture.report(), running=False)
    assert clock.read() == pytest.approx(held, abs=0.03)
    now.advance(60)
    assert clock.read() == pytest.approx(held, abs=0.03)
    errors = play(clock, now, Picture(now, held, delay=0.02), 2)
    assert max(map(abs, errors)) < 0.05


def test_a_seek_while_held_is_where_it_plays_on(clock: PlaybackClock, now: FakeClock) -> None:
    clock.report(3.0, running=False)
    clock.seek(7.0)
    now.advance(5)
    clock.report(7.0, running=False)
    assert clock.read() == 7.0
    errors = play(clock, now, Picture(now, 7.0, delay=0.02), 2)
    assert max(map(abs, errors)) < 0.05


def test_believes_what_a_held_player_tells(clock: PlaybackClock) -> None:
    clock.report(0.0, running=False)
    clock.seek(99.0)
    clock.report(59.96, running=False)
    assert clock.read() == 59.96


def test_a_change_of_speed_goes_on_from_where_it_was(clock: PlaybackClock, now: FakeClock) -> None:
    picture = Picture(now)
    play(clock, now, picture, 3)
    before = clock.read()
    clock.report(picture.report(), rate=2.0)
    assert clock.read() == pytest.approx(before, abs=0.03)
    now.advance(1.0)
    assert clock.read() == pytest.approx(before + 2.0, abs=0.05)
