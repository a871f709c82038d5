"""Following in the whole window: a new note follows, keys resume as a click does, Ctrl+L does what the chip says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractSlider, QPushButton
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState as Playing
from karareader.ui.common import follow_scroll
from tests.ui.programs import App, Make

NOTE = "---\ntitle: {title}\nvideoId: aaaaaaaaaaa\n---\n{text}"
TIMES = "".join(f"Sentence {n} of it, which is long enough to fill a line [{n}:00].\n\n" for n in range(1, 60))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Two long notes on one video."""
    root = tmp_path / "lib"
    root.mkdir()
    for name in ("one", "two"):
        (root / f"{name}.md").write_text(NOTE.format(title=f"Note {name}", text=f"{TIMES}## The end\n\nLast.\n"))
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root


@pytest.fixture
def app(qtbot: QtBot, make: Make, library: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    """The program at `one.md`, its video held at 40:00 and the note suspended by hand."""
    monkeypatch.setattr(follow_scroll, "animated", lambda _view: False)
    made = make(length=3600.0)
    made.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: made.session.current is not None and made.playback.state is Playing.PAUSED)
    settle(qtbot, made)
    made.playback.seek(2400.0)
    hand(made)
    assert not made.note.follow.state.following
    return made


def settle(qtbot: QtBot, app: App) -> None:
    page = app.note.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.layout.go_on(0.05))


def hand(app: App) -> None:
    app.note.view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)


def top(app: App) -> int:
    return app.note.view.verticalScrollBar().value()


def chip(app: App) -> QPushButton:
    found = app.note.findChild(QPushButton, "followChip")
    assert found is not None
    return found


def open_note(qtbot: QtBot, app: App, path: Path, heading: str = "") -> None:
    with qtbot.waitSignal(app.session.opened):
        app.go.open(path, heading)
    settle(qtbot, app)


def test_a_new_note_follows_whatever_the_hand_did_in_the_one_before(qtbot: QtBot, app: App, library: Path) -> None:
    app.playback.play()
    open_note(qtbot, app, library / "two.md")
    assert app.note.follow.state.following
    assert app.note.follow.where() == 0
    assert top(app) > 0


def test_beside_a_held_video_it_is_read_from_its_top_and_follows_once_that_plays(
    qtbot: QtBot, app: App, library: Path
) -> None:
    open_note(qtbot, app, library / "two.md")
    assert app.note.follow.state.following
    assert not chip(app).isVisible()
    assert top(app) == 0
    app.session.more_known("youtube:aaaaaaaaaaa")
    assert top(app) == 0
    app.playback.play()
    assert app.note.follow.where() == 0
    assert top(app) > 0


def test_a_place_that_was_asked_for_stays_until_the_video_moves(qtbot: QtBot, app: App, library: Path) -> None:
    open_note(qtbot, app, library / "two.md", "The end")
    at_end = top(app)
    assert at_end > 0
    assert app.note.follow.state.following
    app.playback.seek(120.0)
    assert app.note.follow.where() == 0
    assert top(app) < at_end


def test_where_the_video_plays_a_place_that_was_asked_for_is_not_left(qtbot: QtBot, app: App, library: Path) -> None:
    app.playback.play()
    open_note(qtbot, app, library / "two.md", "The end")
    there = top(app)
    app.note.mark(app.session.current.rendered.timeline.at(180.0) if app.session.current else None)
    assert top(app) == there
    assert chip(app).isVisible()


@pytest.mark.parametrize("command", ["next_time", "previous_time"])
def test_j_and_k_resume_as_a_click_does(app: App, command: str) -> None:
    app.actions[command].trigger()
    assert app.note.follow.state.following
    assert app.note.follow.where() == 0
    assert not chip(app).isVisible()


def test_a_time_of_the_outline_resumes_too(app: App) -> None:
    app.outline.time_chosen.emit(None, 1200.0)
    assert app.note.follow.state.following
    assert app.note.follow.where() == 0


def test_ctrl_l_does_what_the_chip_says(app: App) -> None:
    follow = app.actions["follow"]
    assert (chip(app).text(), follow.isChecked()) == ("Follow ↓", False)
    follow.trigger()
    assert app.note.follow.state.following
    assert app.settings.follow
    assert (chip(app).isVisible(), follow.isChecked()) == (False, True)
    follow.trigger()
    assert not app.settings.follow
    assert (chip(app).isVisible(), chip(app).text(), follow.isChecked()) == (True, "Follow is off", False)
    chip(app).click()
    assert app.settings.follow
    assert app.note.follow.state.following
    assert (chip(app).isVisible(), follow.isChecked()) == (False, True)


def test_off_is_shown_from_the_start(qtbot: QtBot, app: App, make: Make, library: Path) -> None:
    app.settings.follow = False
    app.window.close()
    again = make(length=3600.0)
    again.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: again.note.page is not None and again.playback.state is Playing.PAUSED)
    settle(qtbot, again)
    again.playback.seek(2400.0)
    qtbot.waitUntil(lambda: (chip(again).isVisible(), chip(again).text()) == (True, "Follow is off ↓"))
    assert not again.actions["follow"].isChecked()
