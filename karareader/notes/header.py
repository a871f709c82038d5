"""The start of a note that its pane shows elsewhere: the `From: [[channel]]` line, and a title that is repeated."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from karareader.notes.model.slugs import same
from karareader.notes.visible_text import VisibleText, text_of

_FROM = re.compile(r"\s*From:\s*", re.IGNORECASE)
TITLE = "data-title"
"""The attribute of a heading that repeats the title and holds a time, so that it stays: it is shown as the title."""


def channel(root: Element) -> tuple[str, Element | None]:
    """The channel that the first block names, and that block where nothing else stands in its first line."""
    first = root[0] if len(root) else None
    if first is None or first.tag not in ("p", "h1", "h2"):
        return "", None
    if not _FROM.fullmatch(first.text or "") or not len(first) or first[0].get("data-kind") != "wikilink":
        return "", None
    link, after = first[0], (first[0].tail or "").partition("\n")
    alone = not after[0].strip() and (after[1] or len(first) == 1 or first[1].tag == "br")
    return text_of(link), first if alone else None


def cut(first: Element) -> str:
    """Take the line of the channel out of the block that begins with it, and give the text that remains."""
    link = first[0]
    _, line_end, rest = (link.tail or "").partition("\n")
    first.remove(link)
    if not line_end and len(first):
        rest = first[0].tail or ""
        del first[0]
    first.text = rest.lstrip()
    return text_of(first)


def repeated_title(root: Element, title: str) -> Element | None:
    """The heading that says the title once more, if it comes before all else but the line of the channel."""
    for child in root:
        if child.tag in ("h1", "h2"):
            return child if _says(child, title) else None
        if child.tag != "p" or not _FROM.match(child.text or ""):
            return None
    return None


def _says(heading: Element, title: str) -> bool:
    """True if a heading is the title, with its times or without them."""
    plain = VisibleText()
    plain.add(heading)
    text = bare = plain.finish()
    for _, begin, end in reversed(plain.times):
        bare = bare[:begin] + bare[end:]
    return same(text, title) or same(bare, title)
