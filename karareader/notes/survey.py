"""The times and links of a note from its raw text, without rendering it: quick enough for a whole library."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from karareader.notes import times
from karareader.notes.masking import mask_code
from karareader.notes.note import Note, Problem
from karareader.timeline.cues import Cue

_WIKILINK = re.compile(r"\[\[([^\[\]|\n]{1,300})(?:\|[^\[\]\n]{0,500})?\]\]")
# A tag of the main dialect as it should be.
_SOUND = re.compile(r"<a\b[^<>\"]{0,80}(?:\"[^<>\"]{0,300}\"[^<>\"]{0,80}){0,8}>[^<]{0,200}</a\s{0,3}>", re.IGNORECASE)


class Place(NamedTuple):
    """Where something stands: offsets into the body of the note, and the line of the file (from 1)."""

    begin: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Survey:
    """What a note's raw text holds. `places[i]` is the place of `cues[i]`; the cues are as written, unrepaired.

    `links` are the targets of its wikilinks, without their labels, each with its line; `broken` are the indexes of the
    cues whose tags are broken. `masked` is the body with its code blanked out.
    """

    cues: tuple[Cue, ...] = ()
    places: tuple[Place, ...] = ()
    links: tuple[tuple[str, int], ...] = ()
    problems: tuple[Problem, ...] = ()
    broken: tuple[int, ...] = ()
    masked: str = ""


def survey(note: Note, *, video: bool, video_id: str = "") -> Survey:
    """Look through the body of `note`. `video` tells whether it has one, `video_id` which (see `times.find`)."""
    text = mask_code(note.body)
    # The offset of the end of each line.
    ends = list(accumulate([len(line) + 1 for line in text.split("\n")]))

    first = note.body_line
    cues: list[Cue] = []
    places: list[Place] = []
    problems: list[Problem] = []
    broken: list[int] = []
    for begin, end, written, label, start, stop, rule, problem in times.find(text, video=video, video_id=video_id):
        line = first + bisect_right(ends, begin)
        is_broken = rule.startswith("anchor") and _is_broken(text[begin:end], written, label)
        if is_broken:
            problems.append(Problem("broken-tag", line, f"The tag is broken: {_short(text[begin:end])}"))
        if start is None:
            problems.append(Problem("unreadable-time", line, problem))
            continue
        if is_broken:
            broken.append(len(cues))
        cues.append(Cue(len(cues), "", start, stop, written, label, rule))
        places.append(Place(begin, end, line))
    links = tuple((match[1].strip(), first + bisect_right(ends, match.start())) for match in _WIKILINK.finditer(text))
    return Survey(tuple(cues), tuple(places), links, tuple(problems), tuple(broken), text)


def _is_broken(source: str, written: str, label: str) -> bool:
    # Nearly all tags are like this.
    if source == f'<a class="yt-timestamp" data-t="{written}">{label}</a>' and "<" not in written:
        return False
    return source.startswith("<") and _SOUND.fullmatch(source) is None


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"
