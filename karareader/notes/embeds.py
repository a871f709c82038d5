"""Notes shown in other notes: `![[note]]`, `![[note#Heading]]` and `![[note#^block]]` alone in a paragraph.

What is embedded is read as a note of its own: its times are its own, and lead into its video. It adds nothing to the
note that shows it, neither times to follow nor links nor words: those are the other note's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote
from xml.etree.ElementTree import Element

from karareader.base.errors import UserError
from karareader.notes import videos
from karareader.notes.annotate import NoteTimes
from karareader.notes.load import load
from karareader.notes.markdown.block_ids import ATTRIBUTE
from karareader.notes.markdown.context import RenderContext
from karareader.notes.model import link_targets, video_ref
from karareader.notes.model.note import NOTE_SUFFIXES, Note
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.timestamps import cited_video
from karareader.timeline.cues import Cue

_DEEPEST = 3
_MOST = 50
"""So many notes at most are shown in one."""
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# Finds the path that a link in the note at a path means.
ResolveIn = Callable[[str, Path], str | None]
# Reads a note into its tree. The times are read by what is given.
Read = Callable[[Note, RenderContext, Callable[[Sequence[Cue]], Sequence[Cue]]], tuple[Element, NoteTimes]]
Repair = Callable[[Sequence[Cue]], Sequence[Cue]]


@dataclass(slots=True)
class Embeds:
    """Puts notes into the page of another one. `video` is the key of that one's video, "" for none.

    `resolve` finds the notes, `read` reads them, `repair` reads their times. `films` are the local files that these
    lead into, by the keys of their videos.
    """

    video: str
    resolve: ResolveIn
    read: Read
    repair: Repair
    left: int = _MOST
    films: dict[str, Path] = field(default_factory=dict)

    def expand(self, root: Element, context: RenderContext, above: Sequence[Path] = ()) -> None:
        """Put what the note of `context` embeds into `root`, its finished tree; `above` are the notes around it."""
        chain = (*above, context.note.path)
        if len(chain) > _DEEPEST:
            return
        for parent, at, link in list(_alone(root)):
            path = Path(link.get("data-resolved", ""))
            if self.left <= 0 or path in chain:
                continue
            self.left -= 1
            shown = self._shown(path, link.get("data-target", ""), context, chain)
            if shown:
                _put(parent, at, link, shown)

    def _shown(self, path: Path, target: str, outer: RenderContext, chain: Sequence[Path]) -> list[Element]:
        try:
            note = load(path)
        except UserError:
            return []  # the link stays, and tells when it is followed
        video = video_ref.find(note)
        inner = RenderContext(
            note,
            video is not None,
            video.id if video is not None else "",
            cited_video.of(note, video.id if video is not None else ""),
            resolve=lambda name: self.resolve(name, path),
            formulas=outer.formulas,
            pictures=outer.pictures,
        )
        root, stamps = self.read(note, inner, lambda cues: [self._led(cue, inner, video) for cue in self.repair(cues)])
        parts = _section(root, stamps, target)
        holder = Element("div")
        holder.extend(parts)
        self.expand(holder, inner, chain)
        _detach(holder, path)
        return list(holder)

    def _led(self, cue: Cue, inner: RenderContext, own: VideoRef | None) -> Cue:
        """A time of an embedded note, that of `inner`, on the video `own`, as one of the page."""
        video = own if cue.video is None else videos.named(cue.video, cue.written, inner.own.films.found)
        if video is None or video.key == self.video:
            return cue._replace(video=None)
        if video.path is not None:
            self.films[video.key] = video.path
        return cue._replace(video=video.key)


def _alone(root: Element) -> Iterator[tuple[Element, Element, Element]]:
    """The embeds of notes that stand alone in a paragraph: what the paragraph stands in, the paragraph, the link."""
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag != "p" or len(child) != 1 or (child.text or "").strip():
                continue
            link = child[0]
            is_note = link.get("data-resolved", "").lower().endswith(NOTE_SUFFIXES)
            is_embed = link.tag == "a" and "embed" in link.get("class", "").split() and is_note
            if is_embed and link.get("data-kind") == "embed" and not (link.tail or "").strip():
                yield parent, child, link


def _section(root: Element, stamps: NoteTimes, target: str) -> list[Element]:
    """The part of a note that the place in `target` names: all of it, a section, a block."""
    place = target.partition("#")[2].strip()
    if not place:
        return list(root)
    named = place.rpartition("#")[2].lower()
    for each in root.iter():
        # A line below a list, a table or a quote names all of it.
        if named == f"^{each.get(ATTRIBUTE, '').lower()}" and each.tag in ("ul", "ol", "table", "blockquote", "div"):
            return [each]
    block = link_targets.block_of(stamps.headings, stamps.names, [each.id for each in stamps.blocks], place)
    parents = {child: parent for parent in root.iter() for child in parent}
    found = next((each for each in root.iter() if each.get("id") == block), None) if block else None
    if found is None:
        return []
    if found.tag not in _HEADINGS:
        return [_whole(found, parents)]
    siblings = list(parents[found])
    at = siblings.index(found)
    higher = _HEADINGS[: _HEADINGS.index(found.tag) + 1]
    end = next((end for end in range(at + 1, len(siblings)) if siblings[end].tag in higher), len(siblings))
    return siblings[at:end]


def _whole(found: Element, parents: dict[Element, Element]) -> Element:
    """A block that can stand by itself: an item of a list in a list, a row in its table."""
    if found.tag == "li":
        listing = Element(parents[found].tag)
        listing.append(found)
        return listing
    while found.tag in ("tr", "td", "th", "thead", "tbody"):
        found = parents[found]
    return found


def _put(parent: Element, paragraph: Element, link: Element, shown: list[Element]) -> None:
    """Put what is shown in place of the paragraph, under the link to it."""
    box = Element("div", {"class": "callout callout-embed"})
    for name in ("id", "data-line"):
        if name in paragraph.attrib:
            box.set(name, paragraph.attrib[name])
    title = Element("p", {"class": "callout-title"})
    link.tail = None
    title.append(link)
    box.append(title)
    box.extend(shown)
    box.tail = paragraph.tail
    parent[list(parent).index(paragraph)] = box


def _detach(holder: Element, path: Path) -> None:
    """Take from the elements of an embedded note what names its places: they are no places of the page."""
    for element in holder.iter():
        for name in ("id", "data-line", "data-bare", "data-fold"):
            element.attrib.pop(name, None)
        href = element.get("href", "")
        if element.tag != "a":
            continue
        if "footnote" in element.get("class", "").split() or element.get("data-footnote") is not None:
            element.attrib.pop("href", None)
        elif href.startswith("note:"):
            target = element.get("data-resolved") or str(path)
            place = element.get("data-target", "").partition("#")[2]
            element.set("href", f"note:{quote(target, safe='/')}{f'%23{quote(place)}' if place else ''}")
        elif href.startswith(("seek:", "video:")):
            # It is no time of the page that could be marked.
            element.set("href", href.partition("#c")[0])
            if "words" not in element.get("class", ""):
                element.set("class", f"{element.get('class', '')} chip")
