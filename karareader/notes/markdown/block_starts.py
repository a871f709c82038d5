"""How each kind of block opens, by the first character of what is left of a line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import Enum, auto

from karareader.notes.markdown import html_start as cm_html
from karareader.notes.markdown.blocks import (
    CODE_INDENT,
    FencedCode,
    Footnote,
    HeadingBlock,
    IndentedCode,
    ListBlock,
    ListItem,
    Maths,
    Quote,
    Rule,
    Taken,
)
from karareader.notes.markdown.cursor import Cursor
from karareader.notes.markdown.math import NO_MATHS
from karareader.notes.markdown.open_blocks import OpenBlocks
from karareader.notes.markdown.tables import Table


class OpenedBlock(Enum):
    """What opened: a leaf has used the line up, a container leaves the rest of it for what stands in it."""

    NOTHING = auto()
    CONTAINER = auto()
    LEAF = auto()


_ATX = re.compile(r"(#{1,6})(?:[ \t]|$)")
_FENCE = re.compile(r"(`{3,}+)([^`]*+)$|(~{3,}+)(.*+)$")
_SETEXT = re.compile(r"(?:=++|-++)[ \t]*+$")
_RULE = re.compile(r"(?:(?:\*[ \t]*+){3,}+|(?:-[ \t]*+){3,}+|(?:_[ \t]*+){3,}+)$")
_MARKER = re.compile(r"(?:([0-9]{1,9})([.)])|([*+-]))(?=[ \t]|$)")
_FOOTNOTE = re.compile(r"\[\^([^\]\s]++)\]:")
_DOLLARS = "$$"


def quote(blocks: OpenBlocks, cursor: Cursor) -> OpenedBlock:
    """`> …`"""
    if not blocks.room:
        return OpenedBlock.NOTHING
    cursor.take_marker(1)
    cursor.take_indent(1)
    blocks.open(Quote(cursor.number))
    return OpenedBlock.CONTAINER


def atx_heading(blocks: OpenBlocks, cursor: Cursor) -> OpenedBlock:
    """`# …`"""
    found = _ATX.match(cursor.text, cursor.next)
    if not found:
        return OpenedBlock.NOTHING
    text = cursor.text[found.end(1) :].strip(" \t")
    bare = text.rstrip("#")
    if not bare or bare[-1] in " \t":
        text = bare.rstrip(" \t")
    blocks.open(HeadingBlock(cursor.number, len(found[1]), text))
    return OpenedBlock.LEAF


def fenced_code(blocks: OpenBlocks, cursor: Cursor) -> OpenedBlock:
    """Three or more backticks or tildes, and an info string."""
    found = _FENCE.match(cursor.text, cursor.next)
    if not found:
        return OpenedBlock.NOTHING
    info = (found[2] or found[4] or "").strip()
    blocks.open_leaf(FencedCode(cursor.number, found[1] or found[3], cursor.indent, info))
    return OpenedBlock.LEAF


def indented_code(blocks: OpenBlocks, cursor: Cursor) -> OpenedBlock:
    """Four columns of white space."""
    code = IndentedCode(cursor.number)
    blocks.open_leaf(code)
    code.take(cursor)
    return OpenedBlock.LEAF


def html_block(blocks: OpenBlocks, cursor: Cursor) -> OpenedBlock:
    """`<…`"""
    after_text = blocks.interrupted is not None or blocks.lazy or isinstance(blocks.leaf, Table)
    block = cm_html.opening(cursor, after_text=after_text)
    if block is None:
        return OpenedBlock.NOTHING
    blocks.open_leaf(block)
    if block.take(cursor) is Taken.LAST:
        blocks.leaf = None
    return OpenedBlock.LEAF


def setext_heading(blocks: OpenBlocks, cursor: Cursor) -> OpenedBlock:
    """A line of `===` or `---` under a paragraph."""
    paragraph = blocks.interrupted
    if paragraph is None or not _SETEXT.match(cursor.text, cursor.next):
        return OpenedBlock.NOTHING
    if not blocks.take_definitions(paragraph):
        return OpenedBlock.NOTHING
    level = 1 if cursor.text[cursor.next] == "=" else 2
    heading = HeadingBlock(paragraph.start, level, "\n".join(paragraph.lines).rstrip())
    heading.end = cursor.number
    blocks.replace_leaf(heading)
    return OpenedBlock.LEAF


def thematic_break(blocks: OpenBlocks, cursor: Cursor) -> OpenedBlock:
    """`***`, `---` or `___`"""
    if not _RULE.match(cursor.text, cursor.next):
        return OpenedBlock.NOTHING
    blocks.open(Rule(cursor.number))
    return OpenedBlock.LEAF


def list_item(blocks: OpenBlocks, cursor: Cursor) -> OpenedBlock:
    """`- …`, `* …`, `+ …`, `1. …` or `1) …`"""
    found = _MARKER.match(cursor.text, cursor.next)
    if not found or not blocks.room:
        return OpenedBlock.NOTHING
    number = int(found[1]) if found[1] else None
    if blocks.interrupted is not None and (number not in (None, 1) or not cursor.text[found.end() :].strip(" \t")):
        return OpenedBlock.NOTHING
    width = cursor.indent + len(found[0])
    cursor.take_marker(len(found[0]))
    spaces = 1 if cursor.blank or not 1 <= cursor.indent <= CODE_INDENT else cursor.indent
    cursor.take_indent(spaces)
    marker = found[2] or found[3]
    around = blocks.path[blocks.depth - 1]
    if not isinstance(around, ListBlock) or around.marker != marker:
        blocks.open(ListBlock(cursor.number, marker, number))
    blocks.open(ListItem(cursor.number, width + spaces))
    return OpenedBlock.CONTAINER


def footnote(blocks: OpenBlocks, cursor: Cursor) -> OpenedBlock:
    """`[^name]: …`"""
    found = _FOOTNOTE.match(cursor.text, cursor.next)
    if not found or not blocks.room:
        return OpenedBlock.NOTHING
    cursor.take_marker(len(found[0]))
    cursor.take_indent(cursor.indent)
    blocks.open(Footnote(cursor.number, found[1]))
    return OpenedBlock.CONTAINER


def display_maths(blocks: OpenBlocks, cursor: Cursor) -> OpenedBlock:
    """`$$ … $$` on a line of its own, or dollars that a later line of the same block closes."""
    line = cursor.content().rstrip()
    if not line.startswith(_DOLLARS) or blocks.lazy or isinstance(blocks.leaf, Table):
        return OpenedBlock.NOTHING
    inner = line[2:]
    if _DOLLARS not in inner:
        stop = _closing_dollars(blocks, cursor.number)
    else:
        inner = inner.removesuffix(_DOLLARS)
        stop = None if _DOLLARS in inner or len(inner) + 4 != len(line) or not inner.strip() else cursor.number
    if stop is None:
        return OpenedBlock.NOTHING
    block = Maths(cursor.number, stop)
    blocks.open_leaf(block)
    block.keep(inner, cursor.number)
    if stop == cursor.number:
        blocks.leaf = None
    return OpenedBlock.LEAF


def _closing_dollars(blocks: OpenBlocks, number: int) -> int | None:
    """The line that closes the mathematics of line `number`: it ends in dollars, without a blank line between."""
    for cursor in blocks.following(number):
        line = cursor.content().rstrip()
        if not line or NO_MATHS.match(line):
            return None
        if _DOLLARS in line:
            return cursor.number if line.endswith(_DOLLARS) else None
    return None


Start = Callable[[OpenBlocks, Cursor], OpenedBlock]

# In the order in which they are tried. A line of dashes is an underline before it is a break, and a break before it is
# a list item.
BY_FIRST_CHARACTER: Mapping[str, tuple[Start, ...]] = {
    ">": (quote,),
    "#": (atx_heading,),
    "`": (fenced_code,),
    "~": (fenced_code,),
    "<": (html_block,),
    "=": (setext_heading,),
    "-": (setext_heading, thematic_break, list_item),
    "*": (thematic_break, list_item),
    "_": (thematic_break,),
    "+": (list_item,),
    "[": (footnote,),
    "$": (display_maths,),
    **dict.fromkeys("0123456789", (list_item,)),
}
