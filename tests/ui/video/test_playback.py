"""What the window hears of a playback, with a player and a clock that tests drive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState, Source
from karareader.ui.video.playback import LIVELY_MS, PLAYING_MS, RESTING_MS, Playback
from tests.fakes import FakeClock, FakePlayer

FILM = Source("film.mp4")


class Heard:
    """Everything that the signals of a playback told, in order."""

    def __init__(self, playback: Playback) -> None:
        self.all: list[tuple[Any, ...]] = []
        self._listen("length", playback.length_changed)
        self._listen("state", playback.state_changed)
        self._listen("rate", playback.rate_changed)
        self._listen("volume", playback.volume_changed)
        self._listen("failed", playback.failed)
        self._listen("source", playback.source_changed)
        self._listen("seeked", playback.seeked)
        self._listen("tracks", playback.tracks.changed)
        self._listen("position", playback.position_changed)

    def _listen(self, name: str, signal: SignalInstance) -> None:
        signal.connect(lambda *values: self.all.append((name, *values)))

    def of(self, name: str) -> list[Any]:
        return [values[0] if values else None for heard, *values in self.all if heard == name]


@pytest.fixture
def now() -> FakeClock:
    return FakeClock()


@pytest.fixture
def player(now: FakeClock) -> FakePlayer:
    return FakePlayer(now)


@pytest.fixture
def playback(player: FakePlayer, now: FakeClock, qtbot: QtBot) -> Iterator[Playback]:
    made = Playback(player, now=now)
    yield made
    made.close()


@pytest.fixture
def heard(playback: Playback) -> Heard:
    return Heard(playback)


def run(playback: Playback, now: FakeClock, seconds: float) -> None:
    for _ in range(round(seconds / 0.016)):
        now.advance(0.016)
        playback.tick()


def test_is_empty_at_first(playback: Playback) -> None:
    assert (playback.state, playback.position, playback.length, playback.source) == (PlayerState.EMPTY, 0.0, 0.0, None)


def test_opens_and_tells_once(playback: Playback, heard: Heard, now: FakeClock) -> None:
    playback.open(FILM, start=12.0)
    run(playback, now, 0.5)
    assert heard.of("source") == [FILM]
    assert heard.of("state") == [PlayerState.PAUSED]
    assert heard.of("length") == [60.0]
    assert playback.position == 12.0
    assert heard.of("position") == [12.0]


def test_plays_at_the_pace_of_the_screen(playback: Playback, heard: Heard, now: FakeClock) -> None:
    playback.open(FILM)
    playback.play()
    run(playback, now, 2.0)
    positions = heard.of("position")
    assert len(positions) > 100
    assert positions == sorted(positions)
    assert playback.position == pytest.approx(2.0, abs=0.05)


def test_toggles(playback: Playback, heard: Heard) -> None:
    playback.open(FILM)
    playback.toggle()
    playback.toggle()
    assert heard.of("state") == [PlayerState.PAUSED, PlayerState.PLAYING, PlayerState.PAUSED]


def test_a_seek_counts_at_once(playback: Playback, heard: Heard, player: FakePlayer) -> None:
    playback.open(FILM)
    playback.seek(40.0)
    assert playback.position == 40.0
    assert heard.of("seeked") == [40.0]
    assert heard.of("position")[-1] == 40.0
    assert player.status().position == 40.0


@pytest.mark.parametrize(("wanted", "given"), [(-3.0, 0.0), (99.0, 60.0)])
def test_a_seek_stays_within_the_film(playback: Playback, wanted: float, given: float) -> None:
    playback.open(FILM)
    playback.seek(wanted)
    assert playback.position == given


def test_seeks_by_so_much(playback: Playback) -> None:
    playback.open(FILM, start=30.0)
    playback.seek_by(-5.0)
    assert playback.position == 25.0
    playback.seek_by(10.0)
    assert playback.position == 35.0


def test_without_a_source_nothing_happens(playback: Playback, heard: Heard) -> None:
    playback.seek(3.0)
    playback.step(1)
    playback.step(-1)
    playback.play()
    playback.toggle()
    assert [values for values in heard.all if values[0] != "position"] == []


def test_steps_frame_by_frame(playback: Playback) -> None:
    playback.open(FILM, start=10.0)
    playback.step(1)
    assert playback.position == pytest.approx(10.04)
    playback.step(-1)
    playback.step(-1)
    assert playback.position == pytest.approx(9.96)
    playback.play()
    playback.step(1)
    assert playback.state is PlayerState.PAUSED


def test_ends_and_plays_anew(playback: Playback, heard: Heard, now: FakeClock) -> None:
    playback.open(FILM, start=59.5, paused=False)
    run(playback, now, 1.0)
    assert playback.position == 60.0
    playback.toggle()
    run(playback, now, 1.0)
    assert heard.of("state") == [PlayerState.PLAYING, PlayerState.ENDED, PlayerState.PLAYING]
    assert playback.position == pytest.approx(1.0, abs=0.06)


def test_after_the_end_a_seek_goes_there(playback: Playback, now: FakeClock) -> None:
    playback.open(FILM, start=59.5, paused=False)
    run(playback, now, 1.0)
    playback.seek(20.0)
    playback.play()
    run(playback, now, 1.0)
    assert playback.position == pytest.approx(21.0, abs=0.06)


@pytest.mark.parametrize(("wanted", "given"), [(1.5, 1.5), (9.0, 4.0), (0.0, 0.25)])
def test_changes_the_speed(playback: Playback, heard: Heard, now: FakeClock, wanted: float, given: float) -> None:
    playback.open(FILM, paused=False)
    playback.set_rate(wanted)
    assert heard.of("rate") == [given]
    run(playback, now, 2.0)
    assert playback.position == pytest.approx(2.0 * given, abs=0.1 * given)


def test_tells_the_volume(playback: Playback, heard: Heard) -> None:
    playback.set_volume(40)
    playback.set_muted(True)
    playback.set_muted(True)
    playback.set_volume(300)
    assert [values for values in heard.all if values[0] == "volume"] == [
        ("volume", 40, False), ("volume", 40, True), ("volume", 100, True)
    ]  # fmt: skip


def test_says_why_it_cannot_be_played(playback: Playback, heard: Heard) -> None:
    playback.open(Source("missing.mp4"))
    assert heard.of("failed") == ["The file is missing. It is called «missing.mp4»."]
    assert playback.status.error == "The file is missing. It is called «missing.mp4»."
    playback.open(Source("corrupt.mp4"))
    assert len(heard.of("failed")) == 2


def test_tells_tracks_when_they_are_known_and_when_they_change(
    playback: Playback, heard: Heard, now: FakeClock
) -> None:
    playback.open(FILM)
    run(playback, now, 1.0)
    assert len(heard.of("tracks")) == 1
    playback.tracks.set_audio_track(2)
    run(playback, now, 1.0)
    assert len(heard.of("tracks")) == 2
    assert playback.tracks.audio_track() == 2


def test_close_forgets(playback: Playback, heard: Heard, now: FakeClock) -> None:
    playback.open(FILM, start=5.0)
    run(playback, now, 1.0)
    playback.close()
    assert (playback.state, playback.position, playback.source) == (PlayerState.EMPTY, 0.0, None)
    assert heard.of("source")[-1] is None
    assert heard.of("length")[-1] == 0.0


def test_looks_rarely_while_nothing_moves(playback: Playback, now: FakeClock) -> None:
    assert playback.pace == 0
    playback.open(FILM)
    assert playback.pace == LIVELY_MS
    run(playback, now, 2.0)
    assert playback.pace == RESTING_MS >= 1000
    playback.play()
    assert playback.pace == LIVELY_MS
    run(playback, now, 2.0)
    assert playback.pace == PLAYING_MS >= 34
    playback.close()
    assert playback.pace == 0


def test_a_remark_is_told_when_it_comes(playback: Playback, now: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    playback.remarked.connect(told.append)
    playback.open(FILM)
    run(playback, now, 1.0)
    status = playback._player.status
    monkeypatch.setattr(playback._player, "status", lambda: replace(status(), remark="The picture comes late."))
    run(playback, now, 1.0)
    assert told == ["The picture comes late."]
