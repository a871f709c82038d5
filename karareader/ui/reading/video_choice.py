"""Saying by hand where videos lie: the file of the one that is loaded, or folders to look in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from karareader.base.translation import tr
from karareader.ui.common import ask_files
from karareader.ui.common.context import Context
from karareader.ui.common.undo import Change, Swap
from karareader.ui.common.video_names import label
from karareader.ui.reading.session import Session
from karareader.ui.reading.video_controller import VideoController
from karareader.ui.video.pane import VideoPane


class VideoChoice(QObject):
    """Asks the reader for a file or a folder."""

    def __init__(self, context: Context, session: Session, controller: VideoController, pane: VideoPane) -> None:
        super().__init__(context.window)
        self._settings, self._undo, self._window = context.settings, context.undo, context.window
        self._session, self._controller = session, controller
        pane.choose_file_requested.connect(self.choose)

    @Slot()
    def choose(self) -> None:
        """Let the reader say which file is the video."""
        current = self._session.current
        beside = current.wish.path.parent if current else Path.home()
        loaded = current.loaded if current is not None and len(current.videos) > 1 else None
        title = (
            tr("Choose the video “{name}”", name=label(loaded))
            if loaded is not None
            else tr("Choose the video of this note")
        )
        file = ask_files.media_file(self._window, title, beside)
        if file is not None:
            self._controller.take(file)

    @Slot()
    def choose_folder(self) -> None:
        """Let the reader name a folder in which videos lie."""
        name = ask_files.media_folder(self._window)
        before = self._settings.media_folders
        if name and name not in before:
            self._put_folders([*before, name])
            swap = Swap(lambda: self._settings.media_folders, self._put_folders, before)
            self._undo.push(
                Change(tr("looking in {name}", name=name), swap, swap),
                tr("Videos are looked for in {name} too.", name=name),
            )

    def _put_folders(self, folders: list[str]) -> None:
        self._settings.media_folders = folders
        self._session.find_video_again()
