"""What the program begins with: a folder that is not there, the sample, nothing; and what does not stay then."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState as Playing
from karareader.ui.library.folder_controller import sample_folder
from karareader.ui.video import placeholder as empty_state
from tests.ui.programs import App, Make

NOTE = "---\ntitle: {title}\nvideoId: aaaaaaaaaaa\n---\n## Part\n\nWords [0:10].\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    root.mkdir()
    for name in ("one", "two"):
        (root / f"{name}.md").write_text(NOTE.format(title=name))
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root


def begin(make: Make, path: Path | None = None) -> App:
    app = make()
    app.begin(path, None)
    return app


def wait_for(qtbot: QtBot, app: App, name: str) -> None:
    qtbot.waitUntil(lambda: app.session.path is not None and app.session.path.stem == name)


def test_a_last_folder_that_is_not_there_is_said_and_kept(
    qtbot: QtBot, make: Make, library: Path, tmp_path: Path
) -> None:
    first = begin(make, library)
    qtbot.waitUntil(lambda: first.state.last_library == str(library))
    first.go.open(library / "two.md")
    wait_for(qtbot, first, "two")
    first.window.close()
    away = library.rename(tmp_path / "away")
    app = begin(make)
    assert app.welcome.isVisible()
    assert app.welcome.notice.isVisible()
    words = app.welcome.notice.accessibleName()
    assert words == f"The folder “{library}” is not there. Is its disk connected?"
    assert app.session.current is None
    assert app.keeper.root is None
    assert app.state.last_library == str(library)
    assert [button.text().endswith("(not there)") for button in app.welcome.rows("Recent folders")] == [True]
    # Another look while it is still away says so on the message line, and takes nothing away.
    app.welcome.again.click()
    assert app.line.text == words
    app.features.library.folders.open_sample()
    qtbot.waitUntil(lambda: app.session.current is not None)
    assert not app.welcome.notice.isVisibleTo(app.welcome)
    assert app.state.last_library == str(library)
    app.window.close()
    again = begin(make)
    assert again.welcome.notice.isVisible()
    away.rename(library)
    again.welcome.again.click()
    wait_for(qtbot, again, "two")  # where it was left, whatever was read meanwhile
    assert not again.welcome.isVisible()


@pytest.mark.parametrize("name", ["gone", "gone.md"])
def test_what_was_named_and_is_not_there_is_said(qtbot: QtBot, make: Make, tmp_path: Path, name: str) -> None:
    app = begin(make, tmp_path / name)
    kind = "note" if name.endswith(".md") else "folder"
    assert app.welcome.notice.accessibleName() == f"The {kind} “{tmp_path / name}” is not there. Is its disk connected?"
    assert app.welcome.isVisible()


def test_a_first_start_shows_the_sample_and_a_button_for_own_notes(qtbot: QtBot, make: Make, library: Path) -> None:
    app = begin(make)
    qtbot.waitUntil(lambda: app.session.current is not None)
    assert app.keeper.root == sample_folder()
    assert app.library.own.isVisible()
    assert app.library.own.text() == "Open your notes…"
    with qtbot.waitSignal(app.library.open_folder_requested):
        app.library.open_folder_requested.disconnect(app.features.library.folders.choose_folder)
        app.library.own.click()
    app.features.library.folders.open_folder(library)
    wait_for(qtbot, app, "one")
    assert not app.library.own.isVisible()


@pytest.mark.parametrize("how", ["empty folder", "welcome page"])
def test_where_no_note_is_shown_its_video_does_not_stay(
    qtbot: QtBot, make: Make, library: Path, tmp_path: Path, how: str
) -> None:
    app = begin(make, library)
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED and app.session.current is not None)
    app.playback.play()
    if how == "empty folder":
        (tmp_path / "empty").mkdir()
        app.features.library.folders.open_folder(tmp_path / "empty")
    else:
        app.actions["welcome"].trigger()
    qtbot.waitUntil(app.welcome.isVisible)
    assert app.playback.source is None
    assert app.session.current is None
    assert app.video.empty.isVisible()
    assert app.video.empty.title.text() == empty_state.no_note().title
    assert not app.outline.headings
    assert app.window.windowTitle() == "KaraReader"
    app.actions["play"].trigger()
    assert app.playback.source is None
    app.features.library.folders.open_folder(library)
    wait_for(qtbot, app, "one")
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED)
    assert not app.welcome.isVisible()
    assert [heading.text for heading in app.outline.headings] == ["Part"]
