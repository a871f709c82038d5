"""The structure of Markdown as a flat list, from our block parser and from markdown-it-py, so that both compare.

One entry a block, in the order of the text: its kind, its level or depth, whether its list is tight, and its text. What
containers hold stands between an entry and its end.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import markdown
from markdown_it import MarkdownIt

from karareader.notes.markdown.extension import CommonMarkExtension

Entry = tuple[object, ...]
_COUNTED = {"heading", "item", "quote", "code", "row"}


def of_ours(text: str) -> list[Entry]:
    """The structure that our block parser gives."""
    return list(_walk(tree(text)))


def tree(text: str) -> Element:
    """The tree before the inline pass."""
    md = markdown.Markdown(extensions=[CommonMarkExtension()])
    lines = text.split("\n")
    for preprocessor in md.preprocessors:
        lines = preprocessor.run(lines)
    root = md.parser.parseDocument(lines).getroot()
    assert root is not None
    return root


def of_reference(text: str) -> list[Entry]:
    """The structure that markdown-it-py gives."""
    parser = MarkdownIt("commonmark", {"maxNesting": 200}).enable("table")
    parser.core.ruler.disable(["inline"])
    entries: list[Entry] = []
    lists = quotes = 0
    waiting: Entry | None = None
    for token in parser.parse(text):
        match token.type:
            case "heading_open":
                waiting = ("heading", int(token.tag[1]))
            case "paragraph_open":
                waiting = ("text", token.hidden)
            case "tr_open":
                entries.append(("row",))
            case "th_open" | "td_open":
                waiting = ("cell", str(token.attrGet("style") or "").removeprefix("text-align:"))
            case "inline" if waiting:
                content = _plain(token.content)
                if content or waiting[0] != "text":
                    entries.append((*waiting, content))
                waiting = None
            case "bullet_list_open" | "ordered_list_open":
                lists += 1
                entries.append(("list", token.tag, token.attrGet("start")))
            case "bullet_list_close" | "ordered_list_close":
                lists -= 1
                entries.append(("end",))
            case "list_item_open":
                entries.append(("item", lists))
            case "blockquote_open":
                quotes += 1
                entries.append(("quote", quotes))
            case "blockquote_close":
                quotes -= 1
                entries.append(("end",))
            case "fence" | "code_block":
                entries.append(("code", token.content.rstrip()))
            case "hr":
                entries.append(("rule",))
            case "html_block":
                entries.append(("html", _plain(token.content)))
    return entries


def counted(entries: list[Entry]) -> list[Entry]:
    """What the bar for real notes counts: headings, list items, quotes, code and table rows, without their text."""
    return list(_without_text(entries))


def _without_text(entries: list[Entry]) -> Iterator[Entry]:
    for entry in entries:
        if entry[0] in _COUNTED:
            yield entry[:1] if entry[0] == "code" else entry[:2]


def _plain(text: str) -> str:
    return "\n".join(line.strip() for line in text.strip().split("\n"))


def _walk(parent: Element, lists: int = 0, quotes: int = 0, tight: bool = False) -> Iterator[Entry]:
    for element in parent:
        text = element.text or ""
        match element.tag:
            case "p":
                yield "text", tight, _plain(text)
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                yield "heading", int(element.tag[1]), _plain(text)
            case "hr":
                yield ("rule",)
            case "pre":
                yield "code", (element[0].text or "").rstrip()
            case "htmlblock":
                yield "html", _plain(text)
            case "ul" | "ol":
                start = element.get("start")
                yield "list", element.tag, int(start) if start else None
                yield from _walk(element, lists + 1, quotes)
                yield ("end",)
            case "li":
                yield "item", lists
                yield from _walk(element, lists, quotes, element.get("data-tight") == "1")
            case "blockquote":
                yield "quote", quotes + 1
                yield from _walk(element, lists, quotes + 1)
                yield ("end",)
            case "table":
                for row in element.iter("tr"):
                    yield ("row",)
                    for cell in row:
                        yield "cell", cell.get("align", ""), _plain(cell.text or "")
            case "mathblock":
                yield "maths", text
            case "footnotedef":
                yield "footnote", element.get("name")
                yield from _walk(element, lists, quotes)
                yield ("end",)
