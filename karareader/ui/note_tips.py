"""What the tooltips of a note say."""

from __future__ import annotations

from html import escape

from karareader.notes.links import FileLink, NoteLink, Refused, WebLink, parse
from karareader.timeline.cues import Cue
from karareader.timeline.timecode import format_time
from karareader.ui.note_page import Anchor, NotePage


def tip(page: NotePage, anchor: Anchor) -> str:
    """The tooltip of a link or time, as HTML; empty where it needs none."""
    cue = page.cue(anchor)
    lines = [full_reading(cue)] if cue else []
    if cue and cue.reason:
        lines.append(cue.reason)
    if cue and cue.doubtful:
        lines.append("This time is past the end of the video.")
    if not cue:
        lines = _link(anchor)
    if anchor.title and anchor.title not in lines:
        lines.append(anchor.title)
    return "<br>".join(f"<span style='white-space:pre-wrap'>{escape(line)}</span>" for line in lines)


def full_reading(cue: Cue) -> str:
    """«1:53 · written 00:01:53»."""
    reading = format_time(cue.start)
    if cue.end is not None:
        reading += f"–{format_time(cue.end)}"
    return reading if cue.written in ("", reading) else f"{reading} · written {cue.written}"


def _link(anchor: Anchor) -> list[str]:
    link = parse(anchor.href)
    if isinstance(link, WebLink):
        return [link.url]
    if isinstance(link, NoteLink):
        where = " › ".join(part for part in (link.target, link.heading) if part)
        return [f"There is no note “{where}” in the library"] if anchor.dead else [where]
    if isinstance(link, FileLink):
        return [link.path]
    return [link.reason] if isinstance(link, Refused) else []
