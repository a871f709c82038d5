"""A page of all that the notes of a library say about a video, in the order of the video; never written to disk.

It is ordinary Markdown, so that it is read, followed and linked like a note.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import quote

from karareader.base.translation import tr
from karareader.library.search.moments import Citation, VideoTimeline
from karareader.notes.model.note import Note
from karareader.timeline.timecode import format_clock, format_time

_SUFFIX = ".all-notes"
# A time may be rounded up past the end of the video by so much, in seconds.
_ROUNDED = 1.0
# Minutes that one heading stands for: the first of these that makes no more than so many headings.
_MINUTES = (1, 2, 5, 10, 15, 30, 60)
_MOST_HEADINGS = 24
# A stretch that no note cites is told of from so many seconds on, or from this part of the video on.
_LEAST_GAP = 60.0
_GAP_SHARE = 0.04
# What would be more than itself in Markdown, anywhere or at the beginning of a paragraph, or part of a time.
_MARKS = re.compile(r"[\\`*_{}\[\]<>()#=|~^$!&%]|:(?=[/\d])|\A[-+]|(?<=\d)\.(?=\s|\Z)|(?i:(?<=www)\.)")
_HOURS = re.compile(r"(?<=\d)[hH](?=\d)")
_NO_TARGET = re.compile(r"[\[\]|#\n\r%]")


@dataclass(frozen=True, slots=True)
class CombinedVideo:
    """A video as its page names it. `named` is the front matter that names it; `length` is in seconds, if known."""

    key: str
    named: Mapping[str, Any]
    title: str = ""
    channel: str = ""
    length: float | None = None


def path(root: Path, key: str) -> Path:
    """Where the page of the video with this key would lie in the library at `root`; there is no such file."""
    return root / f"{quote(key, safe='')}{_SUFFIX}"


def make(root: Path, video: CombinedVideo, timeline: VideoTimeline) -> Note:
    """The page of a video."""
    title = tr("{title} – all notes", title=video.title) if video.title else tr("All notes on this video")
    return Note(path(root, video.key), title, video.named, "\n\n".join(_paragraphs(root, video, timeline)) + "\n")


def _paragraphs(root: Path, video: CombinedVideo, timeline: VideoTimeline) -> Iterator[str]:
    if video.channel and not _NO_TARGET.search(video.channel):
        yield tr("From: [[{channel}]]", channel=video.channel)
    # What an index made before the length was known takes for times may lie past the end.
    end = math.inf if video.length is None else video.length + _ROUNDED
    citations = [citation for citation in timeline.citations if citation.start <= end]
    if not citations:
        yield tr("No note of this library cites a time of this video.")
        return
    yield _sources(root, citations)
    last = citations[-1].start
    length = max(video.length or 0.0, last)
    step = next((m for m in _MINUTES if length <= m * 60 * _MOST_HEADINGS), _MINUTES[-1]) * 60.0
    gaps = timeline.gaps(length, max(_LEAST_GAP, length * _GAP_SHARE))
    for part, group in groupby(citations, key=lambda citation: int(citation.start // step)):
        inside = list(group)
        yield from _silences(gaps, before=inside[0].start)
        yield f"## {_stretch(part * step, (part + 1) * step)}"
        for at, (_, same) in enumerate(groupby(inside, key=lambda citation: (citation.note, citation.sentence))):
            cited = list(same)
            if at:
                yield from _silences(gaps, before=cited[0].start)
            yield _entry(root, cited)
    yield from _silences(gaps, before=length)


def _silences(gaps: list[tuple[float, float]], before: float) -> Iterator[str]:
    """The stretches that end at or before `before` seconds and were not told yet."""
    while gaps and gaps[0][1] <= before:
        yield tr("*No note cites {stretch}.*", stretch=_stretch(*gaps.pop(0)))


def _stretch(begin: float, end: float) -> str:
    """From when to when (seconds), as words: what is not cited must not look as if it were."""
    return plain(f"{format_time(begin)} – {format_time(end)}")


def _sources(root: Path, citations: Sequence[Citation]) -> str:
    """The notes that are cited, in the order in which they first speak."""
    found = {citation.note: citation.title for citation in citations}
    links = " · ".join(_link(root, note, title) for note, title in found.items())
    return tr("From %n note: {links}", "From %n notes: {links}", len(found), links=links)


def _entry(root: Path, cited: Sequence[Citation]) -> str:
    """A sentence of a note with its times, and the note."""
    first = cited[0]
    times = " ".join(dict.fromkeys(_chip(citation) for citation in cited))
    return f"{plain(first.sentence)} {times} <small>· {_link(root, first.note, first.title)}</small>".lstrip()


def _chip(citation: Citation) -> str:
    start = citation.start
    label = format_time(start)
    return f'<a class="yt-timestamp" data-t="{format_clock(start, millis=start % 1 > 0)}">[{label}]</a>'


def _link(root: Path, note: Path, title: str) -> str:
    """The wikilink to a note, by its way from the page; its bare title where its name cannot stand in a link."""
    try:
        target = note.relative_to(root).with_suffix("").as_posix()
    except ValueError:
        return plain(title)
    label = plain(" ".join(title.replace("[", "(").replace("]", ")").replace("|", "/").split()))
    return label if _NO_TARGET.search(target) else f"[[./{target}|{label}]]"


def plain(text: str) -> str:
    """Markdown that shows exactly `text`, on one line, and has no times."""
    marked = _MARKS.sub(r"\\\g<0>", " ".join(text.split()))
    return _HOURS.sub(lambda found: f"&#{ord(found[0])};", marked)
