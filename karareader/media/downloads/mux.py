"""Picture and sound become one file, by ffmpeg, without being encoded anew."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from karareader.base.files import read_head
from karareader.base.translation import tr

_PACKET = 188  # bytes of an MPEG transport stream
_SYNC = 0x47


class CannotJoinError(Exception):
    """ffmpeg said why."""


def ffmpeg() -> str:
    """The path of ffmpeg; empty where there is none."""
    return shutil.which("ffmpeg") or ""


def join(parts: Sequence[Path], whole: Path) -> None:
    """Make one file `whole` of what is in `parts`, the picture first. Raises CannotJoinError, or OSError.

    It has its name only when it is whole and on the disk.
    """
    unfinished = whole.with_name(f"unfinished-{whole.name}")
    command = [ffmpeg(), "-hide_banner", "-loglevel", "error", "-nostdin", "-y"]
    for part in parts:
        command += ["-i", f"file:{part}"]
    if len(parts) > 1:
        command += ["-map", "0:v:0", "-map", "1:a:0"]
    else:
        command += ["-map", "0", "-dn"]
    command += ["-c", "copy"]
    if whole.suffix == ".mp4":
        command += ["-movflags", "+faststart"]  # players need not read the end first
    done = subprocess.run(
        [*command, f"file:{unfinished}"], capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode != 0:
        unfinished.unlink(missing_ok=True)
        said = done.stderr.strip().splitlines()
        raise CannotJoinError(said[-1] if said else tr("ffmpeg ended with {returncode}", returncode=done.returncode))
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(whole)


def is_transport_stream(path: Path) -> bool:
    """True for what HLS is mostly cut from, whatever its name says. Raises OSError."""
    head = read_head(path, 2 * _PACKET + 1)
    return len(head) > 2 * _PACKET and all(head[at] == _SYNC for at in (0, _PACKET, 2 * _PACKET))
