"""Keeps the memory that the C library holds back small.

glibc gives every thread an arena of its own and returns large blocks to the system ever more seldom. Opening hundreds
of notes in worker threads then keeps some fifty megabytes that nobody uses. See mallopt(3).
"""

from __future__ import annotations

import ctypes
import sys

_M_TRIM_THRESHOLD = -1
_M_MMAP_THRESHOLD = -3
_M_ARENA_MAX = -8
_LARGE = 128 * 1024  # bytes; glibc's own value before it begins to adapt it


def keep_small() -> None:
    """Let all threads share two arenas, and give large blocks back when they are freed. Linux with glibc only.

    To be called before other threads start.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return  # another C library: it has habits of its own
    for parameter, value in ((_M_ARENA_MAX, 2), (_M_MMAP_THRESHOLD, _LARGE), (_M_TRIM_THRESHOLD, _LARGE)):
        mallopt(parameter, value)
