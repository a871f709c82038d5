"""Text as it may stand in a window: every letter of it is one that Qt only shows."""

from __future__ import annotations

import html
import re
import unicodedata
from pathlib import PurePath

# What Qt takes for more than a letter, or cannot hold: NUL, the place of an object (which a document looks up, and
# falls over where there is none), its own ends of lines and paragraphs, the marks of frames in a document (of U+FDD0
# to U+FDEF), the mark of the order of bytes the wrong way round, and halves of surrogate pairs, which are left out
# without a word, so that all places behind them are wrong.
_ENDS = "\u2028\u2029"
# Each of them is one of these, or begins in UTF-8 with the byte, but for halves of pairs, which it has no bytes for.
_SINGLE, _IN_BYTES = f"\0{_ENDS}", b"\xef"
_MEANT = re.compile(f"[\0{_ENDS}\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")


def readable(text: str) -> str:
    """`text` with each letter that Qt gives a meaning to replaced: by a space where it ends a line, else by U+FFFD.

    As long as before. Whatever comes from a file, a name of a file, a site or an entity of HTML goes through here once,
    where it comes in: then nothing has to be feared further on.
    """
    if text.isascii():
        return text.replace("\0", "\ufffd") if "\0" in text else text
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return _MEANT.sub(_instead, text)
    # Nearly all texts hold none, which is seen in a tenth of the time.
    return _MEANT.sub(_instead, text) if _IN_BYTES in data or any(map(text.__contains__, _SINGLE)) else text


def _instead(found: re.Match[str]) -> str:
    return " " if found[0] in _ENDS else "\ufffd"


def unescaped(text: str) -> str:
    """`text` with its character references (`&copy;`, `&#xFFFC;`) read, readable."""
    return readable(html.unescape(text))


def name_of(path: PurePath) -> str:
    """The name of a file or folder, readable: on Linux it may be of any bytes. Not for opening it."""
    return readable(path.name)


def stem_of(path: PurePath) -> str:
    """As `name_of`, without the ending."""
    return readable(path.stem)


def runs_left(text: str) -> bool | None:
    """True if a text is read from right to left, by the first of its letters that tells; None where none does."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return None
