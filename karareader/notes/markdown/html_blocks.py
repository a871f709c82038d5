"""Blocks of raw HTML: safe tags become elements round the Markdown blocks between them; the rest is text."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString

from karareader.base.readable_text import unescaped
from karareader.base.translation import tr
from karareader.notes.markdown import safe_html
from karareader.notes.markdown.context import RenderContext
from karareader.notes.markdown.inlines import hyperlinks
from karareader.notes.markdown.inlines.delimiters import DEEPEST

_INDENT = re.compile(r"\n[ \t]+")
_LEAVES = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "caption"])
_CELLS = frozenset(["td", "th"])
_PRE_END = re.compile(r"</pre\s*>", re.IGNORECASE)


def run(root: Element, context: RenderContext) -> None:
    """Replace every `htmlblock` of a tree by what it means."""
    for parent in [each for each in root.iter() if any(child.tag == "htmlblock" for child in each)]:
        _Nest(parent, context).rebuild()


class _Nest:
    """The children of one element, built anew with the raw HTML among them taken as tags."""

    def __init__(self, parent: Element, context: RenderContext) -> None:
        self._stack = [parent]
        self._context = context
        self._line = 0

    def rebuild(self) -> None:
        children = list(self._stack[0])
        self._stack[0][:] = []
        for child in children:
            if child.tag == "htmlblock":
                self._line = int(child.get("data-line", "0"))
                self._read(child.text or "")
            else:
                while self._stack[-1].tag in _LEAVES and len(self._stack) > 1:
                    self._stack.pop()
                self._stack[-1].append(child)

    def _read(self, text: str) -> None:
        begin = at = 0
        while (at := text.find("<", at)) >= 0:
            comment = safe_html.comment(text, at)
            if comment:
                self._say(text[begin:at])
                begin = at = comment
                continue
            tag = safe_html.read(text, at)
            if tag is None:
                at += 1
                continue
            verdict = safe_html.verdict(tag)
            if verdict == "refused":
                end = safe_html.swallowed(tag, text)
                card = hyperlinks.frame(tag, text[tag.end : end], self._context)
                if card is not None:
                    self._say(text[begin:at])
                    paragraph = Element("p", {"data-line": str(self._line)})
                    paragraph.append(card)
                    self._host().append(paragraph)
                    begin = at = end
                    continue
                if "\n" in text[at:end] or tag.name in safe_html.SWALLOWED:
                    self._context.problem(
                        "html", self._line, tr("HTML of the kind <{name}> is shown as text.", name=tag.name)
                    )
                    begin = end = self._leave_out(text, begin, at, end)
                at = end
            elif verdict == "acts" and tag.name in safe_html.BLOCK:
                self._say(text[begin:at])
                begin = at = self._tag(tag, text)
            else:
                at = tag.end
        self._say(text[begin:])

    def _leave_out(self, text: str, begin: int, at: int, end: int) -> int:
        self._say(text[begin:at])
        self._remain(text[at:end])
        return end

    def _remain(self, source: str) -> None:
        element = Element("pre" if "\n" in source else "p", {"class": "leftout", "data-line": str(self._line)})
        element.text = AtomicString(source)
        self._host().append(element)

    def _host(self) -> Element:
        """The innermost open element that can hold blocks."""
        while self._stack[-1].tag in _LEAVES and len(self._stack) > 1:
            self._stack.pop()
        return self._stack[-1]

    def _say(self, text: str) -> None:
        text = _INDENT.sub("\n", text.strip())
        if not text:
            return
        top = self._stack[-1]
        if len(self._stack) > 1 and (top.tag in _LEAVES or (top.tag in _CELLS and not len(top))):
            top.text = f"{top.text}\n{text}" if top.text else text
            return
        paragraph = Element("p", {"data-line": str(self._line)})
        paragraph.text = text
        top.append(paragraph)

    def _tag(self, tag: safe_html.Tag, text: str) -> int:
        if tag.closing:
            self._close(tag)
            return tag.end
        name, attributes = safe_html.element(tag)
        if name == "pre":
            return self._pre(tag, text)
        if not self._make_room(name) or len(self._stack) > DEEPEST:
            self._remain(tag.source)
            return tag.end
        element = Element(name, {**attributes, "data-line": str(self._line)})
        self._stack[-1].append(element)
        if name not in safe_html.VOID:
            self._stack.append(element)
        return tag.end

    def _make_room(self, name: str) -> bool:
        """End what `name` ends by its start; False if it has no place here."""
        wanted = safe_html.PARENTS.get(name)
        if wanted is None:
            self._host()
            return True
        if name in _CELLS and self._stack[-1].tag in safe_html.PARENTS["tr"]:
            # The row that browsers put in.
            self._stack.append(SubElement(self._stack[-1], "tr", {"data-line": str(self._line)}))
        for depth in range(len(self._stack) - 1, -1, -1):
            if self._stack[depth].tag in wanted:
                del self._stack[depth + 1 :]
                return True
            if self._stack[depth].tag in ("div", "blockquote"):
                return False
        return False

    def _close(self, tag: safe_html.Tag) -> None:
        name, _ = safe_html.element(tag)
        for depth in range(len(self._stack) - 1, 0, -1):
            if self._stack[depth].tag == name:
                del self._stack[depth:]
                return
        if name != "p":
            self._remain(tag.source)

    def _pre(self, tag: safe_html.Tag, text: str) -> int:
        closing = _PRE_END.search(text, tag.end)
        inside = text[tag.end : closing.start() if closing else len(text)]
        element = Element("pre", {"data-line": str(self._line)})
        code = Element("code")
        code.text = AtomicString(unescaped(inside).strip("\n") + "\n")
        element.append(code)
        self._host().append(element)
        return closing.end() if closing else len(text)
