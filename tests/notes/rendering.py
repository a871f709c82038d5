"""Short forms for tests of rendering."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

from karareader.notes.load import parse_note
from karareader.notes.model.note import Rendered
from karareader.notes.render import render


def rendered(
    body: str,
    *,
    video: bool = True,
    resolve: Callable[[str], str | None] | None = None,
    folder: Path = Path("/nowhere"),
    whole: bool = True,
    title: str = "",
) -> Rendered:
    """A note with this body, rendered; its video is `Kr4Rd3rT0ur` of YouTube."""
    head = f"---\ntitle: {title}\n---\n" if title else ""
    note = parse_note(folder / "note.md", (head + body).encode())
    return render(note, video=video, video_id="Kr4Rd3rT0ur", resolve=resolve, whole=whole)


def html(body: str, **options: object) -> str:
    """The HTML of a body, without the attributes that only place it."""
    made = rendered(body, **options).html  # type: ignore[arg-type]
    made = re.sub(r' (?:data-line|data-tight|id)="[^"]*"', "", made)
    # A line end between words is a space to HTML.
    return re.sub(r"(?<=[^>])\n(?=[^<])", " ", made).replace("\n", "") if "<pre" not in made else made.replace("\n", "")


def shapes(body: str) -> list[tuple[str, int, str]]:
    """Kind, level and text of the blocks of a body."""
    return [(block.kind, block.level, block.text) for block in rendered(body).blocks]


def tree(html: str) -> Element:
    """The tree that a note of this HTML would have; what has no content may be written as in HTML: `<br>`."""
    closed = re.sub(r"<((?:br|img|hr)\b[^<>]*?) ?/?>", r"<\1/>", html)
    return fromstring(f"<div>{closed}</div>")
