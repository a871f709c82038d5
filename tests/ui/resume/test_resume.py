"""What to go on with: the page at the beginning, bookmarks, and the reading list."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from karareader.library.jots.marks import Mark
from karareader.media.player.base import PlayerState as Playing
from karareader.settings import State
from karareader.ui.library.row_actions import TreeRow
from karareader.ui.reading.history import Visit
from karareader.ui.resume import feature
from karareader.ui.resume.bookmarks import Bookmark, as_json, from_json
from karareader.ui.resume.unfinished import Begun, Waiting, begun, waiting
from karareader.ui.video.row_sheet import RowSheet
from karareader.ui.window.welcome import exists
from tests.ui.programs import App, Make

NOTE = "---\ntitle: {title}\nvideoId: {video}\n---\n{text}"
TEXT = "".join(f"Sentence {n} of it, with a few more words [{n}:00].\n\n" for n in range(1, 60))


def test_what_was_watched_in_part_is_listed_the_latest_first() -> None:
    state = State()
    for video, seconds, length in (
        ("begun", 100, 600), ("ended", 595, 600), ("hardly", 3, 600), ("unknown", 50, 0), ("no note", 100, 600),
    ):  # fmt: skip
        state.remember_position(video, seconds)
        if length:
            state.remember_length(video, length)
        if video != "no note":
            state.remember_note_of(video, Path(f"/notes/{video}.md"))
    assert begun(state) == [
        Begun("unknown", Path("/notes/unknown.md"), 50, 0),
        Begun("begun", Path("/notes/begun.md"), 100, 600),
    ]
    state.remember_position("begun", 200)
    assert [each.video for each in begun(state)] == ["begun", "unknown"]


def test_marks_that_wait_are_told_by_their_videos() -> None:
    state = State()
    state.remember_note_of("b", Path("/notes/b.md"))
    marks = [
        Mark("1", "a", 10, 5, title="Film A", note="/notes/a.md", made=1),
        Mark("2", "b", 10, 5, title="Film B", made=3),
        Mark("3", "a", 20, 5, title="Film A", note="/notes/other.md", made=2),
        Mark("4", "c", 20, 5, title="Film C", made=4),  # nobody knows a note on it
    ]
    assert waiting(marks, state) == [
        Waiting("Film B", Path("/notes/b.md"), 1),
        Waiting("Film A", Path("/notes/other.md"), 2),
    ]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"words": "x"}', '{"path": "/a.md"}', '{"path": "/a.md", "words": 3}']
)
def test_what_makes_no_sense_is_no_bookmark(text: str) -> None:
    assert from_json(text) is None


def test_a_bookmark_is_read_as_it_was_written() -> None:
    mark = Bookmark(Visit(Path("/a.md"), {"block": "b3", "leaf": 0, "share": 0.5, "offset": 1.0}, "youtube:x"), "Words")
    assert from_json(as_json(mark)) == mark


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    root.mkdir()
    (root / "one.md").write_text(NOTE.format(title="Note one", video="aaaaaaaaaaa", text=TEXT))
    (root / "two.md").write_text(NOTE.format(title="Note two", video="bbbbbbbbbbb", text="Two [0:20].\n"))
    for video in ("aaaaaaaaaaa", "bbbbbbbbbbb"):
        (root / f"Film [{video}].mp4").write_bytes(b"film")
    return root


def wait(qtbot: QtBot, app: App, path: Path) -> None:
    qtbot.waitUntil(lambda: app.session.path == path and app.playback.state is Playing.PAUSED)
    page = app.note.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.layout.go_on(0.05))


def sheet() -> RowSheet:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, RowSheet) and each.isVisible()]
    assert len(found) == 1
    return found[0]


def rows(app: App, title: str) -> list[str]:
    return [button.accessibleName() for button in app.welcome.rows(title)]


def test_one_goes_on_where_one_was(qtbot: QtBot, make: Make, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app = make(length=3600.0)
    one, two = library / "one.md", library / "two.md"
    app.begin(one, None)
    wait(qtbot, app, one)
    assert app.welcome.rows("Continue watching") == [], "nothing is made before it is seen"

    # A place is kept, and found again from elsewhere; the same once more forgets it; all can be undone.
    app.note.page_down()
    there = app.note.view_state()["block"]
    app.actions["bookmark"].trigger()
    app.note.scroll_to_top()
    app.actions["bookmark"].trigger()
    assert len(app.state.bookmarks) == 2
    app.actions["bookmark"].trigger()
    assert len(app.state.bookmarks) == 1
    app.playback.seek(600.0)
    app.actions["mark"].trigger()
    app.actions["read_later"].trigger()
    assert app.actions["read_later"].isChecked()
    app.go.open(two)
    wait(qtbot, app, two)
    assert not app.actions["read_later"].isChecked()
    app.actions["bookmarks"].trigger()
    QTest.keyClick(sheet().list, Qt.Key.Key_Return)
    wait(qtbot, app, one)
    assert app.note.view_state()["block"] == there
    app.note.scroll_to_top()
    app.actions["bookmarks"].trigger()
    QTest.keyClick(sheet().list, Qt.Key.Key_Return)
    assert app.note.view_state()["block"] == there

    # The list of notes to be read: by the command, and by the menu of a row of the library.
    qtbot.waitUntil(lambda: len(app.keeper.entries) == 2)
    entry = next(each for each in app.keeper.entries if each.path == two)
    acts = app.features.library.actions
    row = TreeRow(entry, None, [entry], entry.video)
    assert not acts.is_listed(row)
    acts.toggle_listed(row)
    assert app.state.reading_list == [str(two), str(one)]
    app.actions["undo"].trigger()
    assert app.state.reading_list == [str(one)]
    app.actions["redo"].trigger()
    app.actions["reading_list"].trigger()
    QTest.keyClick(sheet().list, Qt.Key.Key_Delete)
    assert app.state.reading_list == [str(one)]
    app.actions["undo"].trigger()
    assert app.state.reading_list == [str(two), str(one)]

    # All of it is offered on the page at the beginning, the next time too.
    app.window.close()
    again = make(length=3600.0)
    again.begin(two, None)
    wait(qtbot, again, two)
    qtbot.waitUntil(lambda: bool(again.features.jots.marks.marks))
    again.actions["welcome"].trigger()
    qtbot.waitUntil(lambda: rows(again, "Reading list") == ["Note two", "Note one"])
    assert rows(again, "Continue watching") == ["Note one   10:00 of 1:00:00"]
    assert rows(again, "Marks to write up") == [f"{again.features.jots.marks.marks[0].title}   1 mark"]
    assert len(rows(again, "Bookmarks")) == 1
    again.welcome.rows("Marks to write up")[0].click()
    wait(qtbot, again, one)
    assert again.side.current_name == "Marks"
    assert again.playback.position == 600.0
    again.actions["welcome"].trigger()

    # A note that was renamed is followed; one that is gone is not offered.
    moved = library / "other.md"
    one.rename(moved)
    again.features.resume._renamed(one, moved)
    two.unlink()
    # A disk that takes its time holds up no window.
    answers = threading.Event()
    monkeypatch.setattr(feature, "exists", lambda note, _patience: answers.wait(5) and exists(note))
    again.features.resume._fill()
    assert rows(again, "Reading list") == ["Note two", "Note one"]
    answers.set()
    qtbot.waitUntil(lambda: rows(again, "Reading list") == ["other"])
    assert rows(again, "Continue watching") == ["other   10:00 of 1:00:00"]
    assert again.state.bookmarks
    assert all(str(moved) in text for text in again.state.bookmarks)


def test_empty_lists_say_how_to_fill_them(make: Make) -> None:
    app = make()
    app.window.show()
    app.messages.flush()
    app.actions["bookmarks"].trigger()
    assert "Bookmark this place" in app.line.text
    app.actions["reading_list"].trigger()
    assert "Read later" in app.line.text
    for name in ("bookmark", "read_later"):
        app.actions[name].trigger()
        assert app.line.text.startswith("Open a note")
    assert not app.actions["read_later"].isChecked()
