"""The library that is open: its notes, which note a link means, and where its videos may lie."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from karareader.errors import UserError
from karareader.library.catalog import Entry, entries, read_title
from karareader.library.wikilinks import Resolver
from karareader.ui.library_model import Folder
from karareader.ui.tasks import Latest, Pool, Reporter

# How long rendering a note waits for the names of a large library, in seconds. Links are dead until they are known.
_PATIENCE = 20.0


class LibraryKeeper(QObject):
    """Reads the folder of a library in a worker thread.

    Signals: `opened` (Path) – another folder is being read; `found` (list[Entry]); `finished` (int) – how many notes
    there are; `failed` (UserError); `titles_learned`.
    """

    opened = Signal(object)  # Path
    found = Signal(object)  # list[Entry]
    finished = Signal(int)  # notes
    failed = Signal(object)  # UserError
    titles_learned = Signal()

    def __init__(self, pool: Pool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scan = Latest(pool, self)
        self._titles = Latest(pool, self)
        self._wanted: list[Entry] = []
        self._asked: set[Path] = set()
        self.root: Path | None = None
        self.entries: list[Entry] = []
        self._names: Future[Resolver] = Future()

    def open(self, root: Path) -> None:
        """Read the folder `root`."""
        self.root = root
        self.entries = []
        self._asked.clear()
        self._wanted.clear()
        self._titles.cancel()
        names: Future[Resolver] = Future()
        before, self._names = self._names, names
        before.cancel()
        self.opened.emit(root)

        def read(report: Reporter) -> int:
            paths: list[Path] = []
            try:
                for batch in entries(root):
                    paths.extend(entry.path for entry in batch)
                    report(batch)
            finally:
                if names.set_running_or_notify_cancel():
                    names.set_result(Resolver(root, paths))
            return len(paths)

        self._scan.run_reporting(read, self._take, self._done, self._failed)

    def resolver(self) -> Resolver:
        """Which note a link means; waits for the folder to be read, so it is asked in worker threads only.

        A folder that is opened while it waits is the one that counts: a note may be asked for before its folder is.
        """
        while True:
            names = self._names
            try:
                return names.result(timeout=_PATIENCE)
            except TimeoutError:
                return Resolver(Path(), ())
            except CancelledError:
                if names is self._names:
                    return Resolver(Path(), ())

    def learn(self, folder: Folder) -> None:
        """Read the real titles of the notes in this folder, which is on the screen."""
        new = [entry for entry in folder.notes if entry.path not in self._asked]
        if not new:
            return
        self._asked.update(entry.path for entry in new)
        self._wanted.extend(new)
        if not self._titles.busy:
            self._read_titles()

    def _read_titles(self) -> None:
        wanted, self._wanted = self._wanted, []

        def read() -> Sequence[tuple[Entry, str]]:
            return [(entry, read_title(entry.path)) for entry in wanted]

        self._titles.run(read, self._learned)

    @Slot(object)
    def _learned(self, titles: Sequence[tuple[Entry, str]]) -> None:
        for entry, title in titles:
            if title:
                entry.learn_title(title)
        self.titles_learned.emit()
        if self._wanted:
            self._read_titles()

    def _take(self, batch: list[Entry]) -> None:
        self.entries.extend(batch)
        self.found.emit(batch)

    def _done(self, count: int) -> None:
        self.finished.emit(count)

    def _failed(self, error: UserError) -> None:
        self.failed.emit(error)
