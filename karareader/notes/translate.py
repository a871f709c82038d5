"""A note's times in another dialect: for copies that other programs read, never for the note itself.

What was written is read again: a time that a dialect cannot say at its place is written as a link, so that each copy
gives the same times as its note. Sources of the forms: Media Extended's help (“Timestamps and fragments”), Logseq's
`youtube-timestamp` macro, the `t` parameter of YouTube, W3C Media Fragments.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from karareader.notes import rewrite, videos
from karareader.notes.load import parse_note
from karareader.notes.model import video_ref
from karareader.notes.model.note import Note
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.survey import Survey, survey
from karareader.notes.timestamps import link_words as time_words
from karareader.timeline.cues import Cue
from karareader.timeline.timecode import at_time, format_time


class Translated(NamedTuple):
    """The bytes of a copy; how many of its times the dialect cannot say and are links; how many stayed as they were."""

    data: bytes
    links: int
    kept: int


# Writes a time of the video whose address is the second argument, with words of its own or ""; None where it cannot.
Writer = Callable[[Cue, str, str], str | None]


def _link(cue: Cue, address: str, words: str) -> str | None:
    """`[1:53](https://…#t=113)`: what every dialect can say. Without an address it leads into the note's own video."""
    if not address and cue.video is not None:
        return None
    span = _seconds(cue.start) if cue.end is None else f"{_seconds(cue.start)},{_seconds(cue.end)}"
    target = f"{address.partition('#')[0]}#t={span}"
    return f"[{words or _label(cue)}]({target if _is_plain(target) else f'<{target}>'})"


def _query(cue: Cue, address: str, words: str) -> str | None:
    """`[1:53](https://…&t=113s)`, as sites write it; a range needs a fragment."""
    if cue.end is not None or not address.startswith("http") or cue.start != int(cue.start):
        return _link(cue, address, words)
    target = at_time(address, cue.start)
    return f"[{words or _label(cue)}]({target if _is_plain(target) else f'<{target}>'})"


def _macro(cue: Cue, _address: str, words: str) -> str | None:
    """`{{youtube-timestamp 113}}`: a whole second of the video that governs the place."""
    if cue.end is not None or cue.start != int(cue.start) or cue.video is not None:
        return None
    return f"{words} {{{{youtube-timestamp {int(cue.start)}}}}}".lstrip()


def _anchor(cue: Cue, _address: str, words: str) -> str | None:
    """The tag of the main dialect: a time of the note's own video."""
    return None if cue.video is not None else rewrite.tag(cue, words)


DIALECTS: dict[str, tuple[str, Writer]] = {
    "anchors": ("Timestamp tags", _anchor),
    "media-extended": ("Media Extended links", _link),
    "logseq": ("Logseq timestamps", _macro),
    "links": ("Links to the site", _query),
}
"""The dialects that can be written: what each is called, and what writes a time in it."""


def one(start: float, end: float | None, video: VideoRef | None, dialect: str) -> str:
    """A time of `video` in a dialect, by itself: where it is put, nothing else tells which video is meant.

    `start` and `end` are whole seconds.
    """
    cue = Cue(0, "", start, end, "", "", "")
    macro_fits = dialect != "logseq" or (video is not None and video.site == "youtube")
    writer = DIALECTS[dialect][1] if macro_fits else _link
    return writer(cue, _address(video), "") or _link(cue, _address(video), "") or ""


def translated(note: Note, data: bytes, found: Survey, readings: Sequence[Cue], dialect: str) -> Translated:
    """The file of `note` with its times written in `dialect`, as they are read; doubtful ones stay as they are.

    `data` are the bytes of the file, `readings` the cues of `found` after repair, in the same order.
    """
    video = video_ref.find(note)
    wanted, writer = [_whole(cue) if cue.repaired else cue for cue in readings], DIALECTS[dialect][1]
    named = {key: videos.named(key, "", found.films) for key in {cue.video for cue in wanted} if key is not None}
    own = video if video is not None and (video.url or video.path) else None
    addresses = {key: _address(about, note.path) for key, about in [(None, own), *named.items()]}
    as_link: set[int] = set()
    stay = {at for at, cue in enumerate(wanted) if cue.doubtful or cue.uncertain}
    while True:
        changes = []
        for at, (cue, place) in enumerate(zip(wanted, found.places, strict=True)):
            source = note.body[place.begin : place.end]
            address = addresses[cue.video]
            new = None if at in stay else _written(cue, source, address, _link if at in as_link else writer)
            if new is None and at not in stay and at not in as_link:
                as_link.add(at)
                new = _written(cue, source, address, _link)
            if new is None:
                stay.add(at)
            elif new != source:
                changes.append((place.begin, place.end, place.line, new))
        copy = rewrite.changed(note, data, changes)
        wrong = _wrong(note, copy, wanted, stay)
        # What is read otherwise at its place is written as a link, and what even so, stays.
        worse = [at for at in wrong if at not in stay]
        if not worse:
            return Translated(copy, len(as_link - stay), len(stay))
        stay |= {at for at in worse if at in as_link}
        as_link |= set(worse)


def _written(cue: Cue, source: str, address: str, writer: Writer) -> str | None:
    words = _words(cue, source)
    return None if words is None else writer(cue, address, words)


def _address(video: VideoRef | None, note: Path | None = None) -> str:
    """What a link to the video leads to: its page, or its file, seen from the `note` if it is there."""
    if video is None or video.path is None:
        return (video.url or quote(video.id)) if video is not None else ""
    if note is None or video.id == video.path.name:
        return quote(video.path.name)
    return quote(Path(os.path.relpath(video.path, note.parent)).as_posix())


def _words(cue: Cue, source: str) -> str | None:
    """The words that a time has of its own in its source; None where they cannot stand in a link."""
    if not time_words.has_words(cue.label, cue.written):
        return ""
    place = time_words.place(source, source, (0, len(source)), cue.written, cue.label)
    words = source[slice(*place)] if place is not None else cue.label
    return None if any(letter in "[]<>\n" for letter in words) else words


def _wrong(note: Note, copy: bytes, wanted: Sequence[Cue], stay: set[int]) -> list[int]:
    """The indexes of the times that a copy does not give as they are wanted; all, where it gives more or fewer."""
    again = parse_note(note.path, copy)
    video = video_ref.find(again)
    cues = survey(again, video=video is not None, video_id=video.id if video is not None else "").cues
    if len(cues) != len(wanted):
        return [at for at in range(len(wanted)) if at not in stay]
    return [
        at
        for at, (cue, other) in enumerate(zip(wanted, cues, strict=True))
        if at not in stay and (cue.start, cue.end, cue.video) != (other.start, other.end, other.video)
    ]


def _whole(cue: Cue) -> Cue:
    """A repaired time to the second: what is less was made of a field that means nothing."""
    return cue._replace(start=float(int(cue.start)), end=None if cue.end is None else float(int(cue.end)))


def _seconds(seconds: float) -> str:
    return f"{seconds:.3f}".rstrip("0").rstrip(".")


def _label(cue: Cue) -> str:
    return format_time(cue.start) if cue.end is None else f"{format_time(cue.start)}–{format_time(cue.end)}"


def _is_plain(target: str) -> bool:
    return not any(letter in " ()<>" for letter in target)
