"""The log of the program, and what is left where it ended by a fault in a library written in C.

Python's `faulthandler` writes the functions that were running into a file of this process. A clean end removes it; what
is found at the next start, of a process that is no more, is offered to the reader.
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

from karareader.base.file_lock import Busy, FileLock
from karareader.base.files import is_regular, read_bytes, read_head

_NAME = "karareader.log"
_LARGEST = 256 * 1024  # bytes of one log
_KEPT = 2  # older logs
_TAIL = 40  # lines of the log in a report
_LONGEST = 20_000  # characters of what a crash left

_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s\"'<>]+", re.IGNORECASE)
# Folders of the program and of Python say nothing about the reader: what follows them may stay.
_OWN = tuple(sorted({str(Path(__file__).resolve().parents[2]), sys.prefix, sys.base_prefix}, key=len, reverse=True))
_QUOTED_PATH = re.compile(r"""(?P<quote>["'])(?:file:)?(?:/|[A-Za-z]:[\\/]|\\\\|~/)[^"'\n]*(?P=quote)""")
_PATH = re.compile(r"(?<![\w.…/])(?:/|[A-Za-z]:[\\/]|~/)[^\s\"'<>:,;]+")


class FaultLog:
    """Kept from `begin` to `end`. Where the folder cannot be written to, nothing is kept and the program goes on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._handlers: list[logging.Handler] = []
        self._trace: IO[bytes] | None = None
        self._lock: FileLock | None = None

    def begin(self) -> str:
        """Write to the log from now on. Gives what the last crash of an earlier process left; empty where none did."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            left = self._left_behind()
            if (self._folder / _NAME).exists() and not is_regular(self._folder / _NAME):
                return left  # writing to a pipe could wait for ever
            file = logging.handlers.RotatingFileHandler(
                self._folder / _NAME,
                maxBytes=_LARGEST,
                backupCount=_KEPT,
                encoding="utf-8",
                errors="replace",
                delay=True,
            )
            own = self._folder / f"crash-{os.getpid()}.txt"
            self._lock = FileLock(own.with_suffix(".lock"), lambda: False)
            self._lock.__enter__()
            own.unlink(missing_ok=True)  # whatever lies there, it is not this process's
            self._trace = own.open("wb")
            faulthandler.enable(self._trace)
        except (OSError, Busy):
            return ""
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._handlers = [file]
        if sys.stderr is not None:  # as it is where no handler takes the records
            self._handlers.append(logging.StreamHandler())
        for handler in self._handlers:
            handler.setLevel(logging.WARNING)
            logging.getLogger().addHandler(handler)
        return left

    def end(self) -> None:
        """The program ends as it should: nothing is left behind but the log."""
        for handler in self._handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()
        self._handlers = []
        if self._trace is not None and self._lock is not None:
            faulthandler.disable()
            self._trace.close()
            own, self._trace = Path(os.fsdecode(self._trace.name)), None
            self._lock.__exit__(None, None, None)
            _remove(own)

    def tail(self) -> str:
        """The last lines of the log."""
        with suppress(OSError):
            text = read_bytes(self._folder / _NAME, 2 * _LARGEST).decode("utf-8", "replace")
            return "\n".join(text.splitlines()[-_TAIL:])
        return ""

    def _left_behind(self) -> str:
        """What processes that are no more wrote while they crashed: the newest. All of them are removed."""
        texts: list[tuple[float, str]] = []
        for path in self._folder.glob("crash-*.txt"):
            try:
                with FileLock(path.with_suffix(".lock"), lambda: False):
                    status = path.stat()
                    texts.append((status.st_mtime, read_head(path, _LONGEST).decode("utf-8", "replace").strip()))
                _remove(path)
            except (Busy, OSError):  # another window that runs; or it is no file of ours
                continue
        return max(((when, text) for when, text in texts if text), default=(0.0, ""))[1]


def _remove(trace: Path) -> None:
    for path in (trace, trace.with_suffix(".lock")):
        path.unlink(missing_ok=True)


def without_private(text: str) -> str:
    """`text` without addresses, and without paths but those of the program and of Python, which are made relative."""
    for folder in _OWN:
        text = text.replace(f"{folder}{os.sep}", "…/")
    text = _ADDRESS.sub("[address]", text)
    text = _QUOTED_PATH.sub(lambda found: f"{found['quote']}[path]{found['quote']}", text)
    return _PATH.sub("[path]", text)
