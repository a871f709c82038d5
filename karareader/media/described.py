"""What the description that yt-dlp writes beside a video (`.info.json`) tells of it."""

from __future__ import annotations

import contextlib
import json
import math
from pathlib import Path

from karareader.files import read_bytes
from karareader.media.locate import HALF, INFO, INFO_BYTES


def length(file: Path) -> float | None:
    """The length in seconds of the media file `file` by the description beside it; None where none tells it."""
    for stem in dict.fromkeys((file.stem, HALF.sub("", file.stem))):
        description = file.with_name(stem + INFO)
        with contextlib.suppress(OSError, ValueError, RecursionError):
            data = json.loads(read_bytes(description, INFO_BYTES))
            seconds = data.get("duration") if isinstance(data, dict) else None
            if isinstance(seconds, int | float) and not isinstance(seconds, bool) and _sound(seconds):
                return float(seconds)
    return None


def _sound(seconds: float) -> bool:
    return math.isfinite(seconds) and seconds >= 1
