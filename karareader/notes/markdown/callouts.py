"""Callouts: `> [!INFO]- Title`, `<div class="callout">` and `<details>` become the same boxes.

A callout is `<div class="callout callout-info">` whose first child is `<p class="callout-title">`. One that can be
folded has `data-fold="open"` or `data-fold="closed"`.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from karareader.base.translation import tr

_HEAD = re.compile(r"\[!([^\]|\n]{1,60})(?:\|[^\]\n]{0,200})?\]([+-]?)[ \t]*([^\n]*)\n?")
_KINDS = {
    "note": "note", "abstract": "abstract", "summary": "abstract", "tldr": "abstract", "info": "info", "todo": "todo",
    "tip": "tip", "hint": "tip", "important": "tip", "success": "success", "check": "success", "done": "success",
    "question": "question", "help": "question", "faq": "question", "warning": "warning", "caution": "warning",
    "attention": "warning", "failure": "failure", "fail": "failure", "missing": "failure", "danger": "danger",
    "error": "danger", "bug": "bug", "example": "example", "quote": "quote", "cite": "quote",
}  # fmt: skip
"""Obsidian's types of callouts and their other names; any other type looks like a note."""


def run(root: Element) -> None:
    """Turn the block quotes, the boxes and the details of a tree that are callouts into callouts."""
    for element in list(root.iter("blockquote")):
        _from_quote(element)
    for element in list(root.iter("div")):
        if "data-class" in element.attrib:
            _from_box(element)
    for element in list(root.iter("details")):
        _from_details(element)


def _from_quote(quote: Element) -> None:
    first = quote[0] if len(quote) else None
    if first is None or first.tag != "p":
        return
    head = _HEAD.match(first.text or "")
    if head is None:
        return
    kind = head[1].strip().lower()
    quote.tag = "div"
    _dress(quote, kind)
    if head[2]:
        quote.set("data-fold", "closed" if head[2] == "-" else "open")
    line = int(first.get("data-line", "0"))
    title = Element("p", {"class": "callout-title", "data-line": str(line)})
    title.text = head[3].strip() or _name(head[1])
    rest = (first.text or "")[head.end() :].lstrip(" \t")
    if rest:
        first.text = rest
        first.set("data-line", str(line + 1))
    else:
        quote.remove(first)
    quote.insert(0, title)


def _dress(element: Element, kind: str) -> None:
    element.set("class", f"callout callout-{_KINDS.get(kind, 'note')}")


def _name(kind: str) -> str:
    kind = kind.strip().replace("-", " ")
    return (kind[:1].upper() + (kind[1:].lower() if kind.isupper() else kind[1:])) or tr("Note")


def _from_box(box: Element) -> None:
    """`<div class="callout callout-info">`, with or without parts named `callout-title` and `callout-content`."""
    classes = box.attrib.pop("data-class").split()
    if "callout" not in classes:
        return  # A part of a box: it is taken apart with the box, or is an ordinary one.
    words = (each.removeprefix("callout-").removeprefix("is") for each in classes)
    kind = next((word for word in words if word in _KINDS), "note")
    _dress(box, kind)
    box.set("data-html", "1")
    title = next((part for part in box if part.get("data-class", "").startswith("callout-title")), None)
    if title is None:
        title = Element("p")
        title.text = _name(kind)
    else:
        box.remove(title)
        _flatten(title)
    title.set("class", "callout-title")
    box.insert(0, title)


def _flatten(title: Element) -> None:
    """Make one paragraph of the parts of a title; the drawing of an icon in it goes, since the box has its own."""
    for part in list(title):
        if part.get("data-class") == "callout-icon":
            title.remove(part)
    texts = [each.text.strip() for each in title.iter() if each.text and each.text.strip()]
    title.tag, title.text, title[:] = "p", " ".join(texts), []
    title.attrib.pop("data-class", None)


def _from_details(details: Element) -> None:
    details.tag = "div"
    details.set("class", "callout callout-details")
    details.set("data-fold", "open" if "open" in details.attrib else "closed")
    details.attrib.pop("open", None)
    details.set("data-html", "1")
    title = details.find("summary")
    if title is None:
        title = Element("p")
        title.text = tr("Details")
    else:
        details.remove(title)
        title.tag = "p"
    title.set("class", "callout-title")
    details.insert(0, title)
