"""What the sites last said of the videos that they were asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from karareader.media.availability import Standing, Verdict
from karareader.media.availability_store import AvailabilityEntry, AvailabilityStore
from karareader.ui.runtime.tasks import Pool


class Standings(QObject):
    """Keeps a `AvailabilityStore` in the file at `path`; `now` gives seconds of the epoch.

    Signals: `changed` (str, Standing) – the key of a video, and where it stands now.
    """

    changed = Signal(str, object)  # key, media.standing.Standing

    def __init__(self, path: Path, pool: Pool, now: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self.book = AvailabilityStore(path, now)
        self._pool = pool
        self.offline = False  # no site was reached when one was asked last

    def note(self, key: str, verdict: Verdict, title: str = "") -> AvailabilityEntry:
        """Remember how it stands with a video."""
        self.offline = verdict.standing is Standing.OFFLINE
        before = self.book.entry(key).standing
        entry = self.book.note(key, verdict, title)
        if entry.standing is not before:
            self.changed.emit(key, entry.standing)
            self._pool.submit(self.book.save)
        return entry
