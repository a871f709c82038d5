"""The block structure of a note, line by line, as CommonMark finds it.

Source: the parsing strategy of https://spec.commonmark.org/0.31.2/#phase-1-block-structure. Each line is matched
against the open containers, then looked at for new blocks, then given to a paragraph. A line is looked at once for
itself and at most once more from the line before, so the work grows with the length of the note, whatever it holds.
"""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping, Sequence

from karareader.notes.markdown import block_starts as cm_starts
from karareader.notes.markdown import tables as cm_tables
from karareader.notes.markdown.block_starts import Opened
from karareader.notes.markdown.blocks import (
    CODE_INDENT,
    Block,
    Container,
    Document,
    Item,
    ListBlock,
    Paragraph,
    Quote,
    Raw,
    Taken,
)
from karareader.notes.markdown.cursor import Cursor
from karareader.notes.markdown.references import Definitions

# What lies deeper is text of the innermost block: a list in a list counts as two.
MAX_DEPTH = 100


def parse(lines: Sequence[str], references: MutableMapping[str, tuple[str, str]]) -> Document:
    """Read the lines (without line ends) of a note; its link reference definitions are added to `references`."""
    return Parser(lines, Definitions(lines, references)).run()


class Parser:
    """The state of reading: `path` is the open containers from the outermost in, `leaf` the open block in the last.

    While a line is read, `depth` is how many containers of the path it goes on with. The others stay open until a block
    opens or text is added, because the line may be a lazy continuation of a paragraph in them.
    """

    def __init__(self, lines: Sequence[str], definitions: Definitions) -> None:
        self._lines = lines
        self._definitions = definitions
        self._document = Document(0)
        self._may_delimit = {number for number, line in enumerate(lines) if cm_tables.may_be_delimiters(line)}
        self._ahead: Cursor | None = None
        self.path: list[Container] = [self._document]
        self.leaf: Block | None = None
        self.depth = 1

    def run(self) -> Document:
        """Read all lines."""
        blank_before = False
        width = 0
        for number, text in enumerate(self._lines):
            cursor = Cursor(text, number)
            blank = cursor.blank
            if blank and blank_before:
                # It goes on with the same containers as the blank line before it: no need to ask them again.
                if isinstance(self.leaf, Raw):
                    cursor.take_indent(width)
                    self.leaf.take(cursor)
                continue
            self._read_line(cursor)
            blank_before = blank
            if blank:
                width = sum(container.width for container in self.path)
        self.depth = 0
        self.settle()
        return self._document

    @property
    def interrupted(self) -> Paragraph | None:
        """The paragraph that the line would go on with if nothing else opened, lazy continuations left out."""
        return self.leaf if isinstance(self.leaf, Paragraph) and self.depth == len(self.path) else None

    @property
    def lazy(self) -> bool:
        """Whether the line would be the lazy continuation of a paragraph in a container it does not belong to."""
        return isinstance(self.leaf, Paragraph) and self.depth < len(self.path)

    @property
    def room(self) -> bool:
        """Whether another container may open."""
        return self.depth < MAX_DEPTH

    def settle(self) -> None:
        """Close the open leaf and all containers that the line does not go on with."""
        if isinstance(self.leaf, Paragraph):
            self.leaf.take_definitions(self._definitions)
        self.leaf = None
        while len(self.path) > self.depth:
            self.path.pop().close()

    def take_definitions(self, paragraph: Paragraph) -> bool:
        """Take the link reference definitions out of a paragraph; whether text is left."""
        paragraph.take_definitions(self._definitions)
        return bool(paragraph.lines)

    def open(self, block: Block) -> None:
        """Add a block where the line stands; only a list item may stand in a list itself."""
        self.settle()
        if isinstance(self.path[-1], ListBlock) and not isinstance(block, Item):
            self.path.pop().close()
        self.path[-1].children.append(block)
        if isinstance(block, Container):
            self.path.append(block)
            if self._ahead is not None and not block.continues(self._ahead):
                self._ahead = None
        self.depth = len(self.path)

    def open_leaf(self, block: Block) -> None:
        """Add a block that further lines may belong to."""
        self.open(block)
        self.leaf = block

    def replace_leaf(self, block: Block) -> None:
        """Put a finished block in the place of the open leaf."""
        self.path[-1].children[-1] = block
        self.leaf = None

    def following(self, number: int) -> Iterator[Cursor]:
        """The lines after line `number`, as long as they belong to the containers that the line stands in."""
        for later in range(number + 1, len(self._lines)):
            cursor = Cursor(self._lines[later], later)
            if not self._goes_on(cursor):
                return
            yield cursor

    def _goes_on(self, cursor: Cursor) -> bool:
        return all(block.continues(cursor) for block in self.path[1 : self.depth])

    def _read_line(self, cursor: Cursor) -> None:
        self.depth = 1
        for block in self.path[1:]:
            if not block.continues(cursor):
                break
            if isinstance(block, Quote):
                block.end = cursor.number
            self.depth += 1
        leaf = self.leaf
        if isinstance(leaf, Raw) and self.depth == len(self.path):
            taken = leaf.take(cursor)
            if taken is not Taken.YES:
                self.leaf = None
            if taken is not Taken.NO:
                return
        elif isinstance(leaf, cm_tables.Table) and cursor.number == leaf.start + 1:
            return
        self._look_ahead(cursor.number)
        if not self._open_blocks(cursor):
            self._add_text(cursor)

    def _look_ahead(self, number: int) -> None:
        """Get the next line ready if it may be the row of dashes that makes this line the header of a table."""
        self._ahead = None
        if number + 1 in self._may_delimit:
            ahead = Cursor(self._lines[number + 1], number + 1)
            if self._goes_on(ahead):
                self._ahead = ahead

    def _open_blocks(self, cursor: Cursor) -> bool:
        """Open the blocks that begin on the line; whether the line is used up."""
        while not cursor.blank:
            if cursor.indent >= CODE_INDENT:
                if isinstance(self.leaf, Paragraph):
                    return False
                cm_starts.indented_code(self, cursor)
                return True
            if self._open_table(cursor):
                return True
            opened = self._open_block(cursor)
            if opened is not Opened.CONTAINER:
                return opened is Opened.LEAF
        return False

    def _open_block(self, cursor: Cursor) -> Opened:
        for start in cm_starts.BY_FIRST_CHARACTER.get(cursor.text[cursor.next], ()):
            opened = start(self, cursor)
            if opened is not Opened.NOTHING:
                return opened
        return Opened.NOTHING

    def _open_table(self, cursor: Cursor) -> bool:
        ahead = self._ahead
        if ahead is None or ahead.indent >= CODE_INDENT or self.lazy or isinstance(self.leaf, cm_tables.Table):
            return False
        table = cm_tables.opening(cursor.content(), ahead.content(), cursor.number)
        if table is not None:
            self.open_leaf(table)
        return table is not None

    def _add_text(self, cursor: Cursor) -> None:
        leaf = self.leaf
        if cursor.blank:
            self.settle()
        elif isinstance(leaf, Paragraph):
            leaf.add(cursor.content(), cursor.number)
        elif not (
            isinstance(leaf, cm_tables.Table)
            and self.depth == len(self.path)
            and leaf.add(cursor.content(), cursor.number)
        ):
            self.open_leaf(Paragraph(cursor.number, cursor.content()))
