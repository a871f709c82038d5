"""The note that is open was renamed or moved: it stays open under its new name, with all that is remembered of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from karareader.library import moved
from karareader.settings import State
from karareader.ui.evidence import name_of
from karareader.ui.library_marks import Marks
from karareader.ui.navigator import Navigator
from karareader.ui.session import Session
from karareader.ui.tasks import Latest, Pool


class RenameFollow(QObject):
    """Looks for a note that is gone; `root` tells the folder of the library, in which it is looked for too.

    Signals: `gone` (Path) – it was not found.
    """

    gone = Signal(object)  # Path

    def __init__(
        self,
        *,
        go: Navigator,
        marks: Marks,
        pool: Pool,
        root: Callable[[], Path | None],
        session: Session,
        state: State,
    ) -> None:
        super().__init__(session)
        self._go, self._marks, self._root, self._session, self._state = go, marks, root, session, state
        self._looking = Latest(pool, self)
        session.gone.connect(self._look)

    @Slot(object)
    def _look(self, path: Path) -> None:
        current, root = self._session.current, self._root()
        identity = current.watched.identity if current is not None else None
        if identity is None:
            self.gone.emit(path)
            return
        folders = [path.parent, *([root] if root is not None else [])]
        self._looking.run(partial(moved.find, identity, folders), partial(self._found, path))

    def _found(self, old: Path, new: Path | None) -> None:
        if self._session.path != old:
            return
        if new is None:
            self.gone.emit(old)
            return
        self._remember(old, new)
        self._go.renamed(old, new)

    def _remember(self, old: Path, new: Path) -> None:
        """What hangs on the name of the note goes along with it."""
        state, current = self._state, self._session.current
        video = current.video if current is not None else None
        memories: tuple[tuple[dict[str, Any], str, str], ...] = (
            (state.as_written, name_of(video, old), name_of(video, new)),
            (state.said, name_of(video, old), name_of(video, new)),
            (state.read, self._marks.key(str(old)), self._marks.key(str(new))),
        )
        for memory, before, now in memories:
            if now and before in memory:
                memory[now] = memory.pop(before)
        for link in [link for link in state.link_choices if link.startswith(f"{old}\n")]:
            state.link_choices[f"{new}{link[len(str(old)) :]}"] = state.link_choices.pop(link)
        state.recent_notes = [note for note in state.recent_notes if note != str(old)]
        state.remember_note(new)
