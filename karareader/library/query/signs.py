"""Signs and accented letters as words of the full text, so that `C++`, `10%` and `"and, so"` are found as written.

A sign becomes a token of its own beside the words, so that words with a sign between them do not stand in a row. A
folded text holds no capital letters and no `º`: what begins so is never a word.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from karareader.library.query.normalise import (
    are_plain,
    beyond_ascii,
    composed,
    fold,
    fold_and_space,
    fold_small,
    is_plain,
    lower,
    spaced,
    widened,
)

# What is written in several ways, and meant as one.
_ALIKE = dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("’‘ʼ′‛", "'") | dict.fromkeys("“”„«»‟", '"')
# Bytes that are no signs, in ASCII: most of every text, and soonest taken away.
_WORDS = b" 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\0"
# Signs that part words or sentences. In a query they only matter between quotes; all others belong to their word.
_PUNCTUATION = frozenset(".,;:!?\"'()[]{}-/\\_*|`´¨…·•¿¡‹›‚")
# Circled letters are letters for the full text.
_CIRCLED = ((0x24B6, 0x24E9), (0x1F130, 0x1F149), (0x1F150, 0x1F169), (0x1F170, 0x1F189))


def alike(sign: str) -> str:
    """The sign that stands for all that look like it: any dash is `-`, any apostrophe `'`."""
    return _ALIKE.get(sign, sign)


def variants(sign: str) -> str:
    """All signs that are like this one."""
    same = "".join(each for each, meant in _ALIKE.items() if meant == alike(sign))
    return same + alike(sign)


@lru_cache(4096)
def is_sign(letter: str) -> bool:
    """True for punctuation and symbols, not for letters, digits, marks and spaces."""
    if letter.isalnum() or any(first <= ord(letter) <= last for first, last in _CIRCLED):
        return False
    return unicodedata.category(letter)[0] in "PS"


def matters(letter: str) -> bool:
    """True for a sign that belongs to the word beside it, also without quotes: `+`, `%`, `$`, `#`, `→`, emoji."""
    return is_sign(letter) and alike(letter) not in _PUNCTUATION


# The hexadecimal digits of a sign as capital letters: a folded text holds none, and a token of ASCII is read soonest.
_DIGITS = str.maketrans("0123456789abcdef", "ABCDEFGHIJKLMNOP")


@lru_cache(4096)
def _token(letter: str) -> bytes:
    """The token of a sign, with spaces round it; that of the end of a line or a cell; nothing for all else."""
    if letter in "\n\t" or is_sign(letter):
        return f" {ord(alike(letter)):x} ".translate(_DIGITS).encode()
    return b""


def signed(folded: str) -> str:
    """A folded text with the tokens of its signs."""
    return _signed(folded.encode("utf-8", "replace")).decode()


def _signed(data: bytes) -> bytes:
    """The same in UTF-8, in which signs are replaced in half the time."""
    signs = data.translate(None, _WORDS)
    # Byte by byte where each is a letter of its own, as in most texts.
    letters = map(chr, set(signs)) if signs.isascii() else set(signs.decode())
    for letter in letters:
        if token := _token(letter):
            data = data.replace(letter.encode(), token)
    return data


def worded(text: str, data: bytes | None = None) -> str:
    """A text as words and signs, as the full text takes it; `data` is the text in UTF-8, if it is at hand; then it is
    `composed` already.
    """
    if data is None:
        text = composed(text)
        data = text.encode()
    if not are_plain(data):
        small = lower(text)
        return _with_accents(small, spaced(signed(fold_small(small))))
    return _signed(fold_and_space(text, data)).decode()


def letter_token(letter: str) -> str:
    """The token that tells that an accented letter, in lower case, stands somewhere in a text."""
    return f"º{letter}"


def is_accented(letter: str) -> bool:
    """True for a letter in lower case that is found as another one too: é as e, ß as ss."""
    return not letter.isascii() and letter.isalpha() and widened(fold(letter)) != letter


def with_letters(text: str, made: str) -> str:
    """`made` out of `text`, with the tokens of the accented letters of `text` after it."""
    return made if text.isascii() or is_plain(text) else _with_accents(lower(text), made)


def _with_accents(small: str, made: str) -> str:
    """The same of a text in lower case."""
    found = sorted(letter for letter in beyond_ascii(small) if is_accented(letter))
    return f"{made}\n{' '.join(map(letter_token, found))}" if found else made
