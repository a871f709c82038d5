"""Messages about one note, or one video, go when another one is opened."""

from __future__ import annotations

from PySide6.QtCore import QObject

from karareader.notes.model.video_ref import VideoRef
from karareader.ui.common.messages import Message, MessageLine
from karareader.ui.reading.opened import Opened


class MessageScope(QObject):
    """Clears the line of what was told about the note before; what was told since the next one was asked for stays."""

    def __init__(self, line: MessageLine) -> None:
        super().__init__(line)
        self._line = line
        self._before: list[Message] = []
        self._video = ""

    def asked(self) -> None:
        """Another note is asked for."""
        self._before = [message for message in self._line.pending if message.about]

    def opened(self, opened: Opened) -> None:
        """It is about to be shown."""
        if opened.wish.reload:
            return
        video = opened.loaded.key if opened.loaded else ""
        another, self._video = video != self._video, video
        self._line.drop([message for message in self._before if message.about == "note" or another])
        self._before = []

    def loaded(self, video: VideoRef | None) -> None:
        """Another video of the note is about to be loaded."""
        self._video = video.key if video is not None else ""
        self._line.drop([message for message in self._line.pending if message.about == "video"])
