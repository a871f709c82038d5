"""The reading list: notes that the reader wants to read later."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from karareader.base.translation import tr
from karareader.settings import State
from karareader.ui.common.undo import Change, Undo

_MOST = 1000


class ReadingList(QObject):
    """Kept in the state; what is changed by the reader can be undone.

    Signals: `changed`.
    """

    changed = Signal()

    def __init__(self, state: State, undo: Undo, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._undo = state, undo

    def __contains__(self, note: Path) -> bool:
        return str(note) in self._state.reading_list

    @property
    def notes(self) -> list[Path]:
        """The notes, the latest first."""
        return [Path(note) for note in self._state.reading_list]

    def toggle(self, note: Path, title: str) -> None:
        """Put a note on the list, or take it away; `title` names it to the reader."""
        before, there = list(self._state.reading_list), note in self
        now = [other for other in before if other != str(note)] if there else [str(note), *before][:_MOST]
        self._put(now)
        if there:
            what = tr("“{title}” removed from the reading list", title=title)
        else:
            what = tr("“{title}” added to the reading list", title=title)
        back, again = partial(self._put, before), partial(self._put, now)
        self._undo.push(Change(what, back, again), f"{what}.")

    def renamed(self, old: Path, new: Path) -> None:
        """A note lies elsewhere now."""
        if old in self:
            self._put([str(new) if note == str(old) else note for note in self._state.reading_list])

    def _put(self, notes: list[str]) -> None:
        self._state.reading_list = list(notes)
        self.changed.emit()
