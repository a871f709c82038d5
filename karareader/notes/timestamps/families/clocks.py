"""Times of fields of digits that stand bare in the text: brackets, ranges, chapter lines, shorthand.

One pass finds all that has the form of a time; then what stands round each one decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from karareader.notes.timestamps import lines as times_lines
from karareader.notes.timestamps.lines import EMPHASIS, LEAD, LONGEST_GAP, LONGEST_LEAD, NOT_AFTER, NOT_BEFORE
from karareader.notes.timestamps.not_times import is_clock_range, is_guarded, is_share, is_verse
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import DASH, TimeInText
from karareader.timeline import fields

_TOKEN = re.compile(r"[0-9]{1,3}:[0-9]{1,4}(?::[0-9]{1,4}){0,2}(?:\.[0-9]{1,3}(?![0-9:])|,[0-9]{3}(?![0-9:]))?")
# What every such time holds: looking for it first takes a tenth of the time, if it begins with one letter, and most
# texts do not hold it.
_COLON = re.compile(":[0-9]")
_NOT_BEFORE_AT = re.compile(r"[\w.@/]")
_GAP = re.compile(rf"[\])]?{DASH}[\[(]?")
_SEPARATOR = re.compile(r"\s?[,;/&|]\s?|\sand\s|\s")
_FOLLOW = re.compile(
    EMPHASIS + r"(?=[ \t]{0,4}(?:\n|\Z|[-–—:·•|]|[ \t]\S|[.,;)\]][ \t]|[,;/&+]\s?[0-9]{1,3}:[0-9]{2}))"
)
_DOT = re.compile(r"(\*\*|__)[ \t]{0,2}[·•]")
# A text with more of them is a table of figures, not a note (real ones hold up to 2,000).
_MOST = 40_000
# What `DASH` may begin with, or a space before it; "" is the end of the text.
_OPENS_DASH = frozenset([*"-–—‒−~→=>&tub", ""])
# What may stand right before a time that no square bracket holds; "" is the beginning of the text.
_PLAIN_BEFORE = frozenset(["", " ", "\t", "\n", "*", "_", "=", "~", ">", "(", "@"])
_CLOSING = {"[": "]", "(": ")"}


def may_hold(text: str) -> bool:
    """False if there surely is no such time in a text."""
    return _COLON.search(text) is not None


def find(text: str, around: Around) -> Iterator[TimeInText | re.Match[str]]:
    """The times of a text in order, none overlapping another, and between them all else that has the form of one.

    `around` tells what stands round the lines of the text.
    """
    tokens = list(islice(_TOKEN.finditer(text), _MOST))
    at = 0
    # Up to which token no list is closed by each bracket.
    unclosed: dict[str, int] = {}
    while at < len(tokens):
        token = tokens[at]
        begin, end = token.span()
        before = text[begin - 1 : begin]
        if before == " " and _is_prose(text, begin, end):
            at += 1
            yield token
            continue
        if before in ("[", "(") and text[end : end + 1] != _CLOSING[before]:
            last, is_closed = (at, False) if at <= unclosed.get(before, -1) else _list_end(text, tokens, at)
            if is_closed:
                yield from _read_list(text, around, tokens[at : last + 1], before)
                at = last + 1
                continue
            unclosed[before] = max(unclosed.get(before, -1), last)
        count = 2 if _joined(text, tokens, at) else 1
        if count == 2:
            found = _read_range(text, around, token, tokens[at + 1])
        else:
            found = _read_one(text, around, token, before)
        at += count
        if found is None:
            yield from tokens[at - count : at]
            continue
        yield found
        if found.rule in ("chapter", "range") and found.begin == begin:
            more = times_lines.read_more(text, tokens, at, begin)
            yield from more
            at += len(more)


# What stands between two times is nearly always one of a few things, and times come back: so these remember.
@lru_cache(1024)
def _is_dash(gap: str) -> bool:
    return _GAP.fullmatch(gap) is not None


@lru_cache(1024)
def _is_separator(gap: str) -> bool:
    return _SEPARATOR.fullmatch(gap) is not None or _is_dash(gap)


def _joined(text: str, tokens: list[re.Match[str]], at: int) -> bool:
    """True if the token is joined to the next one by a dash."""
    if at + 1 == len(tokens):
        return False
    end, begin = tokens[at].end(), tokens[at + 1].start()
    return begin - end <= LONGEST_GAP and _is_dash(text[end:begin])


def _is_prose(text: str, begin: int, end: int) -> bool:
    """True if a time after a space neither opens a line nor a range: most of what only looks like times is such."""
    if begin <= LONGEST_LEAD or "\n" in text[begin - LONGEST_LEAD : begin]:
        return False
    after = text[end : end + 1]
    return not (after in _OPENS_DASH or (after.isspace() and text[end : end + 3].strip()[:1] in _OPENS_DASH))


def _list_end(text: str, tokens: list[re.Match[str]], at: int) -> tuple[int, bool]:
    """The index of the last token of the bracketed list that opens before token `at`, and whether a bracket closes it.

    If none does, it is no list, nor is any that begins further on and ends there.
    """
    closing = _CLOSING[text[tokens[at].start() - 1]]
    last = at
    while text[tokens[last].end() : tokens[last].end() + 1] != closing:
        if last + 1 == len(tokens):
            return last, False
        end, begin = tokens[last].end(), tokens[last + 1].start()
        if begin - end > LONGEST_GAP or not _is_separator(text[end:begin]):
            return last, False
        last += 1
    return last, True


def _read_list(
    text: str, around: Around, tokens: list[re.Match[str]], opening: str
) -> Iterator[TimeInText | re.Match[str]]:
    first, last = tokens[0], tokens[-1]
    if len(tokens) == 2 and _joined(text, tokens, 0):
        found = _make_range(around, first, last, first.start() - 1, last.end() + 1, strict=opening == "(")
        yield from tokens if found is None else [found]
        return
    if opening == "(" and first[0].count(":") == 1 and is_guarded(text, first.start() - 1, last.end() + 1):
        yield from tokens
        return
    at = 0
    while at < len(tokens):
        token, found, count = tokens[at], None, 2 if _joined(text, tokens, at) else 1
        if count == 2:
            end = tokens[at + 1].end()
            found = _make_range(around, token, tokens[at + 1], token.start(), end, strict=opening == "(")
        elif _fit(token[0]):
            found = times_lines.make(token.start(), token.end(), token[0], token[0], "bracket")
        at += count
        yield from tokens[at - count : at] if found is None else [found]


def _fit(written: str) -> bool:
    """True unless it is two fields of which the second has one digit only, as in a score."""
    return written.count(":") > 1 or len(written.partition(":")[2].partition(".")[0]) > 1


def _read_range(text: str, around: Around, first: re.Match[str], second: re.Match[str]) -> TimeInText | None:
    begin, end = first.start(), second.end()
    opening, closing = text[begin - 1 : begin], text[end : end + 1]
    if opening in ("[", "(") and text[first.end()] in "])":
        if closing in ("]", ")") and closing:
            return _make_range(around, first, second, begin - 1, end + 1, strict=opening == "(")
        return None
    if NOT_BEFORE.match(opening) or NOT_AFTER.match(text, end):
        return None
    if not (times_lines.is_strict(first[0]) and times_lines.is_strict(second[0])):
        return None
    return _make_range(around, first, second, begin, end, strict=True)


def _make_range(
    around: Around, first: re.Match[str], second: re.Match[str], begin: int, end: int, *, strict: bool
) -> TimeInText | None:
    text = first.string
    short = first[0].count(":") == 1 and second[0].count(":") == 1
    if strict and short:
        if is_guarded(text, begin, end):
            return None
        if is_clock_range(first[0], second[0]) and not around.is_list_of_times(begin):
            return None
    start, stop = fields.literal(first[0]), fields.literal(second[0])
    if start is None or stop is None:
        return None
    written = text[first.start() : second.end()]
    later = stop[0] if stop[0] > start[0] else None
    return TimeInText(begin, end, written, text[begin:end], start[0], later, "range" + start[1])


def _read_one(text: str, around: Around, token: re.Match[str], before: str) -> TimeInText | None:
    begin, end = token.span()
    written = token[0]
    short = written.count(":") == 1
    after = text[end : end + 1]
    if before == "[" and after == "]":
        wide = text[begin - 2 : begin] == "[[" and text[end : end + 2] == "]]"
        begin, end = (begin - 2, end + 2) if wide else (begin - 1, end + 1)
        if short and (not _fit(written) or is_verse(text, begin)):
            return None
        if short and len(written.partition(":")[2].partition(".")[0]) > 2 and not times_lines.is_hasty(written):
            problem = f"“{written}” cannot be read as a time."
            return TimeInText(begin, end, written, text[begin:end], None, None, "bracket", problem)
        return times_lines.make(begin, end, written, text[begin:end], "bracket")
    if before == "+":
        return times_lines.since_launch(text, token)
    if before not in _PLAIN_BEFORE:
        return None
    if not times_lines.is_strict(written) and not (times_lines.is_hasty(written) and around.is_among_times(begin)):
        return None
    if before == "(":
        if after != ")":
            return None
        if short and (is_share(written) or is_guarded(text, begin - 1, end + 1)):
            return None
        if len(written) == 4 and not around.body.has_clear_times:
            return None  # (3:16) may as well be a verse.
        return times_lines.make(begin - 1, end + 1, written, text[begin - 1 : end + 1], "bracket")
    if after != "_" and NOT_AFTER.match(text, end):
        return None
    if before == "@":
        if (begin > 1 and _NOT_BEFORE_AT.match(text, begin - 2)) or (short and is_guarded(text, begin, end)):
            return None
        return times_lines.make(begin - 1, end, written, text[begin - 1 : end], "shorthand")
    return _read_chapter(text, begin, end, around)


def _read_chapter(text: str, begin: int, end: int, around: Around) -> TimeInText | None:
    """A time that opens a line, or is set in bold before a `·`."""
    line = text.rfind("\n", max(0, begin - LONGEST_LEAD), begin) + 1
    lead = None if line == 0 and begin > LONGEST_LEAD else LEAD.fullmatch(text, line, begin)
    written = text[begin:end]
    short = written.count(":") == 1
    if lead is not None:
        bare = short and lead[0].isascii() and not lead[1]
        if bare and (around.body.is_timetable or around.in_table(begin)):
            return None
        follow = _FOLLOW.match(text, end)
        if follow is None or follow[1] not in (lead[1], None):
            return None
        if not short and text.startswith("From", end + 1) and around.body.is_chat_of_day:
            return None
        rule = "transcript" if follow[1] else "chapter"
        marks = len(follow[1] or "")
    else:
        dot = _DOT.match(text, end)
        if dot is None or text[begin - 2 : begin] != dot[1]:
            return None
        rule, marks = "transcript", 2
    if short and is_guarded(text, begin, end):
        return None
    return times_lines.make(begin - marks, end + marks, written, written, rule)
