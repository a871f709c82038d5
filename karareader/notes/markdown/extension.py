"""A Python-Markdown extension that finds blocks as CommonMark 0.31 and GFM tables say.

Python-Markdown's own block parser knows the rules of 2004: a list needs a blank line before it, nesting needs four
spaces. This one replaces it whole, and with it the preprocessors that rewrite the text for it. Besides, it knows
footnote definitions and display mathematics in `$$`. Inline markup is left to Python-Markdown and its other extensions.
The elements it makes are described in `cm_tree`.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element, ElementTree

from markdown import Extension, Markdown
from markdown.blockparser import BlockParser
from markdown.preprocessors import Preprocessor
from markdown.util import ETX, STX

from karareader.notes.markdown import block_parser as cm_parser
from karareader.notes.markdown import tree as cm_tree

_UNSAFE = ((STX, ""), (ETX, ""), ("\0", "\ufffd"), ("\r\n", "\n"), ("\r", "\n"))


class CommonMarkExtension(Extension):
    """Installs the block parser. Link reference definitions go into `md.references` as usual."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.preprocessors.deregister("html_block")
        md.preprocessors.register(CleanText(md), "normalize_whitespace", 30)
        md.parser = CommonMarkParser(md)
        md.block_level_elements.extend(("htmlblock", "mathblock", "footnotedef"))


class CleanText(Preprocessor):
    """Makes all line ends LF, and takes out the characters that Python-Markdown marks its own places with."""

    def run(self, lines: list[str]) -> list[str]:
        source = "\n".join(lines)
        # Not by `translate`, which keeps all other threads waiting for 70 ms where a note has a million characters.
        for unsafe, instead in _UNSAFE:
            source = source.replace(unsafe, instead)
        return source.split("\n")


class CommonMarkParser(BlockParser):
    """Python-Markdown's view of the block parser."""

    def parseDocument(self, lines: Iterable[str]) -> ElementTree:  # noqa: N802
        """Build the tree of a whole note."""
        # A parser lives as long as its thread: it does not keep the tree, as the base class does.
        root = Element(self.md.doc_tag)
        self._build(root, list(lines))
        return ElementTree(root)

    def parseChunk(self, parent: Element, text: str) -> None:  # noqa: N802
        """Append the blocks of a piece of Markdown to `parent`."""
        self._build(parent, text.split("\n"))

    def parseBlocks(self, parent: Element, blocks: list[str]) -> None:  # noqa: N802
        """Append the blocks of pieces of Markdown to `parent`, and empty the list of pieces, as the base class does."""
        self.parseChunk(parent, "\n\n".join(blocks))
        blocks.clear()

    def _build(self, parent: Element, lines: list[str]) -> None:
        cm_tree.build(cm_parser.parse(lines, self.md.references), parent)
