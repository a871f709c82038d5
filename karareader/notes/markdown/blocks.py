"""The blocks of CommonMark while a note is being read: what each holds, and which lines it goes on with."""

from __future__ import annotations

import re
from enum import Enum, auto
from itertools import pairwise
from typing import ClassVar

from karareader.notes.markdown.cursor import Cursor
from karareader.notes.markdown.references import Definitions

CODE_INDENT = 4


class Taken(Enum):
    """What a leaf that holds raw lines says of one more line."""

    NO = auto()
    YES = auto()
    LAST = auto()


class Block:
    """A block from line `start` to line `end`, both counted from 0 and inclusive."""

    __slots__ = ("end", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.end = start


class ContainerBlock(Block):
    """A block that holds blocks; `width` is how many columns of white space its content is indented by."""

    __slots__ = ("children", "width")

    def __init__(self, start: int, width: int = 0) -> None:
        super().__init__(start)
        self.width = width
        self.children: list[Block] = []

    def continues(self, cursor: Cursor) -> bool:
        """Whether the line belongs to this container; if so, its share of the line is used up."""
        raise NotImplementedError

    def close(self) -> None:
        """Settle where the container ends, once its children are settled."""
        if self.children:
            self.end = max(self.end, self.children[-1].end)


class Document(ContainerBlock):
    """The whole note."""

    __slots__ = ()

    def continues(self, cursor: Cursor) -> bool:  # noqa: ARG002
        return True


class Quote(ContainerBlock):
    """A block quote."""

    __slots__ = ()

    def continues(self, cursor: Cursor) -> bool:
        if cursor.indent >= CODE_INDENT or not cursor.text.startswith(">", cursor.next):
            return False
        cursor.take_marker(1)
        cursor.take_indent(1)
        return True


class ListItem(ContainerBlock):
    """A list item."""

    __slots__ = ()

    def continues(self, cursor: Cursor) -> bool:
        if cursor.blank:
            cursor.take_indent(self.width)
            return bool(self.children)
        if cursor.indent < self.width:
            return False
        cursor.take_indent(self.width)
        return True


class ListBlock(ContainerBlock):
    """A list of one kind: `marker` is its bullet, or the sign after its numbers; `number` is None for bullets."""

    __slots__ = ("loose", "marker", "number")

    def __init__(self, start: int, marker: str, number: int | None) -> None:
        super().__init__(start)
        self.marker = marker
        self.number = number
        self.loose = False

    def continues(self, cursor: Cursor) -> bool:  # noqa: ARG002
        return True

    def close(self) -> None:
        """Settle the end, and whether a blank line lies between two items or between two blocks of an item."""
        super().close()
        self.loose = _has_gap(self.children) or any(
            _has_gap(item.children) for item in self.children if isinstance(item, ListItem)
        )


class Footnote(ContainerBlock):
    """The definition of a footnote; what is indented by four columns goes on with it."""

    __slots__ = ("name",)

    def __init__(self, start: int, name: str) -> None:
        super().__init__(start, CODE_INDENT)
        self.name = name

    def continues(self, cursor: Cursor) -> bool:
        if not cursor.blank and cursor.indent < self.width:
            return False
        cursor.take_indent(self.width)
        return True


class Paragraph(Block):
    """Running text; its lines stand without the white space before them."""

    __slots__ = ("lines",)

    def __init__(self, start: int, line: str) -> None:
        super().__init__(start)
        self.lines = [line]

    def add(self, line: str, number: int) -> None:
        self.lines.append(line)
        self.end = number

    def take_definitions(self, definitions: Definitions) -> None:
        """Move the link reference definitions that open the paragraph to `definitions`."""
        if not self.lines or not self.lines[0].startswith("["):
            return
        text = "\n".join(self.lines)
        used = definitions.read(text)
        if used:
            self.start += text.count("\n", 0, used)
            self.lines = text[used:].split("\n") if used < len(text) else []


class HeadingBlock(Block):
    """A heading of level 1 to 6."""

    __slots__ = ("level", "text")

    def __init__(self, start: int, level: int, text: str) -> None:
        super().__init__(start)
        self.level = level
        self.text = text


class Rule(Block):
    """A thematic break."""

    __slots__ = ()


class Raw(Block):
    """A leaf that holds lines as they are written."""

    __slots__ = ("lines",)

    def __init__(self, start: int) -> None:
        super().__init__(start)
        self.lines: list[str] = []

    def take(self, cursor: Cursor) -> Taken:
        """Take the line, or refuse it."""
        raise NotImplementedError

    def keep(self, line: str, number: int) -> None:
        self.lines.append(line)
        self.end = number


class IndentedCode(Raw):
    """Code that is indented by four columns."""

    __slots__ = ()

    def take(self, cursor: Cursor) -> Taken:
        if cursor.indent < CODE_INDENT and not cursor.blank:
            return Taken.NO
        cursor.take_indent(CODE_INDENT)
        if cursor.blank:
            self.lines.append(cursor.rest())
        else:
            self.keep(cursor.rest(), cursor.number)
        return Taken.YES


class FencedCode(Raw):
    """Code between fences; `indent` is that of the opening fence, `fence` its characters, `info` what follows it."""

    __slots__ = ("fence", "indent", "info")

    _CLOSING: ClassVar = re.compile(r"(`{3,}+|~{3,}+)[ \t]*+$")

    def __init__(self, start: int, fence: str, indent: int, info: str) -> None:
        super().__init__(start)
        self.fence = fence
        self.indent = indent
        self.info = info

    def take(self, cursor: Cursor) -> Taken:
        if cursor.indent < CODE_INDENT:
            found = self._CLOSING.match(cursor.text, cursor.next)
            if found and found[1].startswith(self.fence):
                self.end = cursor.number
                return Taken.LAST
        cursor.take_indent(self.indent)
        self.keep(cursor.rest(), cursor.number)
        return Taken.YES


class Maths(Raw):
    """Display mathematics up to the line `stop`; the dollars are not kept."""

    __slots__ = ("stop",)

    def __init__(self, start: int, stop: int) -> None:
        super().__init__(start)
        self.stop = stop

    def take(self, cursor: Cursor) -> Taken:
        last = cursor.number >= self.stop
        line = cursor.rest()
        self.keep(line.rstrip().removesuffix("$$") if last else line, cursor.number)
        return Taken.LAST if last else Taken.YES


def _has_gap(blocks: list[Block]) -> bool:
    return any(after.start - before.end > 1 for before, after in pairwise(blocks))
