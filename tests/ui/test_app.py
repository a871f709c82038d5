"""The whole program with a player that only pretends, on no screen: notes, links, videos, and what is remembered."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState as Playing
from karareader.media.player.base import Source
from karareader.notes.load import load
from karareader.notes.model.links import FileLink, NoteLink, Refused, WebLink
from karareader.notes.model.note import Note
from tests.ui.programs import App, Make

FRONT = "---\ntitle: {title}\nvideoId: {video}\n---\n"
TIMES = "".join(f"Sentence {n} of the note [0:{n:02}].\n\n" for n in range(10, 50, 5))

Start = Callable[..., App]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Two notes on one video that is there, one on a video that is not, and two of the same name."""
    root = tmp_path / "lib"
    for name, title, video, text in (
        (
            "one.md",
            "The first note",
            "aaaaaaaaaaa",
            f"Begin\n\n## Part one\n\n{TIMES}\n## Part two\n\n" + "Words. \n\n" * 80,
        ),
        ("two.md", "The second note", "aaaaaaaaaaa", f"## Other\n\n{TIMES}"),
        ("three.md", "The third note", "bbbbbbbbbbb", "No video [1:00]."),
        ("x/twin.md", "Twin X", "bbbbbbbbbbb", "x"),
        ("y/twin.md", "Twin Y", "bbbbbbbbbbb", "y"),
    ):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(FRONT.format(title=title, video=video) + text)
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root


@pytest.fixture
def start(make: Make) -> Start:
    """Starts the program; the same profile every time."""

    def start(path: Path | None = None, at: float | None = None, words: str = "") -> App:
        app = make(words=words)
        app.begin(path, at)
        return app

    return start


def wait_for_note(qtbot: QtBot, app: App, title: str) -> None:
    qtbot.waitUntil(lambda: app.session.current is not None and app.session.current.note.title == title)


def test_a_folder_opens_at_its_first_note_with_its_video(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library)
    wait_for_note(qtbot, app, "The first note")
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED)
    assert app.playback.source is not None
    assert app.playback.source.location == str(library / "Film [aaaaaaaaaaa].mp4")
    assert app.window.windowTitle().startswith("The first note")
    qtbot.waitUntil(lambda: len(app.library.model.made.notes) == 5)
    assert [heading.text for heading in app.outline.headings] == ["Part one", "Part two"]
    assert app.outline.times[app.outline.headings[0].block].start == 10.0
    qtbot.waitUntil(lambda: app.state.last_library == str(library))
    qtbot.waitUntil(lambda: app.state.lengths == {"youtube:aaaaaaaaaaa": 60.0})


def test_a_note_opens_in_its_folder_at_a_time(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "two.md", at=21.0)
    wait_for_note(qtbot, app, "The second note")
    qtbot.waitUntil(lambda: app.playback.position == 21.0)
    assert app.keeper.root == library
    assert app.note.moment is not None
    assert app.note.moment.start == 20.0


def test_another_note_on_the_same_video_leaves_the_player_alone(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "one.md")
    wait_for_note(qtbot, app, "The first note")
    qtbot.waitUntil(lambda: app.session.current is not None and app.playback.state is Playing.PAUSED)
    app.playback.seek(30.0)
    sources: list[object] = []
    app.playback.source_changed.connect(sources.append)
    with qtbot.waitSignal(app.session.video_found):
        app.go.open(library / "two.md")
    wait_for_note(qtbot, app, "The second note")
    assert sources == []
    assert app.playback.position == 30.0


def test_a_note_whose_video_is_missing_closes_the_one_before(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "one.md")
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED)
    with qtbot.waitSignal(app.session.video_found):
        app.go.open(library / "three.md")
    assert app.playback.source is None
    assert app.note.moment is None
    assert app.video.empty.isVisible()


def test_a_chosen_file_is_remembered_for_the_video(qtbot: QtBot, start: Start, library: Path, tmp_path: Path) -> None:
    film = tmp_path / "elsewhere.mp4"
    film.write_bytes(b"film")
    app = start(library / "three.md")
    with qtbot.waitSignal(app.session.video_found):
        wait_for_note(qtbot, app, "The third note")
    app.reading.controller.take(film)
    assert app.playback.source is not None
    app.window.close()
    again = start(library / "x" / "twin.md")
    qtbot.waitUntil(lambda: again.playback.source is not None)
    assert again.playback.source is not None
    assert again.playback.source.location == str(film)


def test_all_is_remembered_for_the_next_time(qtbot: QtBot, start: Start, library: Path, tmp_path: Path) -> None:
    app = start(library / "two.md")
    wait_for_note(qtbot, app, "The second note")
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED and app.state.last_library != "")
    app.playback.seek(33.0)
    app.playback.set_volume(40)
    app.actions["theme_dark"].trigger()
    app.actions["library"].trigger()
    app.actions["layout_top"].trigger()
    app.actions["zoom_in"].trigger()
    app.window.close()
    stored = json.loads((tmp_path / "profile/data/state.json").read_text())
    assert stored["positions"] == {"youtube:aaaaaaaaaaa": 33.0}
    again = start()
    wait_for_note(qtbot, again, "The second note")
    qtbot.waitUntil(lambda: again.playback.position == 33.0)
    assert again.video.resume.isVisibleTo(again.video)
    assert again.playback.status.volume == 40
    assert again.themes.theme.dark
    assert not again.library.isVisible()
    assert again.window.stage.layout_name == "top"
    assert again.settings.zoom > 1.0


def test_back_and_forward_keep_the_place(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "one.md")
    wait_for_note(qtbot, app, "The first note")
    assert not app.actions["back"].isEnabled()
    app.note.scroll_to_heading("Part two")
    bar = app.note.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    place = bar.value()
    app.go.open(library / "three.md")
    wait_for_note(qtbot, app, "The third note")
    assert app.actions["back"].isEnabled()
    app.actions["back"].trigger()
    wait_for_note(qtbot, app, "The first note")
    qtbot.waitUntil(lambda: abs(bar.value() - place) <= 2)
    assert app.actions["forward"].isEnabled()
    assert not app.actions["back"].isEnabled()


def test_links_between_notes(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "one.md")
    wait_for_note(qtbot, app, "The first note")
    app.go.follow(NoteLink("TWO", "Other"))
    wait_for_note(qtbot, app, "The second note")
    app.go.follow(NoteLink("x/twin", ""))
    wait_for_note(qtbot, app, "Twin X")


def test_web_links_tell_where_they_lead_first(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "one.md")
    wait_for_note(qtbot, app, "The first note")
    app.go.follow(WebLink("https://example.org/page"))
    assert "https://example.org/page" in app.line.text
    button = app.line.findChild(QToolButton, "messageAction")
    assert button is not None
    assert button.text() == "Open in browser"
    app.go.follow(Refused("This link is not followed."))
    assert app.line.text == "This link is not followed."


@pytest.mark.parametrize(
    ("name", "offer"), [("Film [aaaaaaaaaaa].mp4", "Open it"), ("run.sh", "Show its folder"), ("nothing.pdf", "")]
)
def test_files_are_opened_only_if_they_are_harmless(
    qtbot: QtBot, start: Start, library: Path, name: str, offer: str
) -> None:
    (library / "run.sh").write_text("rm")
    app = start(library / "one.md")
    wait_for_note(qtbot, app, "The first note")
    app.go.follow(FileLink(name))
    button = app.line.findChild(QToolButton, "messageAction")
    assert button is not None
    qtbot.waitUntil(lambda: name in app.line.text)
    assert button.text() == offer


def test_a_changed_file_is_read_again_at_the_same_place(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "one.md")
    wait_for_note(qtbot, app, "The first note")
    app.note.scroll_to_heading("Part two")
    bar = app.note.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    place = bar.value()
    path = library / "one.md"
    with qtbot.waitSignal(app.session.opened):
        path.write_text(path.read_text().replace("The first note", "The same note") + "\nMore.\n")
    assert app.window.windowTitle().startswith("The same note")
    qtbot.waitUntil(lambda: abs(bar.value() - place) <= 2)
    assert app.playback.source is not None


def test_a_deleted_file_is_told_and_stays_on_the_screen(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "three.md")
    wait_for_note(qtbot, app, "The third note")
    with qtbot.waitSignal(app.session.gone):
        (library / "three.md").unlink()
    assert "deleted or moved" in app.line.text
    assert app.note.page is not None


def test_a_note_without_a_video_gets_the_whole_width(qtbot: QtBot, start: Start, library: Path) -> None:
    (library / "plain.md").write_text("# Plain\n\nOnly words.\n")
    app = start(library / "one.md")
    wait_for_note(qtbot, app, "The first note")
    side = app.panes.side
    assert app.video.isVisible()
    assert side.isVisible()
    app.video.setFocus()
    app.go.open(library / "plain.md")
    wait_for_note(qtbot, app, "Plain")
    assert not app.video.isVisible()
    assert app.window.focusWidget() is not None
    assert app.window.focusWidget().isVisible()
    # A panel that is asked for has its place, and the next note of a video has all of it.
    app.actions["backlinks"].trigger()
    assert side.isVisible()
    app.go.open(library / "one.md")
    wait_for_note(qtbot, app, "The first note")
    assert app.video.isVisible()
    app.go.open(library / "plain.md")
    wait_for_note(qtbot, app, "Plain")
    assert not app.video.isVisible()
    app.playback.source_changed.emit(Source("/film.mp4"))  # a film was chosen for it
    assert app.video.isVisible()
    assert app.state.layout == "side"


def test_a_note_that_takes_its_time_is_told(
    qtbot: QtBot, start: Start, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("karareader.ui.reading.session._SOON", 0)
    app = start(library / "three.md")
    wait_for_note(qtbot, app, "The third note")
    go_on = threading.Event()

    def read_slowly(path: Path) -> Note:
        go_on.wait(20)
        return load(path)

    monkeypatch.setattr(app.session, "_sources", replace(app.session._sources, read=read_slowly))
    try:
        with qtbot.waitSignal(app.session.slow):
            app.go.open(library / "two.md")
        app.go.read_again()  # the note that is left must not come back
        assert app.line.text.startswith("two.md is still being read")
    finally:
        go_on.set()
    wait_for_note(qtbot, app, "The second note")
    assert "still being read" not in app.line.text


def test_a_note_that_cannot_be_read_is_told(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "three.md")
    wait_for_note(qtbot, app, "The third note")
    with qtbot.waitSignal(app.session.failed):
        app.go.open(library / "nowhere.md")
    assert "not there" in app.line.text
    assert app.session.path == library / "three.md"


def test_an_empty_folder_shows_the_welcome(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    app = start(tmp_path / "empty")
    qtbot.waitUntil(app.welcome.isVisible)
    assert app.state.last_library == ""
    # The list tells that there are no notes, once; a message does where the list is hidden.
    qtbot.waitUntil(app.library.isVisible)
    assert "no Markdown notes" not in app.line.text
    app.window.left.show(False)
    app.features.library.folders.open(tmp_path / "empty")
    qtbot.waitUntil(lambda: "no Markdown notes" in app.line.text)


def test_go_to_note_by_name(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "one.md")
    wait_for_note(qtbot, app, "The first note")
    qtbot.waitUntil(lambda: len(app.keeper.entries) == 5)
    box = app.top_bar.search
    app.window.activateWindow()
    app.actions["go_to_note"].trigger()
    QTest.keyClicks(box, "y tw")
    QTest.keyClick(box, Qt.Key.Key_Return)
    wait_for_note(qtbot, app, "Twin Y")
    assert box.text() == ""


def test_the_outline_goes_there_and_its_time_plays(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "one.md")
    wait_for_note(qtbot, app, "The first note")
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED)
    outline = app.outline
    rect = outline._list.visualRect(outline._model.index(0))
    chip = outline.chip_rect(outline._model.index(0), rect, outline._list.font())
    QTest.mouseClick(outline._list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(chip.center()))
    assert app.playback.position == 10.0
    assert app.playback.playing
    assert outline.headings[outline.current].text == "Part one"


def test_the_keys_of_the_player(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "one.md")
    wait_for_note(qtbot, app, "The first note")
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED)
    for name, position in (
        ("next_time", 10.0), ("next_time", 15.0), ("previous_time", 10.0), ("on_5", 15.0), ("back_1", 14.0),
        ("on_10", 24.0), ("back_5", 19.0), ("back_10", 9.0), ("on_1", 10.0),
    ):  # fmt: skip
        app.actions[name].trigger()
        assert app.playback.position == position, name
    app.actions["faster"].trigger()
    assert app.playback.status.rate == 1.25
    app.actions["usual_speed"].trigger()
    app.actions["slower"].trigger()
    assert app.playback.status.rate == 0.75
    app.actions["softer"].trigger()
    assert app.playback.status.volume == 95
    app.actions["mute"].trigger()
    assert app.playback.status.muted
    app.actions["play"].trigger()
    assert app.playback.playing


def test_layouts_show_what_they_say(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "one.md")
    wait_for_note(qtbot, app, "The first note")
    window, note, video, side = app.window, app.note, app.video, app.side
    for layout, shown in (
        ("layout_note", (True, False, False)),
        ("layout_video", (False, True, False)),
        ("layout_top", (True, True, True)),
        ("layout_side", (True, True, True)),
    ):
        app.actions[layout].trigger()
        assert (note.isVisible(), video.isVisible(), side.isVisible()) == shown, layout
    app.actions["full_screen"].trigger()
    assert window.isFullScreen()
    assert not app.top_bar.isVisible()
    assert not note.isVisible()
    app.actions["escape"].trigger()
    assert not window.isFullScreen()
    assert note.isVisible()
    app.actions["pop_out"].trigger()
    assert video.window() is not window
    assert window.stage.popped_out
    video.window().close()
    qtbot.waitUntil(lambda: video.window() is window)
    assert not app.actions["pop_out"].isChecked()


def test_the_keyboard_stays_with_the_note_through_the_full_screen(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library)
    wait_for_note(qtbot, app, "The first note")
    window = app.window
    window.toggle_full_screen()
    assert window.focusWidget() is app.video
    window.toggle_full_screen()
    assert app.note.view.hasFocus() or window.focusWidget() is app.note.view
    app.library.focus_filter()
    window.toggle_library()
    assert app.note.view.hasFocus() or window.focusWidget() is app.note.view


def test_a_missing_vlc_is_told_once(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(library / "one.md", words="VLC was not found.")
    assert app.line.text == "VLC was not found."
    app.window.close()
    again = start(library / "one.md", words="VLC was not found.")
    assert again.line.text == ""


def test_damaged_settings_are_told(qtbot: QtBot, start: Start, library: Path, tmp_path: Path) -> None:
    config = tmp_path / "profile/config"
    config.mkdir(parents=True)
    (config / "settings.json").write_text("{oops")
    app = start(library / "one.md")
    assert "settings.json" in app.line.text
    assert (config / "settings.json.broken1").read_text() == "{oops"


def test_a_chosen_file_is_remembered_once_it_is_known_to_play(
    qtbot: QtBot, start: Start, library: Path, tmp_path: Path
) -> None:
    corrupt, film = tmp_path / "corrupt.mp4", tmp_path / "film.mp4"
    for each in (corrupt, film):
        each.write_bytes(b"x")
    app = start(library / "three.md")
    wait_for_note(qtbot, app, "The third note")
    app.reading.controller.take(corrupt)
    qtbot.waitUntil(lambda: app.playback.state is Playing.FAILED)
    assert app.state.files == {}
    app.reading.controller.take(film)
    qtbot.waitUntil(lambda: bool(app.state.files))
    assert app.state.files == {"youtube:bbbbbbbbbbb": str(film)}
