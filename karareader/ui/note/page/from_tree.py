"""From the tree of a rendered note to its leaves.

Qt's own reader of HTML knows too little: no callouts, no task boxes, no nested quotes, and it gives no places back.
The tree is our own (`notes.render`), so this reader only has to be quick and never to lose text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from karareader.base.translation import noop, tr
from karareader.notes.header import TITLE
from karareader.notes.markdown.task_lists import STATES
from karareader.ui.note.blocks import BREAK, SOFT_BREAK, Box, Flow, Leaf, TextRun

# Stands for a line end while spaces are taken together; readable text has none.
_SOFT = "\ufdd0"
_GAPS = " " + BREAK + SOFT_BREAK
_WHITE = " \t\n\r\f"
_SPACE = re.compile(r"[ \t\n\r\f]+")
_LINE_END = re.compile(r"[ \t\r\f]*\n[ \t\n\r\f]*")
# WORKAROUND: Qt never comes back from breaking a line with more than 65,535 spaces in a row.
_MOST_SPACES = 1000
# A run is not made longer than this: whatever is added to it copies it.
_LONGEST = 4000
_SPACES = re.compile(f"[ \u1680\u2000-\u200a\u205f\u3000]{{{_MOST_SPACES},}}")
_CALLOUT = re.compile(r"callout-(?!title)([\w-]+)")

_INLINE = {
    "b": "strong", "strong": "strong", "i": "em", "em": "em", "cite": "em", "var": "em", "del": "s", "s": "s",
    "u": "u", "ins": "u", "code": "code", "samp": "code", "tt": "code", "kbd": "kbd", "mark": "mark", "sub": "sub",
    "sup": "sup", "small": "small", "q": "em",
}  # fmt: skip
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_TITLES = _HEADINGS | {"title"}
_BLOCKS = _HEADINGS | frozenset(
    ["p", "div", "blockquote", "ul", "ol", "li", "pre", "table", "thead", "tbody", "tr", "td", "th", "hr", "details",
     "summary", "section", "caption"]
)  # fmt: skip
_SIGNS = {f"task-{state}": sign for sign, state in STATES.items()}
_DIAGRAM = noop("Mermaid diagram, shown as its source")
_STYLES = frozenset(["leftout", "quiet", "footnote", "dead"])


@dataclass(slots=True)
class _OpenElement:
    """An element that is open. What it changed is put back when it closes."""

    tag: str
    styles: tuple[str, ...]
    href: str
    title: str
    box: int
    block: str
    kind: str
    counter: int | None = None
    align: str = ""


def read(root: Element, *, line_breaks: bool = True) -> Flow:
    """The leaves of what stands in `root`. Never raises: an unknown element is read for its text.

    With `line_breaks` a line of the source is one on the page, as in Obsidian.
    """
    return _Reader(line_breaks).read(root)


class _Reader:
    """Goes once over the elements."""

    def __init__(self, line_breaks: bool) -> None:
        self.line_breaks = line_breaks
        self.flow = Flow([], [])
        self.stack = [_OpenElement("", (), "", "", -1, "", "p")]
        self.leaf: Leaf | None = None
        self.tables = self.rows = -1
        self.depth = 0  # open tables
        self.marker: tuple[str, str | None] | None = None
        self.tight = False
        self.line = 0
        self.caption = ""

    def read(self, root: Element) -> Flow:
        self._inside(root)
        self._close_leaf()
        return self.flow

    # Elements

    def _inside(self, element: Element) -> None:
        if element.text:
            self._text(element.text)
        for child in element:
            tag = child.tag
            if tag in _BLOCKS:
                self._start_block(tag, child)
            elif tag == "br":
                self._add(TextRun(BREAK, self.stack[-1].styles))
            elif tag == "img":
                self._image(child)
            elif tag != "wbr":
                self._start_inline(tag, child)
                self._inside(child)
                self.stack.pop()
            if child.tail:
                self._text(child.tail)

    def _start_block(self, tag: str, element: Element) -> None:
        if "data-bare" in element.attrib:  # the text of a tight item
            self._inside(element)
            return
        self._close_leaf()
        top, line = self.stack[-1], element.get("data-line")
        self.line = int(line) or self.line if line else self.line
        align = element.get("align", top.align)
        new = _OpenElement(tag, (), "", "", top.box, element.get("id", top.block), top.kind, align=align)
        self._block(tag, element, element.get("class", "").split(), new)
        if tag == "hr":
            return
        self.stack.append(new)
        self._inside(element)
        if tag in ("td", "th") and self.leaf is None and self.depth == 1:
            self._open_leaf(new, tag)
        elif tag == "li":
            if self.marker is not None:
                self._open_leaf(new, "p")
            self.tight = False
        self._close_leaf()
        self.depth -= tag == "table"
        self.stack.pop()

    def _start_inline(self, tag: str, element: Element) -> None:
        """Take in an element inside a line, until `stack` is shorter again."""
        top, classes = self.stack[-1], element.get("class", "").split()
        styles = [*top.styles, *filter(None, [_INLINE.get(tag)])]
        styles += [name for name in classes if name in _STYLES or name.startswith("hl-")]
        href = element.get("href", top.href)
        if tag == "a" and href:
            timed = href.startswith(("seek:", "video:")) and "#c" in href
            style = "time" if timed and "words" not in classes else "link"
            styles += [style] if "dead" not in classes and "footnote" not in classes else []
            styles += [name for name in classes if name == "range"]
        if "chip" in classes:
            styles = [*(name for name in styles if name != "link"), "time"]
        if tag == "code" and top.kind == "pre":
            styles.remove("code")
            self.caption = tr(_DIAGRAM) if "language-mermaid" in classes else ""
        title = element.get("title", top.title)
        self.stack.append(_OpenElement(tag, tuple(styles), href, title, top.box, top.block, top.kind, align=top.align))

    def _block(self, tag: str, element: Element, classes: list[str], new: _OpenElement) -> None:
        """Take in a block element that starts: the box or the kind of leaf that it means."""
        if TITLE in element.attrib:
            new.kind = "title"
        elif tag in _HEADINGS or tag in ("pre", "summary"):
            new.kind = tag
        elif tag == "hr":
            self._open_leaf(new, "hr")
            self._close_leaf()
        elif tag in ("p", "div") and "callout-title" in classes:
            in_details = new.box >= 0 and self.flow.boxes[new.box].kind == "details"
            new.kind = "summary" if in_details else "callout-title"
        elif "math" in classes:
            new.kind = "math"
        elif tag in ("blockquote", "details") or "callout" in classes:
            self._open_box(tag, element, classes, new)
        elif "footnotes" in classes:
            new.box = self._box("footnotes", "", new)
        elif tag in ("ul", "ol"):
            new.counter = int(element.get("start", "1")) if tag == "ol" else None
        elif tag == "li":
            outer = self.stack[-1]
            new.box = self._box("item", "", new)
            marker = "•" if outer.counter is None else f"{outer.counter}."
            if outer.counter is not None:
                outer.counter += 1
            self.marker = (marker, _task(classes))
            self.tight = "data-tight" in element.attrib
            new.kind = "p"
        elif tag == "table":
            self.depth += 1
            self.tables += self.depth == 1
        elif tag == "tr":
            self.rows += 1
        elif tag in ("td", "th"):
            new.kind = tag
        elif tag == "caption":
            new.kind = "p"

    def _open_box(self, tag: str, element: Element, classes: list[str], new: _OpenElement) -> None:
        found = _CALLOUT.search(element.get("class", ""))
        if "callout" in classes:
            name = found[1] if found else "note"
            fold = element.get("data-fold")
            kind = "details" if name == "details" else "callout"
            new.box = self._box(kind, name, new, new.block if fold else "", fold != "closed")
        elif tag == "details":
            fold = new.block or f"details{len(self.flow.boxes)}"
            new.box = self._box("details", "", new, fold, "open" in element.attrib)
        else:
            new.box = self._box("quote", "", new)
        new.kind = "p"

    def _box(self, kind: str, name: str, new: _OpenElement, fold: str = "", shown: bool = True) -> int:
        self.flow.boxes.append(Box(kind, name, new.block, new.box, fold, shown))
        return len(self.flow.boxes) - 1

    # Leaves

    def _open_leaf(self, top: _OpenElement, kind: str) -> Leaf:
        cell = self.depth > 0 and any(each.tag in ("td", "th") for each in self.stack)
        previous = self.flow.leaves[-1] if self.flow.leaves else None
        leaf = Leaf(kind, top.block, top.box, align=top.align, line=self.line, tight=self.tight)
        if kind == "pre":
            leaf.caption, self.caption = self.caption, ""
        if cell or kind in ("td", "th"):
            leaf.kind = next((each.tag for each in reversed(self.stack) if each.tag in ("td", "th")), kind)
            leaf.table, leaf.row = self.tables, self.rows
            leaf.column = previous.column + 1 if previous is not None and previous.row == self.rows else 0
        if self.marker is not None:
            leaf.marker, leaf.task = self.marker
            self.marker = None
        self.flow.leaves.append(leaf)
        at, box = len(self.flow.leaves) - 1, top.box
        while box >= 0:
            holder = self.flow.boxes[box]
            holder.first, holder.last = (at if holder.first < 0 else holder.first), at
            box = holder.parent
        return leaf

    def _close_leaf(self) -> None:
        leaf, self.leaf = self.leaf, None
        if leaf is not None:
            _trim(leaf)

    def _text(self, text: str) -> None:
        top = self.stack[-1]
        if len(text) > _MOST_SPACES:
            text = _SPACES.sub(lambda found: found[0][:_MOST_SPACES], text)
        if top.kind == "pre":
            self._add(TextRun(text.replace("\n", BREAK), top.styles, top.href, title=top.title))
            return
        if self.leaf is None:
            text = text.lstrip(_WHITE)
            if not text:
                return
        if self.line_breaks and "\n" in text and top.kind not in _TITLES:
            text = _SPACE.sub(" ", _LINE_END.sub(_SOFT, text)).replace(_SOFT, SOFT_BREAK)
        else:
            text = _SPACE.sub(" ", text)
        self._add(TextRun(text, top.styles, top.href, title=top.title))

    def _add(self, run: TextRun) -> None:
        if self.leaf is None:
            self.leaf = self._open_leaf(self.stack[-1], self.stack[-1].kind)
        if self.leaf.task == "-" and "s" not in run.styles:
            run.styles = ("s", *run.styles)
        runs = self.leaf.runs
        if self.leaf.kind != "pre" and run.text[:1] == " " and (not runs or runs[-1].text[-1:] in _GAPS):
            run.text = run.text[1:]
        if run.text == BREAK and runs and self.leaf.kind != "pre":
            runs[-1].text = runs[-1].text.rstrip(" ")
        last = runs[-1] if runs else None
        alike = last is not None and (last.href, last.styles, last.image) == (run.href, run.styles, run.image)
        if (
            last is not None
            and alike
            and len(last.text) < _LONGEST
            and not run.image
            and (not run.href or last.title == run.title)
        ):
            last.text += run.text
            return
        if run.text or run.image:
            runs.append(run)

    def _image(self, element: Element) -> None:
        top = self.stack[-1]
        sizes = [int(size) if (size := element.get(name, "")).isdigit() else 0 for name in ("width", "height")]
        title = element.get("title") or element.get("alt") or ""
        self._add(TextRun("\ufffc", top.styles, top.href, element.get("src", ""), title, *sizes))


def _task(classes: list[str]) -> str | None:
    """The sign in the box of a list item that is a task."""
    if "task" not in classes:
        return None
    return next((_SIGNS[name] for name in classes if name in _SIGNS), " ")


def _trim(leaf: Leaf) -> None:
    """Take away the space and the breaks that nobody sees at the end of a leaf."""
    while leaf.runs and not leaf.runs[-1].image:
        last = leaf.runs[-1]
        last.text = last.text.rstrip(BREAK if leaf.kind == "pre" else _GAPS)
        if last.text:
            break
        leaf.runs.pop()
