"""What is dropped: only a video becomes a note's, only over the video's pane, and never without an Undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState as Playing
from karareader.ui.drops.feature import DropHint, plan
from tests.fakes import FakePlayer
from tests.ui.programs import App, Make

KEY = "youtube:aaaaaaaaaaa"
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NOTE = "---\ntitle: {title}\nvideoId: {video}\n---\nA sentence of it [0:20].\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Three notes on a video that is there, and one on another that is not."""
    root = tmp_path / "lib"
    root.mkdir()
    for name, video in (("one", "a"), ("two", "a"), ("three", "a"), ("four", "b")):
        (root / f"{name}.md").write_text(NOTE.format(title=f"Note {name}", video=video * 11))
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root


@pytest.fixture
def app(qtbot: QtBot, make: Make, library: Path) -> App:
    """The program at `one.md`, its video loaded, all notes read."""
    made = make(length=600.0)
    made.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: made.session.current is not None and made.playback.state is Playing.PAUSED)
    qtbot.waitUntil(lambda: sum(entry.video == KEY for entry in made.keeper.entries) == 3)
    return made


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A film that belongs to no note."""
    film = tmp_path / "Holiday.mp4"
    film.write_bytes(b"film")
    return film


def dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def over(widget: QWidget, data: QMimeData, point: QPoint) -> bool:
    """Move what is dragged over a point of a widget; True if it may be dropped there."""
    enter = QDragEnterEvent(point, COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, enter)
    move = QDragMoveEvent(point, COPY, data, LEFT, NONE)
    move.acceptProposedAction()
    QApplication.sendEvent(widget, move)
    return move.isAccepted()


def drop(widget: QWidget, data: QMimeData, point: QPoint) -> bool:
    QApplication.sendEvent(widget, QDragEnterEvent(point, COPY, data, LEFT, NONE))
    event = QDropEvent(QPointF(point), COPY, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop_on_note(app: App, data: QMimeData) -> bool:
    return drop(app.window, data, app.note.mapTo(app.window, QPoint(40, 40)))


def drop_on_video(app: App, data: QMimeData) -> bool:
    return drop(app.video.surface, data, QPoint(20, 20))


def said(widget: QWidget) -> str:
    hints = [hint.words for hint in widget.findChildren(DropHint) if hint.isVisible()]
    return hints[0] if hints else ""


def undo(app: App) -> None:
    button = app.line.findChild(QToolButton, "messageAction")
    assert button is not None
    assert button.text() == "Undo"
    button.click()


@pytest.mark.parametrize("name", ["notes.pdf", "picture.png", "archive.zip", "script.py", "no suffix"])
def test_only_a_video_becomes_the_video(app: App, tmp_path: Path, name: str) -> None:
    stray = tmp_path / name
    stray.write_bytes(b"x")
    before = app.playback.source
    assert not over(app.video.surface, dragged(stray), QPoint(20, 20))
    assert said(app.video) == f"“{name}” is not a video"
    assert not drop_on_video(app, dragged(stray))
    assert not drop_on_note(app, dragged(stray))
    assert app.playback.source is before
    assert app.state.files == {}


def test_a_video_is_taken_over_its_pane_only(app: App, other: Path) -> None:
    before = app.playback.source
    note = app.note.mapTo(app.window, QPoint(40, 40))
    assert not over(app.window, dragged(other), note)
    assert said(app.window) == "Drop it on the video pane to make it the video of 3 notes"
    assert not drop_on_note(app, dragged(other))
    assert (app.playback.source, app.state.files) == (before, {})
    # The window hears of the drag where the pane does not; it is the same place.
    assert drop(app.window, dragged(other), app.video.mapTo(app.window, QPoint(30, 30)))
    assert app.state.files == {KEY: str(other)}


def test_several_files_and_files_from_the_web_are_refused(app: App, other: Path, library: Path) -> None:
    assert not drop_on_video(app, dragged(other, library / "one.md"))
    web = QMimeData()
    web.setUrls([QUrl("https://example.com/film.mp4")])
    assert not over(app.video.surface, web, QPoint(20, 20))
    assert said(app.video) == "Only files on this computer can be dropped here"
    assert not drop_on_video(app, web)
    assert not drop_on_video(app, dragged(other.with_name("gone.mp4")))
    assert app.state.files == {}


def test_hovering_says_what_a_drop_will_do_and_leaving_hides_it(app: App, other: Path, library: Path) -> None:
    place = QPoint(20, 20)
    assert over(app.video.surface, dragged(other), place)
    assert said(app.video) == "Use “Holiday.mp4” as the video of 3 notes"
    QApplication.sendEvent(app.video.surface, QDragLeaveEvent())
    assert said(app.video) == ""
    assert over(app.window, dragged(library), QPoint(200, 5))
    assert said(app.window) == "Open the folder “lib”"
    assert over(app.window, dragged(library / "two.md"), QPoint(200, 5))
    assert said(app.window) == "Open the note “two”"
    QApplication.sendEvent(app.window, QEvent(QEvent.Type.DragLeave))
    assert said(app.window) == ""


def test_words_are_no_files(app: App) -> None:
    text = QMimeData()
    text.setText("some words")
    assert plan(text, over_video=True, target=str) is None
    assert not drop_on_video(app, text)


def test_a_drop_is_told_with_the_count_of_notes_and_undone(qtbot: QtBot, app: App, other: Path, library: Path) -> None:
    app.playback.seek(200.0)
    assert drop_on_video(app, dragged(other))
    assert app.line.text == "“Holiday.mp4” is now the video of 3 notes."
    assert app.playback.source is not None
    assert app.playback.source.location == str(other)
    app.playback.seek(30.0)
    undo(app)
    film = str(library / "Film [aaaaaaaaaaa].mp4")
    qtbot.waitUntil(lambda: app.playback.source is not None and app.playback.source.location == film)
    assert app.state.files == {}
    assert app.playback.position == 200.0
    assert app.state.positions[KEY] == 200.0


def test_ctrl_z_takes_back_what_was_chosen_last_once_and_one_after_the_other(
    qtbot: QtBot, app: App, other: Path, library: Path
) -> None:
    third = other.with_name("Third.mp4")
    third.write_bytes(b"film")
    for film in (other, third):
        drop_on_video(app, dragged(film))
    app.actions["undo"].trigger()
    assert app.state.files == {KEY: str(other)}
    assert app.line.text == "Undone: choice of “Third.mp4”, in “one”."
    app.actions["undo"].trigger()
    assert app.state.files == {}
    app.actions["undo"].trigger()
    assert (app.state.files, app.line.text) == ({}, "There is nothing to undo.")
    drop_on_video(app, dragged(third))
    undo(app)
    app.actions["undo"].trigger()
    assert app.line.text == "There is nothing to undo."


def test_undo_brings_back_the_length_by_which_times_are_read(
    qtbot: QtBot, app: App, other: Path, player: FakePlayer
) -> None:
    assert app.state.lengths == {KEY: 600.0}
    player._new_length = 90.0
    assert drop_on_video(app, dragged(other))
    qtbot.waitUntil(lambda: app.state.lengths == {KEY: 90.0})
    player._new_length = 600.0
    undo(app)
    assert app.state.lengths == {KEY: 600.0}
    qtbot.waitUntil(lambda: app.session.current is not None and app.session.current.known.length == 600.0)


@pytest.fixture
def player(app: App) -> FakePlayer:
    """The player of `app`."""
    found = app.playback._player
    assert isinstance(found, FakePlayer)
    return found


def test_a_file_that_cannot_be_played_is_not_kept_and_the_one_before_comes_back(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    corrupt = tmp_path / "corrupt.mp4"
    corrupt.write_bytes(b"x")
    assert drop_on_video(app, dragged(corrupt))
    qtbot.waitUntil(lambda: app.playback.state is Playing.FAILED)
    assert app.state.files == {}
    assert "cannot be played" in app.line.text
    undo(app)
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED)


def test_what_was_chosen_can_be_taken_back_later_and_that_too(
    qtbot: QtBot, app: App, other: Path, library: Path
) -> None:
    drop_on_video(app, dragged(other))
    assert app.reading.chosen.of(KEY) == other
    app.actions["forget_video"].trigger()
    film = str(library / "Film [aaaaaaaaaaa].mp4")
    qtbot.waitUntil(lambda: app.playback.source is not None and app.playback.source.location == film)
    assert app.state.files == {}
    assert app.line.text == "“Holiday.mp4” is no longer the video of 3 notes."
    undo(app)
    qtbot.waitUntil(lambda: app.playback.source is not None and app.playback.source.location == str(other))
    assert app.state.files == {KEY: str(other)}


def test_a_file_chosen_in_the_list_of_notes_can_be_undone_too(app: App, other: Path) -> None:
    app.features.library.actions.file_chosen.emit("youtube:bbbbbbbbbbb", other)
    assert app.state.files == {"youtube:bbbbbbbbbbb": str(other)}
    assert app.line.text == "“Holiday.mp4” is now the video of this note."
    undo(app)
    assert app.state.files == {}


def test_the_list_of_notes_learns_of_it_and_of_the_undo(qtbot: QtBot, app: App, other: Path) -> None:
    with qtbot.waitSignal(app.reading.chosen.kept):
        drop_on_video(app, dragged(other))
    qtbot.waitUntil(lambda: app.features.library.places.files.get(KEY) == other)
    undo(app)
    qtbot.waitUntil(lambda: app.features.library.places.files.get(KEY) not in (None, other))


def test_captions_are_taken_over_the_video_only(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    words = tmp_path / "film.srt"
    words.write_text("1\n00:00:01,000 --> 00:00:02,000\nA word.\n")
    added: list[Path] = []
    app.playback.tracks.file_added.connect(added.append)
    assert not drop_on_note(app, dragged(words))
    assert added == []
    assert over(app.video.surface, dragged(words), QPoint(20, 20))
    assert said(app.video) == "Show the captions “film.srt”"
    assert drop_on_video(app, dragged(words))
    assert added == [words]
    assert app.state.files == {}


def test_a_note_or_a_folder_opens_wherever_it_is_dropped(qtbot: QtBot, app: App, library: Path) -> None:
    opened: list[Path] = []
    app.session.opened.connect(lambda one: opened.append(one.wish.path))
    for at, name in ((drop_on_video, "two.md"), (drop_on_note, "three.md")):
        assert at(app, dragged(library / name))
        qtbot.waitUntil(_came(opened, library / name))


def _came(opened: list[Path], path: Path) -> Callable[[], bool]:
    return lambda: path in opened
