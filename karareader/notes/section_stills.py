"""A still for each section of a note, under its heading: for what is read without the video."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement

from karareader.notes.model.note import Rendered
from karareader.timeline.timecode import format_time

WIDTH = 320
"""How wide a still is in a note, in pixels, …"""
SHARP_WIDTH = 3 * WIDTH
"""… and in its file, which is printed."""
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])


def sections(rendered: Rendered) -> dict[str, float]:
    """The time at which each section begins, in seconds, by the block of its heading: the first time under that.

    A section without a time of the note's own video is left out, and times in doubt are.
    """
    first: dict[str, float] = {}
    for cue in rendered.timeline.cues:
        if not cue.doubtful and cue.video is None:
            first.setdefault(cue.block, cue.start)
    found: dict[str, float] = {}
    heading = ""
    for block in rendered.blocks:
        if block.kind == "heading":
            heading = block.id
        if heading and block.id in first:
            found.setdefault(heading, first[block.id])
    return found


def with_stills(rendered: Rendered, stills: Mapping[str, Path]) -> Rendered:
    """The same with these files under the headings whose blocks they are given for."""
    times, tree = sections(rendered), deepcopy(rendered.tree)
    for parent in list(tree.iter()):
        for heading in list(parent):
            file = stills.get(heading.get("id", "")) if heading.tag in HEADINGS else None
            if file is not None:
                still = Element("p")
                words = f"Still at {format_time(times[heading.attrib['id']])}"
                SubElement(still, "img", {"src": f"file:{quote(str(file))}", "alt": words, "width": str(WIDTH)})
                parent.insert(list(parent).index(heading) + 1, still)
    return replace(rendered, tree=tree)
