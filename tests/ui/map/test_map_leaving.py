"""A map is that of the note whose name stands above it, and nobody works on one that nobody waits for."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.ui.map import controller as map_desk
from karareader.ui.map.layout import Place, lay_out
from karareader.ui.map.pane import MapPane
from tests.library.index.libraries import write
from tests.ui.programs import App, Index


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    root.mkdir()
    write(root, "one.md", "To [[two]].\n", title="The first", video="aaaaaaaaaaa")
    write(root, "two.md", "To [[one]].\n", title="The second")
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root


class Slow:
    """Lays out maps, but not before it may; tells which were begun, and which were given up."""

    def __init__(self) -> None:
        self.may = threading.Event()
        self.begun, self.given_up = threading.Event(), threading.Event()

    def __call__(self, distances: Sequence[int], links: Sequence[tuple[int, int]], still_wanted: object) -> list[Place]:
        assert callable(still_wanted)
        self.begun.set()
        try:
            while not self.may.wait(0.005):
                still_wanted()
        except BaseException:
            self.given_up.set()
            raise
        return lay_out(distances, links)


def pane(app: App) -> MapPane:
    assert app.features.map.controller is not None
    return app.features.map.controller.pane


def test_leaving_the_map_ends_the_work_on_it(
    qtbot: QtBot, app: App, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow()
    monkeypatch.setattr(map_desk, "lay_out", slow)
    index()
    app.actions["map"].trigger()
    qtbot.waitUntil(slow.begun.is_set)
    app.actions["escape"].trigger()
    qtbot.waitUntil(slow.given_up.is_set)
    slow.may.set()
    app.actions["map"].trigger()
    qtbot.waitUntil(lambda: pane(app).scene is not None)


def test_the_map_before_never_stands_under_the_name_of_another_note(
    qtbot: QtBot, app: App, index: Index, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index()
    app.actions["map"].trigger()
    qtbot.waitUntil(lambda: pane(app).scene is not None)
    app.go.open(library / "two.md")
    qtbot.waitUntil(lambda: app.session.path == library / "two.md")
    slow = Slow()
    monkeypatch.setattr(map_desk, "lay_out", slow)
    app.actions["map"].trigger()
    assert pane(app).isVisible()
    assert pane(app).scene is None
    qtbot.waitUntil(lambda: pane(app).words.title.text() == map_desk.DRAWING.title)
    assert pane(app).bar.title.text() == "The second"
    slow.may.set()
    qtbot.waitUntil(lambda: pane(app).scene is not None)
    assert pane(app).bar.title.text() == "The second"


def test_in_a_window_of_its_own_a_map_that_takes_long_is_announced_by_its_name(
    qtbot: QtBot, app: App, index: Index, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index()
    app.actions["map"].trigger()
    qtbot.waitUntil(lambda: pane(app).scene is not None)
    app.actions["map_window"].trigger()
    slow = Slow()
    monkeypatch.setattr(map_desk, "lay_out", slow)
    app.go.open(library / "two.md")
    qtbot.waitUntil(lambda: pane(app).words.title.text() == map_desk.DRAWING.title)
    assert pane(app).scene is None
    assert pane(app).bar.title.text() == "The second"
    slow.may.set()
    qtbot.waitUntil(lambda: pane(app).scene is not None)
    app.actions["map_window"].trigger()
