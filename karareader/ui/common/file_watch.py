"""Tells that something happened to a file on the disk; what happened is for others to find out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

# Editors write in several steps (empty, fill, rename): wait until they are through, in milliseconds.
_SETTLE = 120


class FileWatch(QObject):
    """Watches one file, also through editors that replace it by another one of the same name.

    Signals: `touched` (Path) – something happened to the file, maybe nothing of importance.
    """

    touched = Signal(object)  # Path

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._start)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE)
        self._timer.timeout.connect(self._settled)

    def watch(self, path: Path | None) -> None:
        """Watch `path` from now on, instead of what was watched; None for nothing."""
        if path == self._path:
            return
        self._timer.stop()
        self._path = path
        # Not now: making the first watcher takes longer than painting the note should wait.
        self._soon.start()

    @Slot()
    def _start(self) -> None:
        self._begin()
        # Something may have happened before the watch began.
        self._timer.start()

    @Slot()
    def _begin(self) -> None:
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._something_happened)
            self._watcher.directoryChanged.connect(self._something_happened)
        # The folder too: a file that was deleted or replaced is no longer watched by itself.
        wanted = {str(self._path), str(self._path.parent)} if self._path is not None else set()
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(list(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(list(wanted - watched))

    @Slot()
    def _something_happened(self) -> None:
        self._timer.start()

    @Slot()
    def _settled(self) -> None:
        if self._path is None:
            return
        self._begin()
        self.touched.emit(self._path)
