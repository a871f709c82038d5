"""Which sentence a time supports. In these notes a time stands after its sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

Span = tuple[int, int]

_END = re.compile(
    r"""[.!?…]+ ["'”’»)\]*]* (?=[\s\0]|$) | [。！？｡]+ [」』”’）]* | [\n\t]""",
    re.VERBOSE,
)
_ABBREVIATIONS = frozenset(
    re.findall(
        r"\S+",
        """al approx bzw ca cf col corp dept dr ed eds eg est ff fig figs gen gov ie inc jr ltd max min mr mrs ms mt no
        nos nr op pp prof rev sen sr st vgl vol vols vs z.b e.g i.e u.s a.m p.m u.k u.n d.h u.a o.ä""",
    )
)
_WORD_BEFORE = re.compile(r"[\w.]*\Z")
_LETTER = re.compile(r"\w")
_JOINING = re.compile(r"[\W_]*(?:(?:and|und|et|y|or|to|bis|through|also|see)[\W_]*)?", re.IGNORECASE)
_LEADING = re.compile(r"[\s.,;:!?…)\]”’»。、，！？\0–—-]*")


def span(text: str, times: Sequence[Span], which: int) -> Span:
    """Where the sentence of time number `which` begins and ends in `text`; `times` are the places of all its times."""
    return spans(text, times)[which]


def spans(text: str, times: Sequence[Span]) -> list[Span]:
    """Where the sentence of each time begins and ends in `text`, the text of a block, whose times stand at `times`.

    A time supports the sentence it ends; from the time before it on, where both stand in one sentence. Times in a row
    share a sentence. Where the first time opens the line and text follows the last, each supports what follows it.
    Nothing but times: an empty span at the time.
    """
    if not times:
        return []
    masked = _mask(text, times)
    ends = ends_of(masked)
    result: list[Span] = []
    line_at = 0
    first = 0
    while first < len(times):
        line_end = text.find("\n", times[first][1])
        line_end = len(text) if line_end < 0 else line_end
        line_at = max(line_at, text.rfind("\n", line_at, times[first][0]) + 1)
        last = first
        while last + 1 < len(times) and times[last + 1][0] < line_end:
            last += 1
        group = times[first : last + 1]
        opens = not _LETTER.search(masked, line_at, group[0][0])
        if opens and _LETTER.search(masked, group[-1][1], line_end):
            result += _leading(masked, ends, group, line_end)
        else:
            # A line of nothing but times belongs to the line above it.
            begin = (times[first - 1][1] if first else 0) if opens else line_at
            result += _closing(masked, ends, group, begin, result[-1] if result else None)
        line_at, first = line_end, last + 1
    return result


def around(text: str, times: Sequence[Span], at: int) -> Span:
    """Where the sentence that `at` stands in begins and ends; `text` and `times` as for `spans`."""
    masked = _mask(text, times)
    ends = ends_of(masked)
    index = bisect_right(ends, at)
    begin = ends[index - 1] if index else 0
    stop = ends[index] if index < len(ends) else len(text)
    found = _LEADING.match(masked, begin, stop)
    begin = min(found.end() if found else begin, at)
    while stop > begin and (masked[stop - 1].isspace() or masked[stop - 1] == "\0"):
        stop -= 1
    return begin, stop


def _mask(text: str, times: Sequence[Span]) -> str:
    parts: list[str] = []
    at = 0
    for begin, end in times:
        parts += (text[at:begin], "\0" * (end - begin))
        at = end
    parts.append(text[at:])
    return "".join(parts)


def ends_of(masked: str) -> list[int]:
    """The places after the marks that end a sentence in a text in which each letter of a time is a NUL, in order."""
    ends: list[int] = []
    for found in _END.finditer(masked):
        if found[0] in (".", "…") and not _is_end(masked, found.start(), found.end()):
            continue
        ends.append(found.end())
    return ends


def _is_end(masked: str, at: int, after: int) -> bool:
    """Whether the full stop or ellipsis at `at` ends a sentence, and not just an abbreviation or an initial."""
    following = masked[after : after + 40].lstrip(" \0")[:1]
    if following.islower():
        return False
    before = _WORD_BEFORE.search(masked, max(0, at - 24), at)
    word = before[0] if before else ""
    if word.lower() in _ABBREVIATIONS:
        return following == ""
    initial = len(word) == 1 and word.isalpha() and word.isupper()
    return not initial or not following


def _closing(masked: str, ends: list[int], group: Sequence[Span], begin: int, before: Span | None) -> list[Span]:
    result: list[Span] = []
    waiting = 0
    for at, end in group:
        if not _LETTER.search(masked, begin, at) or (result and _JOINING.fullmatch(masked, begin, at)):
            if result:
                result.append(result[-1])
            elif before is not None:
                result.append(before)
            else:
                waiting += 1
                result.append((at, at))
        else:
            made = _last_sentence(masked, ends, begin, at)
            result.append(made)
            for index in range(waiting):
                result[index] = made
            waiting = 0
        begin = end
    return result


def _last_sentence(masked: str, ends: list[int], begin: int, at: int) -> Span:
    """The last sentence of `masked[begin:at]`, which holds a letter at least."""
    stop = at
    while stop > begin and (masked[stop - 1].isspace() or masked[stop - 1] in "([\0"):
        stop -= 1
    letter = stop
    while letter > begin and not masked[letter - 1].isalnum():
        letter -= 1
    index = bisect_right(ends, letter - 1 if letter > begin else begin) - 1
    start = max(begin, ends[index]) if index >= 0 else begin
    found = _LEADING.match(masked, start, stop)
    start = found.end() if found else start
    if masked[start : start + 1] in ("(", "[") and ")" not in masked[start:stop] and "]" not in masked[start:stop]:
        start += 1
    return (start, stop) if start < stop else (stop, stop)


def _leading(masked: str, ends: list[int], group: Sequence[Span], line_end: int) -> list[Span]:
    result: list[Span] = []
    following: Span | None = None
    for index in range(len(group) - 1, -1, -1):
        end = group[index][1]
        limit = group[index + 1][0] if index + 1 < len(group) else line_end
        if following is None or (_LETTER.search(masked, end, limit) and not _JOINING.fullmatch(masked, end, limit)):
            following = _first_sentence(masked, ends, end, limit)
        result.append(following)
    result.reverse()
    return result


def _first_sentence(masked: str, ends: list[int], begin: int, limit: int) -> Span:
    found = _LEADING.match(masked, begin, limit)
    start = found.end() if found else begin
    at = bisect_right(ends, start)
    stop = min(ends[at], limit) if at < len(ends) else limit
    while stop > start and (masked[stop - 1].isspace() or masked[stop - 1] in "([\0"):
        stop -= 1
    return (start, stop)
