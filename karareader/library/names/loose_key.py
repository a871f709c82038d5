"""The sloppiest form of a name: what links that were typed from memory still have in common with what they mean."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from karareader.base.gui_priority import give_way

# All of ASCII that is neither a letter, a digit nor a symbol.
_DROPPED = bytes([code for code in range(128) if unicodedata.category(chr(code))[0] not in "LNS"])
_DROPPED_BUT_LINES = _DROPPED.replace(b"\n", b"")
# So many names at once: more would be a step that nothing interrupts, and in many there is one that is not ASCII.
_PORTION = 64
# Accents of Latin, Greek and Cyrillic letters; vowel points of Hebrew and Arabic, which are mostly not written.
# Marks of other scripts make other letters: カ is not ガ.
_ACCENTS = (
    (0x0300, 0x036F), (0x0483, 0x0487), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670),
    (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F),
)  # fmt: skip
# They choose how a sign is drawn, not which.
_VARIANTS = ((0x180B, 0x180D), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
_UNHEARD = frozenset(code for first, last in (*_ACCENTS, *_VARIANTS) for code in range(first, last + 1))
_JOINED = str.maketrans("", "", " \t\u00a0_-\u2010\u2011\u2012\u2013\u2014")


def bare(name: str) -> str:
    """A name without case, accents, spaces, `_`, `-` and other punctuation, and in one form of Unicode.

    A name of nothing but punctuation stays as it is.
    """
    if name.isascii():
        return _without(_DROPPED, name) or name.strip()
    # Taken apart once more, because small letters may be made of others than their capitals.
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    kept = "".join(
        letter for letter in parts if ord(letter) not in _UNHEARD and unicodedata.category(letter)[0] in "LNSM"
    )
    return kept or composed(name).strip()


def bare_all(names: Sequence[str]) -> list[str]:
    """As `bare`, for many names, several times as quick."""
    found: list[str] = []
    for at in range(0, len(names), _PORTION):
        give_way()
        portion = names[at : at + _PORTION]
        whole = "\n".join(portion)
        parts = _without(_DROPPED_BUT_LINES, whole).split("\n") if whole.isascii() else []
        if len(parts) != len(portion):  # other letters, or line ends of their own
            found += map(bare, portion)
        else:
            found += [part or name.strip() for part, name in zip(parts, portion, strict=True)]
    return found


def _without(dropped: bytes, name: str) -> str:
    """A name of ASCII in small letters without those that are dropped: as bytes, in a third of the time."""
    return name.encode().lower().translate(None, dropped).decode()


def composed(name: str) -> str:
    """`name` with its accents as parts of their letters: file systems differ in this."""
    return name if name.isascii() else unicodedata.normalize("NFC", name)


def apart(one: str, other: str) -> int:
    """How far apart two names are that are the same when `bare`: 0 for case, 1 for spaces and hyphens, 2 for more."""
    one, other = composed(one).casefold(), composed(other).casefold()
    if one == other:
        return 0
    return 1 if one.translate(_JOINED) == other.translate(_JOINED) else 2
