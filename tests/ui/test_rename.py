"""A note that is renamed or moved while it is open stays open, at its place, with all that is remembered of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.library.files import file_stamp as moved
from karareader.media.player.base import PlayerState as Playing
from tests.ui.programs import App, Make

NOTE = "---\ntitle: Moon\nvideoId: aaaaaaaaaaa\n---\n"
TEXT = "".join(f"Sentence {n} of it, with a few more words [{n}:00].\n\n" for n in range(1, 60))


@pytest.fixture
def app(qtbot: QtBot, make: Make, tmp_path: Path) -> App:
    """The program at a long note, scrolled a page down, its video playing."""
    root = tmp_path / "lib"
    (root / "deep" / "er").mkdir(parents=True)
    (root / "moon.md").write_text(NOTE + TEXT)
    (root / "other.md").write_text("Another one.\n")
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    made = make(length=3600.0)
    made.begin(root / "moon.md", None)
    qtbot.waitUntil(lambda: made.session.current is not None and made.playback.state is Playing.PAUSED)
    qtbot.waitUntil(lambda: made.keeper.root == root)
    page = made.note.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.layout.go_on(0.05))
    made.note.page_down()
    return made


@pytest.mark.parametrize("name", ["Full moon.md", "deep/er/moon.md"])
def test_the_open_note_is_followed(qtbot: QtBot, app: App, tmp_path: Path, name: str) -> None:
    root = tmp_path / "lib"
    old, new = root / "moon.md", root / name
    app.state.remember_read("lib/moon.md", 5)
    app.features.repairs.controller.set_as_written("*", True)
    place = app.note.view_state()["block"]
    app.playback.play()
    old.rename(new)
    app.session._touched(old)
    qtbot.waitUntil(lambda: app.session.path == new)
    assert app.note.view_state()["block"] == place
    assert app.playback.playing
    assert app.line.text == "" or "deleted" not in app.line.text
    assert app.state.last_note == str(new)
    assert f"lib/{name}" in app.state.read
    assert [key for key in app.state.as_written if key.endswith(Path(name).name)] or app.state.as_written
    assert app.go.visits[0][-1].path == new
    # The new file is watched now.
    new.write_text(NOTE + "Other words.\n")
    app.session._touched(new)
    qtbot.waitUntil(lambda: app.session.current is not None and "Other words" in app.session.current.note.body)


def test_a_note_that_was_deleted_is_told(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    (tmp_path / "lib" / "moon.md").unlink()
    app.session._touched(tmp_path / "lib" / "moon.md")
    qtbot.waitUntil(lambda: "moon.md was deleted or moved" in app.line.text)
    assert app.session.path == tmp_path / "lib" / "moon.md"


def test_another_file_with_the_same_words_is_another_note(tmp_path: Path) -> None:
    first, second = tmp_path / "a.md", tmp_path / "b.md"
    for path in (first, second):
        path.write_text("Same words.\n")
    wanted = moved.identity(first)
    assert wanted is not None
    assert moved.find(wanted, [tmp_path]) == first
    first.unlink()
    assert moved.find(wanted, [tmp_path]) is None


def test_hidden_folders_links_and_what_is_no_note_are_passed_over(tmp_path: Path) -> None:
    note = tmp_path / "a.md"
    note.write_text("Words.\n")
    wanted = moved.identity(note)
    assert wanted is not None
    hidden = tmp_path / ".trash"
    hidden.mkdir()
    note.rename(hidden / "a.md")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert moved.find(wanted, [tmp_path]) is None
    (hidden / "a.md").rename(tmp_path / "a.bak")
    assert moved.find(wanted, [tmp_path, tmp_path / "gone"]) is None
    os.rename(tmp_path / "a.bak", tmp_path / "c.md")  # noqa: PTH104
    assert moved.find(wanted, [tmp_path]) == tmp_path / "c.md"
    assert moved.identity(tmp_path / "nothing.md") is None
