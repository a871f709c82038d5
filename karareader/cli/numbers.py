"""Numbers on the command line: what is none is told in words."""

from __future__ import annotations

import argparse
from collections.abc import Callable


def count(what: str, most: int = 1_000_000_000) -> Callable[[str], int]:
    """Reads a number of `what` from 1 to `most`, for `argparse`."""
    bounds = f"from 1 to {most}" if most < 1_000_000_000 else "1 or more"

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = 0
        if not 1 <= number <= most:
            shown = text if len(text) <= 40 else f"{text[:39]}…"
            raise argparse.ArgumentTypeError(f"“{shown}” is not a number of {what}; write a whole number, {bounds}")
        return number

    return read
