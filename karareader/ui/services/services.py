"""What all features may ask about the folder of notes and its videos: made once, and joined here."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from karareader.media.downloads import options as download_terms
from karareader.media.streaming import known_pages
from karareader.notes.model import id_case, other_sites
from karareader.ui.common.context import Context
from karareader.ui.runtime.local_server import LocalServer
from karareader.ui.services.captions_index import CaptionsIndexService
from karareader.ui.services.file_manager import FileManager
from karareader.ui.services.index import IndexService
from karareader.ui.services.index_process import command
from karareader.ui.services.library import LibraryService
from karareader.ui.services.library_marks import LibraryMarks
from karareader.ui.services.meaning import MeaningService
from karareader.ui.services.session_bus import SessionBus
from karareader.ui.services.video_files import VideoFiles

if TYPE_CHECKING:
    from karareader.captions.find import CaptionSources
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from karareader.base.translation import tr
from karareader.media.availability import Standing, Verdict
from karareader.media.availability_store import AvailabilityEntry, AvailabilityStore
from karareader.settings import State
from karareader.ui.common.undo import Change, Undo
from karareader.ui.runtime.tasks import Pool

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


# The settings that decide where captions are looked for.
_SOURCES = frozenset({"media_folders", "download_folder"})


class Services(QObject):
    """`library` knows the notes, `index` what they say, `captions` what their videos say, `meaning` what both mean,
    `files` where the videos lie, `standings` whether their sites have them, and `marks` what of all that the rows of
    the library tell; `reading_list` has the notes to be read later. `bus` speaks with the desktop, and `file_manager`
    shows files there; `remote` takes commands from other programs of the reader.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        profile, self._settings, self._state, pool = context.profile, context.settings, context.state, context.pool
        self._root, self._data = profile.root, profile.data
        other_sites.ask(known_pages.is_video_page)
        self.library = LibraryService(pool, self, profile.cache)
        self.index = IndexService(pool, profile.cache, self._indexer, self)
        self.captions = CaptionsIndexService(profile.cache, self._sources, self)
        self.meaning = MeaningService(profile.cache, self)
        self.files = VideoFiles(self._state.files.get, self.folders)
        self.standings = Standings(profile.data / "standings.json", pool, time.time, self)
        self.bus = SessionBus(self)
        self.remote = LocalServer(profile.address, self)
        self.file_manager = FileManager(self.bus, context.messages, self)
        self.marks = LibraryMarks(self._state, self.standings.book.standing)
        self.reading_list = ReadingList(self._state, context.undo, self)
        self.meaning.set_wanted(self._settings.search_meaning)
        self.library.opened.connect(self._opened)
        self.index.changed.connect(self.library.learn_from_index)
        self.index.files_changed.connect(self.library.look)
        self.index.status_changed.connect(self.captions.index_stands)
        self.index.status_changed.connect(self.meaning.index_stands)
        self.captions.changed.connect(self.meaning.look_soon)
        self.index.watcher.captions_changed.connect(self.captions.look_soon)

    @property
    def video_folders(self) -> list[Path]:
        """The folders in which videos are looked for, besides the library."""
        return [*map(Path, self._settings.media_folders), download_terms.folder(self._settings)]

    def folders(self) -> list[Path]:
        """All folders in which videos are looked for."""
        return [*self.library_folders(), *self.video_folders]

    def library_folders(self) -> list[Path]:
        """The folder of the library, where one is open."""
        root = self.library.root
        return [root] if root is not None else []

    def notes_on(self, video: str) -> int:
        """How many notes of the library are about the video with this key, as far as they are read."""
        return sum(entry.video == video for entry in self.library.entries)

    @Slot()
    def rescan(self) -> None:
        """Look again at all that lies in the folders."""
        self.library.look(None)
        self.files.forget()
        self.index.begin()
        self.captions.look_soon()

    @Slot(str)
    def setting_changed(self, name: str) -> None:
        """The setting of this name is another: captions may lie elsewhere."""
        if name in _SOURCES:
            self.captions.look_soon()

    def finish(self) -> None:
        """The window closes."""
        self.remote.close()
        self.bus.end()
        self.meaning.finish()
        self.captions.finish()
        self.index.finish()
        self.library.finish()

    @Slot(object)
    def _opened(self, root: Path) -> None:
        self.files.forget()
        id_case.look_in(root)
        self.index.open(root)
        self.captions.open(root)
        self.meaning.open(root)

    def _indexer(self, root: Path) -> Sequence[str]:
        return command(root, self._root)

    def _sources(self, root: Path) -> CaptionSources:
        """Where the captions of the videos lie."""
        # What is only needed for captions is not loaded at the start.
        from karareader.captions import find as captions_found

        folders = dict.fromkeys(map(str, (root, *self.video_folders)))
        return captions_found.with_state(tuple(folders), self._state, self._data)
