"""Moments in the formats of programs that cut, label and annotate films.

Sources of the formats: LosslessCut's help on CSV (github.com/mifi/lossless-cut, “import-export”), Audacity's manual
(“Importing and Exporting Labels”), ELAN's schema (mpi.nl/tools/elan/EAFv3.0.xsd), OpenTimelineIO's serialised schemas
(opentimelineio.readthedocs.io), the edit decision lists of CMX 3600, WebVTT's chapter tracks (w3.org/TR/webvtt1).
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import PurePath
from urllib.parse import quote
from xml.etree import ElementTree

from karareader.timeline.entries import Entry, ExportedVideo, closed, one_line, title
from karareader.timeline.timecode import format_clock

_EXACT = 1000.0  # frames a second of a time line whose film is not known any better: milliseconds
_SCHEMA = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd"
_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"


def lossless_cut(items: Sequence[Entry], video: ExportedVideo) -> str:
    """Segments, a row each without a head: start and end in seconds, name."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    for entry, end in closed(items, video.length):
        table.writerow([f"{entry.start:.3f}", f"{end:.3f}", title(entry.text)])
    return out.getvalue()


def audacity_labels(items: Sequence[Entry], video: ExportedVideo) -> str:
    """A label track: start and end in seconds and the text, parted by tabs."""
    return "".join(
        f"{entry.start:.6f}\t{end:.6f}\t{one_line(entry.text)}\n" for entry, end in closed(items, video.length)
    )


def chapters(items: Sequence[Entry], video: ExportedVideo) -> str:
    """A WebVTT file of chapters: short titles, one after the other; each lasts until the next one."""
    parts = ["WEBVTT\n"]
    whole = [Entry(entry.start, None, entry.text) for entry in items]
    for number, (entry, end) in enumerate(closed(whole, video.length), start=1):
        text = title(entry.text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        times = f"{format_clock(entry.start, millis=True)} --> {format_clock(end, millis=True)}"
        parts.append(f"\n{number}\n{times}\n{text}\n")
    return "".join(parts)


def elan(items: Sequence[Entry], video: ExportedVideo) -> str:
    """An annotation document with one tier. Annotations of a tier must not overlap: each ends where the next begins."""
    root = ElementTree.Element(
        "ANNOTATION_DOCUMENT",
        {
            "AUTHOR": "", "DATE": "1970-01-01T00:00:00+00:00", "FORMAT": "3.0", "VERSION": "3.0",
            "xmlns:xsi": _INSTANCE, "xsi:noNamespaceSchemaLocation": _SCHEMA,
        },
    )  # fmt: skip
    header = ElementTree.SubElement(root, "HEADER", {"MEDIA_FILE": "", "TIME_UNITS": "milliseconds"})
    if video.location:
        media = {"MEDIA_URL": _address(video.location), "MIME_TYPE": "video/mp4"}
        ElementTree.SubElement(header, "MEDIA_DESCRIPTOR", media)
    order = ElementTree.SubElement(root, "TIME_ORDER")
    tier = ElementTree.SubElement(root, "TIER", {"LINGUISTIC_TYPE_REF": "default-lt", "TIER_ID": "notes"})
    slots: list[float] = []
    spans = closed(items, video.length)
    for number, (entry, end) in enumerate(spans, start=1):
        slots += [entry.start, min(end, spans[number][0].start) if number < len(spans) else end]
        last = len(slots)
        one = {"ANNOTATION_ID": f"a{number}", "TIME_SLOT_REF1": f"ts{last - 1}", "TIME_SLOT_REF2": f"ts{last}"}
        annotation = ElementTree.SubElement(ElementTree.SubElement(tier, "ANNOTATION"), "ALIGNABLE_ANNOTATION", one)
        ElementTree.SubElement(annotation, "ANNOTATION_VALUE").text = one_line(entry.text)
    for number, seconds in enumerate(slots, start=1):
        slot = {"TIME_SLOT_ID": f"ts{number}", "TIME_VALUE": str(round(seconds * 1000))}
        ElementTree.SubElement(order, "TIME_SLOT", slot)
    kind = {"GRAPHIC_REFERENCES": "false", "LINGUISTIC_TYPE_ID": "default-lt", "TIME_ALIGNABLE": "true"}
    ElementTree.SubElement(root, "LINGUISTIC_TYPE", kind)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def otio(items: Sequence[Entry], video: ExportedVideo) -> str:
    """A time line with one track, on which the spans follow one another as clips of their films."""
    clips = [
        {
            "OTIO_SCHEMA": "Clip.1", "name": title(entry.text), "effects": [], "markers": [], "enabled": True,
            "metadata": {"karareader": {"text": one_line(entry.text)}},
            "source_range": _range(entry.start, end, film.rate or _EXACT),
            "media_reference": {
                "OTIO_SCHEMA": "ExternalReference.1", "metadata": {}, "name": film.title,
                "target_url": _address(film.location) if film.location else film.url,
            },
        }
        for entry, end in closed(items, video.length)
        for film in (entry.video or video,)
    ]  # fmt: skip
    empty = {"effects": [], "markers": [], "metadata": {}, "enabled": True, "source_range": None}
    track = {"OTIO_SCHEMA": "Track.1", "name": "Video", "kind": "Video", "children": clips, **empty}
    stack = {"OTIO_SCHEMA": "Stack.1", "name": "tracks", "children": [track], **empty}
    line = {"OTIO_SCHEMA": "Timeline.1", "name": video.title, "metadata": {}, "tracks": stack}
    return json.dumps(line, ensure_ascii=False, indent=1) + "\n"


def _range(start: float, end: float, rate: float) -> dict[str, object]:
    first, last = round(start * rate), round(end * rate)
    begin = {"OTIO_SCHEMA": "RationalTime.1", "rate": rate, "value": float(first)}
    length = {"OTIO_SCHEMA": "RationalTime.1", "rate": rate, "value": float(max(1, last - first))}
    return {"OTIO_SCHEMA": "TimeRange.1", "start_time": begin, "duration": length}


def edit_list(items: Sequence[Entry], video: ExportedVideo) -> str:
    """An edit decision list: the spans one after the other, in frames (25 a second, if the film does not say)."""
    rate = round(video.rate or 25.0)
    lines = [f"TITLE: {one_line(video.title)}", "FCM: NON-DROP FRAME", ""]
    at = 3600 * rate  # programmes begin at one hour
    for number, (entry, end) in enumerate(closed(items, video.length), start=1):
        first, last = round(entry.start * rate), max(round(end * rate), round(entry.start * rate) + 1)
        film = entry.video or video
        name = one_line(PurePath(film.location).name if film.location else film.title)
        codes = " ".join(_code(frame, rate) for frame in (first, last, at, at + last - first))
        lines += [f"{number:03d}  AX       V     C        {codes}", f"* FROM CLIP NAME: {name}"]
        lines.append(f"* COMMENT: {one_line(entry.text)}")
        at += last - first
    return "\n".join(lines) + "\n"


def _code(frame: int, rate: int) -> str:
    seconds, frames = divmod(frame, rate)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}:{frames:02d}"


def _address(location: str) -> str:
    """The address of a film: a path as `file:`, an address as it is."""
    if "://" in location:
        return location
    path = PurePath(location)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
