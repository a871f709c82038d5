"""A range is played exactly again and again, until the reader goes elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from karareader.captions.model import Captions, Line
from karareader.media.player.base import PlayerState, Source
from karareader.timeline.cues import Cue, Timeline
from karareader.ui.reading.loop import Loop
from karareader.ui.reading.paragraph_pause import ParagraphPause
from karareader.ui.reading.span_end import SpanEnd
from karareader.ui.video.playback import Playback
from tests.fakes import FakeClock, FakePlayer


def cue(index: int, block: str, start: float, end: float | None = None) -> Cue:
    return Cue(index, block, start, end, "", "", "test")


CUES = [cue(0, "a", 10.0), cue(1, "b", 20.0), cue(2, "b", 24.0), cue(3, "c", 30.5, 33.25), cue(4, "d", 50.0)]


class Desk:
    """A playback whose time is moved in ticks of 16 ms, as the screen's."""

    def __init__(self, repeats: Callable[[], tuple[int, float]] = lambda: (0, 0.0)) -> None:
        self.clock = FakeClock()
        self.player = FakePlayer(self.clock, length=60.0, granularity=0)
        self.playback = Playback(self.player, now=self.clock)
        self.loop = Loop(self.playback, repeats=repeats)
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
    assert desk.playback.state is PlayerState.PLAYING
    assert desk.sought[1:] == [50.0, 50.0]


def test_a_player_that_ended_all_the_same_begins_the_loop_anew(desk: Desk) -> None:
    desk.loop.loop_cue(CUES[4])
    desk.clock.advance(20.0)
    desk.playback.tick()
    desk.run(0.5)
    assert desk.playback.state is PlayerState.PLAYING
    assert 50.0 <= desk.playback.position < 51.0


def test_where_no_time_is_there_is_nothing_to_loop(desk: Desk) -> None:
    desk.loop.toggle()
    assert (desk.loop.span, desk.words) == (None, ["Nothing to loop here"])


def test_another_video_ends_it(desk: Desk) -> None:
    desk.loop.loop_cue(CUES[3])
    desk.playback.open(Source("other.mp4"))
    assert desk.loop.span is None


def test_a_and_b_make_a_loop_and_move_its_ends(desk: Desk) -> None:
    begun: list[float] = []
    desk.loop.begun.connect(begun.append)
    desk.loop.set_end()
    assert (desk.loop.span, desk.words[-1]) == (None, "Say first where the loop begins")
    desk.playback.seek(5.0)
    desk.loop.set_begin()
    assert (desk.loop.span, begun, desk.words[-1]) == (None, [5.0], "Loop from 0:05")
    desk.loop.set_end()
    assert (desk.loop.span, desk.words[-1]) == (None, "A loop from 0:05 ends later")
    desk.playback.play()
    desk.run(2.0)
    desk.loop.set_end()
    begin, end = desk.loop.span or (0.0, 0.0)
    assert begin == 5.0
    assert end == pytest.approx(7.0, abs=0.02)
    places = desk.run(6.0)
    assert min(places) >= 5.0
    assert max(places) < end + 0.02
    desk.playback.seek(6.0)
    desk.loop.set_begin()
    assert desk.loop.span == (6.0, end)
    desk.playback.seek(end - 0.1)
    desk.loop.set_end()
    assert desk.loop.span == (6.0, pytest.approx(end - 0.1))
    desk.loop.toggle()
    assert desk.loop.span is None


def test_the_sentence_that_is_said_is_looped_else_that_of_the_note(desk: Desk) -> None:
    said = (Line(8.0, 10.0, "Before. Here it"), Line(10.0, 12.0, "begins, and"), Line(12.0, 13.0, "ends. After"))
    desk.loop.take_captions(Captions("en", False, said))
    desk.playback.seek(11.0)
    desk.loop.toggle_sentence()
    begin, end = desk.loop.span or (0.0, 0.0)
    assert 8.9 < begin < 9.2
    assert 12.3 < end < 12.6
    desk.loop.toggle_sentence()
    assert desk.loop.span is None
    # In a silence, and without captions, what the note cites there
    desk.playback.seek(31.0)
    desk.loop.toggle_sentence()
    assert desk.loop.span == (30.5, 33.25)
    desk.playback.seek(32.0)
    desk.loop.toggle()
    desk.loop.toggle()
    assert desk.loop.span == (30.5, 33.25)


def test_a_loop_is_played_so_many_times_with_a_pause_between(qtbot: QtBot) -> None:
    desk = Desk(repeats=lambda: (3, 0.03))
    desk.loop.loop_cue(CUES[3])
    for turn in (2, 3):
        desk.run(2.9)
        assert desk.playback.state is PlayerState.PAUSED
        qtbot.waitUntil(lambda: desk.playback.playing)
        assert desk.words[-1] == f"Loop, {turn} of 3"
        assert desk.playback.position < 31.0
    assert max(desk.run(4.0)) > 34.0
    assert desk.loop.span is None
    # Who plays on does not wait.
    patient = Desk(repeats=lambda: (0, 3600.0))
    patient.loop.loop_cue(CUES[3])
    patient.run(2.9)
    patient.playback.play()
    assert patient.playback.position == 30.5
    for made in (desk, patient):
        made.playback.close()


def test_the_end_of_a_span_is_waited_for_by_a_timer(qtbot: QtBot, desk: Desk) -> None:
    """Between two ticks the clock goes on, and so does the timer."""
    end, told = SpanEnd(desk.playback), []
    end.reached.connect(lambda: told.append(desk.playback.position))
    desk.playback.seek(10.0)
    desk.playback.play()
    desk.run(0.5)
    end.arm(10.56)
    desk.clock.advance(0.07)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0] >= 10.558
    desk.playback.pause()
    end.arm(10.0)
    assert len(told) == 1  # nothing is over while the playback is held
    end.disarm()


def test_each_paragraph_ends_with_a_pause(desk: Desk) -> None:
    pause = ParagraphPause(desk.playback)
    desk.playback.follow(Timeline(CUES))
    desk.playback.seek(21.0)
    desk.playback.play()
    pause.toggle()
    assert 30.3 < desk.run(12.0)[-1] < 30.5
    assert desk.playback.state is PlayerState.PAUSED
    assert desk.playback.moment is not None
    assert desk.playback.moment.first.block == "b"
    desk.playback.play()
    assert 33.1 < desk.run(12.0)[-1] < 33.25  # once for each
    desk.playback.seek(25.0)
    desk.playback.play()
    assert 30.3 < desk.run(12.0)[-1] < 30.5  # and again after a way back
    pause.toggle()
    desk.playback.play()
    assert desk.run(12.0)[-1] > 35.0
