"""The start of a note that its pane shows elsewhere: the `From: [[channel]]` line, and a title that is repeated."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from karareader.notes.model.slugs import slug
from karareader.notes.visible_text import text_of

_FROM = re.compile(r"\s*From:\s*", re.IGNORECASE)


def channel(root: Element) -> tuple[str, Element | None]:
    """The channel that the first paragraph names, and that paragraph where it holds nothing else."""
    first = root[0] if len(root) else None
    if first is None or first.tag != "p" or not _FROM.fullmatch(first.text or "") or not len(first):
        return "", None
    link = first[0]
    if link.get("data-kind") != "wikilink":
        return "", None
    rest = "".join([link.tail or "", *(text_of(child) + (child.tail or "") for child in first[1:])])
    return text_of(link), None if rest.strip() else first


def repeated_title(root: Element, title: str) -> Element | None:
    """The heading that says the title once more, if it comes before all else but the line of the channel."""
    wanted = slug(title)
    for child in root:
        if child.tag in ("h1", "h2"):
            return child if wanted and slug(text_of(child)) == wanted else None
        if child.tag != "p" or not _FROM.match(child.text or ""):
            return None
    return None
