"""The library that is open: its notes as they come and go, which note a link means, what the index tells of them."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence, Set
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.base.errors import UserError
from karareader.library.names.catalog import CatalogEntry, entries, read_title
from karareader.library.names.wikilinks import WikilinkResolver
from karareader.ui.runtime.tasks import Latest, Pool, Reporter

if TYPE_CHECKING:
    from karareader.library.tree.arrange import Arrangement
    from karareader.library.tree.cache import ShownTree
    from karareader.library.tree.changes import Present
    from karareader.library.tree.facts import State

# How long one waits for the names of a large library who cannot do without, and the rendering of a note, in seconds.
_PATIENCE, _SOON = 20.0, 0.25
# The folder itself is looked at so long after the index told of it, in milliseconds: what is seen is drawn first.
_AFTER = 400


@dataclass(frozen=True, slots=True)
class _News:
    """What the index told: whether anything of it is new, the titles of videos, the files of notes that it knows and
    the list of notes lacks, and whether the two differ at all; and which index it is.
    """

    news: bool
    titles: Mapping[str, str]
    lacking: Set[str]
    missed: bool
    state: State | None


class LibraryService(QObject):
    """Knows the notes of a library: from its index at once, if there is one below the folder `cache`, then from the
    folder itself. All of that is read in worker threads.

    `entries` are the notes, `titles` those of videos, by key. `arranged` is what they look like in a tree, where that
    was kept beside the index, as long as they are being told. `teaching` is held by the worker that changes what is
    known of entries, and so by one that wants it to stay as it is meanwhile.

    Signals: `opened` (Path) – another folder is being read; `found` (list[Entry]) – notes that were not known before;
    `finished` (int) – the folder is read, with how many notes there are; `changed` – notes came or went, or more is
    known of them; `failed` (UserError); `titles_learned` – titles of notes are others now.
    """

    opened = Signal(object)  # Path
    found = Signal(object)  # list[Entry]
    finished = Signal(int)  # notes
    changed = Signal()
    failed = Signal(object)  # UserError
    titles_learned = Signal()

    def __init__(self, pool: Pool, parent: QObject | None = None, cache: Path | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._scan = Latest(pool, self)
        self._titles = Latest(pool, self)
        self._looking = Latest(pool, self)
        self._learning = Latest(pool, self, aside=True)
        self._wanted: list[CatalogEntry] = []
        self._asked: set[str] = set()
        self._waiting: set[Path] | None = set()
        self._indexed = self._more_news = self._opening = False
        self._lacking: Set[str] = frozenset()
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.setInterval(_AFTER)
        self._check.timeout.connect(self._check_folder)
        self.teaching = threading.Lock()
        self.root: Path | None = None
        self.entries: list[CatalogEntry] = []
        self.titles: Mapping[str, str] = {}
        self.arranged: Arrangement | None = None
        self._heard: State | None = None  # the index that told all of that last
        self._names: Future[WikilinkResolver] = Future()

    # A folder is opened

    def open(self, root: Path) -> None:
        """Read the folder `root`."""
        self.root = root
        self.entries, self.titles = [], {}
        self._asked.clear()
        self._wanted.clear()
        self._waiting, self._indexed, self._more_news = set(), False, False
        self._lacking, self._heard = frozenset(), None
        self._check.stop()
        for task in (self._titles, self._looking, self._learning):
            task.cancel()
        names: Future[WikilinkResolver] = Future()
        before, self._names = self._names, names
        before.cancel()
        self._opening = True
        self.opened.emit(root)
        self._opening = False
        cache = self._cache

        def read(report: Reporter) -> list[CatalogEntry]:
            from karareader.library.tree import cache as shown

            notes: list[CatalogEntry] = []
            try:
                told = shown.told(root, cache) if cache is not None else None
                if told is not None and told.notes:
                    notes = told.notes
                    report(told)
                else:
                    for batch in entries(root):
                        notes.extend(batch)
                        report(batch)
            finally:
                if names.set_running_or_notify_cancel():
                    names.set_result(WikilinkResolver(root, [entry.file for entry in notes]))
            return notes

        self._scan.run_reporting(read, self._take, self._done, self._failed)

    def resolver_soon(self) -> WikilinkResolver:
        """As `resolver`, but of a folder that takes long to read it knows nothing: a note can be read meanwhile."""
        return self.resolver(_SOON)

    def resolver(self, patience: float = _PATIENCE) -> WikilinkResolver:
        """Which note a link means; waits for the folder to be read, so it is asked in worker threads only.

        A folder that is opened while it waits is the one that counts: a note may be asked for before its folder is.
        """
        while True:
            names = self._names
            try:
                return names.result(timeout=patience)
            except TimeoutError:
                return WikilinkResolver(Path(), ())
            except CancelledError:
                if names is self._names:
                    return WikilinkResolver(Path(), ())

    def finish(self) -> None:
        """The window closes: whoever waits for the names of notes need not wait for a folder to be read to its end."""
        self._names.cancel()

    def _take(self, report: ShownTree | list[CatalogEntry]) -> None:
        if isinstance(report, list):
            self.entries = [*self.entries, *report]
            self.found.emit(report)
        else:
            self._indexed = True
            self.entries, self.titles, self.arranged = report.notes, report.titles, report.made
            self._heard = report.state
            self.found.emit(report.notes)
        self.changed.emit()
        self.arranged = None

    def _done(self, notes: list[CatalogEntry]) -> None:
        self.finished.emit(len(notes))
        if self._indexed:
            self._check.start()
        self._look_on()

    @Slot()
    def _check_folder(self) -> None:
        """What was told by the index may have come and gone since."""
        self.look(None)

    def _failed(self, error: UserError) -> None:
        """The folder cannot be read: what the index told of it stays."""
        self.failed.emit(error)
        self.finished.emit(len(self.entries))

    @property
    def reading(self) -> bool:
        """True while notes are still looked for, or taught what the index knows of them."""
        return self._scan.busy or self._looking.busy or self._learning.busy

    # It changes

    @Slot(object)
    def look(self, paths: Sequence[Path] | None) -> None:
        """These notes and folders came, went or changed; None for any."""
        if paths is None or self._waiting is None:
            self._waiting = None
        else:
            self._waiting.update(paths)
        self._look_on()

    def _look_on(self) -> None:
        root, paths, known = self.root, self._waiting, self.entries
        if root is None or (paths is not None and not paths) or self._scan.busy or self._looking.busy:
            return
        self._waiting = set()

        names = self._names if not self._indexed else None

        def look() -> Present:
            from karareader.library.tree import changes as present

            found = present.look(root, known, paths)
            if names is not None and found.notes is not known:
                # Nobody else tells what links mean, as long as there is no index.
                names.result().learn((), [entry.file for entry in found.notes])
            return found

        self._looking.run(look, self._looked, self._not_looked)

    def _looked(self, present: Present) -> None:
        if present.notes is not self.entries:
            self.entries = present.notes
            if present.came:
                self._heard = None  # of these it has not told yet
                self.found.emit(present.came)
            self.changed.emit()
        if self._lacking and any(entry.file in self._lacking for entry in self.entries if not entry.known):
            self.learn_from_index()
        self._lacking = frozenset()
        self._look_on()

    def _not_looked(self, _error: UserError) -> None:
        """The folder is gone, or is not to be read now: that is told by whoever keeps the index."""
        self._look_on()

    # More is known of its notes

    @Slot()
    def learn_from_index(self) -> None:
        """The index holds something new: what is known of notes and videos."""
        root, cache, known, titles, heard = self.root, self._cache, self.entries, self.titles, self._heard
        if root is None or cache is None or self._opening:
            return  # whoever opens a folder reads its index anyway
        if self._learning.busy:
            # What one has taught already would be no news to another one.
            self._more_news = True
            return

        def read() -> _News:
            from karareader.library.tree import facts as tree

            if heard is not None and tree.current(root, cache) == heard:
                return _News(False, titles, frozenset(), False, heard)
            facts = tree.read(root, cache)
            if not facts:
                return _News(False, titles, frozenset(), False, None)
            with self.teaching:
                news = facts.teach(known) or facts.titles != titles
            there = {entry.file for entry in known}
            return _News(news, facts.titles, facts.notes.keys() - there, facts.notes.keys() != there, facts.state)

        self._learning.run(read, self._learned_from_index)

    def _learned_from_index(self, told: _News) -> None:
        self._indexed = self._indexed or any(entry.known for entry in self.entries)
        self._heard = told.state if not told.missed else None
        if told.news:
            self.titles = told.titles
            self.changed.emit()
        if told.missed:
            # The index looks at the whole folder now and then, and has seen what nobody told, or what is just told.
            self._lacking = told.lacking
            self.look(None)
        more, self._more_news = self._more_news, False
        if more:
            self.learn_from_index()

    def learn(self, notes: Sequence[CatalogEntry]) -> None:
        """Read the real titles of these notes, which are on the screen."""
        new = [entry for entry in notes if entry.file not in self._asked]
        if not new:
            return
        self._asked.update(entry.file for entry in new)
        self._wanted.extend(new)
        if not self._titles.busy:
            self._read_titles()

    def _read_titles(self) -> None:
        wanted, self._wanted = self._wanted, []

        def read() -> Sequence[tuple[CatalogEntry, str]]:
            return [(entry, read_title(entry.path)) for entry in wanted]

        self._titles.run(read, self._learned)

    def _learned(self, titles: Sequence[tuple[CatalogEntry, str]]) -> None:
        for entry, title in titles:
            if title:
                entry.learn_title(title)
        self.titles_learned.emit()
        if self._wanted:
            self._read_titles()
