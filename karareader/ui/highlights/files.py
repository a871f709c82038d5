"""Reads and writes the files of highlights outside the GUI thread; what is set last is what is kept."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from karareader.base.errors import UserError
from karareader.notes.annotations.store import Annotations, AnnotationStore
from karareader.ui.runtime.tasks import Latest, Pool


class HighlightFiles(QObject):
    """Signals: `failed` (UserError) – highlights could not be written."""

    failed = Signal(object)  # UserError
    _broke = Signal(object)  # the same, in whatever thread writes

    def __init__(self, folder: Path, pool: Pool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = AnnotationStore(folder)
        self._reading, self._listing, self._pool = Latest(pool, self), Latest(pool, self), pool
        self._waiting: dict[str, Annotations] = {}
        self._looked: set[str] = set()  # the notes for which those of one that is gone were looked for
        self._known: list[tuple[str, Path]] | None = None  # the notes with highlights when the first one was missed
        self._lock, self._writing = threading.Lock(), threading.Lock()
        self._broke.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def read(
        self, note: str, path: Path, then: Callable[[Annotations], None], failed: Callable[[UserError], None]
    ) -> None:
        """Read those of a note, of which only the latest answer counts."""
        waiting = self._waiting.get(note)
        if waiting is not None:
            self._reading.cancel()
            then(waiting)
        else:
            self._reading.run(partial(self._found, note, path), then, failed)

    def _found(self, note: str, path: Path) -> Annotations:
        found = self.store.read(note, path)
        if found.highlights or note in self._looked:
            return found
        self._looked.add(note)
        if self._known is None:
            self._known = [(each.note, each.path) for each in self.store.all()]
        return self.store.adopt(note, path, self._known)

    def read_now(self, note: str, path: Path) -> Annotations:
        """Those of a note that is not open. Raises UserError."""
        return self._waiting.get(note) or self.store.read(note, path)

    def read_all(self, then: Callable[[list[Annotations]], None]) -> None:
        """Read those of all notes."""
        with self._lock:
            waiting = dict(self._waiting)

        def read() -> list[Annotations]:
            found = {each.note: each for each in self.store.all()} | waiting
            return [each for each in found.values() if each.highlights]

        self._listing.run(read, then)

    def write(self, annotations: Annotations) -> None:
        """Keep these. They are written in turn, the latest of each note."""
        with self._lock:
            self._waiting[annotations.note] = annotations
        self._pool.submit(partial(self._write, annotations.note), aside=True)

    def finish(self) -> None:
        """Write what waits to be written."""
        for note in list(self._waiting):
            self._write(note)

    def rename(self, before: str, note: str, path: Path) -> None:
        """A note is called otherwise now."""
        self.finish()
        try:
            self.store.rename(before, note, path)
        except UserError as error:
            self.failed.emit(error)

    def _write(self, note: str) -> None:
        """Write the latest of a note; nobody who sets another one waits for the disk."""
        with self._writing:
            with self._lock:
                annotations = self._waiting.get(note)
            if annotations is None:
                return
            try:
                self.store.write(annotations)
            except UserError as error:
                self._broke.emit(error)
            with self._lock:
                if self._waiting.get(note) is annotations:
                    del self._waiting[note]

    @Slot(object)
    def _tell(self, error: UserError) -> None:
        self.failed.emit(error)
