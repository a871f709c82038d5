"""Footnotes: their definitions are gathered at the end of the note, in the order of their first mention."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

from karareader.notes.markdown.context import RenderContext


class Footnotes:
    """The footnote definitions of one note, taken out of its tree."""

    def __init__(self, root: Element, context: RenderContext) -> None:
        self._definitions: list[tuple[str, Element]] = []
        self._context = context
        for parent in [each for each in root.iter() if any(child.tag == "footnotedef" for child in each)]:
            for child in list(parent):
                if child.tag == "footnotedef":
                    parent.remove(child)
                    self._definitions.append((child.get("name", "").lower(), child))
        for name, _ in self._definitions:
            context.footnotes.setdefault(name, 0)

    def append(self, root: Element, read: Callable[[Element], None]) -> None:
        """Hang the list of the footnotes under `root`; `read` does the inline text of one. Call it after the body's."""
        inline = self._context.inline_footnotes
        if not self._definitions and not inline:
            return
        items: list[Element] = []
        first = dict(reversed(self._definitions))
        done: set[str] = set()
        # Those that are mentioned come first, by their numbers; they may mention others. Numbers go up by one, so that
        # who has one is found by it.
        unmentioned = (name for name in reversed(first) if name not in done)
        while len(done) < len(first) + len(inline):
            numbered = self._context.numbered
            name = numbered[len(done)] if len(done) < len(numbered) else next(unmentioned)
            self._context.footnote_number(name)
            done.add(name)
            items.append(self._item(name, first[name] if name in first else _definition(inline[name]), read))
        items += [self._item("", element, read) for name, element in self._definitions if first[name] is not element]
        box = Element("div", {"class": "footnotes"})
        listing = Element("ol")
        listing.extend(items)
        box.append(listing)
        root.append(box)

    def _item(self, name: str, definition: Element, read: Callable[[Element], None]) -> Element:
        definition.tag = "li"
        line = definition.get("data-line", "0")
        definition.attrib.clear()
        definition.attrib.update({"class": "footnote", "data-name": name, "data-line": line, "data-tight": "1"})
        read(definition)
        return definition


def _definition(text: Element) -> Element:
    """A footnote that is written where it is mentioned, as a definition."""
    definition = Element("footnotedef", {"data-line": text.get("data-line", "0")})
    definition.append(text)
    return definition
