"""Waits for changes in folders on Linux without looking again and again: by inotify(7).

watchfiles looks every so many milliseconds whether its own thread has heard of anything, as long as a program runs.
"""

from __future__ import annotations

import ctypes
import errno
import os
import select
import struct
import time
from collections.abc import Callable
from typing import NamedTuple

from karareader.base.translation import tr
from karareader.library.files.stop import Stop

# From <sys/inotify.h>.
_MODIFY, _ATTRIB, _CLOSE_WRITE = 0x2, 0x4, 0x8
_MOVED_FROM, _MOVED_TO, _CREATE, _DELETE = 0x40, 0x80, 0x100, 0x200
_DELETE_SELF, _MOVE_SELF = 0x400, 0x800
_UNMOUNT, _OVERFLOW, _IGNORED, _IS_FOLDER = 0x2000, 0x4000, 0x8000, 0x40000000
_ONLY_FOLDERS = 0x01000000
_COMES_OR_GOES = _MOVED_FROM | _MOVED_TO | _CREATE | _DELETE
_ITSELF = _DELETE_SELF | _MOVE_SELF | _UNMOUNT
_WANTED = _MODIFY | _ATTRIB | _CLOSE_WRITE | _COMES_OR_GOES | _DELETE_SELF | _MOVE_SELF | _ONLY_FOLDERS
_HEAD = struct.Struct("iIII")  # which watch, what, a cookie, the length of the name
_MUCH = 1 << 16  # bytes that are read at once
# A folder that nobody may read, or that went meanwhile, holds nothing to watch.
_PASSED_OVER = frozenset({errno.EACCES, errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG})


class Happening(NamedTuple):
    """Something changed."""

    path: str  # empty where it is not known what
    folders: bool  # folders came or went there: others are to be watched now


class Inotify:
    """The folders that are watched. To be closed; for one thread. Raises OSError where nothing can be watched."""

    def __init__(self) -> None:
        self._c = ctypes.CDLL(None, use_errno=True)
        self._file = self._checked(self._c.inotify_init1(os.O_CLOEXEC | os.O_NONBLOCK))
        try:
            self._bell = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        except OSError:
            os.close(self._file)
            raise
        self._folders: dict[int, str] = {}

    def __enter__(self) -> Inotify:
        return self

    def __exit__(self, *others: object) -> None:
        os.close(self._file)
        os.close(self._bell)

    @staticmethod
    def _checked(answer: int) -> int:
        if answer < 0:
            number = ctypes.get_errno()
            if number == errno.ENOSPC:  # fs.inotify.max_user_watches
                raise OSError(number, tr("the system lets no more folders be watched"))
            raise OSError(number, os.strerror(number))
        return answer

    def add(self, folder: str) -> None:
        """Watch `folder` too, and not what is in its folders."""
        try:
            watch = self._checked(self._c.inotify_add_watch(self._file, os.fsencode(folder), _WANTED))
        except OSError as error:
            if error.errno in _PASSED_OVER:
                return
            raise
        self._folders[watch] = folder

    def wait(
        self, stop: Stop, quiet: float, together: float, now: Callable[[], float] = time.monotonic
    ) -> list[Happening]:
        """Sleep until something changes; what changes until nothing did for `quiet` seconds, or for `together` seconds
        at most. Nothing if `stop` was set.
        """
        poll = select.poll()
        poll.register(self._file, select.POLLIN)
        poll.register(self._bell, select.POLLIN)
        found: list[Happening] = []
        end = 0.0
        with stop.rousing(self._ring):
            while not stop.is_set():
                left = min(quiet, end - now()) if found else None
                if left is not None and left <= 0:
                    break
                if not poll.poll(None if left is None else 1000 * left):
                    break
                had = bool(found)
                found += self._read()
                if found and not had:
                    end = now() + together
        return [] if stop.is_set() else found

    def _ring(self) -> None:
        os.eventfd_write(self._bell, 1)

    def _read(self) -> list[Happening]:
        try:
            data = os.read(self._file, _MUCH)
        except BlockingIOError:
            return []
        found, at = [], 0
        while at < len(data):
            watch, what, _, length = _HEAD.unpack_from(data, at)
            at += _HEAD.size + length
            name = data[at - length : at].rstrip(b"\0")
            if what & _OVERFLOW:
                found.append(Happening("", folders=True))
            elif not what & _IGNORED and (folder := self._folders.get(watch)) is not None:
                path = os.path.join(folder, os.fsdecode(name)) if name else folder  # noqa: PTH118
                moved = what & _ITSELF or (what & _IS_FOLDER and what & _COMES_OR_GOES)
                found.append(Happening(path, folders=bool(moved)))
        return found
