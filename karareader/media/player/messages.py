"""Why something cannot be played, in words for the reader."""

from __future__ import annotations

from pathlib import Path

from karareader.base.files import open_regular
from karareader.base.readable_text import name_of
from karareader.base.translation import noop, tr
from karareader.media.files.container import UNKNOWN, recognise
from karareader.media.player.base import Source

SEEKS_LATE = noop(
    "In MPEG transport streams the picture comes back only at the next key frame after a jump; the sound is exact."
)
HELD_ROUGHLY = noop(
    "After a jump while this video is paused, its picture may be up to a second off. Playing, it is exact."
)
SILENT_S, SILENT_STREAM_S = 1.5, 20.0


def before_opening(source: Source) -> str:
    """What is wrong with a file before any engine looks at it, in a sentence; empty if nothing is."""
    if source.is_url:
        return ""
    path, problem = Path(source.location), ""
    name = name_of(path)
    try:
        if path.is_dir():
            return tr("“{name}” is a folder, not a video.", name=name)
        if not path.exists():
            return tr("The file “{name}” is no longer there. Choose another file, or put it back.", name=name)
        with open_regular(path) as file:
            if not file.read(1):
                return tr("The file “{name}” is empty. Perhaps its download was cut short.", name=name)
            file.seek(0)
            problem = recognise(file).problem
    except OSError as error:
        return tr("The file “{name}” cannot be read: {why}.", name=name, why=error.strerror or error)
    return tr("“{name}” {problem}", name=name, problem=tr(problem)) if problem else ""


def unplayable(source: Source) -> str:
    """What to say of a source that an engine gave up on."""
    if source.is_url:
        return tr("The stream cannot be played. The site may be out of reach, or the video may be gone.")
    return tr("“{name}” {problem}", name=name_of(Path(source.location)), problem=tr(UNKNOWN))


def patience(source: Source) -> float:
    """A source in which neither picture nor sound was found for so many seconds has none."""
    return SILENT_STREAM_S if source.is_url else SILENT_S
