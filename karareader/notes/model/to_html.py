"""The HTML of the finished tree."""

from __future__ import annotations

from xml.etree.ElementTree import Element

_VOID = frozenset(["br", "hr", "img"])
BLOCKS = frozenset(
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "div", "pre", "table", "thead", "tbody",
     "tr", "hr"]
)  # fmt: skip
_DATA = frozenset(["data-fold", "data-line", "data-tight"])


def serialise(root: Element) -> str:
    """The HTML of the children of `root`. The passes' own attributes (`data-…`) are left behind."""
    parts: list[str] = []
    for child in root:
        _write(child, parts)
    return "".join(parts)


def _write(element: Element, parts: list[str]) -> None:
    tag = element.tag
    bare = "data-bare" in element.attrib
    if not bare:
        parts.append(f"<{tag}")
        for name, value in element.attrib.items():
            if not name.startswith("data-") or name in _DATA:
                parts.append(f' {name}="{_escape(value, quotes=True)}"')
        parts.append(">")
    if element.text:
        parts.append(_escape(element.text))
    for child in element:
        _write(child, parts)
        if child.tail:
            parts.append(_escape(child.tail))
    if tag not in _VOID and not bare:
        parts.append(f"</{tag}>")
    if tag in BLOCKS and not bare:
        parts.append("\n")


def _escape(text: str, *, quotes: bool = False) -> str:
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text.replace('"', "&quot;") if quotes and '"' in text else text
