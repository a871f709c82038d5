"""Where in a note a link leads: `#Heading`, `#Heading#Below it`, `#^block`, `#t=1:20`."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from karareader.notes.model import video_url
from karareader.notes.model.note import Heading, Rendered
from karareader.notes.model.slugs import slug
from karareader.timeline.cues import Timeline


@dataclass(frozen=True, slots=True)
class LinkPlace:
    """A block of a note, by its id; for a time its `seconds` too, and the index of the `cue` that is nearest before it.

    A time of which the note says nothing has no block.
    """

    block: str
    seconds: float | None = None
    cue: int | None = None


def seconds_of(name: str) -> float | None:
    """The time, in seconds, that the part of a link after `#` names; None if it is no time."""
    if name[:2].lower() != "t=":
        return None
    span = video_url.read_fragment(name)
    return span[0] if span is not None else None


def find(rendered: Rendered, timeline: Timeline, name: str) -> LinkPlace | None:
    """Where `name`, the part of a link after `#`, leads in a note; None if there is no such place.

    `timeline` are the times of the note as they are read now; a time means the note's own video.
    """
    name = name.strip()
    seconds = seconds_of(name)
    if seconds is not None:
        timeline = timeline.of(None)
        moment = timeline.at(seconds) or timeline.after(seconds)
        return (
            LinkPlace(moment.first.block, seconds, moment.first.index) if moment is not None else LinkPlace("", seconds)
        )
    block = block_of(rendered.headings, rendered.names, [each.id for each in rendered.blocks], name)
    return LinkPlace(block) if block else None


def block_of(headings: Sequence[Heading], names: Mapping[str, str], blocks: Sequence[str], name: str) -> str:
    """The id of the block that `name`, a heading or a block's own name (`^name`), means; "" if there is none.

    `names` gives the ids of blocks by the names that the note gives them, `blocks` are all ids.
    """
    last = name.rpartition("#")[2].strip()
    if last.startswith("^"):
        return names.get(last[1:].lower(), "") or (last[1:] if last[1:] in blocks else "")
    heading = _heading(headings, name)
    return heading.block if heading is not None else ""


def _heading(headings: Sequence[Heading], name: str) -> Heading | None:
    """The heading that a link means: by all of its name, along the headings above it, or by its last part."""
    whole = _first(headings, slug(name))
    if whole is not None or "#" not in name:
        return whole
    parts = [part for part in name.split("#") if slug(part)]
    along = _below(headings, parts)
    return along if along is not None or not parts else _first(headings, slug(parts[-1]))


def _below(headings: Sequence[Heading], parts: Sequence[str]) -> Heading | None:
    """The heading that is come to along `parts`, each of which lies below the one before; a heading may hold a `#`."""
    for taken in range(1, len(parts) + 1):
        wanted = slug("#".join(parts[:taken]))
        for at, heading in enumerate(headings):
            if heading.slug != wanted:
                continue
            if taken == len(parts):
                return heading
            found = _below(_under(headings, at), parts[taken:])
            if found is not None:
                return found
    return None


def _under(headings: Sequence[Heading], at: int) -> Sequence[Heading]:
    """The headings of the section that the one at `at` begins."""
    level = headings[at].level
    end = next((end for end in range(at + 1, len(headings)) if headings[end].level <= level), len(headings))
    return headings[at + 1 : end]


def _first(headings: Sequence[Heading], wanted: str) -> Heading | None:
    """The first heading of that name; without one, the first that is alike but for accents and spaces."""
    if not wanted:
        return None
    exact = next((heading for heading in headings if heading.slug == wanted), None)
    if exact is not None:
        return exact
    plain = _plain(wanted)
    return next((heading for heading in headings if _plain(heading.slug) == plain), None)


def _plain(name: str) -> str:
    parts = name if name.isascii() else unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in parts if letter != "-" and not 0x300 <= ord(letter) < 0x370)
