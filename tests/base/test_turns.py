"""Workers that can wait let the window go first, and are let on again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from karareader.base import gui_priority as turns
from karareader.ui.runtime.gui_priority import GuiPriority
from karareader.ui.runtime.tasks import Latest, Pool


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whoever gives way does so until it is let on."""
    monkeypatch.setattr(turns, "_LONGEST", 60.0)
    yield
    turns.give_turn()


class Worker(threading.Thread):
    """Goes through some items without hurry."""

    def __init__(self, items: int) -> None:
        super().__init__(daemon=True)
        self.items, self.done = items, 0
        self.start()

    def run(self) -> None:
        for _ in turns.unhurried(range(self.items)):
            self.done += 1


def test_workers_wait_while_the_window_is_at_work() -> None:
    turns.take_turn()
    worker = Worker(10)
    worker.join(0.05)
    assert worker.done == 0
    turns.give_turn()
    worker.join(10)
    assert worker.done == 10


def test_they_ask_again_before_long() -> None:
    steps = iter(turns.unhurried(range(100_000)))
    seen = [next(steps)]

    def go_on() -> None:
        seen.extend(steps)

    turns.take_turn()
    worker = threading.Thread(target=go_on, daemon=True)
    worker.start()
    worker.join(0.05)
    assert worker.is_alive()
    assert len(seen) <= 1000
    turns.give_turn()
    worker.join(10)
    assert seen == list(range(100_000))


def test_nobody_waits_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "_LONGEST", 0.001)
    turns.take_turn()
    worker = Worker(2000)
    worker.join(10)
    assert worker.done == 2000


def test_the_window_does_not_wait_for_itself() -> None:
    turns.take_turn()
    assert list(turns.unhurried(range(3))) == [0, 1, 2]


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[Pool]:
    pool = Pool()
    yield pool
    pool.close()


def free() -> bool:
    return turns._free.is_set()


def test_an_answer_goes_first_until_all_is_painted(qtbot: QtBot, pool: Pool) -> None:
    seen: list[tuple[str, bool]] = []

    class Shown(QWidget):
        def paintEvent(self, event: QEvent) -> None:
            seen.append(("painted", free()))

    shown = Shown()
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: bool(seen))
    seen.clear()
    qtbot.waitUntil(free)

    def then(_: object) -> None:
        seen.append(("answered", free()))
        shown.update()

    Latest(pool, shown).run(lambda: None, then)
    qtbot.waitUntil(lambda: len(seen) >= 2)
    assert seen[:2] == [("answered", False), ("painted", False)]
    qtbot.waitUntil(free)


@pytest.mark.parametrize(
    "act",
    [
        lambda window, bot: bot.keyClick(window.windowHandle(), Qt.Key.Key_A),
        lambda window, bot: bot.mouseClick(window, Qt.MouseButton.LeftButton),
        lambda window, _bot: window.update(),
    ],
    ids=["key", "click", "painting"],
)
def test_what_is_done_in_the_window_goes_first(qtbot: QtBot, pool: Pool, act: Callable[[QWidget, QtBot], None]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    GuiPriority(window, pool)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(free)
    took: list[bool] = []

    class Look(QObject):
        """Looks as soon as anything was done."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            took.append(free())
            return False

    look = Look()
    # Filters that came last look first: this one sees what the other one did at the event before.
    window.installEventFilter(look)
    act(window, qtbot)
    qtbot.waitUntil(lambda: False in took)
    qtbot.waitUntil(free)


def test_a_closed_pool_lets_everybody_on(qtbot: QtBot) -> None:
    pool = Pool()
    pool.go_first()
    pool.close()
    assert free()
    pool.go_first()
    assert free()
    assert QApplication.instance() is not None
