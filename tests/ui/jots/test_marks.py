"""Marks in the window."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from karareader.base.errors import UserError
from karareader.cli import running_window
from karareader.settings import Profile
from karareader.ui.jots import marks as module
from karareader.ui.runtime.local_server import LocalServer
from tests.ui.jots.conftest import jots, rows
from tests.ui.programs import App, Make


def on_disk(tmp_path: Path) -> list[int]:
    """The whole seconds of the marks that a kill would leave."""
    lines = (tmp_path / "profile" / "data" / "marks.jsonl").read_text().splitlines()
    kept = {raw["id"]: raw for raw in map(json.loads, lines)}
    return [int(float(raw["target"]["selector"]["value"][2:])) for raw in kept.values() if "target" in raw]


def test_a_key_keeps_the_moment_and_nothing_else_happens(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    qtbot.waitUntil(lambda: jots(app).here.said_at(10.0) != "")
    app.playback.play()
    app.playback.seek(10.0)
    focus = app.window.focusWidget()
    app.actions["mark"].trigger()
    # It is shown, and it was on the disk before.
    assert app.video.osd.words == "Marked 0:05"
    assert app.video.osd.timer.interval() == module.TOAST_MS
    assert on_disk(tmp_path) == [5]
    assert rows(app) == [("mark", 5, "And this is said after that.")]
    for bar in (app.video.seek_bar, app.small.seek_bar):
        assert [(int(kept.start), kept.written) for kept in bar.kept] == [(5, False)]
    assert app.playback.playing
    assert app.window.focusWidget() is focus
    qtbot.waitUntil(lambda: jots(app).rows.panel.rows[0].shown.picture != "")
    assert Path(jots(app).rows.panel.rows[0].shown.picture).is_file()
    app.actions["mark_earlier"].trigger()
    assert app.video.osd.words == "Mark at 0:04, 6 s before"
    app.actions["mark_later"].trigger()
    app.actions["mark_later"].trigger()
    assert on_disk(tmp_path) == [6]
    app.actions["undo"].trigger()  # the steps of a moment ago together
    assert on_disk(tmp_path) == [5]
    app.actions["undo"].trigger()
    assert on_disk(tmp_path) == []
    app.actions["redo"].trigger()
    assert jots(app).rows.panel.rows[0].shown.picture != ""
    app.actions["redo"].trigger()
    assert on_disk(tmp_path) == [6]
    app.playback.seek(41.0)
    app.actions["mark"].trigger()
    assert rows(app)[1] == ("mark", 36, "Grass is green")  # no caption there: what the note says
    app.playback.seek(17.0)
    app.actions["mark"].trigger()
    assert rows(app)[1] == ("mark", 12, "And this is said after that.")  # nothing is said any more, but was then
    app.actions["undo"].trigger()
    assert app.side.tabText(app.side.indexOf(jots(app).rows.panel)).split()[-1] == "2"


def test_marks_outlive_the_program_and_are_swept_by_a_key(
    qtbot: QtBot, begin: Make, tmp_path: Path, library: Path
) -> None:
    app = begin()
    for seconds in (10.0, 20.0):
        app.playback.seek(seconds)
        app.actions["mark"].trigger()
    app.window.close()
    app = begin()
    assert [row[:2] for row in rows(app)] == [("mark", 5), ("mark", 15)]
    app.actions["sweep_marks"].trigger()
    assert rows(app) == []
    assert on_disk(tmp_path) == []
    assert app.line.text == "2 marks cleared."
    app.actions["undo"].trigger()
    assert [row[:2] for row in rows(app)] == [("mark", 5), ("mark", 15)]
    # In the panel
    app.actions["marks"].trigger()
    panel = jots(app).rows.panel
    assert panel.list.hasFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Minus)
    assert rows(app)[0][1] == 4
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert [row[1] for row in rows(app)] == [15]
    # Beside another video, they are still there
    app.go.open(library / "two.md")
    qtbot.waitUntil(lambda: [row[0] for row in rows(app)] == ["away"])
    assert panel.rows[0].shown.title == "Mark in “Film one”"
    panel.list.chosen.emit(0, False)
    qtbot.waitUntil(lambda: app.session.path == library / "one.md")
    qtbot.waitUntil(lambda: app.playback.position == 15.0)


def test_what_cannot_be_written_is_not_shown(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    inbox = jots(app).marks._inbox
    assert inbox is not None

    def full(*_marks: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(inbox, "put", full)
    app.actions["mark"].trigger()
    assert rows(app) == []
    assert app.line.text == "The mark could not be kept: No space left on device."


def test_another_program_marks_through_the_window(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    """As `karareader --mark` does, which runs in a process of its own."""
    app.playback.seek(30.0)
    told: list[object] = []

    def ask(command: str) -> None:
        try:
            told.append(running_window.tell(Profile(tmp_path / "profile"), command))
        except UserError as error:
            told.append(error)

    for at, command in enumerate(("mark", "format the disk")):
        thread = threading.Thread(target=ask, args=(command,))
        thread.start()
        qtbot.waitUntil(lambda at=at: len(told) > at)
        thread.join()
    assert told[0] == "Marked 0:25 in “Film one”."
    assert str(told[1]) == "KaraReader does not know that."
    assert [row[:2] for row in rows(app)] == [("mark", 25)]
    second = LocalServer(Profile(tmp_path / "profile").address, app)
    assert not second.listen()
    app.window.close()
    with pytest.raises(UserError, match="is not running"):
        running_window.tell(Profile(tmp_path / "profile"), "mark")


def test_the_address_is_short_enough_for_any_profile(tmp_path: Path) -> None:
    deep = Profile(tmp_path / ("x" * 90) / ("y" * 90))
    assert len(deep.address) <= 100
    assert deep.address != Profile(tmp_path / ("x" * 90) / ("z" * 90)).address


def test_without_a_video_it_is_said(app: App) -> None:
    app.session.close()
    app.actions["mark"].trigger()
    assert app.line.text == module.NO_VIDEO
    assert rows(app) == []
    app.actions["jot"].trigger()
    assert jots(app).writing.editor.isHidden()
