"""Watches the folder of a library from a thread of its own."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from karareader.base.errors import UserError
from karareader.library.files.folder_watch import CAPTIONS, changes
from karareader.library.files.scan import is_note
from karareader.library.files.stop import Stop

# How long the end of the program waits for the thread, in seconds.
_PATIENCE = 2.0


class FolderWatcher(QObject):
    """Tells what changes in one folder at a time.

    Signals: `changed` (list[Path] or None) – notes and folders that changed, None for too many to name;
    `captions_changed` – so did captions, or may have; `failed` (UserError) – this folder cannot be watched.
    """

    changed = Signal(object)  # list[Path], None
    captions_changed = Signal()
    failed = Signal(object)  # UserError
    _seen = Signal(object, object)  # the stop of the watch that tells it, list[Path] or None or UserError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Stop()
        self._thread: threading.Thread | None = None
        self._seen.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def watch(self, root: Path | None) -> None:
        """Watch the folder `root` from now on instead of what was watched; None for nothing."""
        self._stop.set()
        self._thread = None
        if root is not None:
            self._stop = Stop()
            self._thread = threading.Thread(target=self._run, args=(root, self._stop), name="folder watch", daemon=True)
            self._thread.start()

    def finish(self) -> None:
        """Watch nothing any more; the thread is gone afterwards."""
        thread = self._thread
        self.watch(None)
        if thread is not None:
            thread.join(_PATIENCE)

    def _run(self, root: Path, stop: Stop) -> None:
        try:
            for paths in changes(root, stop):
                self._seen.emit(stop, paths)
        except UserError as error:
            self._seen.emit(stop, error)
        except RuntimeError:
            return  # the window is gone

    @Slot(object, object)
    def _take(self, stop: Stop, what: list[Path] | UserError | None) -> None:
        if stop is not self._stop or stop.is_set():
            return
        if isinstance(what, UserError):
            self.failed.emit(what)
            return
        others = None if what is None else [path for path in what if path.suffix.lower() not in CAPTIONS]
        if others is None or others:
            self.changed.emit(others)
        # Of a folder that comes or goes, what is in it is not told.
        if what is None or not all(map(is_note, what)):
            self.captions_changed.emit()
