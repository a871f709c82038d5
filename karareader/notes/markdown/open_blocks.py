"""The blocks that are open where a line of a note is read, and how others are added to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from karareader.notes.markdown.blocks import Block, ContainerBlock, Document, ListBlock, ListItem, Paragraph
from karareader.notes.markdown.cursor import Cursor
from karareader.notes.markdown.references import Definitions

# What lies deeper is text of the innermost block: a list in a list counts as two.
MAX_DEPTH = 100


class OpenBlocks:
    """The state of reading: `path` is the open containers from the outermost in, `leaf` the open block in the last.

    While a line is read, `depth` is how many containers of the path it goes on with. The others stay open until a block
    opens or text is added, because the line may be a lazy continuation of a paragraph in them. `ahead` is the next
    line, where it may make this one the header of a table.
    """

    def __init__(self, lines: Sequence[str], definitions: Definitions) -> None:
        self._lines = lines
        self._definitions = definitions
        self.document = Document(0)
        self.path: list[ContainerBlock] = [self.document]
        self.leaf: Block | None = None
        self.depth = 1
        self.ahead: Cursor | None = None

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
        if isinstance(self.path[-1], ListBlock) and not isinstance(block, ListItem):
            self.path.pop().close()
        self.path[-1].children.append(block)
        if isinstance(block, ContainerBlock):
            self.path.append(block)
            if self.ahead is not None and not block.continues(self.ahead):
                self.ahead = None
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
            if not self.goes_on(cursor):
                return
            yield cursor

    def goes_on(self, cursor: Cursor) -> bool:
        """Whether a line belongs to the containers that this line stands in."""
        return all(block.continues(cursor) for block in self.path[1 : self.depth])
