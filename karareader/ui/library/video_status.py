"""Where the videos of the library lie: on this computer, on the web, or nowhere, though a note names a file."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from karareader.base.errors import UserError
from karareader.base.files import is_regular
from karareader.base.readable_text import stem_of
from karareader.library.names.catalog import CatalogEntry
from karareader.media.files.locate import MediaIndex
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.ui.reading.opened import Find
from karareader.ui.runtime.tasks import Latest, Pool
from karareader.ui.services.library import LibraryService
from karareader.ui.services.library_marks import LibraryMarks, Mark

# The folders are looked through so long after the last news, in milliseconds: what is on the screen comes first.
_SETTLE = 800
# Where that takes long, as with whole disks of videos, coming back is no reason to do it again before this many times
# as long has passed.
_SHARE = 50
_IN_BRACKETS = re.compile(r"\s*\[[^\[\]]*\]\s*\Z")


@dataclass(frozen=True, slots=True)
class VideoStatuses:
    """The marks of videos, their files, and what these are called, by the keys of the videos."""

    marks: Mapping[str, Mark]
    files: Mapping[str, Path]
    names: Mapping[str, str]


class VideoPlaces(QObject):
    """Finds out where videos lie, in a worker thread, when the library changes and when the reader comes back.

    `folders` tells where videos are looked for. `files` are those that were found, `names` what these say, by the keys
    of the videos.

    Signals: `changed` – there are other marks; `names_changed` – files of videos tell other names.
    """

    changed = Signal()
    names_changed = Signal()

    def __init__(
        self,
        *,
        keeper: LibraryService,
        marks: LibraryMarks,
        folders: Callable[[], Sequence[Path]],
        pool: Pool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._marks, self._folders = keeper, marks, folders
        self._looking = Latest(pool, self)
        self._named: dict[str, Path] = {}  # the files that notes name, by the keys of the videos
        self.files: Mapping[str, Path] = {}
        self.names: Mapping[str, str] = {}
        self._began, self._took = 0.0, 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE)
        self._later.timeout.connect(self.look)
        keeper.opened.connect(self._opened)
        keeper.changed.connect(self.look_soon)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state_changed)

    @Slot()
    def look_soon(self) -> None:
        """Notes or files of videos may have come or gone."""
        if not self._later.isActive():
            self._later.start()

    @Slot()
    def look(self) -> None:
        """Look through the folders."""
        if self._looking.busy:
            self.look_soon()
            return
        videos = {entry.video: entry for entry in self._keeper.entries if entry.video}
        folders, chosen, named = list(self._folders()), dict(self._marks.state.files), self._named
        if videos:
            self._began = time.monotonic()
            self._looking.run(lambda: find(videos, folders, chosen, named), self._take)

    @Slot(object)
    def video_found(self, found: Find) -> None:
        """The video of a note was looked for, which may tell news."""
        if found.video is not None and (self._marks.mark(found.video.key) == "offline") != (found.file is not None):
            self.look_soon()

    def _take(self, places: VideoStatuses) -> None:
        self._took = time.monotonic() - self._began
        self.files = places.files
        if places.marks != self._marks.videos:
            self._marks.videos = places.marks
            self.changed.emit()
        if places.names != self.names:
            self.names = places.names
            self.names_changed.emit()

    @Slot(object)
    def _opened(self) -> None:
        self._looking.cancel()
        self._marks.videos, self.files, self.names = {}, {}, {}
        self._named.clear()

    @Slot(object)
    def _state_changed(self, state: Qt.ApplicationState) -> None:
        """The reader comes back, perhaps from putting a file where it belongs."""
        waited = time.monotonic() - self._began
        if state == Qt.ApplicationState.ApplicationActive and waited > self._took * _SHARE:
            self.look_soon()


def find(
    videos: Mapping[str, CatalogEntry], folders: Sequence[Path], chosen: Mapping[str, str], named: dict[str, Path]
) -> VideoStatuses:
    """Where the videos lie that have these keys, each with a note on it.

    `folders` are looked through, `chosen` are files chosen by hand, and `named` are files that notes name, as far as
    they have been asked; more are put into it.
    """
    files = MediaIndex(folders)
    marks: dict[str, Mark] = {}
    found: dict[str, Path] = {}
    names: dict[str, str] = {}
    for key, note in videos.items():
        site, _, name = key.partition(":")
        own = chosen.get(key)
        file = Path(own) if own and is_regular(own) else None
        if file is None and site == "file":
            file = _named_file(key, note, named, files)
        elif file is None:
            file = (files.find(name) if site != "url" else None) or files.find_page(key)
        marks[key] = "offline" if file is not None else "missing" if site == "file" else "stream"
        if file is not None:
            found[key] = file
            if (said := _IN_BRACKETS.sub("", stem_of(file)).strip()) and said != name:
                names[key] = said
    return VideoStatuses(marks, found, names)


def _named_file(key: str, note: CatalogEntry, named: dict[str, Path], files: MediaIndex) -> Path | None:
    """The local file that a note names, if it is there, or a file of this name elsewhere."""
    if key not in named:
        try:
            ref = reference.find(load(note.path))
        except UserError:
            ref = None
        if ref is None or ref.path is None:
            return None
        named[key] = ref.path
    path = named[key]
    return path if is_regular(path) else files.find_name(path.name)
