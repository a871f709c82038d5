"""Notes down what was read and what was watched to its end, for the marks in the library."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.library.files.scan import is_note
from karareader.library.names.catalog import CatalogEntry
from karareader.media.player.base import PlayerState as Playing
from karareader.timeline.cues import Moment, Timeline
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.session import Session
from karareader.ui.services.library_marks import LibraryMarks
from karareader.ui.video.playback import Playback

_NEAR = 12  # pixels: so near to its end, the end is seen
_SHARE = 0.5  # of the times


class ReadState:
    """How far the note in `note` was read; `timeline` are its times. `told`: it was said already that it was."""

    def __init__(self, note: NotePane) -> None:
        self._note = note
        self.timeline = Timeline()
        self._played: set[int] = set()
        self.told = True

    def begin(self) -> None:
        """Another note is open."""
        self._played.clear()
        self.told = False

    def played(self, moment: Moment) -> None:
        """The playback came to a moment of the note."""
        self._played.add(moment.first.index)

    @property
    def done(self) -> bool:
        """True if the note was read, by now."""
        moments = len(self.timeline)
        return self._at_end() or (moments > 0 and len(self._played) >= _SHARE * moments)

    def _at_end(self) -> bool:
        view = self._note.view
        page = view.page
        return page is not None and view.isVisible() and view.visible().bottom() >= page.layout.height() - _NEAR


# A note that was open for less is not read, wherever it ends, in milliseconds.
_READ = 4000
# The line that tells how far a video was watched moves on after so many seconds.
_EVERY = 5.0


class ReadingLog(QObject):
    """Follows what is open. `now` tells the time in seconds since 1970.

    Signals: `changed` – notes or videos have other marks now.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        marks: LibraryMarks,
        note: NotePane,
        session: Session,
        playback: Playback,
        parent: QObject | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._marks, self._session, self._playback, self._now = marks, session, playback, now
        self._reading = ReadState(note)
        self._told = 0.0
        self.reading = QTimer(self)
        self.reading.setSingleShot(True)
        self.reading.setInterval(_READ)
        self._waited = False
        self.reading.timeout.connect(self._was_open_long)
        note.view.verticalScrollBar().valueChanged.connect(self._look)
        playback.state_changed.connect(self._state_changed)
        playback.moment_reached.connect(self._played)
        playback.position_changed.connect(self._moved)

    def set_read(self, notes: Iterable[CatalogEntry], read: bool) -> None:
        """The reader says that these notes are read, or are not."""
        now = self._now()
        self.put_times({note.file: now if read else None for note in notes})

    def times(self, notes: Iterable[CatalogEntry]) -> dict[str, float | None]:
        """When these notes were read, by their files, in seconds since 1970; None for those that were not."""
        return {note.file: self._marks.state.read.get(self._marks.key(note.file)) for note in notes}

    def put_times(self, times: Mapping[str, float | None]) -> None:
        """These notes were read at these times, and are read or not because the reader says so."""
        for file, when in times.items():
            key = self._marks.key(file)
            if when is not None and key:
                self._marks.state.remember_read(key, when)
            else:
                self._marks.state.read.pop(key, None)
        self.reading.stop()
        self._reading.told = True
        self.changed.emit()

    @Slot(object)
    def note_shown(self, opened: Opened) -> None:
        """Another note is on the screen."""
        self._reading.timeline = opened.rendered.timeline
        if not opened.wish.reload:
            self._reading.begin()
            self._waited = False
            self.reading.start()

    @Slot()
    def _was_open_long(self) -> None:
        self._waited = True
        self._look()

    @Slot()
    def _look(self) -> None:
        """See whether enough of the note was read by now."""
        if not self._waited or self._reading.told or not self._reading.done:
            return
        self._reading.told = True
        path: Path | None = self._session.path
        key = self._marks.key(str(path)) if path is not None and is_note(path) else ""
        if key:
            self._marks.state.remember_read(key, self._now())
            self.changed.emit()

    @Slot(object)
    def _state_changed(self, playing: Playing) -> None:
        current = self._session.current
        if current is None or current.loaded is None:
            return
        if playing is Playing.PLAYING:
            self._played(self._playback.moment)
        if playing is Playing.ENDED:
            self._marks.state.remember_finished(current.loaded.key, self._now())
        self.changed.emit()

    @Slot(object)
    def _played(self, moment: Moment | None) -> None:
        if moment is not None and self._playback.playing:
            self._reading.played(moment)
            self._look()

    @Slot(float)
    def _moved(self, _seconds: float) -> None:
        if abs(self._now() - self._told) >= _EVERY:
            self._told = self._now()
            self.changed.emit()
