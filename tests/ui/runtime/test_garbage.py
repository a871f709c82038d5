"""When garbage is collected, and when it waits for the reader to pause."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from karareader.ui.runtime import garbage_collection as module
from karareader.ui.runtime.garbage_collection import Garbage

MANY = module._WORTH + 10_000


class Knot:
    """Garbage once nobody holds it: only a collection finds out."""

    count = 0

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Knot.count += 1


class Clock:
    now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    Knot.count = 0
    return clock


@pytest.fixture
def garbage(qtbot: QtBot, clock: Clock) -> Iterator[Garbage]:
    gc.collect()
    garbage = Garbage()
    garbage._timer.stop()
    garbage.settle()
    yield garbage
    garbage.end()


def knots(count: int) -> None:
    for _ in range(count):
        Knot()


def test_few_objects_are_looked_through_at_once(garbage: Garbage) -> None:
    knots(module._YOUNG)
    garbage.look()
    assert Knot.count == module._YOUNG


def test_what_comes_at_once_waits_for_a_pause(garbage: Garbage, clock: Clock) -> None:
    knots(MANY)
    garbage.look()
    assert Knot.count == 0
    assert gc.get_count()[0] < 1000
    clock.now += module._PAUSE + 1
    garbage.look()
    assert Knot.count == MANY


def test_the_reader_is_not_held_up_while_typing(garbage: Garbage, clock: Clock, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    window = field.windowHandle()
    garbage._watch(window)
    knots(MANY)
    garbage.look()
    clock.now += module._PAUSE + 1
    QTest.keyClick(window, "a")
    garbage.look()
    assert Knot.count == 0
    assert field.text() == "a"
    clock.now += module._PAUSE + 1
    assert not garbage.eventFilter(field, QEvent(QEvent.Type.Paint))
    garbage.look()
    assert Knot.count == MANY


def test_garbage_does_not_pile_up_for_ever(garbage: Garbage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_TOO_MANY", 2 * MANY)
    for _ in range(3):
        knots(MANY)
        garbage.look()
    assert Knot.count > 0


def test_what_outlives_its_youth_is_put_aside(garbage: Garbage) -> None:
    kept = []
    frozen = gc.get_freeze_count()
    for _ in range(8):
        kept.append([[] for _ in range(module._YOUNG)])
        garbage.look()
    assert gc.get_freeze_count() > frozen + module._BURST
    assert len(kept) == 8


def test_it_looks_seldom_while_nothing_happens(garbage: Garbage, clock: Clock) -> None:
    gc.collect()
    clock.now += 5.0
    garbage._timer.start()
    garbage.look()
    assert garbage._timer.interval() >= 1000
    garbage.eventFilter(QLineEdit(), QEvent(QEvent.Type.KeyPress))
    assert garbage._timer.interval() == module._LOOK_EVERY


def test_it_looks_seldom_while_little_comes_together(
    garbage: Garbage, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So it is while a film plays: some hundred objects a second, up to thousands."""
    young = 0
    monkeypatch.setattr(gc, "get_count", lambda: (young, 0, 0))
    clock.now += 5.0
    garbage._timer.start()
    intervals = []
    for young in range(0, module._YOUNG - 600, 300):  # noqa: B007 - `get_count` tells it
        garbage.look()
        intervals.append(garbage._timer.interval())
    assert set(intervals) == {module._REST_EVERY}
    young = module._YOUNG - 300
    garbage.look()
    assert garbage._timer.interval() == module._LOOK_EVERY, "soon there are enough"


def test_memory_is_given_back_once_in_a_short_pause(
    garbage: Garbage, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[float] = []
    monkeypatch.setattr(module.malloc_tuning, "give_back", lambda: given.append(clock.now))
    held = [Knot() for _ in range(module._MANY + 10_000)]
    for _ in range(2):
        garbage.look()
    assert given == []  # the reader was there a moment ago
    clock.now += module._CALM + 1
    for _ in range(3):
        garbage.look()
    assert given == [clock.now]
    assert held
