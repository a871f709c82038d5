"""What the tooltips of a note say."""

from __future__ import annotations

from html import escape

from karareader.base.readable_text import readable
from karareader.base.translation import tr
from karareader.library.names.catalog import pretty
from karareader.library.names.wikilinks import name_of
from karareader.notes.model.links import FileLink, NoteLink, Refused, SeekLink, TagLink, VideoLink, WebLink, parse
from karareader.timeline.cues import Cue
from karareader.timeline.repair import reasons
from karareader.timeline.repair.context import shown
from karareader.timeline.timecode import format_time
from karareader.ui.common.video_names import called
from karareader.ui.note.header import COMMENTS, REPAIRS
from karareader.ui.note.page.content import Anchor
from karareader.ui.note.page.model import NotePage

_LINE = 72  # characters that a line of a tooltip may have, before it is broken


def tip(page: NotePage, anchor: Anchor) -> str:
    """The tooltip of a link or time, as HTML; empty where it needs none."""
    cue = page.cue(anchor)
    lines = _elsewhere(page, anchor, cue) if page.is_elsewhere(anchor) else []
    lines += (_of_time(cue) if cue else _link(anchor)) if not lines or (cue is not None and cue.reason) else []
    # What the HTML says of a time may be older than its reading.
    if anchor.title and anchor.title not in lines and cue is None:
        lines.append(anchor.title)
    # Qt breaks rich text early, and leaves a time alone on its line.
    kept = "pre" if max(map(len, lines), default=0) <= _LINE else "pre-wrap"
    return "".join(f"<p style='white-space:{kept}; margin:0'>{escape(line)}</p>" for line in lines)


def _elsewhere(page: NotePage, anchor: Anchor, cue: Cue | None) -> list[str]:
    """That a time is one of a video that is not loaded."""
    about = page.videos.get(anchor.video)
    link = parse(anchor.href)
    if about is None or not isinstance(link, SeekLink | VideoLink):
        return []
    time, video = shown(cue) if cue else format_time(link.seconds), called(about)
    if about.key is None:
        return [tr("{time} in {video}, the note’s main video", time=time, video=video)]
    return [tr("{time} in {video}", time=time, video=video)]


def _of_time(cue: Cue) -> list[str]:
    if not cue.reason:
        return [full_reading(cue)]
    why = reasons.why(cue)
    if cue.doubtful or cue.uncertain:
        return [full_reading(cue), tr("Doubtful: {why}.", why=why)]
    return [tr("Written {written}, read as {time}:", written=reasons.short(cue.written), time=shown(cue)), f"{why}."]


def full_reading(cue: Cue) -> str:
    """«1:53 · written 00:01:53»."""
    reading = shown(cue)
    return (
        reading
        if cue.written in ("", reading)
        else tr("{reading} · written {written}", reading=reading, written=cue.written)
    )


def _link(anchor: Anchor) -> list[str]:
    if anchor.href.startswith((COMMENTS, REPAIRS)):
        return []
    link = parse(anchor.href)
    if isinstance(link, WebLink):
        return [readable(link.url)]
    if isinstance(link, NoteLink):
        # What a link leads to is shown by its preview.
        return (
            [tr("No note is called “{name}”. A click shows the nearest.", name=pretty(name_of(link.target)))]
            if anchor.dead
            else []
        )
    if isinstance(link, TagLink):
        return [tr("Search for this tag")]
    if isinstance(link, FileLink):
        return [readable(link.path)]
    return [link.reason] if isinstance(link, Refused) else []
