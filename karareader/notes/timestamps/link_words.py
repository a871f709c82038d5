"""The words of a link that carries a time: what a reader reads of it, besides the time itself.

`See [why the war began](https://youtu.be/…?t=113) in full.` holds a time and four words, and `[1:53](…)` only a time,
for which a chip stands. One answer for the page, which shows the words, and for the index, which finds them.
"""

from __future__ import annotations

import re
import unicodedata

from karareader.notes.timestamps.value import DASH, TIME
from karareader.timeline import fields

_STRAY = " \t\n[](){}<>\"'“”‘’`*_~|\\【】（）"
_PLACEHOLDER = re.compile(r"(?:HH|MM|SS|N/A|[0-9]{1,4})(?:[:.](?:HH|MM|SS|[0-9]{1,4}))*")
_ADDRESS = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]{1,20}://|www\.)\S+")
_PAIR = re.compile(rf"{TIME}[\])]?{DASH}[\[(]?{TIME}", re.ASCII)
_ONE = re.compile(rf"{TIME}(?:ff?\b)?|[0-9]+[:;：]", re.ASCII)
_UNITS = re.compile(
    r"(?:[0-9]+(?:[.,][0-9]+)?\s?(?:hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s|時間|小时|时|時|分钟?|秒)\s?)+"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
# A time that opens or ends the words, with the brackets and the bold that it may stand in.
_FIRST = re.compile(rf"\s*[\[(【（]?({TIME})(?:{DASH}({TIME}))?[\])】）]?(?=[\s–—:|·,.-])", re.ASCII)
_LAST = re.compile(rf"(?:(?<=\s)|(?<=^)|(?=[\[(]))[\[(【（]?({TIME})(?:{DASH}({TIME}))?[\])】）]?\s*\Z", re.ASCII)
_LONGEST_TIME = 200
"""No time and no address that stands for one is longer."""
_TAGS = re.compile(r"<[^<>]*>")


def has_words(label: str, written: str = "") -> bool:
    """True if `label` says more than a time; `written` is how the time itself is written."""
    bare = label.strip(_STRAY)
    if not bare or bare == written.strip(_STRAY):
        return False
    if len(bare) > _LONGEST_TIME:
        return True
    if bare.isascii() and (bare.isdigit() or (len(bare) == 1 and bare.isalpha())):
        # A letter, the number of a footnote, a year; in a tag, whose time is its own, it stands for the time.
        return "://" in written or "#" in written
    if _ADDRESS.fullmatch(bare) or _PLACEHOLDER.fullmatch(bare):
        return False
    rest = _UNITS.sub("", _ONE.sub("", _PAIR.sub("", bare)))
    return any(letter.isalpha() or unicodedata.category(letter) in ("So", "Mn", "Mc") for letter in rest)


def own_time(text: str, start: float, stop: float | None) -> tuple[int, int] | None:
    """Where in the words of a link its own time is written, at their beginning or at their end: a chip stands there.

    None where they hold no such time, so that the chip comes behind them.
    """
    for found in (_FIRST.match(text), _LAST.search(text, max(0, len(text) - 60))):
        if found is None:
            continue
        first = fields.literal(found[1])
        last = fields.literal(found[2]) if found[2] else None
        if first is not None and abs(first[0] - start) < 0.5 and (last[0] if last else stop) == stop:
            return found.span()
    return None


def place(source: str, masked: str, span: tuple[int, int], written: str, label: str) -> tuple[int, int] | None:
    """Where the words of the time that covers `span` of `source` stand in `source`; None if it has none there.

    `written` and `label` are those of the time as it was found in `masked`, which is `source` with its code hidden.
    """
    begin, end = span
    label = label.strip()
    if not label or not has_words(label, written):
        return None
    low, high = begin, end
    if source[begin] == "<":
        low = source.find(">", begin, end) + 1 or begin
        stop = source.rfind("<", low, end)
        high = stop if stop >= 0 else end
    # The words of a wikilink stand behind its target, and those of any other link before its address.
    find = masked.rfind if source.startswith(("[[", "![["), begin) else masked.find
    at = find(label, low, high)
    if at >= 0:
        return at, at + len(label)
    inner = masked[low:high]
    if _TAGS.sub("", inner).strip() == label:
        lead = len(inner) - len(inner.lstrip())
        return low + lead, low + len(inner.rstrip())
    return None
