"""A Python-Markdown extension that finds blocks as CommonMark 0.31 and GFM tables say.

Python-Markdown's own block parser knows the rules of 2004: a list needs a blank line before it, nesting needs four
spaces. This one replaces it whole, and with it the preprocessors that rewrite the text for it. Besides, it knows
footnote definitions and display mathematics in `$$`. Inline markup is left to Python-Markdown and its other extensions.
The elements it makes are described in `cm_tree`.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element, ElementTree, SubElement

from markdown import Extension, Markdown
from markdown.blockparser import BlockParser
from markdown.preprocessors import Preprocessor
from markdown.util import ETX, STX, AtomicString

from karareader.notes.markdown import block_parser as cm_parser
from karareader.notes.markdown import references as cm_references
from karareader.notes.markdown.blocks import (
    Block,
    ContainerBlock,
    Document,
    FencedCode,
    Footnote,
    HeadingBlock,
    IndentedCode,
    ListBlock,
    ListItem,
    Maths,
    Paragraph,
    Quote,
    Rule,
)
from karareader.notes.markdown.html_start import Html
from karareader.notes.markdown.tables import Table


def build(document: Document, root: Element) -> None:
    """Append the elements of all blocks to `root`."""
    waiting: list[tuple[ContainerBlock, Element]] = [(document, root)]
    while waiting:
        container, parent = waiting.pop()
        for block in container.children:
            if isinstance(block, ContainerBlock):
                waiting.append((block, _container(block, container, parent)))
            else:
                _leaf(block, parent)


def _element(parent: Element, tag: str, block: Block) -> Element:
    return SubElement(parent, tag, {"data-line": str(block.start + 1)})


def _container(block: ContainerBlock, around: ContainerBlock, parent: Element) -> Element:
    match block:
        case Quote():
            return _element(parent, "blockquote", block)
        case ListBlock():
            element = _element(parent, "ul" if block.number is None else "ol", block)
            if block.number not in (None, 1):
                element.set("start", str(block.number))
        case ListItem():
            element = _element(parent, "li", block)
            if isinstance(around, ListBlock) and not around.loose:
                element.set("data-tight", "1")
        case Footnote():
            element = _element(parent, "footnotedef", block)
            element.set("name", block.name)
        case _:
            raise TypeError(type(block))
    return element


def _leaf(block: Block, parent: Element) -> None:
    match block:
        case Paragraph():
            _running_text(block, block.lines, parent)
        case HeadingBlock():
            _element(parent, f"h{block.level}", block).text = block.text
        case Rule():
            _element(parent, "hr", block)
        case Table():
            _table(block, parent)
        case FencedCode():
            _code(block, block.lines, block.info, parent)
        case IndentedCode():
            _code(block, block.lines[: block.end - block.start + 1], "", parent)
        case Maths():
            _element(parent, "mathblock", block).text = AtomicString("\n".join(block.lines).strip())
        case Html():
            if block.inline:
                _running_text(block, [line.lstrip(" \t") for line in block.lines], parent)
            else:
                _element(parent, "htmlblock", block).text = AtomicString("\n".join(block.lines))
        case _:
            raise TypeError(type(block))


def _running_text(block: Block, lines: list[str], parent: Element) -> None:
    text = "\n".join(lines).rstrip(" \t\n")
    if text:
        _element(parent, "p", block).text = text


def _code(block: Block, lines: list[str], info: str, parent: Element) -> None:
    """Code; an info string of more than the language is kept whole in `data-info`."""
    pre = _element(parent, "pre", block)
    code = SubElement(pre, "code")
    words = cm_references.unescape(info).split(maxsplit=1)
    if words:
        code.set("class", f"language-{words[0]}")
    if len(words) > 1:
        pre.set("data-info", " ".join(words))
    code.text = AtomicString("".join(f"{line}\n" for line in lines))


def _table(table: Table, parent: Element) -> None:
    element = _element(parent, "table", table)
    _row(SubElement(element, "thead"), "th", table.start, table.header, table.aligns)
    body = SubElement(element, "tbody")
    for number, cells in table.rows:
        _row(body, "td", number, cells, table.aligns)


def _row(parent: Element, tag: str, number: int, cells: list[str], aligns: list[str]) -> None:
    row = SubElement(parent, "tr", {"data-line": str(number + 1)})
    for text, align in zip(cells, aligns, strict=True):
        cell = SubElement(row, tag, {"align": align} if align else {})
        cell.text = text


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
        build(cm_parser.parse(lines, self.md.references), parent)
