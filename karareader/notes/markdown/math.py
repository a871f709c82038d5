"""TeX mathematics: where it stands among dollars of money. How it is drawn: see `formulas`."""

from __future__ import annotations

import re
from typing import NamedTuple

_LONGEST = 2000
_LONGEST_INLINE = 600

# Mathematics never holds one of these: where one follows dollars, the dollars were never closed.
NO_MATHS = re.compile(r"#{1,6}[ \t]|`{3}|~{3}|>|.*<a\s|.*\]\([^()\s]*://|.*\$\$.*\$\$")

_TEX = re.compile(r"[\\^_={}<>]|(?<![\d.,])[\d.]+[A-Za-z](?![A-Za-z])")
_MONEY = re.compile(r"[\d.,]*\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
_WORDS = re.compile(r"[^\W\d_]{2,}\W+[^\W\d_]{2,}")
_DANGLING = ("-", "–", "—", "/", ",", "+", "(", ":", "~", "&", "|")
_LINK = re.compile(r"\]\([^()\s]*(?:://|#|\.md)")
_WIKILINK = re.compile(r"\[\[[^\[\]\n]*\]\]")
_COMMAND = re.compile(r"\\[A-Za-z]+")
# Between dollars with spaces inside: what formulas have, what sums of money and sentences have.
_SIGN = re.compile(r"[-+*/=<>≤≥≠≈±×·÷^_\\|!]")
_AMOUNT = re.compile(r"\d[\d.,]*\s?[kKmMbB]?\b")
_PROSE = re.compile(
    r"[^\W\d_]{3,}|\b(?:an|as|at|be|by|do|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we)\b|[.;:?]\s", re.IGNORECASE
)


class Formula(NamedTuple):
    """A piece of mathematics in a text: its TeX, where it ends, and whether it is displayed (`$$`)."""

    tex: str
    end: int
    display: bool


def read(text: str, at: int) -> Formula | None:
    """The formula that starts with the dollar at `text[at]`, or None if that is a sign for money or just a dollar.

    Obsidian's rules: no space inside the dollars, and no digit after the closing one. Beyond them, sums of money
    (`$5/month or 10$`) and words between two dollar signs are not mathematics, while `$ \\mu $` and `$ n + 1 $` are.
    """
    if text.startswith("$$", at):
        end = text.find("$$", at + 2, at + 2 + _LONGEST)
        tex = text[at + 2 : end].strip() if end > 0 else ""
        if not tex or "\n\n" in tex or _foreign(tex):
            return None
        return Formula(tex, end + 2, True)
    before = text[at - 1 : at]
    if before.isascii() and (before.isalnum() or before == "$"):
        return None
    stop = text.find("\n", at, at + _LONGEST_INLINE)
    end = _closing(text, at + 1, stop if stop >= 0 else min(len(text), at + _LONGEST_INLINE))
    if end < 0:
        return None
    inside, after = text[at + 1 : end], text[end + 1 : end + 2]
    tex = inside.strip()
    if not tex or _foreign(tex):
        return None
    if inside[0].isspace() or inside[-1].isspace():
        spaced = inside[0].isspace() and inside[-1].isspace() and not after.isdecimal() and _is_formula(tex)
        return Formula(tex, end + 1, False) if spaced else None
    if (after.isascii() and after.isdigit()) or after == "$" or _is_money(tex, after):
        return None
    return Formula(tex, end + 1, False)


def block_end(text: str, at: int) -> int:
    """Where the mathematics ends that opens its line with the dollars at `text[at]`; 0 if it is none.

    They are closed by dollars that end the line, or a later one without a blank line between: see `display_maths`.
    """
    close = text.find("$$", at + 2)
    if close < 0:
        return 0
    stop = text.find("\n", close)
    stop = len(text) if stop < 0 else stop
    inside = text[at + 2 : close]
    if text[close + 2 : stop].strip() or not (inside.strip() or "\n" in inside):
        return 0
    later = [line.strip(" \t>") for line in text[at + 2 : stop].split("\n")[1:]]
    return 0 if any(not line or NO_MATHS.match(line) for line in later) else close + 2


def _closing(text: str, at: int, stop: int) -> int:
    """The next dollar that is not escaped, before `stop`; -1 if there is none."""
    while (at := text.find("$", at, stop)) >= 0:
        before = text[max(0, at - 20) : at]
        backslashes = len(before) - len(before.rstrip("\\"))
        if backslashes % 2 == 0:
            return at
        at += 1
    return -1


def _foreign(tex: str) -> bool:
    """True if something else stands between the dollars, which then are sums of money: a link is met in prose."""
    if "</" in tex or "<a " in tex or "`" in tex or _LINK.search(tex):
        return True
    return "[[" in tex and (_PROSE.search(_WIKILINK.sub("", tex)) is not None or _MONEY.match(tex) is not None)


def _is_formula(tex: str) -> bool:
    """True if what stands between dollars and spaces is plainly mathematics: a letter, or letters and signs."""
    if _COMMAND.match(tex) or (len(tex) == 1 and tex.isalpha()):
        return True
    rest = _COMMAND.sub(" ", tex)
    if _PROSE.search(rest) or not _SIGN.search(tex) or tex.endswith(_DANGLING):
        return False
    return "\\" in tex or any(letter.isalpha() for letter in _AMOUNT.sub("", rest))


def _is_money(tex: str, after: str) -> bool:
    if _TEX.search(tex):
        return False
    if _WORDS.search(tex):
        return True
    if tex.endswith(_DANGLING):
        return True
    return bool(_MONEY.match(tex)) and (bool(_WORD.search(tex)) or after.isalpha())
