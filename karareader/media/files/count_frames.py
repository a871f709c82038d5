"""Counts the frames of a sound whose length nothing else tells, in a thread: an hour takes a third of a second."""

from __future__ import annotations

import threading

from karareader.base.files import open_regular
from karareader.media.files import audio_frames as container_frames
from karareader.media.files.container import Container


class FrameCount:
    """The length in seconds of one file, 0 until it was counted and where there is nothing to count."""

    def __init__(self, path: str, container: Container) -> None:
        self.seconds = 0.0
        self._path, self._frames = path, container.frames
        self._thread = threading.Thread(target=self._count, name="sound length", daemon=True)
        if self._frames:
            self._thread.start()

    def wait(self, timeout: float) -> None:
        """Wait until it was counted, at most `timeout` seconds."""
        if self._frames:
            self._thread.join(timeout)

    def _count(self) -> None:
        try:
            with open_regular(self._path) as file:
                self.seconds = container_frames.length(file, self._frames)
        except OSError:  # then what libVLC reckons has to do
            return
