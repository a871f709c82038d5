"""The command line by which the program starts itself for work in another process."""

from __future__ import annotations

import sys


def own_command(*words: str) -> list[str]:
    """`karareader WORDS…`, by the same Python; a frozen program starts itself."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "karareader"]
    return [*start, *words]
