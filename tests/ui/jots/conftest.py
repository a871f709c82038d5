"""The program at a note whose video has captions, with a folder of jots of the test's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState as Playing
from karareader.ui.jots.feature import JotsFeature
from tests.ui.programs import App, Make

NOTE = "---\ntitle: {title}\nvideoId: {video}\n---\nThe sky is blue [0:20].\n\nGrass is green [0:40].\n"
CAPTIONS = (
    "WEBVTT\n\n00:00:05.000 --> 00:00:09.000\nThis is said first. And\n\n"
    "00:00:09.000 --> 00:00:14.000\nthis is said after that.\n"
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Notes on two videos."""
    root = tmp_path / "lib"
    root.mkdir()
    for name, video in (("one", "Kr4Rd3rT0ur"), ("two", "jNQXAC9IVRw")):
        (root / f"{name}.md").write_text(NOTE.format(title=name.title(), video=video))
        (root / f"Film {name} [{video}].mp4").write_bytes(b"film")
    (root / "Film one [Kr4Rd3rT0ur].vtt").write_text(CAPTIONS)
    return root


@pytest.fixture
def begin(qtbot: QtBot, make: Make, library: Path) -> Make:
    """Starts the program at the first note, and waits until its video and its jots are there."""

    def begin(**words: object) -> App:
        app = make(length=60.0)
        app.begin(library / "one.md", None)
        qtbot.waitUntil(lambda: app.session.current is not None and app.playback.state is Playing.PAUSED)
        settled(qtbot, app)
        return app

    return begin


@pytest.fixture
def app(begin: Make) -> App:
    return begin()


def jots(app: App) -> JotsFeature:
    return app.features.jots


def settled(qtbot: QtBot, app: App) -> None:
    """Wait until all is read and written."""
    qtbot.waitUntil(lambda: jots(app).jots.path is not None and not jots(app).jots.busy)


def rows(app: App) -> list[tuple[str, int, str]]:
    """What the panel shows: kind, whole seconds, words. The playback of a test may go on a little."""
    return [(row.kind, int(row.shown.start or 0), row.shown.sentence) for row in jots(app).rows.panel.rows]
