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
from karareader.ui.services.library_marks import Marks
from karareader.ui.services.reading_list import ReadingList
from karareader.ui.services.session_bus import SessionBus

if TYPE_CHECKING:
    from karareader.captions.find import Sources
import threading
from collections.abc import Callable

from PySide6.QtCore import Signal

from karareader.media.availability import Standing, Verdict
from karareader.media.availability_store import AvailabilityStore, Entry
from karareader.media.files.locate import MediaIndex, locate
from karareader.notes.model.video_ref import VideoRef
from karareader.ui.runtime.tasks import Pool

# What was read of the folders is believed for this long, in seconds: a video may arrive while the program runs.
_FRESH = 20.0


class VideoFiles:
    """Looks for videos; called in worker threads. `chosen` gives the file chosen by hand for a video, `folders` where
    to look. What the folders hold is kept for a while.
    """

    def __init__(self, chosen: Callable[[str], str | None], folders: Callable[[], Sequence[Path]]) -> None:
        self._chosen, self._folders = chosen, folders
        self._lock = threading.Lock()
        self._index: MediaIndex | None = None
        self._indexed: tuple[Path, ...] = ()
        self._read = 0.0

    def find(self, video: VideoRef, note: Path) -> Path | None:
        """The file of `video`, the video of the note at `note`."""
        chosen = self._chosen(video.key)
        if chosen is not None and Path(chosen).is_file():
            return Path(chosen)
        folders = tuple(self._folders())
        return locate(video, note) or locate(video, note, folders, self._known(folders))

    def find_alone(self, video: VideoRef) -> Path | None:
        """The file of `video`, whatever notes are about it."""
        chosen = self._chosen(video.key)
        if chosen is not None and Path(chosen).is_file():
            return Path(chosen)
        folders = tuple(self._folders())
        return locate(video, Path(), folders, self._known(folders))

    def forget(self) -> None:
        """The folders may hold something else now."""
        with self._lock:
            self._index = None

    def _known(self, folders: tuple[Path, ...]) -> MediaIndex:
        with self._lock:
            old = time.monotonic() - self._read > _FRESH
            if self._index is None or self._indexed != folders or old:
                self._index, self._indexed, self._read = MediaIndex(folders), folders, time.monotonic()
            return self._index


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

    def note(self, key: str, verdict: Verdict, title: str = "") -> Entry:
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
    """`library` knows the notes, `index` what they say, `captions` what their videos say, `files` where these lie,
    `standings` whether their sites have them, and `marks` what of all that the rows of the library tell; `reading_list`
    has the notes to be read later. `bus` speaks with the desktop, and `file_manager` shows files there; `remote` takes
    commands from other programs of the reader.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        profile, self._settings, self._state, pool = context.profile, context.settings, context.state, context.pool
        self._root = profile.root
        other_sites.ask(known_pages.is_video_page)
        self.library = LibraryService(pool, self, profile.cache)
        self.index = IndexService(pool, profile.cache, self._indexer, self)
        self.captions = CaptionsIndexService(profile.cache, self._sources, self)
        self.files = VideoFiles(self._state.files.get, self.folders)
        self.standings = Standings(profile.data / "standings.json", pool, time.time, self)
        self.bus = SessionBus(self)
        self.remote = LocalServer(profile.address, self)
        self.file_manager = FileManager(self.bus, context.messages, self)
        self.marks = Marks(self._state, self.standings.book.standing)
        self.reading_list = ReadingList(self._state, context.undo, self)
        self.library.opened.connect(self._opened)
        self.index.changed.connect(self.library.learn_from_index)
        self.index.files_changed.connect(self.library.look)
        self.index.status_changed.connect(self.captions.index_stands)
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
        self.captions.finish()
        self.index.finish()
        self.library.finish()

    @Slot(object)
    def _opened(self, root: Path) -> None:
        self.files.forget()
        id_case.look_in(root)
        self.index.open(root)
        self.captions.open(root)

    def _indexer(self, root: Path) -> Sequence[str]:
        return command(root, self._root)

    def _sources(self, root: Path) -> Sources:
        """Where the captions of the videos lie."""
        # What is only needed for captions is not loaded at the start.
        from karareader.captions import find as captions_found

        folders = dict.fromkeys(map(str, (root, *self.video_folders)))
        return captions_found.with_state(tuple(folders), self._state)
