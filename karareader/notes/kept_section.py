"""What a reader kept of a video, at the end of its note: for what is read without the program."""

from __future__ import annotations

import html
from collections.abc import Sequence

from karareader.timeline.entries import Entry
from karareader.timeline.timecode import format_time
from karareader.timeline.timed_address import at_time

TITLE = "Marks, jots and highlights"


def with_kept(page: str, items: Sequence[Entry], url: str) -> str:
    """The HTML of a note with a list of these below it; their times are links into the page of the video at `url`.

    Without such a page they are plain text. Nothing is added where nothing was kept.
    """
    if not items:
        return page
    rows = "\n".join(f"<li>{_time(item, url)} {html.escape(item.text)}</li>" for item in items)
    return f"{page}\n<h2>{TITLE}</h2>\n<ul>\n{rows}\n</ul>\n"


def _time(item: Entry, url: str) -> str:
    written = format_time(item.start) + (f"–{format_time(item.end)}" if item.end is not None else "")
    return f'<a href="{html.escape(at_time(url, item.start))}">{written}</a>' if url else written
