"""Layouts: the sentence below the picture, the library in narrow windows, what is remembered of each screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from karareader.settings import State
from karareader.ui.video.sentence_strip import SentenceStrip, fitted
from karareader.ui.window.left_side import LeftSide, library_fits
from karareader.ui.window.window_place import ScreenLayouts
from tests.ui.programs import App, Make

NOTE = """---
videoId: aaaaaaaaaaa
---
Nothing yet.

The first thing [0:10], and a second one [0:20].

- [0:40]
"""


@pytest.fixture
def note(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    root.mkdir()
    (root / "one.md").write_text(NOTE)
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root / "one.md"


def strip(app: App) -> SentenceStrip:
    found = app.video.sentence.strip
    assert found is not None
    return found


def test_the_marked_sentence_stands_below_a_picture_that_is_alone(qtbot: QtBot, make: Make, note: Path) -> None:
    app = make()
    app.begin(note, None)
    qtbot.waitUntil(lambda: app.session.current is not None and app.playback.loaded)
    app.playback.seek(12.0)
    assert app.video.sentence.strip is None, "nothing is made before it is seen"
    actions, window, video = app.actions, app.window, app.video

    actions["full_screen"].trigger()
    assert strip(app).isVisible()
    assert strip(app).text == "The first thing"
    assert "0:10" in strip(app).accessibleName()
    assert strip(app).geometry().bottom() == video.rect().bottom()
    assert video.surface.geometry().bottom() < strip(app).geometry().top(), "over the picture it would be hidden"
    assert video.controls.geometry().bottom() < strip(app).geometry().top()
    QTest.mouseClick(strip(app).next, Qt.MouseButton.LeftButton)
    assert app.playback.position == 20.0
    assert strip(app).text == "and a second one"
    actions["sentence_line"].trigger()
    assert not strip(app).isVisible()
    assert video.surface.geometry().bottom() == video.rect().bottom()
    actions["sentence_line"].trigger()
    actions["escape"].trigger()
    assert not strip(app).isVisible()

    # The player in its own window has it too, between ◀ and ▶; its paragraph where a time has no sentence.
    actions["pop_out"].trigger()
    assert window.stage.popped_out
    assert strip(app).isVisible()
    assert video.controls.geometry().bottom() < strip(app).geometry().top()
    assert video.window().windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    actions["next_time"].trigger()
    assert app.playback.position == 40.0
    QTest.mouseClick(strip(app).previous, Qt.MouseButton.LeftButton)
    assert app.playback.position == 20.0
    actions["next_time"].trigger()
    assert strip(app).text == app.video.sentence.paragraph("b2") != ""
    app.playback.seek(0.0)
    assert strip(app).accessibleName() == "No sentence is marked"

    # The next time, the video is in its own window again, and the window is arranged as it was.
    window.stage.pop_in()
    actions["layout_top"].trigger()
    actions["pop_out"].trigger()
    actions["library"].trigger()
    window.close()
    again = make()
    again.begin(None, None)
    assert again.window.stage.popped_out
    assert again.window.stage.layout_name == "top"
    assert again.actions["layout_top"].isChecked()
    assert again.actions["pop_out"].isChecked()
    assert not again.actions["library"].isChecked()
    assert not again.library.isVisible()


def test_the_library_goes_where_the_window_is_narrow_and_comes_back(qtbot: QtBot, make: Make, note: Path) -> None:
    app = make()
    app.window.resize(1024, 640)
    app.begin(note, None)
    assert app.library.isVisible()
    app.window.resize(700, 640)
    qtbot.waitUntil(lambda: not app.library.isVisible())
    assert not app.actions["library"].isChecked()
    app.window.resize(1024, 640)
    qtbot.waitUntil(app.library.isVisible)
    # Large text needs the room too.
    app.note.set_zoom(2.0)
    assert not app.library.isVisible()
    # The search stands in its place for a while.
    app.actions["search_library"].trigger()
    assert app.panes.left.isVisible()
    app.features.search.controller.close()
    assert not app.panes.left.isVisible()
    app.note.set_zoom(1.0)
    assert app.library.isVisible()


def test_in_between_the_reader_decides() -> None:
    state = State()
    left = LeftSide(state, None)  # type: ignore[arg-type]
    left.look(False)
    assert not left.shown
    left.show(True)
    left.look(False)
    assert left.shown, "wanted, though there is little room"
    left.look(True)
    left.look(False)
    assert not left.shown
    left.show(False)
    left.look(True)
    assert not left.shown, "hidden by the reader, not by the window"
    left.peek(True)
    assert left.shown
    left.peek(False)
    assert not left.shown
    assert not state.library_shown


@pytest.mark.parametrize(
    ("width", "text", "fits"),
    [(1400, 16, True), (1024, 16, True), (760, 16, True), (700, 16, False), (1024, 32, False), (1400, 32, True)],
)
def test_there_is_room_for_the_library_beside_readable_lines(width: int, text: float, fits: bool) -> None:
    assert library_fits(width, text, "side") is fits
    assert library_fits(width, text, "top") >= fits


class Screen:
    def __init__(self, name: str, width: int, height: int) -> None:
        self._name, self._size = name, QSize(width, height)

    def name(self) -> str:
        return self._name

    def size(self) -> QSize:
        return self._size


def test_each_screen_has_its_layout(tmp_path: Path) -> None:
    state = State.load(tmp_path / "state.json")
    layouts = ScreenLayouts(state)
    desk, laptop, other = Screen("DP-1", 2560, 1440), Screen("eDP-1", 1366, 768), Screen("DP-1", 1024, 768)
    layouts.remember(desk, "side")
    layouts.remember(laptop, "top")
    state.save()
    layouts = ScreenLayouts(State.load(tmp_path / "state.json"))
    assert [layouts.on(screen) for screen in (desk, laptop, other)] == ["side", "top", "top"]


def test_a_window_that_comes_to_another_screen_is_arranged_as_there(make: Make) -> None:
    window = make().window
    window.lay_out_side()
    window._screens.remember(Screen("Beamer", 1920, 1080), "video")
    window._screen_changed(Screen("Beamer", 1920, 1080))
    assert window.stage.layout_name == "video"
    assert window._actions["layout_video"].isChecked()


@pytest.mark.usefixtures("qapp")
def test_a_sentence_is_as_large_as_there_is_room_and_ends_in_dots() -> None:
    font, sentence = QFont(), "A sentence of many words. "
    metrics = QFontMetrics(font)
    room = QSize(2 * metrics.horizontalAdvance(sentence), round(2.6 * metrics.height()))
    short, large = fitted(sentence, font, room)
    long, small = fitted(sentence * 4, font, room)
    cut, least = fitted(sentence * 40, font, room)
    assert (short, long) == (sentence, sentence * 4)
    assert large.pixelSize() > small.pixelSize() >= least.pixelSize()
    assert fitted(sentence, font, room, 2.0)[1].pixelSize() > large.pixelSize()
    assert cut.endswith("…")
    assert 40 < len(cut) < 400
