"""HTML blocks, of the seven kinds of https://spec.commonmark.org/0.31.2/#html-blocks."""

from __future__ import annotations

import re

from karareader.notes.markdown.blocks import Raw, Taken
from karareader.notes.markdown.cursor import Cursor

BLOCK = frozenset(
    [
        "address",
        "article",
        "aside",
        "base",
        "basefont",
        "blockquote",
        "body",
        "caption",
        "center",
        "col",
        "colgroup",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frame",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "iframe",
        "legend",
        "li",
        "link",
        "main",
        "menu",
        "menuitem",
        "nav",
        "noframes",
        "ol",
        "optgroup",
        "option",
        "p",
        "param",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "track",
        "ul",
    ]
)
"""The tags that begin a block of HTML wherever they begin a line; it ends at a blank line."""
_ATTRIBUTE = r"""\s++[a-zA-Z_:][a-zA-Z0-9:._-]*+(?:\s*+=\s*+(?:[^"'=<>`\x00-\x20]++|'[^']*+'|"[^"]*+"))?+"""
_TAG = rf"<(?:([A-Za-z][A-Za-z0-9-]*+)(?:{_ATTRIBUTE})*+\s*+/?>|/([A-Za-z][A-Za-z0-9-]*+)\s*+>)\s*+$"

_OPENINGS = tuple(
    re.compile(opening, re.IGNORECASE | re.ASCII)
    for opening in (
        r"<(?:script|pre|style|textarea)(?=\s|>|$)",
        r"<!--",
        r"<\?",
        r"<![A-Z]",
        r"<!\[CDATA\[",
        rf"</?(?:{'|'.join(sorted(BLOCK))})(?=\s|/?>|$)",
        _TAG,
    )
)
_ENDINGS = tuple(
    re.compile(ending, re.IGNORECASE | re.ASCII)
    for ending in (r"</(?:script|pre|style|textarea)>", r"-->", r"\?>", r">", r"\]\]>")
)
_LONE_TAG = 7

# A lone tag of these opens a block like any other lone tag, but what follows it is running text to a reader.
_INLINE_TAGS = re.compile(
    r"(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span|strike"
    r"|strong|sub|sup|time|tt|u|var|wbr)$",
    re.IGNORECASE,
)


class Html(Raw):
    """A block of raw HTML of a `kind` from 1 to 7; `inline` says that it is to be read as running text."""

    __slots__ = ("inline", "kind")

    def __init__(self, start: int, kind: int, inline: bool) -> None:
        super().__init__(start)
        self.kind = kind
        self.inline = inline

    def take(self, cursor: Cursor) -> Taken:
        if self.kind > len(_ENDINGS):
            if cursor.blank:
                return Taken.NO
            self.keep(cursor.rest(), cursor.number)
            return Taken.YES
        self.keep(cursor.rest(), cursor.number)
        return Taken.LAST if _ENDINGS[self.kind - 1].search(self.lines[-1]) else Taken.YES


def opening(cursor: Cursor, *, after_text: bool) -> Html | None:
    """The HTML block that the line at `cursor` opens, still empty. A lone tag cannot follow text (`after_text`)."""
    for kind, pattern in enumerate(_OPENINGS, 1):
        if kind == _LONE_TAG and after_text:
            return None
        found = pattern.match(cursor.text, cursor.next)
        if found:
            inline = kind == _LONE_TAG and _INLINE_TAGS.match(found[1] or found[2]) is not None
            return Html(cursor.number, kind, inline)
    return None
