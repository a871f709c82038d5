"""What a note is: the frozen results of reading and rendering it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from xml.etree.ElementTree import Element

from karareader.notes.model.to_html import serialise
from karareader.timeline.cues import Timeline

NOTE_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
"""How the names of notes end, in lower case."""
BlockKind = Literal[
    "heading", "paragraph", "list_item", "quote", "callout", "code", "table_row", "math", "image"
]  # fmt: skip
LinkKind = Literal["wikilink", "embed", "web", "file", "heading"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a note that could not be taken as written. `line` counts from 1 in the file; 0 means the whole."""

    kind: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """A stretch of a note that is marked as one: `text` is what a reader sees of it, without its nested blocks.

    `id` is unique in the note and stands as the `id` attribute in the HTML. `level` is a heading's level (1 to 6), a
    list item's depth from 1, a quote's or callout's depth from 1, else 0. A list item, quote or callout owns its first
    paragraph; what follows in it are blocks of their own, whose `parent` is its id.
    """

    id: str
    kind: BlockKind
    level: int
    text: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as the outline and `[[note#Heading]]` know it; `slug` is its text in the form that links compare."""

    block: str
    level: int
    text: str
    slug: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a note. `resolved` is the path of the note or file it leads to, or None where there is none."""

    block: str
    kind: LinkKind
    target: str
    text: str
    resolved: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A note as read from its file, before rendering.

    `body` is the Markdown after the front matter, with LF line ends; `body_line` is the line of the file (from 1) that
    it starts on. `title` is that of the front matter, else the first heading of level 1, else the file's name.
    `repaired_id` is the id of its video as its head writes it, and as it is read (see `id_case`), where these differ;
    with `id_as_written` the reader wants it left as it is.
    """

    path: Path
    title: str
    front_matter: Mapping[str, Any]
    body: str
    body_line: int = 1
    problems: tuple[Problem, ...] = ()
    repaired_id: tuple[str, str] | None = None
    id_as_written: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that the HTML shows by its `name` (`<img src="name">`): drawn mathematics.

    `svg` is the drawing; `width`, `height` and `depth` (how far it reaches below the base line) are in pixels at a
    text size of 16 px. Colours in it are the placeholder `currentColor`.
    """

    name: str
    svg: bytes
    width: float
    height: float
    depth: float = 0.0


@dataclass(frozen=True, slots=True)
class Rendered:
    """All that one pass over the tree of a note gives, and this `tree`: a `div` of HTML elements, which nobody changes.

    `names` are the note's own names of blocks, in lower case.
    `put_off` are formulas (TeX, and whether it is displayed) that there was no time to draw. `films` are the local
    files, by the keys of their videos, that times and links lead into, those of embedded notes too.
    """

    tree: Element
    blocks: tuple[NoteBlock, ...]
    timeline: Timeline
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    problems: tuple[Problem, ...] = ()
    pictures: tuple[Picture, ...] = ()
    channel: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    put_off: tuple[tuple[str, bool], ...] = ()
    films: Mapping[str, Path] = field(default_factory=dict)

    @property
    def html(self) -> str:
        """The HTML of the tree."""
        return serialise(self.tree)
