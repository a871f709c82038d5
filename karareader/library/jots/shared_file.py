"""One file that the program and other editors write: nothing that anybody saved in it is written over."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.files import read_bytes, sweep_temporary
from karareader.base.translation import tr

_BYTES = 64 << 20
# An editor that empties a file before it writes it needs so long at most, in seconds.
_WRITING, _LOOK = 0.25, 0.01
_TRIES = 40
_APPEND = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_AT_FDCWD, _EXCHANGE = -100, 2  # linux/fs.h
_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


class SharedFile:
    """The note at `path`. Methods raise OSError where it cannot be read or written; none raises where it is missing."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> bytes:
        """What is in it; b"" where there is none. What an editor has emptied is waited for, for a moment."""
        end = time.monotonic() + _WRITING
        while True:
            try:
                data = read_bytes(self.path, _BYTES)
            except FileNotFoundError:
                return b""
            if data or time.monotonic() > end:
                return data
            time.sleep(_LOOK)

    @property
    def text(self) -> str:
        """What is in it, with LF line ends; a byte that is no UTF-8 is half a surrogate."""
        return as_text(self.read())

    def append(self, lines: str, head: str) -> None:
        """Add `lines` at its end, in one writing; `head` stands at the top where it is new.

        Nothing is replaced, so what another editor saves at the same moment stays. Raises UserError for a file that is
        no UTF-8.
        """
        data = self.read()
        if data.startswith(_UTF16):
            what = tr("“{name}” is not UTF-8, so no jot can be added to it.", name=self.path.name)
            raise UserError(what, tr("Save it as UTF-8."))
        if data:
            ends = data.endswith((b"\n", b"\r"))
            added = as_bytes(("" if ends else "\n") + lines + "\n", data)
        else:
            added = as_bytes(head + lines + "\n", b"")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self.path, _APPEND, 0o644)
        try:
            while added:
                added = added[os.write(handle, added) :]
            os.fsync(handle)
        finally:
            os.close(handle)

    def change(self, edit: Callable[[str], str | None]) -> bool:
        """Put `edit` of its text in its place, atomically; again, where somebody saved it meanwhile.

        False where `edit` gives None. Raises UserError where it is saved again and again.
        """
        for _ in range(_TRIES):
            data = self.read()
            new = edit(as_text(data))
            if new is None:
                return False
            bom = _BOM if data.startswith(_BOM) else b""
            if self._replace(data, bom + as_bytes(new, data)):
                return True
        what = tr("“{name}” is being saved again and again by another program.", name=self.path.name)
        raise UserError(what, tr("Try again later."))

    def _replace(self, before: bytes, new: bytes) -> bool:
        """Replace the file by `new` if it holds `before`; False, and nothing done, where it holds anything else."""
        sweep_temporary(self.path)
        handle, name = tempfile.mkstemp(prefix=f".{self.path.name}.{os.getpid()}-", suffix=".tmp", dir=self.path.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(new)
                file.flush()
                os.fsync(file.fileno())
            with contextlib.suppress(OSError):
                temporary.chmod(self.path.stat().st_mode & 0o777)
            if _exchange(temporary, self.path):
                # What was saved between reading and now is in our hands, and goes back.
                if read_bytes(temporary, _BYTES) != before:
                    _exchange(temporary, self.path)
                    return False
                return True
            if read_bytes(self.path, _BYTES) != before:
                return False
            temporary.replace(self.path)
            return True
        except FileNotFoundError:
            return False
        finally:
            temporary.unlink(missing_ok=True)


def as_text(data: bytes) -> str:
    """The text of a file's bytes, with LF line ends."""
    return data.decode("utf-8", "surrogateescape").replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")


def as_bytes(text: str, like: bytes) -> bytes:
    """A text as bytes, with the line ends of the file that it is for."""
    data = text.encode("utf-8", "surrogateescape")
    if b"\r\n" in like:
        data = data.replace(b"\n", b"\r\n")
    return data


def _exchange(one: Path, other: Path) -> bool:
    """Let two files change places, in one step; False where the system cannot."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        exchange = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    names = (os.fsencode(one), os.fsencode(other))
    return bool(exchange(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _EXCHANGE) == 0)
