"""Bookmarks: places in notes that the reader wants to come back to."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from karareader.base.translation import tr
from karareader.settings import State
from karareader.ui.common.highlighted_text import excerpt
from karareader.ui.common.undo import Change, Undo
from karareader.ui.reading.history import Visit
from karareader.ui.reading.saved_places import read, written

_MOST = 500
_LONGEST, _SHORT = 120, 40  # characters, as it is kept and as it is told


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place: where it is, and the words that stand there."""

    place: Visit
    words: str

    @property
    def spot(self) -> tuple[Path, str]:
        """What makes it another one: the note and the block."""
        return self.place.path, str(self.place.view.get("block", ""))


class Bookmarks(QObject):
    """Kept in the state, as the places visited are; what is changed by the reader can be undone.

    Signals: `changed`.
    """

    changed = Signal()

    def __init__(self, state: State, undo: Undo, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._undo = state, undo

    @property
    def all(self) -> list[Bookmark]:
        """All of them, the latest first."""
        return [mark for text in self._state.bookmarks if (mark := from_json(text)) is not None]

    def toggle(self, mark: Bookmark) -> None:
        """Keep a place, or forget it where it is kept already."""
        there = any(other.spot == mark.spot for other in self.all)
        others = [other for other in self.all if other.spot != mark.spot]
        before, now = (
            self._state.bookmarks,
            [as_json(other) for other in (others if there else [mark, *others])][:_MOST],
        )
        self._put(now)
        words, _ = excerpt(mark.words, (), _SHORT)
        name = tr("bookmark “{words}”", words=words)
        told = tr("Bookmark removed.") if there else tr("Bookmarked “{words}”.", words=words)
        self._undo.push(Change(name, partial(self._put, before), partial(self._put, now)), told)

    def renamed(self, old: Path, new: Path) -> None:
        """A note lies elsewhere now."""
        moved = [
            replace(mark, place=replace(mark.place, path=new)) if mark.place.path == old else mark for mark in self.all
        ]
        if moved != self.all:
            self._put([as_json(mark) for mark in moved])

    def _put(self, marks: list[str]) -> None:
        self._state.bookmarks = list(marks)
        self.changed.emit()


def as_json(mark: Bookmark) -> str:
    """A bookmark as it is kept."""
    return json.dumps({**json.loads(written(mark.place)), "words": mark.words[:_LONGEST]}, ensure_ascii=True)


def from_json(text: str) -> Bookmark | None:
    """A bookmark as it was kept; None for what makes no sense."""
    place = read(text)
    words = json.loads(text).get("words") if place is not None else None
    return Bookmark(place, words) if place is not None and isinstance(words, str) else None
