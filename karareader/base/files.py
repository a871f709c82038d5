"""Reading files whatever is in them, and writing them so that a crash never leaves half a file."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from typing import NamedTuple

from karareader.base.readable_text import readable
from karareader.base.translation import noop, tr

# Opening a pipe waits for whoever writes it, opening a terminal may take it over.
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_READ |= getattr(os, "O_CLOEXEC", 0)
_KINDS = (
    (stat.S_ISFIFO, noop("a pipe")),
    (stat.S_ISSOCK, noop("a socket")),
    (stat.S_ISCHR, noop("a device")),
    (stat.S_ISBLK, noop("a device")),
)
NOTE_BYTES = 64 << 20
"""A larger file is no note: nobody writes so much, and reading it would take all memory."""
# A temporary file as old as this, in seconds, belongs to nobody any more: writing one takes no longer.
_ABANDONED = 3600.0
# A file of UTF-8 has at least so many good letters of several bytes for each bad byte.
_GOOD_FOR_BAD = 2
_BAD = re.compile("[\udc80-\udcff]")
_PART = 1 << 20


class Decoded(NamedTuple):
    """A text, the encoding that it was read by, and how many bytes of it are no UTF-8 in a text that else is."""

    text: str
    encoding: str
    bad: int = 0


def decode(data: bytes) -> tuple[str, str]:
    """Decode bytes that are meant to be text, and tell the encoding that was used; see `decoded`."""
    return decoded(data)[:2]


def decoded(data: bytes) -> Decoded:
    """Decode bytes that are meant to be text.

    UTF-8 first (with or without BOM, also where a few bytes of it are wrong: `mostly_utf8`), UTF-16 where a BOM says
    so, else Windows-1252 with the holes taken as Latin-1, which reads every byte. NULs are dropped, line ends become
    LF, and the text is `readable`.
    """
    bad = 0
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text, encoding = data.decode("utf-16", errors="replace"), "utf-16"
    else:
        try:
            text, encoding = data.decode("utf-8-sig"), "utf-8"
        except UnicodeDecodeError:
            if (mended := mostly_utf8(data)) is not None:
                (text, bad), encoding = mended, "utf-8"
            else:
                try:
                    text, encoding = data.decode("cp1252"), "cp1252"
                except UnicodeDecodeError:
                    text, encoding = data.decode("latin-1"), "latin-1"
    if "\0" in text:
        text = text.replace("\0", "")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Decoded(readable(text), encoding, bad)


def mostly_utf8(data: bytes) -> tuple[str, int] | None:
    """The text of UTF-8 in which a few bytes are wrong, and how many are; None where too many are for UTF-8.

    Each wrong byte costs one character, not the text. One that is a quotation mark or a dash in Windows becomes that.
    """
    kept = data.decode("utf-8-sig", "surrogateescape")
    bad = len(_BAD.findall(kept))
    # What Windows-1252 would write as Â or Ã before a sign, or as three signs, is nothing else: one of them is enough.
    good = sum(2 if letter < "\u0100" or letter >= "\u0800" else 1 for letter in kept if letter >= "\x80") - 2 * bad
    return (_BAD.sub(_lone, kept), bad) if good >= _GOOD_FOR_BAD * bad else None


def _lone(found: re.Match[str]) -> str:
    """A byte that stands alone in UTF-8: mostly a quotation mark or a dash that Windows put there."""
    byte = bytes([ord(found[0]) - 0xDC00])
    sign = byte.decode("cp1252", "replace")
    return sign if byte < b"\xa0" and sign != "\ufffd" else "\ufffd"


class _RegularFile(FileIO):
    """A file that has something to tell: those of the kernel, in /proc, may wait for it although they are regular."""

    def read(self, size: int | None = -1) -> bytes:
        """As in `FileIO`, but raises BlockingIOError where that gives None."""
        return _told(super().read(-1 if size is None else size))

    def readall(self) -> bytes:
        """As `read`, up to the end."""
        return _told(super().readall())


def _told(found: bytes | None) -> bytes:
    if found is None:
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
    return found


def open_regular(path: str | os.PathLike[str]) -> FileIO:
    """The file at `path`, open for reading; the one way in which files of readers and of the profile are opened.

    Raises OSError, also for pipes, sockets and devices, which could keep one waiting for ever or hold no end. A file
    that becomes one between two looks keeps nobody waiting either. A disk that does not answer
    does: see `ui/runtime/tasks.py`.
    """
    handle, _ = _opened(path)
    try:
        return _RegularFile(handle)
    except BaseException:
        os.close(handle)
        raise


def _opened(path: str | os.PathLike[str]) -> tuple[int, int]:
    """The handle of the file at `path`, to be closed, and its size in bytes; see `open_regular`."""
    _must_be_regular(os.stat(path).st_mode, path)  # noqa: PTH116 - this is done for 21,000 notes
    handle = os.open(path, _READ)
    try:
        facts = os.fstat(handle)
        _must_be_regular(facts.st_mode, path)
    except BaseException:
        os.close(handle)
        raise
    return handle, facts.st_size


def _must_be_regular(mode: int, path: str | os.PathLike[str]) -> None:
    if stat.S_ISREG(mode):
        return
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), os.fspath(path))
    kind = tr(next((name for is_kind, name in _KINDS if is_kind(mode)), noop("no regular file")))
    raise OSError(errno.EINVAL, tr("it is {kind}", kind=kind), os.fspath(path))


def read_bytes(path: str | os.PathLike[str], most: int = 1 << 30) -> bytes:
    """What is in the file at `path`, see `open_regular`. Raises OSError, also where it holds more than `most` bytes."""
    handle, size = _opened(path)
    try:
        if size > most:
            raise OSError(errno.EFBIG, tr("it is larger than {most} MB", most=most >> 20), os.fspath(path))
        data = os.read(handle, size + 1)
        if len(data) == size:  # it ends where it said it would
            return data
        parts = [data]
        while parts[-1]:
            parts.append(os.read(handle, _PART))
        return b"".join(parts)
    finally:
        os.close(handle)


def read_head(path: str | os.PathLike[str], most: int) -> bytes:
    """The first `most` bytes of the file at `path`. Raises OSError as `open_regular` does."""
    handle, _ = _opened(path)
    try:
        return os.read(handle, most)
    finally:
        os.close(handle)


def is_regular(path: str | os.PathLike[str]) -> bool:
    """True if `path` leads to a regular file. Never raises: a path that no file can have leads to none."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)  # noqa: PTH116
    except (OSError, ValueError):
        return False


@contextlib.contextmanager
def private_files() -> Iterator[None]:
    """What this process writes meanwhile, also by way of SQLite or tantivy, can be read by its owner only.

    For a process of our own: it holds for all threads, and for the programs that they start.
    """
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def make_private(*folders: Path) -> None:
    """Take the files in these folders, and the folders, away from everybody but their owner. Never raises."""
    for folder in folders:
        with contextlib.suppress(OSError), os.scandir(folder) as entries:
            os.chmod(folder, 0o700)  # noqa: PTH101
            for entry in entries:
                if entry.is_file(follow_symlinks=False) and entry.stat().st_mode & 0o077:
                    os.chmod(entry.path, 0o600)  # noqa: PTH101


def make_private_file(path: Path) -> None:
    """Make the file at `path`, if there is none, and take it away from everybody but its owner. Raises OSError."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT | _READ, 0o600)
    try:
        facts = os.fstat(handle)
        _must_be_regular(facts.st_mode, path)
        if facts.st_mode & 0o077:
            with contextlib.suppress(OSError):
                os.chmod(path, 0o600)  # noqa: PTH101
    finally:
        os.close(handle)


def write_atomic(path: Path, data: bytes) -> None:
    """Write `data` to `path` by way of a temporary file beside it, which then replaces it.

    Raises OSError where the folder cannot be written; the old file is then still whole. Temporary files of writers
    that were killed are swept.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    sweep_temporary(path)
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.{os.getpid()}-", suffix=".tmp", dir=path.parent)
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


def sweep_temporary(path: Path, now: float | None = None) -> None:
    """Remove the temporary files that writers of `path` left when they were killed; those of living ones stay.

    `now` is in seconds of the epoch. Never raises.
    """
    now = time.time() if now is None else now
    before, after = f".{path.name}.", ".tmp"
    with contextlib.suppress(OSError), os.scandir(path.parent) as entries:
        for entry in entries:
            if entry.name.startswith(before) and entry.name.endswith(after):
                writer = entry.name[len(before) :].partition("-")[0]
                with contextlib.suppress(OSError):
                    old = abs(now - entry.stat(follow_symlinks=False).st_mtime) > _ABANDONED
                    if old or is_gone(writer):
                        os.unlink(entry.path)  # noqa: PTH108


def is_gone(writer: str) -> bool:
    """True if no process has the number `writer`; where that cannot be told, False."""
    if sys.platform == "win32" or not (writer.isascii() and writer.isdigit()):
        return False
    try:
        os.kill(int(writer), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False
