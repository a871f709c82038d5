"""Files take their places: each is whole and on the disk before it has its name, and the video comes last."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Sequence
from pathlib import Path


def place(besides: Sequence[tuple[Path, Path]], video: tuple[Path, Path] | None) -> None:
    """Move the files (from, to): those `besides` the video first, the `video` once these are on the disk.

    Whoever sees the video thus sees its description and captions too, and no end of the
    program, nor of the power, leaves half a file under a name. Raises OSError.
    """
    folders = {target.parent for _, target in (*besides, *([video] if video else ()))}
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    for source, target in besides:
        _move(source, target)
    if besides:
        _sync_folders(folders)
    if video is not None:
        source, target = video
        _move(source, target)
        _sync_folders({target.parent})


def _move(source: Path, target: Path) -> None:
    """Give a file its name once it is on the disk; from another disk, by way of a hidden copy."""
    _sync(source)
    try:
        source.replace(target)
        return
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
    hidden = target.with_name(f".{source.name}.{os.getpid()}")
    try:
        shutil.copyfile(source, hidden)
        _sync(hidden)
        hidden.replace(target)
    finally:
        hidden.unlink(missing_ok=True)
    source.unlink()


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
