"""The timeline of a note in the formats of other programs.

Sources of the formats: YouTube chapters (support.google.com/youtube/answer/9884579), WebVTT (w3.org/TR/webvtt1),
ffmetadata (ffmpeg.org/ffmpeg-formats.html#Metadata-2), M3U with VLC's `bookmarks` option (as VLC's own playlists
write it), CSV (RFC 4180).
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from karareader.timeline.cues import Timeline
from karareader.timeline.timecode import format_clock, format_time
from karareader.timeline.timed_address import at_time

# A last entry of unknown end lasts this long (seconds), where the length of the video is not known either.
LAST_ENTRY = 10.0
# YouTube wants chapters of at least ten seconds.
SHORTEST_CHAPTER = 10.0
# Titles of chapters and bookmarks are shown on one line: at most so many characters (YouTube cuts at 100).
LONGEST_TITLE = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """One moment: `start` and `end` in seconds, `text` on one line. An `end` of None lasts until the next entry."""

    start: float
    end: float | None
    text: str


@dataclass(frozen=True, slots=True)
class Video:
    """What the entries belong to. `url` is the page of the video, `location` the file or stream that a player opens.

    `length` is in seconds, None while unknown. `url` and `location` may be empty.
    """

    title: str
    url: str = ""
    location: str = ""
    length: float | None = None


def entries(timelines: Iterable[Timeline]) -> list[Entry]:
    """The moments of one or more timelines of the same video, in time order, each with the sentences that cite it.

    Doubtful times are left out. Moments of the same second become one entry.
    """
    by_second: dict[int, Entry] = {}
    for timeline in timelines:
        for moment in timeline.moments:
            texts = dict.fromkeys(_one_line(cue.sentence or cue.label) for cue in moment.cues)
            ends = [cue.end for cue in moment.cues]
            end = max((e for e in ends if e is not None), default=None) if None not in ends else None
            second = math.floor(moment.start)
            known = by_second.get(second)
            if known:
                texts = dict.fromkeys([*known.text.split(" · "), *texts])
                end = max(end, known.end) if end is not None and known.end is not None else None
            start = min(moment.start, known.start) if known else moment.start
            by_second[second] = Entry(start, end, " · ".join(filter(None, texts)))
    return [by_second[second] for second in sorted(by_second)]


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _title(text: str) -> str:
    """The beginning of a text, cut between words where it is too long for a title."""
    if len(text) <= LONGEST_TITLE:
        return text
    head = text[: LONGEST_TITLE - 1]
    return (head.rpartition(" ")[0] or head).rstrip(" ,;:–-") + "…"


def _closed(items: Sequence[Entry], length: float | None) -> list[tuple[Entry, float]]:
    """Each entry with the second that it ends at: its own end, the next entry's start, or the end of the video."""
    if not items:
        return []
    last = items[-1]
    final = length if length and length > last.start else last.start + LAST_ENTRY
    starts = [*(entry.start for entry in items), final]
    return [
        (entry, entry.end if entry.end is not None and entry.end > entry.start else following)
        for entry, (_, following) in zip(items, pairwise(starts), strict=True)
    ]


def youtube_chapters(items: Sequence[Entry], video: Video) -> str:
    """Chapter lines for the description of a video: the first at 0:00, each at least ten seconds after the last."""
    chapters: list[Entry] = []
    for entry in items:
        if not chapters or entry.start - chapters[-1].start >= SHORTEST_CHAPTER:
            chapters.append(entry)
    if chapters and chapters[0].start >= SHORTEST_CHAPTER:
        chapters.insert(0, Entry(0.0, None, video.title or "Start"))
    elif chapters:
        chapters[0] = replace(chapters[0], start=0.0)
    return "".join(f"{format_time(entry.start)} {_title(entry.text)}\n" for entry in chapters)


def webvtt(items: Sequence[Entry], video: Video) -> str:
    """A WebVTT file with one cue an entry."""
    parts = ["WEBVTT\n"]
    for number, (entry, end) in enumerate(_closed(items, video.length), start=1):
        text = entry.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        times = f"{format_clock(entry.start, millis=True)} --> {format_clock(end, millis=True)}"
        parts.append(f"\n{number}\n{times}\n{text}\n")
    return "".join(parts)


def ffmetadata(items: Sequence[Entry], video: Video) -> str:
    """Chapters as ffmpeg's metadata muxer writes them; `ffmpeg -i video -i file -map_metadata 1` adds them."""
    lines = [";FFMETADATA1", f"title={_escaped(video.title)}"]
    for entry, end in _closed(items, video.length):
        lines += [
            "[CHAPTER]",
            "TIMEBASE=1/1000",
            f"START={round(entry.start * 1000)}",
            f"END={round(end * 1000)}",
            f"title={_escaped(_title(entry.text))}",
        ]
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return re.sub(r"([=;#\\\n])", r"\\\1", text)


def m3u(items: Sequence[Entry], video: Video) -> str:
    """A playlist of the one video, with the entries as VLC's bookmarks."""
    # VLC splits bookmarks at these characters and knows no way to escape them.
    marks = ",".join(f"{{name={re.sub('[,{}]', ' ', _title(entry.text))},time={entry.start:.3f}}}" for entry in items)
    length = round(video.length) if video.length else -1
    lines = ["#EXTM3U", f"#EXTINF:{length},{_one_line(video.title)}"]
    if marks:
        lines.append(f"#EXTVLCOPT:bookmarks={marks}")
    return "\n".join([*lines, video.location or video.url]) + "\n"


def markdown(items: Sequence[Entry], video: Video) -> str:
    """A list of links into the video; plain times where it has no page."""
    lines = []
    for entry in items:
        label = format_time(entry.start)
        mark = f"[{label}]({at_time(video.url, entry.start)})" if video.url else f"[{label}]"
        lines.append(f"- {mark} {entry.text}\n")
    return "".join(lines)


def comma_separated(items: Sequence[Entry], video: Video) -> str:
    """A table with the columns start, end (seconds), time, text, url."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(["start", "end", "time", "text", "url"])
    for entry, end in _closed(items, video.length):
        url = at_time(video.url, entry.start)
        table.writerow([f"{entry.start:.3f}", f"{end:.3f}", format_time(entry.start), entry.text, url])
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class Format:
    """A format to export to: its name for people, the ending of its files, and the function that writes it."""

    title: str
    ending: str
    write: Callable[[Sequence[Entry], Video], str]


FORMATS = {
    "youtube": Format("YouTube chapters", ".chapters.txt", youtube_chapters),
    "vtt": Format("WebVTT", ".vtt", webvtt),
    "ffmetadata": Format("ffmetadata chapters", ".ffmeta", ffmetadata),
    "m3u": Format("VLC playlist with bookmarks", ".m3u", m3u),
    "markdown": Format("Markdown links", ".links.md", markdown),
    "csv": Format("CSV table", ".csv", comma_separated),
}
