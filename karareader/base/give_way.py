"""Lets the window, and whatever else a computer does, go before a process that works in the background."""

from __future__ import annotations

import contextlib
import os


def give_way(more: int) -> None:
    """Lower the priority of this process by `more` steps of Unix's `nice`; nothing happens where there is none."""
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(more)
