"""Front matter that is not YAML, line by line: where it ends, what can be read of it, and which lines cannot."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

# A name and what it says; the names of other languages too, and names in quotes.
_ANY_KEY = re.compile(
    r"[ \t]{0,3}[\"']?([^\s\"'#:>|&*!%@`{}\[\],?-][^\n:#\"']{0,60}?)[\"']?[ \t]*:(?:[ \t]+(.*)|[ \t]*)$"
)
_CLOSE_KEY = re.compile(r"([A-Za-z_][\w-]{0,40}):(\S.*)", re.ASCII)
# A text of several lines, or one whose quote is open.
_TEXT = re.compile(r"[|>][+-]?[0-9]?[+-]?[ \t]*$|\"(?:[^\"\\]|\\.)*$|'[^']*$")
_ITEM = re.compile(r"[ \t]*-(?:[ \t]|$)")
_CHANNEL = re.compile(r"[ \t]*From:[ \t]*\[\[", re.IGNORECASE)
_HEADING = re.compile(r"#{1,6}[ \t]+\S")
_MOST_WORDS = 3
"""A name of more words than this is the beginning of a sentence."""

# Names that are written into front matter, and into no text.
KNOWN = frozenset(
    ["title", "videoid", "video_id", "video-id", "media", "video", "audio", "url", "source", "channel", "author", "id",
     "tags", "tag", "aliases", "alias", "date", "created", "updated", "modified", "published", "publish", "description",
     "uploader", "creator", "cssclass", "cssclasses", "type", "status", "lang", "language", "duration", "thumbnail",
     "image", "cover", "rating", "category", "categories"]
)  # fmt: skip


class Lines(NamedTuple):
    """What lines of front matter hold: `end` is how many of them belong to it, `unread` those of them that say nothing
    (their indexes); `data` is what the others say. `lost` tells of each name that stands again with another value: the
    name, the value that is not used and its index, the value that is used and its index.
    """

    end: int
    unread: list[int]
    data: dict[str, Any]
    lost: list[tuple[str, str, int, str, int]]


def end_of(lines: list[str], *, closed: bool) -> int:
    """How many of `lines`, which stand below the opening `---`, are front matter; the text of the note follows.

    `closed` tells whether a line of `---` comes after them: what is no YAML before it is a slip of the pen where it
    stands alone among names, and else the text of a note whose front matter was never closed.
    """
    bad = [at for at in _strays(lines) if not (closed and _is_slip(lines, at))]
    stop = bad[0] if bad else len(lines)
    while 0 < stop < len(lines) and (not lines[stop - 1].strip() or lines[stop - 1].startswith("#")):
        stop -= 1
    if not bad:
        stop = _before_heading(lines)
    return _before_prose(lines[:stop], closed)


def read(lines: list[str], load: Callable[[str], Any]) -> Lines:
    """Read `lines`, all of them front matter, one name after another; `load` reads YAML, or raises ValueError."""
    unread = _strays(lines)
    data: dict[str, Any] = {}
    values: dict[str, list[tuple[str, int]]] = {}  # as written, each with its index
    at = 0
    strays = set(unread)
    while at < len(lines):
        found = None if at in strays else _ANY_KEY.match(lines[at])
        if found is None:
            close = _CLOSE_KEY.fullmatch(lines[at]) if at in strays else None
            if close is not None and close[1].lower() in KNOWN:
                data[close[1]] = _unquoted(close[2].strip())
                values.setdefault(close[1], []).append((close[2].strip(), at))
                unread.remove(at)
            at += 1
            continue
        end = at + 1
        text = _TEXT.match(found[2] or "") is not None
        while end < len(lines) and end not in strays and (_belongs(lines[end]) or (text and not lines[end].strip())):
            end += 1
        value: Any = _unquoted((found[2] or "").strip())
        if end > at + 1:
            below = lines[at + 1 : end]
            try:
                value = next(iter(load("\n".join([*lines[at:end], ""])).values()))
            except ValueError:
                if all(map(_ITEM.match, below)):
                    value = [_unquoted(each.strip()[1:].strip()) for each in below]
                else:
                    # What is indented and is a name all the same is read as one.
                    unread += [at + 1 + each for each, line in enumerate(below) if not is_name(line)]
                    end = at + 1
        name = found[1].strip()
        data[name] = value
        values.setdefault(name, []).append((" ".join([found[2] or "", *lines[at + 1 : end]]).strip(), at))
        at = end
    lost = [
        (name, *each, *written[-1])
        for name, written in values.items()
        for each in written[:-1]
        if each[0] != written[-1][0]
    ]
    return Lines(len(lines), sorted(unread), data, lost)


def _belongs(line: str) -> bool:
    """True if a line goes on with what the name above it says."""
    return bool(line.strip()) and (line[0] in " \t]}" or _ITEM.match(line) is not None)


def _strays(lines: list[str]) -> list[int]:
    """The lines that are neither names nor belong to one."""
    found: list[int] = []
    inner = items = text = False  # whether indented lines, items, and a text with blank lines may follow
    for at, line in enumerate(lines):
        if not line.strip():
            inner = text
        elif is_name(line):
            value = (_ANY_KEY.match(line) or line)[2] or ""
            inner, items, text = True, not value.strip(), _TEXT.match(value) is not None
        elif line.startswith("#"):
            continue
        elif inner and (items or _ITEM.match(line) is None) and _belongs(line):
            items = items or line[0] in " \t"
        else:
            found.append(at)
            inner = items = text = False
    return found


def is_name(line: str) -> bool:
    """True if a line begins with a name and a colon."""
    found = _ANY_KEY.match(line)
    return found is not None and len(found[1].split()) <= _MOST_WORDS


def _is_slip(lines: list[str], at: int) -> bool:
    """True if a line that is no YAML stands alone among names, or begins with one of them."""
    first = re.split(r"[\s:=]", lines[at].strip(), maxsplit=1)[0].lower()
    if first in KNOWN and len(lines[at]) <= 200:
        return True
    before = lines[at - 1] if at else ""
    after = lines[at + 1] if at + 1 < len(lines) else None
    return bool(before.strip()) and not before.startswith("#") and (after is None or is_name(after))


def _before_heading(lines: list[str]) -> int:
    """Where the text begins that holds nothing but headings: to YAML these are comments."""
    last = max((at for at, line in enumerate(lines) if line.strip() and not line.startswith("#")), default=-1)
    for at in range(last + 1, len(lines)):
        if _HEADING.match(lines[at]) and not lines[at - 1].strip() and at:
            return at - 1
    return len(lines)


def _before_prose(lines: list[str], closed: bool) -> int:
    """The end of front matter among lines that may all be taken for names: after a blank line, text often begins so."""
    for at in range(1, len(lines)):
        if lines[at - 1].strip() or not lines[at].strip() or lines[at][0] in "# \t":
            continue
        found = _ANY_KEY.match(lines[at])
        name = found[1].lower() if found else ""
        sure = closed and found is not None and len(name.split()) < _MOST_WORDS
        if _CHANNEL.match(lines[at]) or not (sure or name in KNOWN or _belongs(lines[at])):
            return at - 1
    return len(lines)


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]:
        return value[1:-1]
    return value[1:] if value[:1] in ("'", '"') and value.count(value[0]) == 1 else value
