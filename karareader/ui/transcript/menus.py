"""The menu of the transcript's captions: which are shown, and how they are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from karareader.captions.decode import ENCODINGS

FILE_WANTED = -1
_STEPS = (0.1, 0.5, 1.0)


@dataclass(frozen=True, slots=True)
class CaptionState:
    """How captions are read: in which `encoding` (in words), which one was `chosen` for them by Python's name, `offset`
    seconds later than they say; and what could not be read, in sentences.
    """

    encoding: str = ""
    chosen: str = ""
    offset: float = 0.0
    problems: tuple[str, ...] = ()

    @property
    def later(self) -> str:
        """By how much they are moved, in words; empty where they are not."""
        return f"{abs(self.offset):g} s {'later' if self.offset > 0 else 'earlier'}" if self.offset else ""

    @property
    def words(self) -> list[str]:
        """All of it for a tooltip, a line for each."""
        parts = (("Read as ", self.encoding), ("Shown ", self.later))
        return [f"{before}{what}" for before, what in parts if what]


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


def captions_menu(parent: QWidget, names: Sequence[str], current: int, reading: CaptionState) -> QMenu:
    """A menu whose actions have as data a place among the `names`, one of the wishes above, or FILE_WANTED."""
    menu = QMenu(parent)
    group = QActionGroup(menu)
    for at, name in enumerate(names):
        action = menu.addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(at == current)
        action.setData(at)
        group.addAction(action)
    menu.addSeparator()
    _timing(menu.addMenu(f"Timing ({reading.later})" if reading.later else "Timing"))
    _encodings(menu.addMenu("Text encoding"), reading)
    menu.addSeparator()
    menu.addAction("Choose captions…").setData(FILE_WANTED)
    return menu


def _timing(menu: QMenu) -> None:
    for words, sign in (("earlier", -1), ("later", 1)):
        for step in _STEPS:
            unit = "second" if step == 1 else "seconds"
            menu.addAction(f"{step:g} {unit} {words}").setData(Move(sign * step))
        menu.addSeparator()
    menu.addAction("Set offset…").setData(SetOffset())


def _encodings(menu: QMenu, reading: CaptionState) -> None:
    group = QActionGroup(menu)
    guessed = reading.encoding if not reading.chosen else ""
    for name, words in (("", f"Automatic: {guessed}" if guessed else "Automatic"), *ENCODINGS.items()):
        action = menu.addAction(words)
        action.setData(Encoding(name))
        action.setCheckable(True)
        action.setChecked(name == reading.chosen)
        group.addAction(action)
        if not name:
            menu.addSeparator()
