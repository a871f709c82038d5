"""Times that stand bare in the text: brackets, ranges, chapter lines, shorthand; and what only looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from karareader.notes.times_value import DASH, Found, read_fields, read_text

# A time that nothing else marks as one needs two digits of seconds, so that ratios and scores (3:1) are none.
_TIME = r"[0-9]{1,3}(?::[0-9]{1,2})?:[0-9]{2}(?:\.[0-9]{1,3})?"
_LONG = r"[0-9]{1,3}:[0-9]{1,2}:[0-9]{2}(?:\.[0-9]{1,3})?"
# What stands alone in brackets may be as malformed as in a tag.
_LOOSE = r"[0-9]{1,3}:[0-9]{1,4}(?::[0-9]{1,4}){0,2}(?:\.[0-9]{1,3})?"
_UNITS = r"(?:[0-9]{1,2}h[0-9]{1,2}m[0-9]{1,2}s)"
_BEFORE = r"(?<![\w.:,/@#$€£¥-])"
_AFTER = r"(?![\w:/%°]|\.[0-9])"

_BRACKETED_RANGE = re.compile(
    rf"([\[(])({_LOOSE})[\])]{DASH}[\[(]({_LOOSE})[\])]|\[{{1,2}}({_LOOSE}){DASH}({_LOOSE})\]{{1,2}}"
    rf"|\(({_LOOSE}){DASH}({_LOOSE})\)",
    re.ASCII,
)
_BRACKET = re.compile(
    rf"\[\[({_LOOSE}|{_UNITS})\]\]|\[({_LOOSE}|{_UNITS})\]|\(({_TIME}|{_UNITS})\)", re.ASCII | re.IGNORECASE
)
_LIST = re.compile(rf"[\[(]{_LOOSE}(?:(?:\s?[,;/&|]\s?|\sand\s|\s|{DASH}){_LOOSE}){{1,60}}[\])]", re.ASCII)
_ITEM = re.compile(rf"({_LOOSE})(?:{DASH}({_LOOSE}))?", re.ASCII)
_RANGE = re.compile(rf"{_BEFORE}({_TIME}){DASH}({_TIME}){_AFTER}", re.ASCII)
_CHAPTER = re.compile(
    rf"^[ \t>]{{0,8}}(?:[-*+•▶]{{1,2}}[ \t]{{1,4}}|[0-9]{{1,3}}[.)][ \t]{{1,4}})?"
    rf"(\*\*|__)?({_TIME})(?:\*\*|__)?{_AFTER}"
    rf"(?!{DASH}{_TIME})(?=[ \t]{{0,4}}(?:$|[-–—:·•|]|[ \t]\S))",
    re.ASCII | re.MULTILINE,
)
_STRONG = re.compile(rf"(\*\*|__)({_TIME})\1(?=[ \t]{{0,2}}[·•])", re.ASCII)
_AT = re.compile(rf"(?<![\w.@/])@({_TIME}|{_UNITS}){_AFTER}", re.ASCII | re.IGNORECASE)
_SHORTHAND = re.compile(rf"(?<![\w.:/@-])({_UNITS})(?![\w/])", re.ASCII | re.IGNORECASE)

_BOOKS = (
    r"Gen(?:esis)?|Ex(?:odus|od)?|Lev(?:iticus)?|Num(?:bers)?|Deut(?:eronomy)?|Josh(?:ua)?|Judges|Ruth|Sam(?:uel)?|Kings|"
    r"Chron(?:icles)?|Ezra|Neh(?:emiah)?|Esther|Job|Ps(?:alms?)?|Prov(?:erbs)?|Eccl(?:esiastes)?|Song|Isa(?:iah)?|"
    r"Jer(?:emiah)?|Lam(?:entations)?|Ezek(?:iel)?|Dan(?:iel)?|Hos(?:ea)?|Joel|Amos|Obadiah|Jonah|Mic(?:ah)?|Nahum|"
    r"Hab(?:akkuk)?|Zeph(?:aniah)?|Hag(?:gai)?|Zech(?:ariah)?|Mal(?:achi)?|Matt?(?:hew)?|Mark|Mk|Luke|Lk|John|Jn|Acts|"
    r"Rom(?:ans)?|Cor(?:inthians)?|Gal(?:atians)?|Eph(?:esians)?|Phil(?:ippians)?|Col(?:ossians)?|Thess(?:alonians)?|"
    r"Tim(?:othy)?|Titus|Heb(?:rews)?|James|Pet(?:er)?|Jude|Rev(?:elation)?|Qur['’]?an|Surah?|verses?|chapter|Gita|"
    r"Psalm|Matthäus|Markus|Lukas|Johannes|Mose|Römer|Korinther"
)
_VERSE = re.compile(rf"(?:\b(?:{_BOOKS})\.?)\s{{0,2}}[\[(]?$", re.IGNORECASE)
_NO_TIME_BEFORE = re.compile(
    r"(?:[$€£¥]\s?|\b(?:ratio(?:\sof)?|scored?|odds(?:\sof)?|aspect(?:\sratio)?|kick-?off(?:\sat)?|since|until|o['’]?clock))\s{0,2}[\[(]?$",
    re.IGNORECASE,
)
_NO_TIME_AFTER = re.compile(
    r"[\])]?\s{0,2}(?:a\.?\s?m\b|p\.?\s?m\b|uhr\b|o['’]?clock|noon\b|midnight\b|hrs?\b|hours\b|GMT|UTC|[ECMP][SD]?T\b|CES?T\b|IST\b|"
    r"ratios?\b|odds\b|aspect\b|split\b|scale\b|mix\b|in\sthe\s(?:morning|afternoon|evening))",
    re.IGNORECASE,
)
_QUARTERS = ("00", "15", "30", "45")


def find(text: str) -> Iterator[Found]:
    """The bare times of a text; in no order, and possibly overlapping: of two the first one given counts."""
    if ":" not in text:
        yield from (_plain(match, match[1], "shorthand") for match in _SHORTHAND.finditer(text))
        return
    if "[" in text or "(" in text:
        yield from _brackets(text)
    for match in _RANGE.finditer(text):
        short = match[1].count(":") == 1 and match[2].count(":") == 1
        if not (short and (_guarded(text, match) or _clock_range(match[1], match[2]))):
            yield from _range(match.span(), match[0], match[1], match[2], "range")
    for match in _AT.finditer(text):
        if not _guarded(text, match):
            yield _plain(match, match[1], "shorthand")
    for pattern, rule in ((_CHAPTER, "chapter"), (_STRONG, "transcript")):
        for match in pattern.finditer(text):
            begin, end = match.span(2)
            if match[2].count(":") > 1 or not _guarded_at(text, begin, end):
                marks = len(match[1] or "")
                value = read_text(match[2])
                kind = "transcript" if marks else rule
                yield Found(begin - marks, end + marks, match[2], match[2], value.start, None, kind + value.how)
    yield from (_plain(match, match[1], "shorthand") for match in _SHORTHAND.finditer(text))


def _brackets(text: str) -> Iterator[Found]:
    for match in _BRACKETED_RANGE.finditer(text):
        first, second = match[2] or match[4] or match[6], match[3] or match[5] or match[7]
        short = first.count(":") == 1 and second.count(":") == 1
        if not (short and match[0][0] == "(" and (_guarded(text, match) or _clock_range(first, second))):
            yield from _range(match.span(), match[0], first, second, "range")
    for match in _BRACKET.finditer(text):
        written = match[1] or match[2] or match[3]
        if match[3] and written.count(":") == 1 and (_guarded(text, match) or _ratio(written)):
            continue
        if written.count(":") == 1 and not match[3] and (_verse(text, match.start()) or len(written.split(":")[1]) < 2):
            continue
        found = _plain(match, written, "bracket")
        if found.start is not None:
            yield found
    for match in _LIST.finditer(text):
        short = match[0].count(":") <= 2
        if match[0][0] == "(" and short and _guarded(text, match):
            continue
        for item in _ITEM.finditer(match[0]):
            begin, end = item.start() + match.start(), item.end() + match.start()
            if item[2] and not (match[0][0] == "(" and short):
                yield from _range((begin, end), item[0], item[1], item[2], "range")
            elif not item[2] and (item[1].count(":") > 1 or len(item[1].split(":")[1]) == 2):
                value = read_text(item[1])
                if value.start is not None:
                    yield Found(begin, end, item[1], item[1], value.start, None, "bracket" + value.how)


def _plain(match: re.Match[str], written: str, rule: str) -> Found:
    value = read_text(written)
    return Found(*match.span(), written, match[0], value.start, value.stop, rule + value.how, value.problem)


def _range(span: tuple[int, int], label: str, first: str, second: str, rule: str) -> Iterator[Found]:
    start, stop = read_fields(first), read_fields(second)
    if start is None or stop is None:
        return
    later = stop[0] > start[0]
    yield Found(*span, f"{first}-{second}", label, start[0], stop[0] if later else None, rule + start[1])


def _guarded(text: str, match: re.Match[str]) -> bool:
    return _guarded_at(text, match.start(), match.end())


def _guarded_at(text: str, begin: int, end: int) -> bool:
    """True if the words around a short time say that it is a clock time, a ratio, a verse, a score or a price."""
    before = text[max(0, begin - 24) : begin]
    return bool(_NO_TIME_AFTER.match(text, end) or _NO_TIME_BEFORE.search(before) or _VERSE.search(before))


def _verse(text: str, begin: int) -> bool:
    return _VERSE.search(text[max(0, begin - 24) : begin]) is not None


def _ratio(written: str) -> bool:
    """True for 60:40, 50:50 and the like: shares of a hundred."""
    first, second = written.split(":")
    return "." not in second and int(first) + int(second) == 100


def _clock_range(first: str, second: str) -> bool:
    """True for 09:00–17:00: both at a quarter of an hour, within a day, and far apart for minutes and seconds."""
    (hour, quarter), (last_hour, last_quarter) = first.split(":"), second.split(":")
    return (
        quarter in _QUARTERS
        and last_quarter in _QUARTERS
        and int(hour) < 24
        and 0 < int(last_hour) <= 24
        and int(last_hour) - int(hour) != 0
    )
