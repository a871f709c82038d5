"""The command line by which the program starts itself for work in another process, and the folder it starts in."""

from __future__ import annotations

import sys
from pathlib import Path

from karareader.base import resources as assets


def own_command(*words: str) -> list[str]:
    """`karareader WORDS…`, by the same Python; a frozen program starts itself.

    `-P` keeps the folder that the process starts in, and that of any script, out of where modules are looked for.
    """
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "karareader"]
    return [*start, *words]


def own_folder() -> Path:
    """The folder that every process starts in.

    Python, yt-dlp, Deno and ffmpeg look for modules, plug-ins and settings in the current folder, which may be a
    library: so it is one of ours, that holds none.
    """
    return assets.root()
