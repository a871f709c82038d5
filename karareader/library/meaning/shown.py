"""Passages as the hits that a reader sees: of a note its sentence with its time, of captions what is said, and when."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from karareader.library.captions_index.reader import SpokenIndex
from karareader.library.captions_index.videos import Noted
from karareader.library.index.location import FORMAT
from karareader.library.search.hits import NOTE, FoundNote
from karareader.library.search.results import CaptionHit, Hit
from karareader.library.search.snippets import passage


class Shown:
    """Looks passages up in the library at `root`; `rows` asks its tables, `said` has what is said in its videos."""

    def __init__(
        self, root: Path, rows: Callable[..., list[Any]], said: SpokenIndex, noted: Callable[[], Noted]
    ) -> None:
        self._root, self._rows, self._said, self._noted = root, rows, said, noted

    def in_note(self, name: bytes, stamp: str, begin: int, end: int) -> Hit | None:
        """A passage of a note; None where that is another one by now."""
        rows = self._rows(f"select size || ':' || changed || ':' || written, {NOTE} where path = ?", name)
        if not rows or f"{FORMAT}:{rows[0][0]}" != stamp:
            return None
        note = FoundNote(self._rows, self._root, rows[0][1:])
        return note.hit(passage(note.body.text, note.body.stamps, begin, end))

    def in_captions(self, name: bytes, stretch: int) -> CaptionHit | None:
        """What is said in a stretch; None where the captions are others by now, or others of the video go before."""
        return self._said.at(os.fsdecode(name), stretch, self._noted())
