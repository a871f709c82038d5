"""Keeps the memory that the C library holds back small.

glibc gives every thread an arena of its own and returns large blocks to the system ever more seldom. Opening hundreds
of notes in worker threads then keeps some fifty megabytes that nobody uses. See mallopt(3).
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

_M_TRIM_THRESHOLD = -1
_M_MMAP_THRESHOLD = -3
_M_ARENA_MAX = -8
_LARGE = 128 * 1024  # bytes; glibc's own value before it begins to adapt it


def keep_small() -> None:
    """Let all threads share two arenas, and give large blocks back when they are freed. Linux with glibc only.

    To be called before other threads start.
    """
    mallopt = _of_glibc("mallopt")
    if mallopt is not None:
        for parameter, value in ((_M_ARENA_MAX, 2), (_M_MMAP_THRESHOLD, _LARGE), (_M_TRIM_THRESHOLD, _LARGE)):
            mallopt(parameter, value)


def give_back() -> None:
    """Return to the system what nobody uses between blocks that are used: a few milliseconds. See malloc_trim(3)."""
    trim = _of_glibc("malloc_trim")
    if trim is not None:
        trim(0)


def _of_glibc(name: str) -> Callable[..., int] | None:
    """The function of this name; None with another C library, which has habits of its own."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        found: Callable[..., int] = getattr(ctypes.CDLL(None), name)
    except (OSError, AttributeError):
        return None
    return found
