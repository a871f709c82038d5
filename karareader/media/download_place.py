"""Files take their places: each is whole and on the disk before it has its name, and the video comes last."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path


def place(besides: Sequence[tuple[Path, Path]], video: tuple[Path, Path] | None) -> None:
    """Move the files (from, to): those `besides` the video first, the `video` once these are on the disk.

    Both ends must be on one disk. Whoever sees the video thus sees its description and captions too, and no end of the
    program, nor of the power, leaves half a file under a name. Raises OSError.
    """
    folders = {target.parent for _, target in (*besides, *([video] if video else ()))}
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    for source, target in besides:
        _sync(source)
        source.replace(target)
    if besides:
        _sync_folders(folders)
    if video is not None:
        source, target = video
        _sync(source)
        source.replace(target)
        _sync_folders({target.parent})


def _sync(path: Path) -> None:
    """Have the contents of a file on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folders(folders: set[Path]) -> None:
    """Have the names in folders on the disk; where a system knows no such thing, it does so by itself."""
    if os.name == "nt":
        return
    for folder in folders:
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
