"""What is shown of a note before one goes there: what it is, and the words that a link leads to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from karareader.base.translation import tr
from karareader.library.link_candidates import shown_title
from karareader.notes.model import link_targets as places
from karareader.notes.model.note import Note, NoteBlock, Rendered
from karareader.notes.time_chips import label
from karareader.timeline.timecode import format_time

# So many letters are enough to tell what it is about, and so many fit.
_ENOUGH, _MOST = 200, 340
_BEFORE_MARK = re.compile(r" (?=[.,;:!?…)])")
_WORDS = frozenset(["paragraph", "list_item", "quote", "callout"])


@dataclass(frozen=True, slots=True)
class Preview:
    """`facts` are channel, video and number of times in one line; `place` is the heading or time that is led to.

    `missing` tells that the note has no such place.
    """

    title: str
    facts: str
    place: str
    text: str
    missing: bool = False

    @property
    def spoken(self) -> str:
        """All of it, for those who listen."""
        return ". ".join(filter(None, (self.title, self.facts, self.place, self.text)))


def preview(note: Note, rendered: Rendered, place: str, *, channel: str = "", video: str = "") -> Preview:
    """The preview of a note at `place`, what a link says after its `#`, "" for the top.

    `channel` is what the note belongs to, if that is not in its text, and `video` the title of its video.
    """
    count = len(rendered.timeline.cues)
    times = tr("%n time", "%n times", count) if count else ""
    facts = [channel or rendered.channel, video if video != note.title else "", times]
    name, missing = "", False
    blocks: Sequence[NoteBlock] = rendered.blocks
    if place:
        found = places.find(rendered, rendered.timeline, place)
        missing = found is None or (not found.block and found.seconds is None)
        if found is not None:
            at = next((at for at, block in enumerate(blocks) if block.id == found.block), -1)
            if found.seconds is not None:
                name = tr("at {time}", time=format_time(found.seconds))
            elif at >= 0 and blocks[at].kind == "heading":
                name = blocks[at].text
            if at >= 0:
                blocks = blocks[at + (blocks[at].kind == "heading") :]
                if not name or found.seconds is not None:
                    blocks = _with_inner(blocks)
    text = _text(blocks, rendered)
    return Preview(shown_title(note.title, note.path), "  ·  ".join(filter(None, facts)), name, text, missing)


def of_own(rendered: Rendered, place: str) -> Preview | None:
    """The preview of a place in the note that is open, such as a footnote; None if there is none."""
    found = places.find(rendered, rendered.timeline, place)
    at = next((at for at, block in enumerate(rendered.blocks) if found and block.id == found.block), -1)
    if at < 0:
        return None
    block = rendered.blocks[at]
    if block.kind == "heading":
        return Preview(block.text, "", "", _text(rendered.blocks[at + 1 :], rendered))
    return Preview("", "", "", _text(_with_inner(rendered.blocks[at:]), rendered))


def _with_inner(blocks: Sequence[NoteBlock]) -> Sequence[NoteBlock]:
    """The first block, with those that stand in it."""
    inside = {blocks[0].id}
    for end, block in enumerate(blocks[1:], start=1):
        if block.parent not in inside:
            return blocks[:end]
        inside.add(block.id)
    return blocks


def _text(blocks: Sequence[NoteBlock], rendered: Rendered) -> str:
    """The first words of blocks, without their times, and none of a further section once there are some."""
    parts: list[str] = []
    for kind, words in _words(blocks, rendered):
        if kind == "heading":
            if parts:
                break
            continue
        parts.append(words)
        if sum(map(len, parts)) >= _ENOUGH:
            break
    text = "\n".join(parts)
    return text if len(text) <= _MOST else text[:_MOST].rsplit(" ", 1)[0].rstrip(" ,;:–—") + "…"


def _words(blocks: Sequence[NoteBlock], rendered: Rendered) -> Iterator[tuple[str, str]]:
    only = _WORDS if any(block.kind in _WORDS and block.text for block in blocks) else None
    for block in blocks:
        if block.kind == "heading":
            yield "heading", ""
        elif block.text and (only is None or block.kind in only):
            mark = "•  " if block.kind == "list_item" else ""
            yield block.kind, mark + _without_times(block, rendered)


def _without_times(block: NoteBlock, rendered: Rendered) -> str:
    """The text of a block as it would be without its times."""
    text, at = block.text, 0
    for cue in rendered.timeline.cues:
        shown = label(cue) if cue.block == block.id else ""
        begin = text.find(shown, at) if shown else -1
        if begin >= 0:
            text, at = text[:begin] + text[begin + len(shown) :], begin
    return _BEFORE_MARK.sub("", " ".join(text.split()))
