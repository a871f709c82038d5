"""What stands beside the note whatever happens: the video beside help, a stream for a broken file."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState as Playing
from tests.ui.programs import App, Make

NOTE = "---\ntitle: {title}\nvideoId: aaaaaaaaaaa\n---\nA sentence of it [0:20].\n\nAnother one [0:40].\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A note on a video."""
    root = tmp_path / "lib"
    root.mkdir()
    (root / "one.md").write_text(NOTE.format(title="One"))
    return root


@pytest.fixture
def app(qtbot: QtBot, make: Make, library: Path) -> App:
    """The program at the note, its video loaded."""
    (library / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    made = make(length=60.0)
    made.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: made.session.current is not None and made.playback.state is Playing.PAUSED)
    return made


def test_note_only_keeps_a_small_transport(app: App) -> None:
    small = app.small
    assert small.isHidden()
    app.actions["layout_note"].trigger()
    assert small.isVisible()
    assert small.height() <= 48
    assert not small.geometry().intersects(app.window.pages.geometry())
    small.play.click()
    assert app.playback.playing
    assert small.play.accessibleName() == "Pause"
    app.playback.seek(30.0)
    app.playback.tick()
    assert small.seek_bar.value() == 30
    assert len(small.seek_bar._starts) == 2
    small.back.click()
    assert app.playback.position == 25.0
    app.playback.close()
    assert small.isHidden()
    app.session.find_video_again()


def test_the_small_transport_leads_back_to_the_video(app: App) -> None:
    app.actions["layout_note"].trigger()
    app.small.show_video.click()
    assert app.small.isHidden()
    assert app.video.isVisible()
    app.actions["layout_note"].trigger()
    app.actions["pop_out"].trigger()
    assert app.small.isHidden()
    app.window.stage.pop_in()


@pytest.mark.parametrize(
    "page", ["help_times", "help_repairs", "help_search", "help_claims", "help_videos", "help_highlights"]
)
def test_help_opens_beside_the_video(qtbot: QtBot, app: App, page: str) -> None:
    app.playback.seek(25.0)
    app.playback.play()
    sources: list[object] = []
    app.playback.source_changed.connect(sources.append)
    with qtbot.waitSignal(app.session.video_found):
        app.actions[page].trigger()
    qtbot.waitUntil(lambda: app.session.path is not None and app.session.path.suffix == ".md")
    assert sources == []
    assert app.playback.playing
    assert app.video.empty.isHidden()
    with qtbot.waitSignal(app.session.opened):
        app.go.go_back()
    assert sources == []
    assert app.playback.position >= 25.0


def test_a_broken_file_offers_the_stream(qtbot: QtBot, make: Make, library: Path) -> None:
    (library / "corrupt [aaaaaaaaaaa].mp4").write_bytes(b"x")
    app = make(length=60.0)
    app.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: app.playback.state is Playing.FAILED)
    assert app.video.empty.isVisible()
    assert app.video.empty.offer.isVisible()
    assert app.playback.can_be_had
    assert app.line.text == "The file “corrupt [aaaaaaaaaaa].mp4” on this computer cannot be played."
    wishes: list[object] = []
    app.playback.wished.disconnect(app.features.streaming.controller.play)
    app.playback.wished.connect(wishes.append)
    app.note.seek_requested.emit(20.0)
    assert wishes == [20.0]
