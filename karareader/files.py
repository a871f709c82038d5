"""Reading files whatever is in them, and writing them so that a crash never leaves half a file."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path

from karareader.readable import readable


def decode(data: bytes) -> tuple[str, str]:
    """Decode bytes that are meant to be text, and tell the encoding that was used.

    UTF-8 first (with or without BOM), UTF-16 where a BOM says so, else Windows-1252 with the holes taken as Latin-1,
    which reads every byte. NULs are dropped, line ends become LF, and the text is `readable`.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text, encoding = data.decode("utf-16", errors="replace"), "utf-16"
    else:
        try:
            text, encoding = data.decode("utf-8-sig"), "utf-8"
        except UnicodeDecodeError:
            try:
                text, encoding = data.decode("cp1252"), "cp1252"
            except UnicodeDecodeError:
                text, encoding = data.decode("latin-1"), "latin-1"
    return readable(text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")), encoding


def read_bytes(path: Path) -> bytes:
    """What is in the file at `path`. Raises OSError, also for pipes and devices, which could keep one waiting."""
    if not stat.S_ISREG(mode := os.stat(path).st_mode):  # noqa: PTH116 - this is done for 21,000 notes
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        raise OSError(errno.EINVAL, "it is no ordinary file", str(path))
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123
        return file.readall()


def write_atomic(path: Path, data: bytes) -> None:
    """Write `data` to `path` by way of a temporary file beside it, which then replaces it.

    Raises OSError where the folder cannot be written; the old file is then still whole.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
