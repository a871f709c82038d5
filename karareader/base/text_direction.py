"""Which way a text is read."""

from __future__ import annotations

import unicodedata


def runs_left(text: str) -> bool | None:
    """True if a text is read from right to left, by the first of its letters that tells; None where none does."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return None
