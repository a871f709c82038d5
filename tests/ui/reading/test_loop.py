"""A range is played exactly again and again, until the reader goes elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from karareader.media.player.base import Source, State
from karareader.timeline.cues import Cue, Timeline
from karareader.ui.reading.loop import Loop
from karareader.ui.video.playback import Playback
from tests.fakes import FakeClock, FakePlayer


def cue(index: int, block: str, start: float, end: float | None = None) -> Cue:
    return Cue(index, block, start, end, "", "", "test")


CUES = [cue(0, "a", 10.0), cue(1, "b", 20.0), cue(2, "b", 24.0), cue(3, "c", 30.5, 33.25), cue(4, "d", 50.0)]


class Desk:
    """A playback whose time is moved in ticks of 16 ms, as the screen's."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.player = FakePlayer(self.clock, length=60.0, granularity=0)
        self.playback = Playback(self.player, now=self.clock)
        self.loop = Loop(self.playback)
        self.loop.set_timeline(Timeline(CUES))
        self.words: list[str] = []
        self.loop.words.connect(self.words.append)
        self.playback.open(Source("talk.mp4"))

    def run(self, seconds: float) -> list[float]:
        """Let time pass; the places (seconds) that the playback was at."""
        places = []
        for _ in range(round(seconds / 0.016)):
            self.clock.advance(0.016)
            self.playback.tick()
            places.append(self.playback.position)
        return places

    @property
    def sought(self) -> list[object]:
        return [call[1] for call in self.player.calls if call[0] == "seek"]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.playback.close()


def test_a_range_is_looped_exactly(desk: Desk) -> None:
    desk.loop.loop_cue(CUES[3])
    assert desk.loop.span == (30.5, 33.25)
    assert desk.playback.playing
    places = desk.run(10.0)
    assert min(places) >= 30.5
    assert 33.2 < max(places) < 33.25 + 0.02
    assert desk.sought[1:] == [30.5] * 3
    assert desk.words == ["Loop 0:30–0:33"]


def test_the_key_loops_the_paragraph_and_ends_it(desk: Desk) -> None:
    desk.playback.seek(25.0)
    desk.loop.toggle()
    assert desk.loop.span == (20.0, 30.5)
    assert desk.playback.position == 25.0
    desk.playback.play()
    places = desk.run(9.0)
    assert 19.9 < min(places[100:]) < 20.1
    desk.loop.toggle()
    assert desk.loop.span is None
    assert max(desk.run(14.0)) > 31.0
    assert desk.words == ["Loop 0:20–0:30", "Loop off"]


def test_a_seek_outside_ends_it_and_one_inside_does_not(desk: Desk) -> None:
    desk.loop.loop_cue(CUES[3])
    desk.playback.seek(31.0)
    assert desk.loop.span is not None
    desk.playback.seek(29.0)
    assert desk.loop.span is None
    assert desk.playback.position == 29.0


def test_nothing_moves_while_it_is_held(desk: Desk) -> None:
    desk.loop.loop_cue(CUES[3])
    desk.run(1.0)
    desk.playback.pause()
    place = desk.playback.position
    assert set(desk.run(5.0)) == {place}
    assert desk.loop.span is not None


def test_a_loop_to_the_end_turns_before_the_player_ends(desk: Desk) -> None:
    desk.loop.loop_cue(CUES[4])
    assert desk.loop.span == (50.0, 60.0)
    desk.run(25.0)
    assert desk.playback.state is State.PLAYING
    assert desk.sought[1:] == [50.0, 50.0]


def test_a_player_that_ended_all_the_same_begins_the_loop_anew(desk: Desk) -> None:
    desk.loop.loop_cue(CUES[4])
    desk.clock.advance(20.0)
    desk.playback.tick()
    desk.run(0.5)
    assert desk.playback.state is State.PLAYING
    assert 50.0 <= desk.playback.position < 51.0


def test_where_no_time_is_there_is_nothing_to_loop(desk: Desk) -> None:
    desk.loop.toggle()
    assert (desk.loop.span, desk.words) == (None, ["Nothing to loop here"])


def test_another_video_ends_it(desk: Desk) -> None:
    desk.loop.loop_cue(CUES[3])
    desk.playback.open(Source("other.mp4"))
    assert desk.loop.span is None
