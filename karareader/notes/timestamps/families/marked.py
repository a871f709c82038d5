"""Times that a word or a sign beside them tells to be ones: `Timestamp: 31:46`, `[inaudible 00:25:02]`, `[~05:10]`."""

from __future__ import annotations

import re

from karareader.notes.timestamps.lines import is_strict, make
from karareader.notes.timestamps.not_times import is_guarded
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import TimeInText

# Words before a time, in brackets or not.
_NAMED = re.compile(
    r"(?:\A|[^\w\s]\s?|(?<![0-9])\s)(?:time-?\s?(?:stamps?|codes?)|timestamped|zeitstempel|minutag[em]"
    r"|min(?:ute|uto|uta)?\.?)(?:\*\*|__)?(?:\s(?:at|is))?\s?[:=@~]?\s?\Z",
    re.IGNORECASE,
)
# What somebody who wrote down a recording says of a place in it, and signs for about.
_SAID = re.compile(
    r"[\[(]\s?(?:(?:inaudible|unintelligible|indistinct|unclear|cross-?\s?talk|over-?\s?talk(?:ing)?|overlapping|foreign"
    r"|phonetic|laugh(?:s|ter|ing)?|applause|video|clip|audio)[\s\w]{0,24}?[\s~≈@–—-]|see\s|[~≈])\s?\Z",
    re.IGNORECASE,
)
# Any few words, before a time of three fields.
_FEW = re.compile(r"\[\s?(?:[^\W\d_][\w'’-]{0,20}\s){1,3}\Z")
_CLOSES = re.compile(r"\s?[\])]")
_ON = re.compile(r"ff?\.?[\])]")
_LONGEST = 48  # letters before a time


def read(text: str, token: re.Match[str], around: Around) -> TimeInText | None:
    """The time that its neighbours tell to be one."""
    del around
    begin, end = token.span()
    if not is_strict(token[0]):
        return None
    before = text[max(0, begin - _LONGEST) : begin].rpartition("\n")[2]
    if not before or is_guarded(text, begin, end):
        return None
    if _NAMED.search(before) and not text[end : end + 1].isalnum():
        return make(begin, end, token[0], token[0], "marked")
    held = before[max(before.rfind("["), before.rfind("(")) :]
    if held in ("[", "("):
        on = _ON.match(text, end)
        return make(begin - 1, on.end(), token[0], text[begin - 1 : on.end()], "marked") if on is not None else None
    if not _CLOSES.match(text, end):
        return None
    if _SAID.fullmatch(held) or (token[0].count(":") == 2 and _FEW.fullmatch(held)):
        return make(begin, end, token[0], token[0], "marked")
    return None
