"""Back and forward through places: the second of the video and the position of the note before a jump."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState as Playing
from karareader.ui.services.index import IndexService
from tests.ui.programs import App, Make

NOTE = "---\ntitle: {title}\nvideoId: aaaaaaaaaaa\n---\n## Beginning\n\n{text}## End\n\nThe last words."
TEXT = "".join(f"Sentence {n} of it, with a few more words [{n}:00].\n\n" for n in range(1, 60))


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(qtbot: QtBot, make: Make, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> App:
    monkeypatch.setattr(IndexService, "begin", lambda _self: None)
    root = tmp_path / "lib"
    root.mkdir()
    for name in ("one", "two"):
        (root / f"{name}.md").write_text(NOTE.format(title=f"Note {name}", text=TEXT))
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    made = make(length=3600.0)
    made.go._now = clock
    made.begin(root / "one.md", None)
    wait(qtbot, made, root / "one.md")
    return made


def wait(qtbot: QtBot, app: App, path: Path) -> None:
    qtbot.waitUntil(lambda: app.session.path == path and app.playback.state in (Playing.PAUSED, Playing.PLAYING))
    # Times that are read anew make another page.
    qtbot.waitUntil(lambda: app.note.page is not None and not app.note.page.layout.go_on(0.05))


def settle() -> None:
    """Let what comes after picture and mark be done."""
    QApplication.processEvents()


def block(app: App) -> object:
    return app.note.view_state()["block"]


def at(app: App) -> int:
    return round(app.playback.position)


def test_back_from_a_time_that_was_clicked_to_the_second_and_the_position_before(app: App, clock: Clock) -> None:
    app.playback.seek(120.0, quiet=True)
    app.note.follow.state.suspended = True
    app.note.scroll_to_top()
    app.note.page_down()
    here = block(app)
    clock.now += 10
    app.note.seek_requested.emit(1800.0)
    settle()
    assert app.actions["back"].isEnabled()
    app.note.follow.align(at_once=True)
    there = block(app)
    assert there != here
    clock.now += 10
    app.actions["back"].trigger()
    settle()
    assert (at(app), block(app)) == (120, here)
    app.actions["forward"].trigger()
    settle()
    assert (at(app), block(app)) == (1800, there)
    assert not app.actions["forward"].isEnabled()


def test_small_steps_make_no_place_and_quick_jumps_make_one(app: App, clock: Clock) -> None:
    app.playback.seek(60.0, quiet=True)
    for key in ("on_5", "on_10", "back_1", "frame_on"):
        clock.now += 10
        app.actions[key].trigger()
        settle()
    app.playback.seek(app.playback.position + 2)
    settle()
    assert not app.actions["back"].isEnabled()
    begin = at(app)
    clock.now += 10
    for seconds in (500.0, 900.0, 1300.0):
        app.video.seek_bar.seek_requested.emit(seconds)
        settle()
        clock.now += 0.5
    clock.now += 10
    app.actions["next_time"].trigger()
    settle()
    clock.now += 10
    app.actions["back"].trigger()
    settle()
    assert at(app) == 1300
    app.actions["back"].trigger()
    settle()
    assert at(app) == begin
    assert not app.actions["back"].isEnabled()
    app.playback.seek(2000.0)
    settle()
    assert not app.actions["forward"].isEnabled(), "another way from there"


def test_a_heading_is_a_place_too(app: App, clock: Clock) -> None:
    clock.now += 10
    here = block(app)
    app.go.open(app.session.path, "End")
    assert block(app) != here
    app.actions["back"].trigger()
    settle()
    assert block(app) == here
    app.actions["forward"].trigger()
    settle()
    assert block(app) != here


def test_across_notes_the_video_goes_back_only_if_it_was_taken_elsewhere(
    qtbot: QtBot, app: App, clock: Clock, tmp_path: Path
) -> None:
    one, two = tmp_path / "lib" / "one.md", tmp_path / "lib" / "two.md"
    app.playback.seek(100.0, quiet=True)
    clock.now += 10
    app.go.open(two)
    wait(qtbot, app, two)
    app.playback.seek_by(40.0)
    clock.now += 10
    app.actions["back"].trigger()
    settle()
    wait(qtbot, app, one)
    assert at(app) == 140, "the video went on by itself"
    app.go.open(two, "t=30:00")
    wait(qtbot, app, two)
    qtbot.waitUntil(lambda: at(app) == 1800)
    settle()
    clock.now += 10
    app.actions["back"].trigger()
    settle()
    wait(qtbot, app, one)
    qtbot.waitUntil(lambda: at(app) == 140)
    assert app.actions["forward"].isEnabled()
    app.actions["forward"].trigger()
    settle()
    wait(qtbot, app, two)
    qtbot.waitUntil(lambda: at(app) == 1800)


def test_places_are_kept_for_the_next_start(qtbot: QtBot, app: App, make: Make, clock: Clock, tmp_path: Path) -> None:
    app.playback.seek(300.0, quiet=True)
    clock.now += 10
    app.note.seek_requested.emit(900.0)
    settle()
    app.window.close()
    again = make(length=3600.0)
    again.begin(None, None)
    wait(qtbot, again, tmp_path / "lib" / "one.md")
    assert again.actions["back"].isEnabled()
    again.actions["back"].trigger()
    assert at(again) == 300
