"""The tree of a library as a whole: filled, arranged otherwise, remembered, and marked as notes are read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from karareader.library.index.update import Indexer
from karareader.library.names.catalog import CatalogEntry
from karareader.library.tree import cache as shown
from karareader.library.tree.arrange import Arrangement
from karareader.media.player.base import PlayerState as Playing
from karareader.settings import Profile
from karareader.ui.library.context_menu import LibraryMenu
from karareader.ui.library.pane import LibraryPane
from tests.ui.programs import App, Make

Start = Callable[[], App]
OFFLINE, STREAM = "qd7ezvCtIYg", "v68zYyaEmEA"


def write(path: Path, title: str, *front: str, text: str = "Text [0:10].") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(("---", f"title: {title}", *front, "---", text, "")), encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Notes on a video that is there, on one that is not, on a file that is missing, and on none."""
    root = tmp_path / "lib"
    write(root / "Waves/heat.md", "Heat", f"videoId: {OFFLINE}", "channel: Waves")
    write(root / "Waves/cold.md", "Cold", f"videoId: {OFFLINE}", "channel: Waves", text="Text [0:10]. More [0:20].")
    write(root / "Waves/moon.md", "Moon", f"videoId: {STREAM}", "channel: Waves")
    write(root / "Waves/lost.md", "Lost", "media: gone.mp4", "channel: Waves")
    write(root / "thought.md", "Thought")
    (root / f"About warmth [{OFFLINE}].mp4").write_bytes(b"film")
    return root


@pytest.fixture
def start(qtbot: QtBot, make: Make, root: Path, tmp_path: Path) -> Start:
    """Starts the program on the library, whose index is made; the same profile every time."""
    Indexer(root, Profile(tmp_path / "profile").cache, workers=1).update()

    def start() -> App:
        app = make()
        app.begin(root, None)
        qtbot.waitUntil(lambda: app.session.path is not None)
        app.go.open(root / "Waves/heat.md")
        qtbot.waitUntil(lambda: app.session.path == root / "Waves/heat.md")
        qtbot.waitUntil(lambda: len(app.library.model.made.notes) == 5)
        qtbot.waitUntil(lambda: app.library.marks.mark(f"youtube:{OFFLINE}") == "offline")
        qtbot.waitUntil(
            lambda: not app.features.library.tree._arranging.busy and not app.features.library.tree._later.isActive()
        )
        return app

    return start


def rows(app: App) -> list[str]:
    model = app.library.model
    return ["  " * model.depth(row) + model.title(row)[0] for row in range(model.rowCount())]


def note(app: App, title: str) -> CatalogEntry:
    return next(entry for entry in app.keeper.entries if entry.title == title)


def test_channels_videos_and_notes_with_the_open_one_in_view(start: Start) -> None:
    app = start()
    assert rows(app) == ["Waves", "  About warmth", "    Cold", "    Heat", "  Lost", "  Moon", "No channel"]
    marks = app.library.marks.videos
    assert marks[note(app, "Moon").video] == "stream"
    assert marks[note(app, "Lost").video] == "missing"


def test_the_arrangement_is_remembered(qtbot: QtBot, start: Start) -> None:
    app = start()
    app.library.head.mode_chosen.emit("list")
    app.library.head.order_chosen.emit("times")
    qtbot.waitUntil(lambda: rows(app)[0] == "Cold")
    assert app.library.model.title(app.library.list.currentIndex().row())[0] == "Heat"
    app.window.close()
    again = start()
    assert rows(again)[0] == "Cold"


def test_a_tree_that_was_kept_is_shown_as_it_is(
    start: Start, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = start()
    expected = rows(first)
    first.window.close()
    assert shown.keep(root, Profile(tmp_path / "profile").cache, "channels", "title", lambda: False)
    made: list[Arrangement] = []
    show = LibraryPane.show_arrangement

    def told(pane: LibraryPane, arrangement: Arrangement) -> None:
        made.append(arrangement)
        show(pane, arrangement)

    monkeypatch.setattr(LibraryPane, "show_arrangement", told)
    app = start()
    assert made[0].notes[0] in app.keeper.entries
    # What files of videos say is known a moment later.
    assert [branch.title for branch in made[0].branches] == ["Waves", "Cold", "No channel"]
    assert rows(app) == expected


def test_open_branches_are_remembered_for_each_arrangement(qtbot: QtBot, start: Start) -> None:
    app = start()
    model = app.library.model
    app.library.toggle(model.made.branches[model.made.number["/none"]])
    app.features.library.tree.set_mode("folders")
    qtbot.waitUntil(lambda: model.made.mode == "folders")
    assert rows(app)[0] == "Waves"
    app.features.library.tree.set_mode("channels")
    qtbot.waitUntil(lambda: model.made.mode == "channels")
    assert rows(app)[-1] == "  Thought"
    app.window.close()
    assert rows(start())[-1] == "  Thought"


def test_a_file_that_comes_shows_in_its_place(qtbot: QtBot, start: Start, root: Path) -> None:
    app = start()
    qtbot.waitUntil(lambda: app.services.index.status.stage == "ready", timeout=20_000)
    write(root / "Waves/flow.md", "Flow", f"videoId: {OFFLINE}", "channel: Waves")
    qtbot.waitUntil(lambda: "    Flow" in rows(app), timeout=20_000)
    (root / "Waves/cold.md").unlink()
    qtbot.waitUntil(lambda: "    Cold" not in rows(app), timeout=20_000)
    assert rows(app)[:4] == ["Waves", "  About warmth", "    Flow", "    Heat"]


def test_the_folder_is_looked_through_again_without_losing_the_place(qtbot: QtBot, start: Start, root: Path) -> None:
    app = start()
    chosen = app.library.list.currentIndex().row()
    write(root / "Waves/zzz.md", "Z", f"videoId: {OFFLINE}", "channel: Waves")
    app.features.library.rescan()
    qtbot.waitUntil(lambda: len(app.library.model.made.notes) == 6)
    assert app.library.list.currentIndex().row() == chosen


def test_notes_are_not_arranged_while_they_are_taught(qtbot: QtBot, start: Start) -> None:
    app = start()
    model = app.library.model
    with app.keeper.teaching:
        note(app, "Moon").channel = "Tides"
        app.features.library.tree.arrange_soon()
        qtbot.waitUntil(lambda: app.features.library.tree._arranging.busy)
        note(app, "Lost").channel = "Tides"
        assert "c:tides" not in model.made.number
    qtbot.waitUntil(lambda: "c:tides" in model.made.number)
    tides = model.made.branches[model.made.number["c:tides"]]
    assert [entry.title for entry in model.notes_in(tides)] == ["Lost", "Moon"]


def test_a_note_that_stays_open_is_read_and_can_be_unread(qtbot: QtBot, start: Start) -> None:
    app = start()
    heat = note(app, "Heat")
    assert app.features.library.log.reading.isActive()
    app.features.library.log.reading.timeout.emit()
    assert list(app.state.read) == ["lib/Waves/heat.md"]
    assert app.library.marks.is_read(heat)
    app.features.library.log.set_read([heat], False)
    assert not app.library.marks.is_read(heat)
    assert not app.features.library.log.reading.isActive()


def test_a_video_that_was_played_to_its_end_is_watched(qtbot: QtBot, start: Start) -> None:
    app = start()
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED)
    app.playback.state_changed.emit(Playing.ENDED)
    assert app.library.marks.watched(f"youtube:{OFFLINE}") == 1.0


class Menu:
    """The menu of a row, and what it does."""

    def __init__(self, app: App, title: str) -> None:
        model = app.library.model
        row = next(row for row in range(model.rowCount()) if model.title(row)[0] == title)
        self._menu = app.library.findChild(LibraryMenu)
        assert self._menu is not None
        self._menu.show(model.index(row, 0), QPoint(10, 10))
        self.labels = [action.text() for action in self._menu.menu.actions() if action.text()]

    def choose(self, label: str) -> None:
        next(action for action in self._menu.menu.actions() if action.text() == label).trigger()  # type: ignore[union-attr]
        self._menu.menu.close()  # type: ignore[union-attr]


def test_the_menu_of_a_note(qtbot: QtBot, start: Start, root: Path) -> None:
    app = start()
    menu = Menu(app, "Cold")
    assert menu.labels == [
        "Open",
        "All notes on this video",
        "Choose the video file…",
        "Show the video file in its folder",
        "Open the video in the browser",
        "Copy address of the video",
        "Fetch captions",
        "Listen to the video",
        "Mark as read",
        "Add to the reading list",
        "Show in its folder",
        "Copy path",
        "Copy link to this note",
    ]
    menu.choose("Copy link to this note")
    assert QGuiApplication.clipboard().text() == "[[cold|Cold]]"
    menu.choose("Copy path")
    assert QGuiApplication.clipboard().text() == str(root / "Waves/cold.md")
    menu.choose("Mark as read")
    assert Menu(app, "Cold").labels.count("Mark as unread") == 1
    Menu(app, "Cold").choose("Add to the reading list")
    assert app.state.reading_list == [str(root / "Waves/cold.md")]
    Menu(app, "Cold").choose("Remove from the reading list")
    assert app.state.reading_list == []
    menu.choose("Open")
    qtbot.waitUntil(lambda: app.session.path == root / "Waves/cold.md")


def test_the_menu_of_a_video(qtbot: QtBot, start: Start, root: Path) -> None:
    app = start()
    menu = Menu(app, "About warmth")
    assert menu.labels[:2] == ["Open the first note on it", "All notes on this video"]
    menu.choose("Copy address of the video")
    assert QGuiApplication.clipboard().text() == f"https://www.youtube.com/watch?v={OFFLINE}"
    menu.choose("Open the first note on it")
    qtbot.waitUntil(lambda: app.session.path == root / "Waves/cold.md")
    lost = Menu(app, "Lost")
    assert "Show the video file in its folder" not in lost.labels
    lost.choose("Copy path")


def test_the_menu_of_a_branch(qtbot: QtBot, start: Start) -> None:
    app = start()
    offered = ["Close", "Download the video", "Fetch captions of 2 videos", "Listen to videos without captions"]
    assert Menu(app, "Waves").labels == [*offered, "Mark all notes as read", "Copy name"]
    Menu(app, "Waves").choose("Mark all notes as read")
    assert len(app.state.read) == 4
    app.library.filter.setText("heat")
    Menu(app, "Waves").choose("Mark all notes as unread")
    assert len(app.state.read) == 3
    app.library.filter.clear()
    Menu(app, "Waves").choose("Close")
    assert rows(app) == ["Waves", "No channel"]


def test_all_notes_on_a_video_that_is_not_open(qtbot: QtBot, start: Start) -> None:
    app = start()
    qtbot.waitUntil(lambda: app.services.index.status.stage == "ready", timeout=20_000)
    Menu(app, "Moon").choose("All notes on this video")
    qtbot.waitUntil(lambda: app.session.current is not None and "all-notes" in str(app.session.path))
    assert app.session.current is not None
    assert app.session.current.video is not None
    assert app.session.current.video.id == STREAM
    assert "Moon" in app.session.current.note.body
    app.features.library.log.reading.timeout.emit()
    assert app.state.read == {}


def test_a_file_chosen_for_a_video_is_its_own(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    app = start()
    film = tmp_path / "Any name.mp4"
    film.write_bytes(b"film")
    app.state.remember_file(f"youtube:{STREAM}", film)
    app.features.library.actions.file_chosen.emit(f"youtube:{STREAM}", film)
    qtbot.waitUntil(lambda: app.library.marks.mark(f"youtube:{STREAM}") == "offline")
    qtbot.waitUntil(lambda: "  Any name" in rows(app))


def test_back_from_another_program_the_folders_are_looked_through_again(
    qtbot: QtBot, start: Start, root: Path, qapp: QApplication
) -> None:
    app = start()
    app.features.library.places._took = 0.0
    (root / f"Tide [{STREAM}].mp4").write_bytes(b"film")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: app.library.marks.mark(f"youtube:{STREAM}") == "offline")
