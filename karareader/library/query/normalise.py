"""The form in which the words of notes and of queries are compared: without case, accents and full width.

Letters become letters one for one, so that a place in the folded text is the same place in the text itself. What
becomes none, or two, does so only where words are made of it (`spaced`): vowel signs, ß, œ.
"""

from __future__ import annotations

import re
import unicodedata

# Writing without spaces between words: it is indexed by pairs of letters.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_RUN = re.compile(f"[{UNSPACED}]+")
# Vowel signs of Hebrew, Arabic and Syriac, accents that stand alone, and what only says where a word may be parted.
MARKS = (
    "\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u200c\u200d"
)
# Letters that are written as two, and how.
LIGATURES = {
    "ß": "ss", "œ": "oe", "æ": "ae", "ĳ": "ij", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st",
    "ﬆ": "st",
}  # fmt: skip
_ODD = re.compile(f"[{MARKS}{''.join(LIGATURES)}]")
_FOLDABLE = re.compile("[\u00aa-\u1fff\uff01-\uff9f]+")


# All bytes of UTF-8 that ASCII and the letters from U+2000 to U+2FFF are made of: quotation marks, dashes, arrows.
_SIMPLE = bytes(range(0xC0)) + b"\xe2"


# Letters from U+2000 to U+2FFF that are capitals of others stand in these stretches: ℵ, Ⅳ, Ⓐ and Glagolitic.
_CAPITALS = re.compile(b"\xe2[\x84-\x86\x92\x93\xb0-\xb5]")


_ASCII = bytes(range(0x80))
# A text with more letters of the table than this is folded in one go: few have so many, and each takes time.
_MANY = 12


def beyond_ascii(text: str) -> str:
    """The letters of a text that are not of ASCII, each once: what is asked of a text is asked of these in no time."""
    return "".join(set(text.encode("utf-8", "replace").translate(None, _ASCII).decode()))


def is_plain(text: str) -> bool:
    """True if nothing can be folded or parted in a text: this tells it soonest, and so it is with most texts."""
    return are_plain(text.encode("utf-8", "replace"))


def are_plain(data: bytes) -> bool:
    """The same of a text in UTF-8."""
    return data.isascii() or not data.translate(None, _SIMPLE)


def is_odd(folded: str) -> bool:
    """True if `widened` would make another text of a folded one."""
    return not is_plain(folded) and _ODD.search(beyond_ascii(folded)) is not None


def _table() -> dict[int, str]:
    """The letters that are others with accents, and those of full or half width, each with the plain letter."""
    table: dict[int, str] = {}
    for code in (*range(0xAA, 0x2000), *range(0xFF01, 0xFFA0)):
        letter = chr(code)
        parts = unicodedata.normalize("NFKD", letter)
        if parts != letter and parts[0].isalnum() and all(unicodedata.combining(part) for part in parts[1:]):
            table[code] = parts[0].lower()
    # Letters with a stroke, and others that Unicode does not take apart.
    table |= {ord(letter): plain for letter, plain in zip("łøđħŧıς", "lodhtiσ", strict=True)}
    return table


_PLAIN = _table()


def fold(text: str) -> str:
    """`text` as it is compared; letter for letter, so as long as `text`."""
    if text.isascii():
        return text.lower()
    return fold_small(lower(text))


def lower(text: str) -> str:
    """`text` in lower case, letter for letter."""
    # The one capital whose small form is two characters.
    return text.replace("İ", "i").lower()


def fold_small(text: str) -> str:
    """The same of a text in lower case."""
    if is_plain(text):
        return text
    # What a letter becomes comes before it, and stays: ǿ is ø, which in its turn would be o.
    folded = sorted(letter for letter in beyond_ascii(text) if ord(letter) in _PLAIN)
    if len(folded) > _MANY:
        return _FOLDABLE.sub(_fold_run, text)
    for letter in folded:
        text = text.replace(letter, _PLAIN[ord(letter)])
    return text


def fold_and_space(text: str, data: bytes) -> bytes:
    """`spaced(fold(text))` in UTF-8, in half the time for most texts; `data` is the text in UTF-8."""
    if not data.isascii() and (not are_plain(data) or _CAPITALS.search(data) is not None):
        return spaced(fold(text)).encode()
    return data.lower()


def _fold_run(run: re.Match[str]) -> str:
    return run[0].translate(_PLAIN)


def composed(text: str) -> str:
    """`text` with accents as parts of their letters, and without halves of surrogate pairs, which cannot be stored."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-8", "replace").decode()
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def spaced(folded: str) -> str:
    """Folded text as words: without marks, ß as ss, and unspaced writing as pairs of letters: 機械学 → `機械 械学 学`.

    The last letter of a run stands alone, so that every letter of it begins a word.
    """
    if folded.isascii() or is_plain(folded):
        return folded
    letters = beyond_ascii(folded)
    if _ODD.search(letters) is not None:
        folded = widened(folded)
    return folded if _RUN.search(letters) is None else _RUN.sub(_pairs, folded)


def widened(folded: str) -> str:
    """Folded text without marks, and with two letters for each that is written so too."""
    return _ODD.sub(lambda found: LIGATURES.get(found[0], ""), folded)


def _pairs(run: re.Match[str]) -> str:
    letters = run[0]
    return " " + " ".join([letters[at : at + 2] for at in range(len(letters))]) + " "


def is_unspaced(letter: str) -> bool:
    """True if a letter belongs to writing without spaces."""
    return _RUN.fullmatch(letter) is not None
