"""Link reference definitions: `[label]: /url "title"`.

Source: https://spec.commonmark.org/0.31.2/#link-reference-definitions. Two kinds of line that the specification takes
for definitions stay text here, because a reader would lose them: those labelled with a time (`[00:12:34]: …`), and
those with a mere word for a destination whose label is used nowhere (`[Anna]: Yes.`).
"""

from __future__ import annotations

import re
from collections.abc import MutableMapping, Sequence
from functools import cached_property

from karareader.base.readable_text import unescaped

_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){1,999}+)\]:", re.DOTALL)
_GAP = re.compile(r"[ \t]*+(?:\n[ \t]*+)?+")
_POINTED = re.compile(r"<((?:[^<>\n\\]|\\.)*+)>")
_BARE = re.compile(r"[^\x00-\x20\x7f<][^\x00-\x20\x7f]*+")
_TITLE = re.compile(r""""((?:[^"\\]|\\.)*+)"|'((?:[^'\\]|\\.)*+)'|\(((?:[^()\\]|\\.)*+)\)""", re.DOTALL)
_LINE_END = re.compile(r"[ \t]*+(?:\n|\Z)")
_TIME = re.compile(r"\s*\d+(?::\d+)+")
_LIKE_A_LINK = re.compile(r"[/#@:]|\w\.\w")
_USED_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.)++)\](?!:)")
_REFUSED = re.compile(r"(?:vbscript|javascript|file|data):(?!image/(?:gif|png|jpeg|webp);)", re.IGNORECASE)
_ESCAPED = re.compile(
    r"\\([!-/:-@\[-`{-~])|(&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)",
)
_MAX_PARENTHESES = 32


class Definitions:
    """Collects the definitions of a note, given as lines, in `references` by their label in lower case."""

    def __init__(self, lines: Sequence[str], references: MutableMapping[str, tuple[str, str]]) -> None:
        self._lines = lines
        self._references = references

    def read(self, text: str) -> int:
        """Read the definitions that open a paragraph; of two with one label the first counts.

        Returns how many characters of `text` they take.
        """
        place = 0
        while text.startswith("[", place):
            found = self._definition(text, place)
            if found is None:
                break
            label, url, title, place = found
            self._references.setdefault(label, (url, title))
        return place

    def _definition(self, text: str, place: int) -> tuple[str, str, str, int] | None:
        """One definition at `place`: label, destination, title (or empty) and where the next line begins."""
        found = _LABEL.match(text, place)
        if not found or found[1].startswith("^") or _TIME.match(found[1]):
            return None
        label = _normalized(found[1])
        if not label:
            return None
        begin = _skip_gap(text, found.end())
        target = _destination(text, begin)
        if target is None:
            return None
        url, after = target
        a_word = text[begin] != "<" and not _LIKE_A_LINK.search(url)
        if a_word and label not in self._used_labels:
            return None
        url_line = _LINE_END.match(text, after)
        title_at = _skip_gap(text, after)
        if title_at > after:
            titled = _TITLE.match(text, title_at)
            ending = titled and _LINE_END.match(text, titled.end())
            if titled and ending:
                return label, url, unescape(titled[titled.lastindex or 0]), ending.end()
        return (label, url, "", url_line.end()) if url_line else None

    @cached_property
    def _used_labels(self) -> set[str]:
        """What stands in brackets without a colon after it, and so may be the use of a label."""
        return {_normalized(label) for line in self._lines for label in _USED_LABEL.findall(line)}


def unescape(text: str) -> str:
    """Resolve backslash escapes and character references, as in destinations, titles and info strings."""
    return _ESCAPED.sub(lambda found: found[1] or unescaped(found[2]), text)


def _normalized(label: str) -> str:
    return " ".join(label.split()).lower()


def _skip_gap(text: str, place: int) -> int:
    found = _GAP.match(text, place)
    return found.end() if found else place


def _destination(text: str, place: int) -> tuple[str, int] | None:
    pointed = _POINTED.match(text, place)
    if pointed:
        url = unescape(pointed[1])
        return None if _REFUSED.match(url) else (url, pointed.end())
    bare = _BARE.match(text, place)
    if not bare:
        return None
    end = _balanced(bare[0])
    url = unescape(bare[0][:end])
    if not end or _REFUSED.match(url):
        return None
    return url, place + end


def _balanced(url: str) -> int:
    """How long a bare destination is: it ends before a closing parenthesis without an opening one. 0 if it is none."""
    depth = 0
    escaped = False
    for place, char in enumerate(url):
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif char == "(":
            depth += 1
            if depth > _MAX_PARENTHESES:
                return 0
        elif char == ")":
            if depth == 0:
                return place
            depth -= 1
    return 0 if depth else len(url)
