"""The one stack of what the reader set: undone and redone by keys, from the menu, and from the message that told it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from karareader.base.readable_text import stem_of
from karareader.base.translation import noop, tr
from karareader.ui.common.actions import Actions
from karareader.ui.common.commands import Command
from karareader.ui.common.messages import About, Kind, Message, Messages

_MOST = 200  # changes
_TOGETHER = 3.0  # seconds: changes of one kind that follow one another so soon are one step
_REDO = ("Ctrl+Shift+Z", "Ctrl+Y")
_LONGEST = 60  # characters of a name in a menu

_Value = TypeVar("_Value")


@dataclass(frozen=True)
class Change:
    """Something that the reader set, and that was done already.

    `text` names it behind the word “Undo”, such as “caption timing”; `note` is the note it was done in, told when it is
    undone. Changes with the same `group` that follow one another at once are undone together.
    """

    text: str
    undo: Callable[[], object]
    redo: Callable[[], object]
    note: Path | None = None
    group: str = ""


class Swap(Generic[_Value]):
    """Undoes and redoes a value: puts back what it holds, and holds what was there."""

    def __init__(self, get: Callable[[], _Value], put: Callable[[_Value], object], held: _Value) -> None:
        self._get, self._put, self._held = get, put, held

    def __call__(self) -> None:
        """Exchange the two."""
        now = self._get()
        self._put(self._held)
        self._held = now


class Undo(QObject):
    """Takes back what the reader set, one step after the other, whichever note is open, and does it again.

    `note_open` is the note on the screen, which need not be named.
    """

    def __init__(self, messages: Messages, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages, self._actions = messages, actions
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(_MOST)
        self._moved: dict[Path, Path] = {}
        self.commands = (
            Command("undo", tr("Undo"), ("Ctrl+Z",), tr("Take back what was set last"), "Program", self.undo, "undo"),
            Command("redo", tr("Redo"), _REDO, tr("Set again what was undone last"), "Program", self.redo, "redo"),
        )
        self._stack.undoTextChanged.connect(self._name_undo)
        self._stack.redoTextChanged.connect(self._name_redo)

    def push(self, change: Change, told: str = "", about: About = "", kind: Kind = "info") -> None:
        """`change` was done. `told` is shown with a button that undoes it; see `Message` for `about` and `kind`."""
        self._stack.push(_Step(change, told))
        step = self._step(self._stack.index() - 1)  # the one before, where that took it in
        if told and step is not None:
            self._messages.tell(Message(told, kind, action=tr("Undo"), do=partial(self._take_back, step), about=about))

    @Slot()
    def undo(self) -> None:
        """Take back the last step."""
        step = self._step(self._stack.index() - 1)
        if step is None:
            self._messages.info(tr("There is nothing to undo."))
            return
        if step.told:
            self._messages.take_back(step.told)
        self._stack.undo()
        self._tell(noop("Undone: {what}."), step, tr("Redo"), self.redo)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        step = self._step(self._stack.index())
        if step is None:
            self._messages.info(tr("There is nothing to redo."))
            return
        self._stack.redo()
        self._tell(noop("Redone: {what}."), step, tr("Undo"), self.undo)

    def place(self, note: Path) -> Path:
        """Where a note lies now that lay at `note` when something was set in it."""
        while note in self._moved:
            note = self._moved[note]
        return note

    def renamed(self, old: Path, new: Path) -> None:
        """A note lies elsewhere now."""
        self._moved.pop(new, None)
        if old != new:
            self._moved[old] = new

    def _take_back(self, step: _Step) -> None:
        """The button of a message: undo what that message told, also if something else was set since."""
        if self._step(self._stack.index() - 1) is step:
            self.undo()
        elif step.done:
            step.undo()
            back = Change(tr("the undo of {what}", what=step.change.text), step.redo, step.undo, step.change.note)
            self._stack.push(_Step(back, ""))
            self._tell(noop("Undone: {what}."), step, "", self.undo)

    def _step(self, at: int) -> _Step | None:
        step = self._stack.command(at) if 0 <= at < self._stack.count() else None
        return step if isinstance(step, _Step) else None

    def _tell(self, deed: str, step: _Step, action: str, do: Callable[[], None]) -> None:
        note, what = step.change.note, step.change.text
        if note is not None:
            what = tr("{what}, in “{note}”", what=what, note=stem_of(self.place(note)))
        self._messages.tell(Message(tr(deed, what=what), action=action, do=do if action else None))

    @Slot(str)
    def _name_undo(self, text: str) -> None:
        self._actions["undo"].setText(_named(tr("Undo"), text))

    @Slot(str)
    def _name_redo(self, text: str) -> None:
        self._actions["redo"].setText(_named(tr("Redo"), text))


class _Step(QUndoCommand):
    """A change on Qt's stack; `done` tells how it stands."""

    def __init__(self, change: Change, told: str) -> None:
        super().__init__(change.text)
        self.change, self.told, self.done = change, told, False
        self._first, self._at = True, time.monotonic()

    def undo(self) -> None:
        self.done = False
        self.change.undo()

    def redo(self) -> None:
        self.done = True
        if not self._first:
            self.change.redo()
        self._first = False

    def id(self) -> int:
        """Steps of one number are offered to `mergeWith`."""
        return hash(self.change.group) % 2**31 if self.change.group else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the change that follows."""
        if not isinstance(other, _Step) or other.change.group != self.change.group or other._at - self._at > _TOGETHER:
            return False
        first, last = self.change, other.change
        self.change = Change(last.text, first.undo, last.redo, last.note, last.group)
        self.told, self._at = other.told, other._at
        self.setText(last.text)
        return True


def _named(deed: str, text: str) -> str:
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    return f"{deed} {short}".strip().replace("&", "&&")
