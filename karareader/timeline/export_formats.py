"""The timeline of a note in the formats of other programs.

Sources of the formats: YouTube chapters (support.google.com/youtube/answer/9884579), WebVTT (w3.org/TR/webvtt1),
ffmetadata (ffmpeg.org/ffmpeg-formats.html#Metadata-2), M3U with VLC's `bookmarks` option (as VLC's own playlists
write it), CSV (RFC 4180).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from karareader.base.translation import noop
from karareader.timeline import editor_formats as editors
from karareader.timeline.entries import Entry, ExportedVideo, closed, one_line, title
from karareader.timeline.timecode import at_time, format_clock, format_time

# YouTube wants chapters of at least ten seconds.
SHORTEST_CHAPTER = 10.0


def youtube_chapters(items: Sequence[Entry], video: ExportedVideo) -> str:
    """Chapter lines for the description of a video: the first at 0:00, each at least ten seconds after the last."""
    chapters: list[Entry] = []
    for entry in items:
        if not chapters or entry.start - chapters[-1].start >= SHORTEST_CHAPTER:
            chapters.append(entry)
    if chapters and chapters[0].start >= SHORTEST_CHAPTER:
        chapters.insert(0, Entry(0.0, None, video.title or "Start"))
    elif chapters:
        chapters[0] = replace(chapters[0], start=0.0)
    return "".join(f"{format_time(entry.start)} {title(entry.text)}\n" for entry in chapters)


def webvtt(items: Sequence[Entry], video: ExportedVideo) -> str:
    """A WebVTT file with one cue an entry."""
    parts = ["WEBVTT\n"]
    for number, (entry, end) in enumerate(closed(items, video.length), start=1):
        text = entry.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        times = f"{format_clock(entry.start, millis=True)} --> {format_clock(end, millis=True)}"
        parts.append(f"\n{number}\n{times}\n{text}\n")
    return "".join(parts)


def ffmetadata(items: Sequence[Entry], video: ExportedVideo) -> str:
    """Chapters as ffmpeg's metadata muxer writes them; `ffmpeg -i video -i file -map_metadata 1` adds them."""
    lines = [";FFMETADATA1", f"title={_escaped(video.title)}"]
    for entry, end in closed(items, video.length):
        lines += [
            "[CHAPTER]",
            "TIMEBASE=1/1000",
            f"START={round(entry.start * 1000)}",
            f"END={round(end * 1000)}",
            f"title={_escaped(title(entry.text))}",
        ]
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return re.sub(r"([=;#\\\n])", r"\\\1", text)


def _named(text: str) -> str:
    """A name in a playlist, whole: VLC takes what stands before a comma or a hyphen for an artist, but for a comma that
    comes first (`parseEXTINF` of its `demux/playlist/m3u.c`).
    """
    text = text.replace(" - ", " – ")
    return f",{text}" if "," in text else text


def m3u(items: Sequence[Entry], video: ExportedVideo) -> str:
    """A playlist of the one video, with the entries as VLC's bookmarks."""
    # VLC splits bookmarks at these characters and knows no way to escape them.
    marks = ",".join(f"{{name={re.sub('[,{}]', ' ', title(entry.text))},time={entry.start:.3f}}}" for entry in items)
    length = round(video.length) if video.length else -1
    lines = ["#EXTM3U", f"#EXTINF:{length},{_named(one_line(video.title))}"]
    if marks:
        lines.append(f"#EXTVLCOPT:bookmarks={marks}")
    return "\n".join([*lines, video.location or video.url]) + "\n"


def m3u_spans(items: Sequence[Entry], video: ExportedVideo) -> str:
    """A playlist of the spans, one after the other; VLC plays each from its start to its end."""
    lines = ["#EXTM3U"]
    for entry, end in closed(items, video.length):
        film = entry.video or video
        lines += [
            f"#EXTINF:{round(end - entry.start)},{_named(title(entry.text))}",
            f"#EXTVLCOPT:start-time={entry.start:.3f}",
            f"#EXTVLCOPT:stop-time={end:.3f}",
            film.location or film.url,
        ]
    return "\n".join(lines) + "\n"


def markdown(items: Sequence[Entry], video: ExportedVideo) -> str:
    """A list of links into the video; plain times where it has no page."""
    lines = []
    for entry in items:
        label, url = format_time(entry.start), (entry.video or video).url
        mark = f"[{label}]({at_time(url, entry.start)})" if url else f"[{label}]"
        lines.append(f"- {mark} {entry.text}\n")
    return "".join(lines)


def comma_separated(items: Sequence[Entry], video: ExportedVideo) -> str:
    """A table with the columns start, end (seconds), time, text, url."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(["start", "end", "time", "text", "url"])
    for entry, end in closed(items, video.length):
        url = at_time((entry.video or video).url, entry.start)
        table.writerow([f"{entry.start:.3f}", f"{end:.3f}", format_time(entry.start), entry.text, url])
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format to export to: its name for people, the ending of its files, the function that writes it, and what it
    is good for, as a sentence."""

    title: str
    ending: str
    write: Callable[[Sequence[Entry], ExportedVideo], str | bytes]
    use: str


# ruff: noqa: E501 - a table reads best with a row for each format
FORMATS = {
    "youtube": ExportFormat(noop("YouTube chapters"), ".chapters.txt", youtube_chapters, noop("Lines such as “1:53 What is said” for the description of a video.")),
    "vtt": ExportFormat(noop("WebVTT"), ".vtt", webvtt, noop("Subtitles or chapters for players in web pages, and for most video players.")),
    "vtt-chapters": ExportFormat(noop("WebVTT chapters"), ".chapters.vtt", editors.chapters, noop("Chapters with short titles, for players in web pages.")),
    "ffmetadata": ExportFormat(noop("ffmetadata chapters"), ".ffmeta", ffmetadata, noop("Chapters that ffmpeg puts into a video file.")),
    "m3u": ExportFormat(noop("VLC playlist with bookmarks"), ".m3u", m3u, noop("A playlist of the one video, with the times as VLC’s bookmarks.")),
    "m3u-spans": ExportFormat(noop("VLC playlist of spans"), ".spans.m3u", m3u_spans, noop("A playlist that plays the spans alone, one after the other.")),
    "markdown": ExportFormat(noop("Markdown links"), ".links.md", markdown, noop("A list of links that open the video’s page at each time.")),
    "csv": ExportFormat(noop("CSV table"), ".csv", comma_separated, noop("A table for spreadsheets: start, end, time, text, address.")),
    "losslesscut": ExportFormat(noop("LosslessCut segments"), ".segments.csv", editors.lossless_cut, noop("Segments that LosslessCut cuts out of the video file.")),
    "audacity": ExportFormat(noop("Audacity labels"), ".labels.txt", editors.audacity_labels, noop("A label track for the sound in Audacity.")),
    "elan": ExportFormat(noop("ELAN annotations"), ".eaf", editors.elan, noop("A tier of annotations for ELAN and other tools of linguists.")),
    "otio": ExportFormat(noop("OpenTimelineIO"), ".otio", editors.otio, noop("A rough cut of the spans, for Kdenlive, Resolve and other editors.")),
    "edl": ExportFormat(noop("Edit decision list"), ".edl", editors.edit_list, noop("The same rough cut for older editors (CMX 3600).")),
}  # fmt: skip
