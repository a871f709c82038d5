"""From words that are said in a video to that moment of it: the whole program, and the process that reads captions."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from karareader.captions.find import CaptionSources
from karareader.library.search.results import CaptionHit
from karareader.media.player.base import PlayerState as Playing
from karareader.ui.search.panel import SearchPanel
from karareader.ui.services import captions_index as said_keeper
from karareader.ui.services.captions_index import CaptionsIndexService
from karareader.ui.services.folder_watcher import FolderWatcher
from karareader.ui.services.index import IndexStatus
from tests.library.said.shelves import vtt
from tests.ui.programs import App, Make

FIRST, SECOND, BARE = "aaaaaaaaaaa", "bbbbbbbbbbb", "ccccccccccc"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(said_keeper, "_SETTLE", 0)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    root.mkdir()
    for name, title, video, text in (
        ("one.md", "The first note", FIRST, "A prism bends light [0:41]."),
        ("two.md", "The second note", SECOND, "Early on [0:03]."),
        ("three.md", "The third note", SECOND, "It begins [0:02].\n\nA marmot comes [0:30].\n\nAnd goes [0:50]."),
    ):
        (root / name).write_text(f"---\ntitle: {title}\nvideoId: {video}\n---\n{text}\n")
    for video, words in ((FIRST, "so the heron waits"), (SECOND, "the marmot whistles"), (BARE, "an axolotl swims")):
        (root / f"Film {video[0]} [{video}].mp4").write_bytes(b"film")
        (root / f"Film {video[0]} [{video}].en.vtt").write_text(vtt((33, words)))
    return root


@pytest.fixture
def app(qtbot: QtBot, make: Make, library: Path) -> App:
    app = make()
    app.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: app.session.current is not None and app.playback.state is Playing.PAUSED)
    qtbot.waitUntil(lambda: heard(app) == 3, timeout=20000)
    return app


def heard(app: App) -> int:
    library = app.services.index.library
    words = ("heron", "marmot", "axolotl")
    return sum(library.search(f"in:captions {word}").said_total for word in words) if library is not None else 0


def look_for(qtbot: QtBot, app: App, words: str, title: str) -> SearchPanel:
    """Search, and pick out what is said in the video of this title."""
    app.actions["search_library"].trigger()
    panel = app.window.findChild(SearchPanel, "librarySearch")
    assert isinstance(panel, SearchPanel)
    panel.field.clear()
    QTest.keyClicks(panel.field, words)

    def place() -> int:
        rows = panel.list.found.rows
        return next((at for at, row in enumerate(rows) if isinstance(row, CaptionHit) and row.title == title), -1)

    qtbot.waitUntil(lambda: place() >= 0, timeout=10000)
    panel.list.setCurrentIndex(panel.list.found.index(place()))
    return panel


def opened(app: App) -> str:
    return app.session.current.note.title if app.session.current is not None else ""


def test_what_is_said_opens_the_note_that_is_open_or_cites_nearest_and_goes_there(qtbot: QtBot, app: App) -> None:
    panel = look_for(qtbot, app, "heron", "Film a")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.playback.position == 33.0)
    assert opened(app) == "The first note"
    assert app.playback.state is Playing.PAUSED
    panel = look_for(qtbot, app, "whistles", "Film b")
    QTest.keyClick(panel.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: opened(app) == "The third note")
    qtbot.waitUntil(lambda: app.playback.position == 33.0 and app.playback.state is Playing.PLAYING)
    assert app.note.moment is not None
    assert app.note.moment.start == 30.0


def test_a_video_that_no_note_is_about_is_shown_by_itself(qtbot: QtBot, app: App) -> None:
    panel = look_for(qtbot, app, "axolotl", "Film c")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened(app) == "Film c – all notes")
    qtbot.waitUntil(lambda: app.playback.position == 33.0)
    assert app.line._message is not None
    assert "No note is about this video" in app.line._message.text
    app.playback.seek(1.0)
    look_for(qtbot, app, "axolotl", "Film c")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.playback.position == 33.0)


def test_a_video_that_is_not_on_this_computer_is_wished_for_at_that_moment(
    qtbot: QtBot, app: App, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (library / f"Film b [{SECOND}].mp4").unlink()
    app.services.files.forget()
    asked: list[float] = []
    monkeypatch.setattr(app.features.streaming.controller, "_ask", lambda: None)  # nothing is asked of the web
    app.playback.wished.connect(asked.append)
    panel = look_for(qtbot, app, "whistles", "Film b")
    for _ in range(2):  # the note is opened for it, and then is open
        QTest.keyClick(panel.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: bool(asked))
        assert opened(app) == "The third note"
        assert (asked.pop(), asked) == (33.0, [])
        panel.start()


def test_captions_that_come_are_found_and_those_that_go_are_not(qtbot: QtBot, app: App, library: Path) -> None:
    path = library / f"Film a [{FIRST}].de.vtt"
    path.write_text(vtt((5, "ein Murmeltier pfeift")))
    panel = look_for(qtbot, app, "murmeltier", "Film a")
    path.unlink()
    qtbot.waitUntil(lambda: not panel.list.found.rows, timeout=10000)
    # Another folder is chosen in the settings, and a download is over.
    other = library.with_name("other")
    other.mkdir()
    (other / "Far [ddddddddddd].vtt").write_text(vtt((5, "a newt sleeps")))
    app.settings.media_folders = [str(other)]
    app.features.settings.changed.emit("media_folders")
    look_for(qtbot, app, "newt", "Far")
    (other / "Near [eeeeeeeeeee].vtt").write_text(vtt((5, "a toad sings")))
    app.features.downloads.controller.video_came.emit("youtube:eeeeeeeeeee")
    look_for(qtbot, app, "toad", "Near")


# The process beside the window

FAKE = """
import json, pathlib, sys
job = json.loads(sys.stdin.readline())
heard, answer = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
with heard.open("a") as file:
    file.write(json.dumps(job) + "\\n")
print("noise")
for line in answer.read_text().splitlines():
    print(line, flush=True)
"""


class Beside:
    """A keeper, and a process that tells what a test wants it to."""

    def __init__(self, folder: Path) -> None:
        self._heard, self._answer = folder / "heard", folder / "answer"
        self._heard.touch()
        self.answer({"event": "ready", "unread": []})
        self.keeper = CaptionsIndexService(folder / "cache", self._sources, start=self._command)
        self.changes = 0
        self.told: list[object] = []
        self.keeper.changed.connect(self._changed)
        for signal in (self.keeper.failed, self.keeper.unread):
            signal.connect(self._take)

    def _changed(self) -> None:
        self.changes += 1

    def _take(self, what: object) -> None:
        self.told.append(what)

    def _sources(self, root: Path) -> CaptionSources:
        return CaptionSources((str(root), "/media"), {"youtube:x": "/a.mp4"}, {"youtube:y": "/b.vtt"})

    def _command(self) -> Sequence[str]:
        return [sys.executable, "-c", FAKE, str(self._heard), str(self._answer)]

    def answer(self, *events: dict[str, object]) -> None:
        self._answer.write_text("".join(json.dumps(event) + "\n" for event in events))

    @property
    def jobs(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self._heard.read_text().splitlines()]


@pytest.fixture
def beside(qtbot: QtBot, tmp_path: Path) -> Iterator[Beside]:
    beside = Beside(tmp_path)
    yield beside
    beside.keeper.finish()


def begin(beside: Beside) -> None:
    beside.keeper.open(Path("/lib"))
    beside.keeper.index_stands(IndexStatus("ready", 3, 3))


def test_captions_wait_for_the_notes_and_are_looked_for_where_they_may_lie(qtbot: QtBot, beside: Beside) -> None:
    beside.keeper.open(Path("/lib"))
    beside.keeper.index_stands(IndexStatus("reading", 1, 3))
    assert not beside.keeper.busy
    beside.keeper.index_stands(IndexStatus("ready", 3, 3))
    qtbot.waitUntil(lambda: beside.changes == 1 and not beside.keeper.busy)
    (job,) = beside.jobs
    assert (job["root"], job["folders"]) == ("/lib", ["/lib", "/media"])
    assert (job["media"], job["files"]) == ({"youtube:x": "/a.mp4"}, {"youtube:y": "/b.vtt"})
    beside.keeper.look_soon()
    qtbot.waitUntil(lambda: beside.changes == 2)


def test_what_goes_wrong_is_told_once_until_it_goes_again(qtbot: QtBot, beside: Beside) -> None:
    beside.answer({"event": "failed", "what": "There is no room.", "hint": ""})
    begin(beside)
    for looks in (1, 2):
        qtbot.waitUntil(lambda: len(beside.jobs) == looks and not beside.keeper.busy)  # noqa: B023
        beside.keeper.look_soon()
    qtbot.waitUntil(lambda: len(beside.jobs) == 3 and not beside.keeper.busy)
    assert [str(each) for each in beside.told] == ["There is no room."]
    beside.answer({"event": "progress", "done": 1, "total": 2}, {"event": "ready", "unread": ["x.vtt is empty."]})
    with qtbot.waitSignal(beside.keeper.progress):
        beside.keeper.look_soon()
    qtbot.waitUntil(lambda: len(beside.told) == 2)
    assert beside.told[1] == ("x.vtt is empty.",)


def test_what_is_read_so_far_can_be_searched(qtbot: QtBot, beside: Beside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(said_keeper, "_SEEN", -1.0)
    beside.answer({"event": "progress", "done": 1, "total": 2}, {"event": "ready", "unread": []})
    begin(beside)
    qtbot.waitUntil(lambda: beside.changes == 2 and not beside.keeper.busy)


def test_a_process_that_dies_is_started_again_but_not_for_ever(qtbot: QtBot, beside: Beside) -> None:
    beside.answer()
    begin(beside)
    qtbot.waitUntil(lambda: len(beside.jobs) == 3 and not beside.keeper.busy)
    beside.answer({"event": "ready", "unread": []})
    beside.keeper.open(Path("/lib"))
    qtbot.waitUntil(lambda: beside.changes == 1)


def test_it_waits_for_another_window_and_can_be_stopped(qtbot: QtBot, beside: Beside) -> None:
    beside.answer({"event": "busy"})
    begin(beside)
    qtbot.waitUntil(lambda: len(beside.jobs) == 1 and beside.keeper._process is None)
    assert beside.keeper._later.interval() == said_keeper._BUSY
    assert beside.keeper.busy
    beside.keeper.stop()
    assert not beside.keeper.busy
    beside.keeper.look_soon()
    assert not beside.keeper.busy


# What changes in the folder


def test_captions_and_folders_that_come_or_go_are_news_for_captions_and_notes_are_not(qtbot: QtBot) -> None:
    watcher = FolderWatcher()
    told: list[object] = []
    watcher.changed.connect(told.append)
    watcher.captions_changed.connect(lambda: told.append("captions"))
    note, captions, folder = Path("/lib/a.md"), Path("/lib/a.en.VTT"), Path("/lib/b")
    for what in ([note], [captions], [note, captions], [folder], None):
        watcher._take(watcher._stop, what)
    assert told == [[note], "captions", [note], "captions", [folder], "captions", None, "captions"]
