"""What is told of a film: by the description that yt-dlp writes beside it (`.info.json`), and by counting frames."""

from __future__ import annotations

import contextlib
import json
import math
import re
import threading
from pathlib import Path
from typing import Any

from karareader.base.files import open_regular, read_bytes
from karareader.media.files import audio_frames as container_frames
from karareader.media.files.container import Container
from karareader.media.files.locate import HALF, INFO, INFO_BYTES


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


# A title and an id, as yt-dlp writes them.
_NAMED = re.compile(r"(\S.*?)\s*\[[^\[\]\s]{3,64}\]")


def length(file: Path) -> float | None:
    """The length in seconds of the media file `file` by the description beside it; None where none tells it."""
    seconds = _description(file).get("duration")
    return _sound(seconds)


def title(file: Path) -> str:
    """The title of the media file `file`: by the description beside it, else by its name, if that is one that yt-dlp
    gives («Title [qd7ezvCtIYg].mp4»); "" where neither tells it.
    """
    told = _description(file).get("title")
    named = _NAMED.fullmatch(HALF.sub("", file.stem))
    return str(told).strip() if isinstance(told, str) else named[1] if named is not None else ""


def chapters(file: Path) -> tuple[tuple[float, str], ...]:
    """Seconds and name of each chapter of the media file `file` by the description beside it."""
    told = _description(file).get("chapters")
    found = [
        (float(one["start_time"]), str(one.get("title") or ""))
        for one in (told if isinstance(told, list) else ())
        if isinstance(one, dict) and _is_number(one.get("start_time")) and math.isfinite(one["start_time"])
    ]
    return tuple(sorted(each for each in found if each[0] >= 0)) if len(found) > 1 else ()


def _description(file: Path) -> dict[str, Any]:
    for stem in dict.fromkeys((file.stem, HALF.sub("", file.stem))):
        with contextlib.suppress(OSError, ValueError, RecursionError):
            data = json.loads(read_bytes(file.with_name(stem + INFO), INFO_BYTES))
            if isinstance(data, dict):
                return data
    return {}


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _sound(seconds: Any) -> float | None:
    return float(seconds) if _is_number(seconds) and math.isfinite(seconds) and seconds >= 1 else None
