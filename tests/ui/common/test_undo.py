"""Undo and redo of what the reader set: in turn, from messages, together, and after a note was renamed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from karareader.ui.common.actions import Actions
from karareader.ui.common.messages import Message, Messages
from karareader.ui.common.theme import ThemeManager
from karareader.ui.common.undo import Change, Swap, Undo


class Bench(QObject):
    """A value that is set, and what was told."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, int] = {}
        self.told: list[Message] = []
        self.gone: list[str] = []
        messages = Messages(self)
        messages.told.connect(self.told.append)
        messages.taken_back.connect(self.gone.append)
        messages.flush()
        self.actions = Actions({}, ThemeManager("light", self), self)
        self.undo = Undo(messages, self.actions, self)
        self.actions.add(self.undo.commands)

    def set(self, name: str, value: int, group: str = "") -> None:
        swap = Swap(partial(self.values.get, name, 0), partial(self.values.__setitem__, name), value)
        swap()
        change = Change(f"value of {name}", swap, swap, Path("/notes/One.md"), group)
        self.undo.push(change, f"{name} is {value}.")


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench()


def test_steps_are_undone_and_redone_in_turn_and_named(bench: Bench) -> None:
    bench.set("a", 1)
    bench.set("b", 2)
    assert bench.actions["undo"].text() == "Undo value of b"
    bench.undo.undo()
    assert (bench.values, bench.told[-1].text) == ({"a": 1, "b": 0}, "Undone: value of b, in “One”.")
    assert bench.gone == ["b is 2."]
    assert bench.actions["redo"].text() == "Redo value of b"
    bench.undo.undo()
    assert bench.actions["undo"].text() == "Undo"
    bench.undo.undo()
    assert bench.told[-1].text == "There is nothing to undo."
    bench.undo.redo()
    bench.undo.redo()
    assert (bench.values, bench.told[-1].text) == ({"a": 1, "b": 2}, "Redone: value of b, in “One”.")
    bench.undo.redo()
    assert bench.told[-1].text == "There is nothing to redo."
    bench.undo.undo()
    bench.set("a", 5)
    bench.undo.redo()
    assert bench.values == {"a": 5, "b": 0}, "what was undone before something else was set is gone"


def test_the_button_of_a_message_undoes_what_that_message_told(bench: Bench) -> None:
    bench.set("a", 1)
    first = bench.told[-1]
    bench.set("b", 2)
    assert first.do is not None
    first.do()
    assert bench.values == {"a": 0, "b": 2}
    first.do()
    assert bench.values == {"a": 0, "b": 2}, "once only"
    bench.undo.undo()
    assert bench.values == {"a": 1, "b": 2}, "and that can be undone too"


def test_small_steps_that_follow_one_another_are_one(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    bench.set("a", 1)
    for value in (2, 3, 4):
        bench.set("n", value, "nudge")
    last = bench.told[-1]
    now = 110.0
    bench.set("n", 5, "nudge")
    bench.undo.undo()
    assert bench.values == {"a": 1, "n": 4}
    assert last.do is not None
    last.do()
    assert bench.values == {"a": 1, "n": 0}
    bench.undo.redo()
    bench.undo.redo()
    assert bench.values == {"a": 1, "n": 5}


def test_a_renamed_note_is_told_by_its_new_name(bench: Bench) -> None:
    bench.set("a", 1)
    old, new, newest = (Path("/notes") / name for name in ("One.md", "Two.md", "Three.md"))
    bench.undo.renamed(old, new)
    bench.undo.renamed(new, newest)
    assert bench.undo.place(old) == newest
    bench.undo.undo()
    assert bench.told[-1].text == "Undone: value of a, in “Three”."
    bench.undo.renamed(newest, old)
    assert bench.undo.place(new) == old
