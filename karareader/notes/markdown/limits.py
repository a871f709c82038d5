"""How much of a note is read as Markdown: a text can ask for more than anybody would wait for.

Real notes, those of a thousand times among them, are far below; a megabyte of list items, cells or brackets is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from karareader.base.translation import tr
from karareader.notes.markdown.context import RenderContext

# No text that is shorter takes long.
_SHORT = 40_000
# What a text costs to read, to write and to lay out, in microseconds, by what it holds: measured with texts of nothing
# else. The block that a line begins, and the cell of a table, cost most.
_COSTLY = re.compile(
    r"(?P<block>\n[ \t]*(?=[^\w\s]|\d|\n))|(?P<cell>\|)|(?P<anchor><a [^<>\n]{0,80}>)"
    r"|(?P<time>[0-9]{1,3}(?:[:hHmM][0-9]{1,4}){1,3}|://|www\.)|(?P<picture>!\[|<!)"
    r"|(?P<left_out><(?:s[ctv]|if|te|ob|no|ma|ti|xm|vi|au))|(?P<bracket>[\[<])|(?P<shut>\])"
    r"|(?P<formula>\$)|(?P<sign>[*_`~&{#]|==)|(?P<break>(?:  |\\)\n)|(?P<line>\n)"
)
_COSTS = {
    "block": 40, "cell": 30, "anchor": 25, "time": 30, "picture": 80, "left_out": 50, "bracket": 15, "sign": 8,
    "break": 25, "line": 6, "shut": 3, "formula": 20,
}  # fmt: skip
MOST = 800_000
_STRETCH = 20_000  # characters that are looked through at once
_PIECE = 4000  # characters of the rest that stand together: Qt lays out a text as a whole


def split(body: str) -> tuple[str, str]:
    """What of a body is read as Markdown, and the rest; they follow one another at the end of a line or of a word."""
    if len(body) < _SHORT:
        return body, ""
    spent = 0
    for found in _costly(body):
        spent += _COSTS[found.lastgroup or ""]
        if spent > MOST:
            at = body.rfind("\n", 0, found.start()) + 1
            # A line can hold all of it.
            if found.start() - at > _PIECE:
                at = body.rfind(" ", at, found.start()) + 1 or found.start()
            return body[:at], body[at:]
    return body, ""


def _costly(body: str) -> Iterator[re.Match[str]]:
    """What costs something in a body, found in stretches: one search through a megabyte holds all other threads up.

    What stands across the end of a stretch may be told for less than it costs.
    """
    for at in range(0, len(body), _STRETCH):
        yield from _COSTLY.finditer(body, at, at + _STRETCH)


def append(root: Element, rest: str, line: int, context: RenderContext) -> None:
    """Hang the rest of a body, which begins on the body's line `line`, under its tree, as plain text."""
    if not rest.strip():
        return
    told = Element("p", {"data-line": str(line)})
    told.text = tr("The rest of this note is shown as plain text: it is too much to be laid out.")
    root.append(told)
    context.problem("length", line, tr("The note is too long to be laid out; from here on it is shown as plain text."))
    for piece in _pieces(rest):
        if piece.strip():
            element = Element("pre", {"class": "leftout", "data-line": str(line)})
            element.text = piece
            root.append(element)
        line += piece.count("\n")


def _pieces(text: str) -> Iterator[str]:
    at = 0
    while at < len(text):
        end = min(at + _PIECE, len(text))
        if end < len(text):
            end = text.rfind("\n", at, end) + 1 or text.rfind(" ", at, end) + 1 or end
        yield text[at:end]
        at = end
