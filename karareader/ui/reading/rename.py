"""The note that is open was renamed or moved: it stays open under its new name, with all that is remembered of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from karareader.library.choices import key_of, name_of
from karareader.ui.common.context import Context
from karareader.ui.reading.navigator import Navigator
from karareader.ui.reading.session import Session
from karareader.ui.reading.time_evidence import EvidenceGatherer
from karareader.ui.services.services import Services


class RenameFollow(QObject):
    """Moves what is remembered of it, and has it shown from there."""

    def __init__(
        self, context: Context, services: Services, go: Navigator, session: Session, evidence: EvidenceGatherer
    ) -> None:
        super().__init__(session)
        self._evidence = evidence
        self._go, self._marks, self._session = go, services.marks, session
        self._state, self._undo = context.state, context.undo
        session.renamed.connect(self._follow)

    @Slot(object, object)
    def _follow(self, old: Path, new: Path) -> None:
        self._remember(old, new)
        current = self._session.current
        self._evidence.renamed(key_of(current.video if current is not None else None), old, new)
        self._undo.renamed(old, new)
        self._go.renamed(old, new)

    def _remember(self, old: Path, new: Path) -> None:
        """What hangs on the name of the note goes along with it."""
        state, current = self._state, self._session.current
        video = key_of(current.video if current is not None else None)
        memories: tuple[tuple[dict[str, Any], str, str], ...] = (
            (state.as_written, name_of("", old), name_of("", new)),
            (state.as_written, name_of(video, old), name_of(video, new)),
            (state.said, name_of(video, old), name_of(video, new)),
            (state.cuts, name_of(video, old), name_of(video, new)),
            (state.read, self._marks.key(str(old)), self._marks.key(str(new))),
        )
        for memory, before, now in memories:
            if now and before in memory:
                memory[now] = memory.pop(before)
        for link in [link for link in state.link_choices if link.startswith(f"{old}\n")]:
            state.link_choices[f"{new}{link[len(str(old)) :]}"] = state.link_choices.pop(link)
        state.recent_notes = [note for note in state.recent_notes if note != str(old)]
        state.remember_note(new)
