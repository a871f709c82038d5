"""What a reader sees of an element, as plain text, and where its times stand in it."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

_SPACE = re.compile(r"[ \t\n\r\f]+")
_DOUBLE = re.compile(r"[ \t\n\r\f]{2}|[\t\n\r\f]")
_BLOCKS = frozenset(
    ["p", "div", "ul", "ol", "li", "blockquote", "table", "tr", "pre", "h1", "h2", "h3", "h4", "h5", "h6"]
)
_CELLS = frozenset(["td", "th"])


class VisibleText:
    """Collects the text of elements; `times` are the `data-found` numbers of the times in it and their places: of a
    time with words of its own, that of its chip.

    Spaces are taken together as on the page, `<br>` is a line end, the cells of a table row are parted by tabs. A time
    that touches a word is parted from it by a space, as its chip is on the page.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._spaced = True
        self._raw = self._code = False
        self.times: list[tuple[int, int, int]] = []

    def add(self, element: Element) -> None:
        """Add what is seen of `element`, without its tail."""
        tag = element.tag
        if tag == "br":
            self._break("\n")
            return
        if tag == "img":
            self._say(element.get("alt") or "")
            return
        if element.get("data-silent") is not None:
            return
        block = tag in _BLOCKS
        if block and self._length:
            self._break("\n")
        found = element.get("data-chip")
        if found is None and "words" not in element.get("class", ""):
            found = element.get("data-found")
        if found is not None:
            self._part("0")
        begin = self._length
        raw, self._raw = self._raw, self._raw or tag == "pre"
        if element.text:
            self._say(element.text)
        first = True
        for child in element:
            if child.tag in _CELLS:
                if not first:
                    self._break("\t")
                first = False
            self.add(child)
            if child.tail:
                if "data-found" in child.attrib or "data-chip" in child.attrib:
                    self._part(child.tail)
                self._say(child.tail)
        self._raw = raw
        if found is not None and self._length > begin:
            self.times.append((int(found), begin, self._length))

    def finish(self) -> str:
        """The whole text, without space at its ends; the places of the times are moved along."""
        text = "".join(self._parts)
        around = "\n" if self._code else " \n"
        lead = len(text) - len(text.lstrip(around))
        text = text.strip(around)
        if lead:
            self.times = [(found, max(0, begin - lead), max(0, end - lead)) for found, begin, end in self.times]
        return text

    def _part(self, following: str) -> None:
        """Part what was said last from what follows, if both are of letters or digits."""
        if self._parts and not self._raw and self._parts[-1][-1].isalnum() and following[0].isalnum():
            self._keep(" ")

    def _say(self, text: str) -> None:
        if self._raw:
            self._code = self._code or not self._parts
            self._keep(text)
            return
        if _DOUBLE.search(text):
            text = _SPACE.sub(" ", text)
        if self._spaced and text[:1] == " ":
            text = text[1:]
        self._keep(text)

    def _break(self, mark: str) -> None:
        if self._parts and self._parts[-1].endswith(" "):
            self._parts[-1] = self._parts[-1][:-1]
            self._length -= 1
        self._keep(mark)

    def _keep(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)
            self._spaced = text[-1] in " \n\t"


def text_of(element: Element) -> str:
    """The text of one element."""
    plain = VisibleText()
    plain.add(element)
    return plain.finish()
