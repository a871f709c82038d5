"""Texts as terms that can be compared: without case, accents, marks and endings, numbers as digits.

Scripts without spaces between words, and Korean, whose words end in particles, are cut into overlapping pairs of
letters.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_PAIRED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af"
_TERM = re.compile(rf"[{_PAIRED}]+|\d+(?:[.,]\d+)*|%|(?:(?![{_PAIRED}])[^\W\d_]|['’])+")
_OUT = re.compile(r"https?://\S+|\[[^\[\]]{0,40}\]|\(?\b\d{1,2}:\d{2}(?::\d{2})?\b\)?|[♪♫]")
_IS_PAIRED = re.compile(rf"[{_PAIRED}]")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
# Endings that a word may have or not; at least so many letters stay.
_ENDINGS = ("ingly", "edly", "ing", "ies", "ied", "ely", "est", "ed", "es", "en", "er", "ly", "s", "e", "n", "y")
_STAY = 4

_UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwölf": 12, "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "vingt": 20,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
}  # fmt: skip
_TIMES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}


def terms(text: str) -> list[str]:
    """The terms of a text in their order."""
    return numbered(raw_terms(text))


def raw_terms(text: str) -> list[str]:
    """As `terms`, but number words stay as they are."""
    text = unicodedata.normalize("NFKC", _OUT.sub(" ", text)).casefold()
    found: list[str] = []
    for piece in _TERM.findall(text):
        if _IS_PAIRED.match(piece):
            found += [piece[at : at + 2] for at in range(len(piece) - 1)] or [piece]
        elif term := _term(piece):
            found.append(term)
    return found


@lru_cache(65536)
def _term(piece: str) -> str:
    if piece[0].isdigit():
        return piece.replace(",", "") if _THOUSANDS.fullmatch(piece) else piece.replace(",", ".")
    if piece == "%":
        return "percent"
    word = piece.replace("’", "'").strip("'").removesuffix("'s").replace("'", "")
    if word in _UNITS or word in _TIMES:
        return word
    if not word.isascii():
        word = "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STAY:
            return word.removesuffix(ending)
    return word


def numbered(found: list[str]) -> list[str]:
    """Terms with number words as digits: «twenty five» is 25, «nineteen eighty four» 1984, «2 million» 2000000."""
    return [term for term, _ in numbered_places(found)]


def numbered_places(found: list[str]) -> list[tuple[str, int]]:
    """As `numbered`, each term with the index of the first one that it was made of."""
    result: list[tuple[str, int]] = []
    at = 0
    while at < len(found):
        term = found[at]
        if (
            term not in _UNITS
            and term not in _TIMES
            and not (term.isdecimal() and at + 1 < len(found) and found[at + 1] in _TIMES)
        ):
            result.append((term, at))
            at += 1
            continue
        value, after = _number(found, at)
        result.append((str(value), at))
        at = after
    return result


def _number(found: list[str], at: int) -> tuple[int, int]:
    """The number that begins at a term, and where it ends."""
    total = current = 0
    last = -1  # the unit that was added last, -1 where none can follow
    first = True
    while at < len(found):
        term = found[at]
        unit = int(term) if first and term.isdecimal() else _UNITS.get(term)
        if unit is not None and (first or _may_follow(last, unit)):
            # Two numbers of two digits in a row are a year.
            current = current * 100 + unit if 10 <= last <= 20 and unit >= 10 and not total else current + unit
            last = unit
        elif term in _TIMES:
            current = current or int(first)  # «a thousand»
            if term == "hundred":
                current, last = current * 100, 100
            else:
                total, current, last = total + current * _TIMES[term], 0, 1000
        elif term == "and" and last >= 100 and at + 1 < len(found) and found[at + 1] in _UNITS:
            pass
        else:
            break
        first = False
        at += 1
    return total + current, at


def _may_follow(last: int, unit: int) -> bool:
    if last >= 100:
        return True
    return (last >= 20 and last % 10 == 0 and 1 <= unit <= 9) or (10 <= last <= 20 and unit >= 10)
