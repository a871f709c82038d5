"""What is dropped on the window: a folder or a note is opened, anything else is taken for the video of the note."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from karareader.ui.library_desk import LibraryDesk
from karareader.ui.main_window import MainWindow, is_library_or_note
from karareader.ui.video_desk import VideoDesk
from karareader.ui.video_pane import VideoPane


class Dropped(QObject):
    """Takes what is dropped on the window or on the pane of its video."""

    def __init__(self, window: MainWindow, pane: VideoPane, library: LibraryDesk, video: VideoDesk) -> None:
        super().__init__(window)
        self._library, self._video = library, video
        window.dropped.connect(self._take)
        pane.file_dropped.connect(self._take)

    @Slot(object)
    def _take(self, path: Path) -> None:
        if is_library_or_note(path):
            self._library.open(path)
        else:
            self._video.take(path)
