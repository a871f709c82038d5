"""Note and video in step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from karareader.media.player.base import Source
from karareader.timeline.cues import Cue, Moment, Timeline
from karareader.ui.common import follow_scroll
from karareader.ui.common.theme import ThemeManager
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.sync import Sync
from karareader.ui.video.playback import Playback
from tests.fakes import FakeClock, FakePlayer
from tests.ui.pages import page, stamp

BODY = f"One {stamp('00:00:10')}.\n\nTwo {stamp('00:00:20')}.\n\nThree {stamp('00:00:05')}."


class Desk:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.player = FakePlayer(self.clock, length=60.0)
        self.playback = Playback(self.player, now=self.clock)
        self.pane = NotePane(ThemeManager("light"))
        self.sync = Sync(self.playback, self.pane)

    def show(self) -> None:
        self.pane.show_page(page(BODY, look=self.pane.look))

    def play_to(self, seconds: float) -> None:
        self.clock.advance(seconds - self.playback.position)
        self.playback.tick()

    @property
    def marked(self) -> float | None:
        return self.pane.moment.start if self.pane.moment else None


@pytest.fixture
def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(follow_scroll, "animated", lambda _view: False)
    made = Desk()
    qtbot.addWidget(made.pane)
    yield made
    made.playback.close()


def test_the_mark_goes_with_the_playback(desk: Desk) -> None:
    desk.show()
    desk.playback.open(Source("talk.mp4"), paused=False)
    desk.playback.tick()
    assert desk.marked is None
    for seconds, expected in ((5.5, 5.0), (10.2, 10.0), (19.0, 10.0), (21.0, 20.0)):
        desk.play_to(seconds)
        assert desk.marked == expected


def test_a_click_seeks_and_plays_and_the_mark_is_there_at_once(desk: Desk) -> None:
    desk.show()
    desk.playback.open(Source("talk.mp4"))
    desk.playback.tick()
    desk.pane.follow.state.suspended = True
    desk.pane.seek_requested.emit(20.0)
    assert desk.marked == 20.0
    assert ("seek", 20.0) in desk.player.calls
    assert ("play",) in desk.player.calls
    assert desk.pane.follow.state.following


def test_without_a_video_a_click_says_what_is_missing(desk: Desk, qtbot: QtBot) -> None:
    desk.show()
    with qtbot.waitSignal(desk.pane.message) as told:
        desk.pane.seek_requested.emit(20.0)
    assert "no video" in told.args[0]
    assert desk.marked is None


def test_another_note_starts_without_the_mark_of_the_last(desk: Desk) -> None:
    desk.show()
    desk.playback.open(Source("talk.mp4"), start=12.0, paused=False)
    desk.playback.tick()
    desk.play_to(12.5)
    assert desk.marked == 10.0
    desk.pane.show_page(page("Nothing timed here.", look=desk.pane.look))
    assert desk.marked is None
    desk.show()
    assert desk.marked == 10.0


def test_closing_the_video_takes_the_mark_away(desk: Desk) -> None:
    desk.show()
    desk.playback.open(Source("talk.mp4"), start=12.0, paused=False)
    desk.play_to(12.5)
    desk.playback.close()
    assert desk.marked is None


def test_a_tick_in_which_nothing_changes_touches_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.show()
    desk.sync.set_timeline(Timeline([Cue(at, "b1", float(at), None, "", "", "test") for at in range(10_000)]))
    desk.playback.open(Source("talk.mp4"), start=30.0, paused=False)
    desk.play_to(30.1)
    touched: list[Moment | None] = []
    monkeypatch.setattr(desk.pane, "mark", touched.append)
    for step in range(1, 40):
        desk.play_to(30.1 + step * 0.016)
    assert touched == []
