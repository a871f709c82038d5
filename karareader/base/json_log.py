"""An append-only log of JSON objects with ids: what is in it stays, whenever the process that writes is killed."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from karareader.base.file_lock import FileLock
from karareader.base.files import read_bytes, write_atomic

Record = dict[str, Any]

_PATIENCE = 2.0  # seconds that another process may hold the lock
_BYTES = 64 << 20  # no log grows to a tenth of this
_FLAGS = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class JsonLog:
    """The file at `path`, an object on each line; of several with one `id`, the last one holds.

    Several processes may append. Methods raise OSError where the file cannot be read or written, and
    `file_lock.Busy` where another process keeps it for seconds.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> dict[str, Record]:
        """The objects by their ids, in the order in which they first came; lines that are none are passed over."""
        try:
            data = read_bytes(self.path, _BYTES)
        except FileNotFoundError:
            return {}
        found: dict[str, Record] = {}
        for line in data.split(b"\n"):
            record = _record(line)
            if record is not None:
                found[record["id"]] = record
        return found

    def append(self, records: Iterable[Mapping[str, Any]], *, durable: bool = True) -> None:
        """Add these, in one writing. Without `durable`, `sync` is needed for them to outlive a loss of power."""
        lines = b"".join(json.dumps(record, ensure_ascii=False).encode() + b"\n" for record in records)
        with self._lock():
            handle = os.open(self.path, _FLAGS, 0o600)
            try:
                size = os.fstat(handle).st_size
                # A writer that was cut off, by a full disk too, left a line without its end.
                torn = size > 0 and _byte(handle, size - 1) != b"\n"
                _write(handle, b"\n" + lines if torn else lines)
                if durable:
                    os.fsync(handle)
            finally:
                os.close(handle)

    def sync(self) -> None:
        """Wait until all that was appended outlives a loss of power."""
        handle = os.open(self.path, _FLAGS, 0o600)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def rewrite(self, keep: Iterable[str]) -> None:
        """Drop all but the objects with these ids, and what each of them said before."""
        with self._lock():
            wanted = frozenset(keep)
            records = [record for name, record in self.load().items() if name in wanted]
            write_atomic(
                self.path, b"".join(json.dumps(record, ensure_ascii=False).encode() + b"\n" for record in records)
            )

    def _lock(self) -> FileLock:
        end = time.monotonic() + _PATIENCE
        return FileLock(self.path.with_name(f"{self.path.name}.lock"), lambda: time.monotonic() < end)


def _record(line: bytes) -> Record | None:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) and isinstance(record.get("id"), str) else None


def _byte(handle: int, at: int) -> bytes:
    os.lseek(handle, at, os.SEEK_SET)
    return os.read(handle, 1)


def _write(handle: int, data: bytes) -> None:
    """Write all of `data` at the end; a disk that is full takes back what it took of it."""
    before = os.fstat(handle).st_size
    try:
        while data:
            data = data[os.write(handle, data) :]
    except OSError:
        os.ftruncate(handle, before)
        raise
