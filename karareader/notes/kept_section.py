"""What a reader kept of a video, at the end of its note: for what is read without the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from xml.etree.ElementTree import Element, SubElement

from karareader.base.readable_text import readable
from karareader.notes.model.note import Rendered
from karareader.timeline.entries import Entry
from karareader.timeline.timecode import at_time, format_time

TITLE = "Marks, jots and highlights"


def with_kept(rendered: Rendered, items: Sequence[Entry], url: str) -> Rendered:
    """A note with a list of these below it; their times are links into the page of the video at `url`.

    Without such a page they are plain text. Nothing is added where nothing was kept.
    """
    if not items:
        return rendered
    tree = Element(rendered.tree.tag)
    tree.extend(rendered.tree)
    SubElement(tree, "h2").text = TITLE
    rows = SubElement(tree, "ul")
    for item in items:
        row, text = SubElement(rows, "li"), f" {readable(item.text)}"
        written = format_time(item.start) + (f"–{format_time(item.end)}" if item.end is not None else "")
        if url:
            link = SubElement(row, "a", {"href": at_time(url, item.start)})
            link.text, link.tail = written, text
        else:
            row.text = written + text
    return replace(rendered, tree=tree)
