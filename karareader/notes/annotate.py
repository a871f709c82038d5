"""One pass over the finished tree of a note gives its blocks, headings, links and cues, and names them in the tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import cast
from urllib.parse import quote
from xml.etree.ElementTree import Element

from karareader.notes import sentences, speakers, time_chips
from karareader.notes.markdown import block_ids
from karareader.notes.markdown.context import RenderContext
from karareader.notes.model.note import BlockKind, Heading, Link, LinkKind, NoteBlock
from karareader.notes.model.slugs import slug
from karareader.notes.visible_text import VisibleText
from karareader.timeline.cues import Cue

Repair = Callable[[Sequence[Cue]], Sequence[Cue]]

_LONGEST = 4000
"""A sentence has no more characters than this: each of thousands of times may be told with it."""
_HEADINGS = {f"h{level}": level for level in range(1, 7)}


@dataclass(slots=True)
class _Stamp:
    """A block before its text is known: `leaf` is the element that holds its text, if any."""

    id: str
    kind: BlockKind
    level: int
    parent: str
    leaf: Element | None


@dataclass(frozen=True, slots=True)
class NoteTimes:
    """What the pass gives."""

    blocks: tuple[NoteBlock, ...]
    headings: tuple[Heading, ...]
    links: tuple[Link, ...]
    cues: tuple[Cue, ...]
    names: dict[str, str]


def stamp(root: Element, context: RenderContext, repair: Repair) -> NoteTimes:
    """Stamp the blocks of `root` with ids, number its times, let `repair` read them, and write the readings in."""
    walk = _Walk()
    walk.inside(root, _BlockPlace())
    links: list[Link] = []
    cues: list[Cue] = []
    chips: list[Element] = []
    for each in walk.stamps:
        if each.leaf is not None:
            _gather(each, context, links, cues, chips)
    _join_footnotes(walk.stamps)
    spoken: dict[str, list[Element]] = {}
    for chip, cue in zip(chips, cues, strict=True):
        if cue.rule.startswith("speaker"):
            spoken.setdefault(cue.block, []).append(chip)
    read = list(repair(cues))
    for chip, cue in zip(chips, read, strict=True):
        time_chips.write(chip, cue, context.times[int(chip.attrib["data-found"])])
    for each in walk.stamps:
        if each.leaf is not None and each.id in spoken:
            speakers.mark(each.leaf, spoken[each.id])
    blocks: list[NoteBlock] = []
    headings: list[Heading] = []
    index = {int(chip.attrib["data-found"]): at for at, chip in enumerate(chips)}
    for each in walk.stamps:
        text = _text(each, read, index)
        blocks.append(NoteBlock(each.id, each.kind, each.level, text, each.parent))
        if each.kind == "heading" and text:
            name = time_chips.text_without(each.leaf) if each.leaf is not None else text
            headings.append(Heading(each.id, each.level, name, slug(name)))
    return NoteTimes(tuple(blocks), tuple(headings), tuple(links), tuple(read), walk.names)


@dataclass(frozen=True, slots=True)
class _BlockPlace:
    """Where blocks stand: the id of the block around them, and how many lists and quotes enclose them."""

    parent: str = ""
    lists: int = 0
    quotes: int = 0


class _Walk:
    """Goes down the blocks in document order. `names` gives the blocks that have names of their own, in lower case."""

    def __init__(self) -> None:
        self.stamps: list[_Stamp] = []
        self.names: dict[str, str] = {}
        self._waiting: list[str] = []

    def inside(self, container: Element, place: _BlockPlace, owned: Element | None = None) -> None:
        """Stamp what stands in `container`, except the paragraph `owned` by its block."""
        for child in container:
            if child is owned:
                continue
            if block_ids.ATTRIBUTE in child.attrib:
                self._waiting.append(child.attrib[block_ids.ATTRIBUTE].lower())
            tag = child.tag
            if tag in _HEADINGS:
                self._add(child, "heading", _HEADINGS[tag], place)
            elif tag in ("ul", "ol"):
                self.inside(child, replace(place, lists=place.lists + 1))
            elif tag == "li":
                if child.get("class") == "footnote":
                    self._own(child, "paragraph", 0, place)
                else:
                    self._own(child, "list_item", max(1, place.lists), place)
            elif tag == "blockquote":
                inner = replace(place, quotes=place.quotes + 1)
                self._own(child, "quote", inner.quotes, inner)
            elif tag == "div" and child.get("data-leaf") is None:
                self._box(child, place)
            elif tag == "table":
                for part in child.iter():
                    if part.tag == "tr" and len(part):
                        self._add(part, "table_row", 0, place)
                    elif part.tag == "caption":
                        self._add(part, "paragraph", 0, place)
            elif tag == "pre":
                self._add(child, "paragraph" if child.get("class") == "leftout" else "code", 0, place)
            elif tag != "hr":
                self._add(child, _kind(child), 0, place)

    def _box(self, box: Element, place: _BlockPlace) -> None:
        if not box.get("class", "").startswith("callout "):
            self.inside(box, place)
        elif box.get("data-html") is not None:
            self._own(box, "paragraph", 0, place)
        else:
            inner = replace(place, quotes=place.quotes + 1)
            self._own(box, "callout", inner.quotes, inner)

    def _own(self, box: Element, kind: BlockKind, level: int, place: _BlockPlace) -> None:
        """Stamp a container and what stands in it; it owns its first paragraph."""
        first = box[0] if len(box) and (box[0].tag == "p" or box[0].get("data-leaf") is not None) else None
        stamp = self._add(box, kind, level, place)
        stamp.leaf = first
        if first is not None and block_ids.ATTRIBUTE in first.attrib:
            self.names.setdefault(first.attrib[block_ids.ATTRIBUTE].lower(), stamp.id)
        if first is not None and first.tag == "p" and box.get("data-tight") is not None:
            first.set("data-bare", "")
        self.inside(box, replace(place, parent=stamp.id), first)

    def _add(self, element: Element, kind: BlockKind, level: int, place: _BlockPlace) -> _Stamp:
        stamp = _Stamp(f"b{len(self.stamps)}", kind, level, place.parent, element)
        element.set("id", stamp.id)
        self.stamps.append(stamp)
        # A list or a table is gone to by what is first in it.
        while self._waiting:
            self.names.setdefault(self._waiting.pop(), stamp.id)
        return stamp


def _kind(element: Element) -> BlockKind:
    if element.get("class", "").startswith("math"):
        return "math"
    alone = len(element) == 1 and not (element.text or "").strip() and not (element[0].tail or "").strip()
    if alone and element[0].get("class", "") == "math display":
        return "math"
    return "image" if alone and element[0].tag == "img" and element[0].get("class") is None else "paragraph"


def _gather(stamp: _Stamp, context: RenderContext, links: list[Link], cues: list[Cue], chips: list[Element]) -> None:
    """Collect the links and the times of one block."""
    assert stamp.leaf is not None
    for element in stamp.leaf.iter():
        data = element.attrib
        if "data-found" in data and element.tag == "a":
            found = context.times[int(data["data-found"])]
            if found.start is None:
                continue
            cues.append(
                Cue(
                    len(cues),
                    stamp.id,
                    found.start,
                    found.stop,
                    found.written,
                    found.label.strip(),
                    found.rule,
                    video=found.video,
                )
            )
            chips.append(element)
        elif "data-target" in data:
            kind = data.get("data-kind", "embed")
            text = "".join(element.itertext()) or data.get("alt", "")
            links.append(Link(stamp.id, cast(LinkKind, kind), data["data-target"], text, data.get("data-resolved")))


def _join_footnotes(stamps: Sequence[_Stamp]) -> None:
    """Let the marks of footnotes lead to their text, and the end of the text back to the first mark."""
    mentions: dict[str, tuple[str, list[Element]]] = {}
    for stamp in stamps:
        if stamp.leaf is None:
            continue
        for element in stamp.leaf.iter("a"):
            name = element.get("data-footnote")
            if name is not None:
                mentions.setdefault(name, (stamp.id, []))[1].append(element)
            back = element.get("data-back")
            if back and back in mentions:
                element.set("href", _anchor(mentions[back][0]))
                for each in mentions[back][1]:
                    # The way back stands in the last paragraph, which is not where the text begins.
                    each.set("href", _anchor(stamp.parent or stamp.id))


def _anchor(block: str) -> str:
    return f"note:{quote(f'#^{block}')}"


def _text(stamp: _Stamp, cues: list[Cue], index: dict[int, int]) -> str:
    """The text of a block; the sentences of its cues are set on the way."""
    if stamp.leaf is None:
        return ""
    plain = VisibleText()
    plain.add(stamp.leaf)
    text = plain.finish()
    places = [(index[found], begin, end) for found, begin, end in plain.times if found in index]
    spans = sentences.spans(text, [(begin, end) for _, begin, end in places])
    # Times that share a sentence share its text: of two sentences none holds a piece of the other, so that all of them
    # together are no longer than the block.
    shared: dict[tuple[int, int], str] = {}
    for (at, time, _), span in zip(places, spans, strict=True):
        if span not in shared:
            shared[span] = _sentence(text, *span, time)
        cues[at] = cues[at]._replace(sentence=shared[span])
    return text


def _sentence(text: str, begin: int, end: int, time: int) -> str:
    """The sentence in `text[begin:end]`; of one that nobody can read, what is next to its `time`."""
    if end - begin <= _LONGEST:
        return text[begin:end].strip()
    if end <= time:
        return f"…{text[end - _LONGEST : end]}".strip()
    return f"{text[begin : begin + _LONGEST]}…".strip()
