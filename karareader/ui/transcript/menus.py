"""The menu of the transcript's captions: which are shown, and how they are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from karareader.base.translation import tr
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
        parts = ((tr("Read as "), self.encoding), (tr("Shown "), self.later))
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
    _timing(menu.addMenu(tr("Timing ({later})", later=reading.later) if reading.later else tr("Timing")))
    _encodings(menu.addMenu(tr("Text encoding")), reading)
    menu.addSeparator()
    menu.addAction(tr("Choose captions…")).setData(FILE_WANTED)
    return menu


def _timing(menu: QMenu) -> None:
    for step in _STEPS:
        menu.addAction(_earlier(step)).setData(Move(-step))
    menu.addSeparator()
    for step in _STEPS:
        menu.addAction(_later(step)).setData(Move(step))
        menu.addSeparator()
    menu.addAction(tr("Set offset…")).setData(SetOffset())


def _earlier(step: float) -> str:
    return (
        tr("{seconds:g} second earlier", seconds=step) if step == 1 else tr("{seconds:g} seconds earlier", seconds=step)
    )


def _later(step: float) -> str:
    return tr("{seconds:g} second later", seconds=step) if step == 1 else tr("{seconds:g} seconds later", seconds=step)


def _encodings(menu: QMenu, reading: CaptionState) -> None:
    group = QActionGroup(menu)
    guessed = reading.encoding if not reading.chosen else ""
    for name, words in (
        ("", tr("Automatic: {guessed}", guessed=guessed) if guessed else tr("Automatic")),
        *((name, tr(words)) for name, words in ENCODINGS.items()),
    ):
        action = menu.addAction(words)
        action.setData(Encoding(name))
        action.setCheckable(True)
        action.setChecked(name == reading.chosen)
        group.addAction(action)
        if not name:
            menu.addSeparator()
