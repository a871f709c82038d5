"""The seek bar under mouse, keys and assistive technology."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QMouseEvent
from pytestqt.qtbot import QtBot

from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.timecode import format_time
from karareader.ui.common.theme import DARK, LIGHT, Theme
from karareader.ui.video.seek_bar import SeekBar

LENGTH = 600.0
LEFT = Qt.MouseButton.LeftButton


def timeline(*starts: float) -> Timeline:
    return Timeline([Cue(i, f"b{i}", start, None, "", "", "test", f"Sentence {i}.") for i, start in enumerate(starts)])


@pytest.fixture
def bar(qtbot: QtBot) -> SeekBar:
    bar = SeekBar(LIGHT)
    qtbot.addWidget(bar)
    bar.resize(500, bar.sizeHint().height())
    bar.set_length(LENGTH)
    bar.set_marks(timeline(113.25, 300.0), [(60.0, "The wheel"), (280.0, "The stones")])
    bar.show()
    return bar


@pytest.fixture
def seeks(bar: SeekBar) -> list[float]:
    result: list[float] = []
    bar.seek_requested.connect(result.append)
    return result


def at(bar: SeekBar, seconds: float, away: int = 0) -> QPoint:
    return QPoint(round(bar.scale.x_of(seconds)) + away, 22)


def press(bar: SeekBar, where: QPoint) -> None:
    place = QPointF(where)
    event = QMouseEvent(
        QEvent.Type.MouseButtonPress, place, bar.mapToGlobal(place), LEFT, LEFT, Qt.KeyboardModifier.NoModifier
    )
    bar.mousePressEvent(event)


def move(bar: SeekBar, to: QPoint, buttons: Qt.MouseButton = LEFT) -> None:
    place = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, bar.mapToGlobal(place), Qt.MouseButton.NoButton, buttons,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    bar.mouseMoveEvent(event)


def test_a_click_on_the_track_seeks_there(qtbot: QtBot, bar: SeekBar, seeks: list[float]) -> None:
    qtbot.mouseClick(bar, LEFT, pos=at(bar, 500))
    assert seeks == [pytest.approx(500, abs=LENGTH / bar.scale.width)]


@pytest.mark.parametrize("away", [-3, 0, 3])
def test_a_click_on_a_tick_seeks_to_its_exact_start(qtbot: QtBot, bar: SeekBar, seeks: list[float], away: int) -> None:
    clicked: list[object] = []
    bar.moment_clicked.connect(clicked.append)
    qtbot.mouseClick(bar, LEFT, pos=at(bar, 113.25, away))
    assert seeks == [113.25]
    assert [moment.first.index for moment in clicked] == [0]  # type: ignore[attr-defined]


def test_a_click_beside_a_tick_is_not_a_click_on_it(qtbot: QtBot, bar: SeekBar, seeks: list[float]) -> None:
    clicked: list[object] = []
    bar.moment_clicked.connect(clicked.append)
    qtbot.mouseClick(bar, LEFT, pos=at(bar, 113.25, 7))
    assert clicked == []
    assert seeks != [113.25]


def test_dragging_scrubs_and_ends_where_it_was_let_go(qtbot: QtBot, bar: SeekBar, seeks: list[float]) -> None:
    qtbot.mousePress(bar, LEFT, pos=at(bar, 400))
    for seconds in range(402, 500, 2):
        move(bar, at(bar, seconds))
    before = len(seeks)
    qtbot.mouseRelease(bar, LEFT, pos=at(bar, 498))
    assert seeks[-1] == pytest.approx(498, abs=2)
    assert before <= 10  # of 49 movements: an engine that seeks at each one falls behind


def test_a_loop_is_drawn_with_shift_and_its_ends_are_moved(qtbot: QtBot, bar: SeekBar, seeks: list[float]) -> None:
    loops: list[tuple[float, float]] = []
    bar.loop_requested.connect(loops.append)
    qtbot.mousePress(bar, LEFT, Qt.KeyboardModifier.ShiftModifier, at(bar, 200))
    move(bar, at(bar, 100))
    assert "Loop" in bar.bubble.heading.text()
    qtbot.mouseRelease(bar, LEFT, pos=at(bar, 100))
    assert loops == [(pytest.approx(100, abs=2), pytest.approx(200, abs=2))]
    bar.set_loop(loops[0])
    low = QPoint(0, 10)  # its ends hang below the track
    move(bar, at(bar, 200) + low, Qt.MouseButton.NoButton)
    assert bar.cursor().shape() == Qt.CursorShape.SizeHorCursor
    qtbot.mousePress(bar, LEFT, pos=at(bar, 200) + low)
    move(bar, at(bar, 250))
    qtbot.mouseRelease(bar, LEFT, pos=at(bar, 250))
    assert loops[1] == (loops[0][0], pytest.approx(250, abs=2))
    qtbot.mousePress(bar, LEFT, Qt.KeyboardModifier.ShiftModifier, at(bar, 400))
    qtbot.mouseRelease(bar, LEFT, pos=at(bar, 400))
    assert (len(loops), seeks) == (2, [])
    # On the track itself, an end of the loop is a place like any other.
    qtbot.mouseClick(bar, LEFT, pos=at(bar, 200))
    assert seeks == [pytest.approx(200, abs=2)]


def test_the_playback_does_not_pull_at_the_knob_while_it_is_dragged(qtbot: QtBot, bar: SeekBar) -> None:
    qtbot.mousePress(bar, LEFT, pos=at(bar, 400))
    move(bar, at(bar, 450))
    bar.set_position(3.0)
    assert bar.value() == pytest.approx(450, abs=2)
    qtbot.mouseRelease(bar, LEFT, pos=at(bar, 450))
    bar.set_position(3.0)
    assert bar.value() == 3


def test_trembling_is_no_drag(qtbot: QtBot, bar: SeekBar, seeks: list[float]) -> None:
    qtbot.mousePress(bar, LEFT, pos=at(bar, 113.25))
    move(bar, at(bar, 113.25, 2))
    qtbot.mouseRelease(bar, LEFT, pos=at(bar, 113.25, 2))
    assert seeks == [113.25]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (Qt.Key.Key_Right, 105.0),
        (Qt.Key.Key_Left, 95.0),
        (Qt.KeyboardModifier.ShiftModifier | Qt.Key.Key_Right, 101.0),
        (Qt.Key.Key_PageDown, 70.0),
        (Qt.Key.Key_Home, 0.0),
        (Qt.Key.Key_End, LENGTH - 1),
    ],
)
def test_keys(qtbot: QtBot, bar: SeekBar, seeks: list[float], keys: Qt.Key | QKeyCombination, expected: float) -> None:
    bar.set_position(100.0)
    combination = QKeyCombination(keys) if isinstance(keys, Qt.Key) else keys
    qtbot.keyClick(bar, combination.key(), combination.keyboardModifiers())
    assert seeks == [expected]


def test_keys_stay_inside_the_video(qtbot: QtBot, bar: SeekBar, seeks: list[float]) -> None:
    bar.set_position(2.0)
    qtbot.keyClick(bar, Qt.Key.Key_Left)
    assert seeks == [0.0]


@pytest.mark.parametrize(
    ("modifier", "kept"), [(Qt.KeyboardModifier.ShiftModifier, True), (Qt.KeyboardModifier.AltModifier, False)]
)
def test_the_bar_keeps_its_own_keys_and_no_others(bar: SeekBar, modifier: Qt.KeyboardModifier, kept: bool) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Left, modifier)
    event.ignore()
    bar.event(event)
    assert event.isAccepted() is kept


def test_assistive_technology_sees_a_slider(bar: SeekBar) -> None:
    bar.set_position(113.9)
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Position in the video"
    assert interface.text(QAccessible.Text.Description) == "1:53 of 10:00"
    value = interface.valueInterface()
    assert (value.currentValue(), value.maximumValue()) == (113, 600)


def test_hovering_tells_time_heading_and_sentence(bar: SeekBar) -> None:
    move(bar, at(bar, 113.25, 2), Qt.MouseButton.NoButton)
    bubble = bar.bubble
    assert bubble.isVisible()
    assert [label.text() for label in (bubble.time, bubble.heading, bubble.sentence)] == [
        "1:53", "The wheel", "Sentence 0."
    ]  # fmt: skip
    move(bar, at(bar, 500), Qt.MouseButton.NoButton)
    assert bubble.heading.text() == "The stones"
    assert not bubble.sentence.isVisible()
    bar.leaveEvent(QEvent(QEvent.Type.Leave))
    assert not bubble.isVisible()


def test_before_the_length_is_known_nothing_can_be_sought(bar: SeekBar, seeks: list[float]) -> None:
    bar.set_length(0.0)
    assert not bar.isEnabled()
    press(bar, QPoint(250, 22))
    move(bar, QPoint(250, 22), Qt.MouseButton.NoButton)
    assert seeks == []
    assert not bar.bubble.isVisible()


def picture(bar: SeekBar) -> QImage:
    return bar.grab().toImage()


@pytest.mark.parametrize(
    "change",
    [
        lambda bar: bar.set_position(420.0),
        lambda bar: bar.set_theme(DARK),
        lambda bar: bar.set_marks(timeline(*range(1, 600, 2))),
        lambda bar: bar.set_length(7200.0),
    ],
)
def test_what_is_set_is_seen(bar: SeekBar, change: Callable[[SeekBar], None]) -> None:
    before = picture(bar)
    change(bar)
    assert picture(bar) != before


def test_a_position_that_looks_the_same_paints_nothing(bar: SeekBar, monkeypatch: pytest.MonkeyPatch) -> None:
    bar.set_position(10.2)
    updates: list[float] = []
    monkeypatch.setattr(bar, "update", lambda: updates.append(bar.value()))
    bar.set_position(10.21)
    assert updates == []
    bar.set_position(12.0)
    assert len(updates) == 1


def amber(bar: SeekBar, seconds: float) -> bool:
    """True if the heat is seen over the track at a time."""
    pixel = bar.grab().toImage().pixelColor(at(bar, seconds).x(), 18)
    return pixel.red() > pixel.blue() + 8


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_heat_shows_what_is_cited_and_what_is_not(bar: SeekBar, theme: Theme) -> None:
    bar.set_theme(theme)
    bar.set_cited([200.0, 201.0, 202.0])
    assert amber(bar, 201.0)
    assert not amber(bar, 400.0)
    bar.set_cited([400.0])
    assert not amber(bar, 201.0)
    assert amber(bar, 400.0)
    bar.set_cited([])
    assert not amber(bar, 400.0)


@pytest.mark.parametrize("length", [35_999.0, 108_000.0, 400_000.0])
def test_a_time_over_ten_hours_fits(bar: SeekBar, length: float) -> None:
    bar.set_length(length)
    assert bar.fontMetrics().horizontalAdvance(format_time(length)) <= bar._room()


def test_chapters_of_the_film_are_seen_beside_headings(bar: SeekBar) -> None:
    before = bar.grab().toImage()
    bar.set_film_chapters(((0.0, "Opening"), (420.0, "Close")))
    assert bar.grab().toImage() != before
    bar.set_film_chapters(())
    assert bar.grab().toImage() == before


def test_it_is_painted_anew_only_when_the_knob_moves(bar: SeekBar, monkeypatch: pytest.MonkeyPatch) -> None:
    bar.set_length(60.0)
    bar.set_position(10.0)
    paintings: list[None] = []
    monkeypatch.setattr(bar, "update", lambda: paintings.append(None))
    for step in range(1000):
        bar.set_position(10.0 + step / 1001)  # within one second: the words stay
    pixels = bar.scale.x_of(11.0) - bar.scale.x_of(10.0)
    assert pixels > 5
    assert pixels < len(paintings) <= 2 * pixels + 1, "half a pixel is the least that shows"
