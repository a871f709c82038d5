"""The parts of the transcript's menu of captions that say how they are read: timing and encoding."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from karareader.media.captions_decode import ENCODINGS

_STEPS = (0.1, 0.5, 1.0)


@dataclass(frozen=True, slots=True)
class Encoding:
    """An action's wish: captions are to be read in this encoding, by Python's name; empty for whatever is guessed."""

    name: str


@dataclass(frozen=True, slots=True)
class Move:
    """An action's wish: captions are to be shown so many seconds later than now."""

    seconds: float


@dataclass(frozen=True, slots=True)
class SetOffset:
    """An action's wish: the reader wants to say by how much captions are to be moved."""


def timing(menu: QMenu) -> QMenu:
    """Add a menu that moves captions."""
    inner = menu.addMenu("Timing")
    for words, sign in (("earlier", -1), ("later", 1)):
        for step in _STEPS:
            unit = "second" if step == 1 else "seconds"
            inner.addAction(f"{step:g} {unit} {words}").setData(Move(sign * step))
        inner.addSeparator()
    inner.addAction("Set offset…").setData(SetOffset())
    return inner


def encodings(menu: QMenu, chosen: str) -> QAction:
    """Add a menu of encodings, with a mark at the one that was `chosen`; gives the action of the one that is guessed."""
    inner = menu.addMenu("Text encoding")
    group = QActionGroup(inner)
    automatic = inner.addAction("Automatic")
    inner.addSeparator()
    for action, name in ((automatic, ""), *((inner.addAction(words), name) for name, words in ENCODINGS.items())):
        action.setData(Encoding(name))
        action.setCheckable(True)
        action.setChecked(name == chosen)
        group.addAction(action)
    return automatic
