"""The block structure of a note, line by line, as CommonMark finds it.

Source: the parsing strategy of https://spec.commonmark.org/0.31.2/#phase-1-block-structure. Each line is matched
against the open containers, then looked at for new blocks, then given to a paragraph. A line is looked at once for
itself and at most once more from the line before, so the work grows with the length of the note, whatever it holds.
"""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence

from karareader.notes.markdown import block_starts as cm_starts
from karareader.notes.markdown import tables as cm_tables
from karareader.notes.markdown.block_starts import OpenedBlock
from karareader.notes.markdown.blocks import (
    CODE_INDENT,
    Document,
    Paragraph,
    Quote,
    Raw,
    Taken,
)
from karareader.notes.markdown.cursor import Cursor
from karareader.notes.markdown.open_blocks import OpenBlocks
from karareader.notes.markdown.references import Definitions


def parse(lines: Sequence[str], references: MutableMapping[str, tuple[str, str]]) -> Document:
    """Read the lines (without line ends) of a note; its link reference definitions are added to `references`."""
    return _Parser(lines, Definitions(lines, references)).run()


class _Parser:
    """Reads a note line by line into its open blocks."""

    def __init__(self, lines: Sequence[str], definitions: Definitions) -> None:
        self._lines = lines
        self._may_delimit = {number for number, line in enumerate(lines) if cm_tables.may_be_delimiters(line)}
        self._open = OpenBlocks(lines, definitions)

    def run(self) -> Document:
        """Read all lines."""
        blank_before = False
        width = 0
        for number, text in enumerate(self._lines):
            cursor = Cursor(text, number)
            blank = cursor.blank
            if blank and blank_before:
                # It goes on with the same containers as the blank line before it: no need to ask them again.
                if isinstance(self._open.leaf, Raw):
                    cursor.take_indent(width)
                    self._open.leaf.take(cursor)
                continue
            self._read_line(cursor)
            blank_before = blank
            if blank:
                width = sum(container.width for container in self._open.path)
        self._open.depth = 0
        self._open.settle()
        return self._open.document

    def _read_line(self, cursor: Cursor) -> None:
        blocks = self._open
        blocks.depth = 1
        for block in blocks.path[1:]:
            if not block.continues(cursor):
                break
            if isinstance(block, Quote):
                block.end = cursor.number
            blocks.depth += 1
        leaf = blocks.leaf
        if isinstance(leaf, Raw) and blocks.depth == len(blocks.path):
            taken = leaf.take(cursor)
            if taken is not Taken.YES:
                blocks.leaf = None
            if taken is not Taken.NO:
                return
        elif isinstance(leaf, cm_tables.Table) and cursor.number == leaf.start + 1:
            return
        self._look_ahead(cursor.number)
        if not self._open_blocks(cursor):
            self._add_text(cursor)

    def _look_ahead(self, number: int) -> None:
        """Get the next line ready if it may be the row of dashes that makes this line the header of a table."""
        self._open.ahead = None
        if number + 1 in self._may_delimit:
            ahead = Cursor(self._lines[number + 1], number + 1)
            if self._open.goes_on(ahead):
                self._open.ahead = ahead

    def _open_blocks(self, cursor: Cursor) -> bool:
        """Open the blocks that begin on the line; whether the line is used up."""
        while not cursor.blank:
            if cursor.indent >= CODE_INDENT:
                if isinstance(self._open.leaf, Paragraph):
                    return False
                cm_starts.indented_code(self._open, cursor)
                return True
            if self._open_table(cursor):
                return True
            opened = self._open_block(cursor)
            if opened is not OpenedBlock.CONTAINER:
                return opened is OpenedBlock.LEAF
        return False

    def _open_block(self, cursor: Cursor) -> OpenedBlock:
        for start in cm_starts.BY_FIRST_CHARACTER.get(cursor.text[cursor.next], ()):
            opened = start(self._open, cursor)
            if opened is not OpenedBlock.NOTHING:
                return opened
        return OpenedBlock.NOTHING

    def _open_table(self, cursor: Cursor) -> bool:
        blocks, ahead = self._open, self._open.ahead
        if ahead is None or ahead.indent >= CODE_INDENT or blocks.lazy or isinstance(blocks.leaf, cm_tables.Table):
            return False
        table = cm_tables.opening(cursor.content(), ahead.content(), cursor.number)
        if table is not None:
            blocks.open_leaf(table)
        return table is not None

    def _add_text(self, cursor: Cursor) -> None:
        blocks, leaf = self._open, self._open.leaf
        if cursor.blank:
            blocks.settle()
        elif isinstance(leaf, Paragraph):
            leaf.add(cursor.content(), cursor.number)
        elif not (
            isinstance(leaf, cm_tables.Table)
            and blocks.depth == len(blocks.path)
            and leaf.add(cursor.content(), cursor.number)
        ):
            blocks.open_leaf(Paragraph(cursor.number, cursor.content()))
