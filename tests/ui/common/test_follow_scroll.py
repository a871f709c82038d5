"""Following: gentle, only when it must, and never against the hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from karareader.ui.common import follow_scroll
from karareader.ui.common.theme import ThemeManager
from karareader.ui.note.pane import NotePane
from tests.ui.pages import long_body, page


@pytest.fixture
def pane(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[NotePane]:
    monkeypatch.setattr(follow_scroll, "animated", lambda _view: False)
    made = NotePane(ThemeManager("light"))
    qtbot.addWidget(made)
    made.resize(760, 600)
    made.show()
    made.show_page(page(long_body(60), look=made.look))
    assert made.page is not None
    while made.page.layout.go_on(1.0):
        pass
    QApplication.processEvents()
    yield made
    made.close()


def mark(pane: NotePane, minutes: int) -> None:
    assert pane.page is not None
    pane.mark(pane.page.timeline.at(minutes * 60.0 + 7.0))


def at(pane: NotePane) -> int:
    return pane.view.verticalScrollBar().value()


def chip(pane: NotePane) -> QPushButton:
    found = pane.findChild(QPushButton, "followChip")
    assert found is not None
    return found


def by_hand(pane: NotePane, action: QAbstractSlider.SliderAction) -> None:
    pane.view.verticalScrollBar().triggerAction(action)


def test_the_note_scrolls_only_when_the_mark_leaves_the_middle(pane: NotePane) -> None:
    mark(pane, 0)
    mark(pane, 1)
    assert at(pane) == 0
    mark(pane, 20)
    there = at(pane)
    assert there > 0
    assert pane.follow.where() == 0
    mark(pane, 21)
    assert at(pane) == there


def test_the_hand_suspends_at_once_and_the_chip_resumes(pane: NotePane) -> None:
    mark(pane, 20)
    assert not chip(pane).isVisible()
    by_hand(pane, QAbstractSlider.SliderAction.SliderToMaximum)
    assert not pane.follow.state.following
    assert chip(pane).isVisible()
    assert chip(pane).text() == "Follow ↑"
    there = at(pane)
    mark(pane, 25)
    assert at(pane) == there
    QTest.mouseClick(chip(pane), Qt.MouseButton.LeftButton)
    assert pane.follow.state.following
    assert not chip(pane).isVisible()
    assert pane.follow.where() == 0


def test_the_chip_shows_the_other_way_too(pane: NotePane) -> None:
    mark(pane, 30)
    by_hand(pane, QAbstractSlider.SliderAction.SliderToMinimum)
    assert chip(pane).text() == "Follow ↓"


def test_scrolling_the_mark_back_into_view_resumes(pane: NotePane) -> None:
    mark(pane, 20)
    there = at(pane)
    by_hand(pane, QAbstractSlider.SliderAction.SliderToMinimum)
    assert not pane.follow.state.following
    bar = pane.view.verticalScrollBar()
    bar.setSliderPosition(there)  # what a dragged handle does
    bar.setValue(0)
    pane.view.scrolled_by_hand.emit(0, there)
    assert pane.follow.state.following


def test_a_scroll_of_the_program_is_no_hand(pane: NotePane) -> None:
    mark(pane, 20)
    mark(pane, 50)
    pane.view.verticalScrollBar().setValue(at(pane) - 40)
    assert pane.follow.state.following


def test_an_animation_ends_where_it_should_and_the_hand_stops_it(
    pane: NotePane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follow_scroll, "animated", lambda _view: True)
    mark(pane, 20)
    assert at(pane) == 0
    qtbot.waitUntil(lambda: pane.follow.where() == 0 and not pane.follow._running())
    there = at(pane)
    mark(pane, 50)
    by_hand(pane, QAbstractSlider.SliderAction.SliderSingleStepAdd)
    assert not pane.follow._running()
    assert at(pane) - there < 200


def test_following_can_be_switched_off(pane: NotePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.following_changed) as told:
        pane.follow.set_enabled(False)
    assert told.args == [False]
    mark(pane, 40)
    assert at(pane) == 0
    assert (chip(pane).isVisible(), chip(pane).text()) == (True, "Follow is off ↓")
    with qtbot.waitSignal(pane.follow.wanted):
        chip(pane).click()
    pane.follow.set_enabled(True)
    assert not chip(pane).isVisible()
    assert pane.follow.where() == 0


def test_scrolling_the_mark_back_into_view_resumes_for_good(pane: NotePane) -> None:
    mark(pane, 20)
    there = at(pane)
    by_hand(pane, QAbstractSlider.SliderAction.SliderToMinimum)
    bar = pane.view.verticalScrollBar()
    # A wheel comes in many small steps, and does not stop when the mark appears.
    bar.setValue(max(0, there - 700))
    for _ in range(14):
        by_hand(pane, QAbstractSlider.SliderAction.SliderSingleStepAdd)
    assert pane.follow.where() == 0
    assert pane.follow.state.following
    assert not chip(pane).isVisible()
    mark(pane, 40)
    assert pane.follow.where() == 0
    by_hand(pane, QAbstractSlider.SliderAction.SliderSingleStepAdd)
    assert not pane.follow.state.following


def test_scrolling_on_past_the_mark_suspends_again(pane: NotePane) -> None:
    mark(pane, 20)
    by_hand(pane, QAbstractSlider.SliderAction.SliderToMinimum)
    pane.view.verticalScrollBar().setValue(0)
    for _ in range(400):
        by_hand(pane, QAbstractSlider.SliderAction.SliderSingleStepAdd)
    assert pane.follow.where() == -1
    assert not pane.follow.state.following


@pytest.mark.parametrize("dark", [False, True])
def test_the_chip_covers_no_text_and_is_round(pane: NotePane, dark: bool) -> None:
    pane._themes.choose("dark" if dark else "light")
    mark(pane, 20)
    whole = pane.view.height()
    by_hand(pane, QAbstractSlider.SliderAction.SliderToMaximum)
    QApplication.processEvents()
    place = chip(pane).rect().translated(chip(pane).mapTo(pane, chip(pane).rect().topLeft()))
    assert not place.intersects(pane.view.geometry())
    assert pane.view.height() < whole
    assert chip(pane).height() == 28
    # Its corners are not filled, its middle is: a chip, not a box.
    picture, place = pane._strip.grab().toImage(), chip(pane).geometry()
    ground = picture.pixelColor(pane._strip.width() - 2, place.center().y())
    assert picture.pixelColor(place.topLeft()) == ground
    assert picture.pixelColor(place.bottomLeft()) == ground
    assert picture.pixelColor(place.center().x() // 2 + place.left() // 2, place.top() + 4) != ground
    chip(pane).click()
    QApplication.processEvents()
    assert pane.view.height() == whole
