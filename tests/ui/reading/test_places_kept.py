"""The next time, the reader is where he was: the note at its place, back and forward, the panel under the video."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState as Playing
from karareader.ui.reading.history import Visit
from karareader.ui.reading.saved_places import read, written
from tests.ui.programs import App, Make

NOTE = "---\ntitle: {title}\nvideoId: aaaaaaaaaaa\n---\n{text}"
TEXT = "".join(f"Sentence {n} of it, with a few more words [{n}:00].\n\n" for n in range(1, 60))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Three long notes on one video."""
    root = tmp_path / "lib"
    root.mkdir()
    for name in ("one", "two", "three"):
        (root / f"{name}.md").write_text(NOTE.format(title=f"Note {name}", text=TEXT))
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root


def wait(qtbot: QtBot, app: App, path: Path) -> None:
    qtbot.waitUntil(lambda: app.session.path == path and app.playback.state is Playing.PAUSED)
    page = app.note.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.layout.go_on(0.05))


def block(app: App) -> object:
    return app.note.view_state()["block"]


def test_tab_scroll_and_history_are_remembered(qtbot: QtBot, make: Make, library: Path) -> None:
    app = make(length=3600.0)
    app.begin(library / "one.md", None)
    wait(qtbot, app, library / "one.md")
    app.note.page_down()
    there = block(app)
    for name in ("two", "three"):
        app.go.open(library / f"{name}.md")
        wait(qtbot, app, library / f"{name}.md")
    app.go.go_back()
    wait(qtbot, app, library / "two.md")
    app.note.page_down()
    app.note.page_down()
    here = block(app)
    app.side.show_name("Repairs")
    app.window.close()

    again = make(length=3600.0)
    again.begin(None, None)
    wait(qtbot, again, library / "two.md")
    assert again.side.current_name == "Repairs"
    assert block(again) == here
    assert again.actions["back"].isEnabled()
    assert again.actions["forward"].isEnabled()
    again.go.go_back()
    wait(qtbot, again, library / "one.md")
    assert block(again) == there
    again.go.go_forward()
    wait(qtbot, again, library / "two.md")
    assert block(again) == here
    again.go.go_forward()
    wait(qtbot, again, library / "three.md")


def test_a_time_that_is_asked_for_goes_before_the_place(qtbot: QtBot, make: Make, library: Path) -> None:
    app = make(length=3600.0)
    app.begin(library / "one.md", None)
    wait(qtbot, app, library / "one.md")
    app.window.close()
    again = make(length=3600.0)
    again.begin(library / "one.md", 3000.0)
    wait(qtbot, again, library / "one.md")
    assert again.note.moment is not None
    qtbot.waitUntil(lambda: again.note.follow.where() == 0)


VISIT = Visit(Path("/notes/a.md"), {"block": "b3", "leaf": 0, "share": 0.25, "offset": 0.0, "folds": {"b1": True}})


def test_a_visit_is_read_as_it_was_written() -> None:
    assert read(written(VISIT)) == VISIT


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"path": 3}', '{"path": "a\\u0000b"}', "null", "[" * 100_000, '"a"', "1e999"]
)
def test_what_makes_no_sense_is_no_visit(text: str) -> None:
    assert read(text) is None


def test_what_is_of_the_wrong_kind_is_left_out_of_a_view() -> None:
    view = {"block": 3, "leaf": "x", "share": None, "offset": [], "folds": {"b1": 1, "b2": False}, "other": 1}
    assert read(json.dumps({"path": "/a.md", "view": view})) == Visit(Path("/a.md"), {"folds": {"b2": False}})
