"""Links to files: what they lead to is told in words, and nothing is opened before the reader says so."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from karareader.base.errors import UserError
from karareader.notes.model.links import FileLink
from karareader.ui.reading import file_links
from tests.conftest import SHARED
from tests.ui.programs import App, Make


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A note, and what odd files its links may lead to."""
    folder = tmp_path / "lib"
    (folder / "sub").mkdir(parents=True)
    (folder / "note.md").write_text("# Exec\n\n[one](run.sh)\n")
    (folder / "other.md").write_text("# Other\n")
    (folder / "run.sh").write_text("#!/bin/sh\n")
    (folder / "doc.pdf").write_text("%PDF")
    (folder / "loop.txt").symlink_to("loop.txt")
    os.mkfifo(folder / "pipe.txt")
    return folder


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a" * 300, "its name is too long for any file"),
        ("sub/" * 2000, "its name is too long for any file"),
        ("loop.txt", "a link that leads back to itself"),
        ("doc.pdf/inside", "a part of its path is no folder"),
        ("nul\0.txt", "no file has such a name"),
        ("nothing.txt", "is not there"),
    ],
)
def test_what_cannot_be_opened_is_told_in_words(folder: Path, name: str, words: str) -> None:
    with pytest.raises(UserError, match=words) as told:
        file_links.find(name, folder)
    assert "Errno" not in str(told.value)
    assert len(str(told.value)) < 200


def has_changed(app: App, before: str) -> bool:
    """True once another message is shown."""
    return app.line.text not in ("", before)


Open = Callable[[str], tuple[str, str]]


@pytest.fixture
def follow(qtbot: QtBot, make: Make, folder: Path) -> Open:
    """Follows a link of the note; the message that comes, and its button."""
    app: App = make()
    app.begin(folder / "note.md", None)
    qtbot.waitUntil(lambda: app.session.current is not None)

    def follow(name: str) -> tuple[str, str]:
        before = app.line.text
        app.go.follow(FileLink(name))
        qtbot.waitUntil(lambda: app.line.text not in ("", before))
        button = app.line.findChild(QToolButton, "messageAction")
        assert button is not None
        return app.line.text, button.text()

    return follow


@pytest.mark.parametrize(
    ("name", "words", "button"),
    [
        ("run.sh", "leads to the file", "Show its folder"),
        ("doc.pdf", "leads to the file", "Open it"),
        ("sub", "leads to the folder", "Show its folder"),
        ("pipe.txt", "leads to the file", "Show its folder"),
        ("x" * 300, "too long", ""),
        ("loop.txt", "back to itself", ""),
        ("/dev/zero", "leads to the file", "Show its folder"),
    ],
)
def test_a_link_is_looked_at_and_offered(follow: Open, name: str, words: str, button: str) -> None:
    told, offered = follow(name)
    assert words in told
    assert offered == button


def test_a_link_to_a_note_by_its_file_opens_it(qtbot: QtBot, make: Make, folder: Path) -> None:
    app: App = make()
    app.begin(folder / "note.md", None)
    qtbot.waitUntil(lambda: app.session.current is not None)
    app.go.follow(FileLink("other.md"))
    qtbot.waitUntil(lambda: app.session.path == folder / "other.md")


def test_the_links_of_the_case_are_calm(qtbot: QtBot, make: Make) -> None:
    note = SHARED / "cases" / "hostile" / "9-links" / "exec.md"
    if not note.is_file():
        pytest.skip("the cases (../shared/cases) are not on this machine")
    app: App = make()
    app.begin(note, None)
    qtbot.waitUntil(lambda: app.session.current is not None)
    current = app.session.current
    assert current is not None
    targets = [line.split("](file:")[1].rstrip(")") for line in note.read_text().splitlines() if "](file:" in line]
    assert len(targets) >= 5
    for target in targets:
        before = app.line.text
        app.go.follow(FileLink(target))
        qtbot.waitUntil(partial(has_changed, app, before))
        assert "Errno" not in app.line.text
        assert "Traceback" not in app.line.text
