"""Named spans of a video, as they leave the program: what every format for other programs is written from."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from karareader.timeline.cues import Timeline

# A last entry of unknown end lasts this long (seconds), where the length of the video is not known either.
LAST_ENTRY = 10.0
# Titles of chapters and bookmarks are shown on one line: at most so many characters (YouTube cuts at 100).
LONGEST_TITLE = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """One moment: `start` and `end` in seconds, `text` on one line. An `end` of None lasts until the next entry.

    `video` is what it is a moment of, where that is not the video of all.
    """

    start: float
    end: float | None
    text: str
    video: ExportedVideo | None = None


@dataclass(frozen=True, slots=True)
class ExportedVideo:
    """What the entries belong to. `url` is the page of the video, `location` the file or stream that a player opens.

    `length` is in seconds, None while unknown, `rate` in frames a second, 0 while unknown. `url` and `location` may be
    empty.
    """

    title: str
    url: str = ""
    location: str = ""
    length: float | None = None
    rate: float = 0.0


def entries(timelines: Iterable[Timeline]) -> list[Entry]:
    """The moments of one or more timelines of the same video, in time order, each with the sentences that cite it.

    Doubtful times are left out. Moments of the same second become one entry.
    """
    by_second: dict[int, Entry] = {}
    for timeline in timelines:
        for moment in timeline.moments:
            texts = dict.fromkeys(one_line(cue.sentence or cue.label) for cue in moment.cues)
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


def joined(items: Iterable[Entry]) -> list[Entry]:
    """Entries of several kinds in time order; those of the same second become one, as long as the longest of them."""
    by_second: dict[int, list[Entry]] = {}
    for item in sorted(items, key=lambda each: each.start):
        by_second.setdefault(math.floor(item.start), []).append(item)
    return [
        Entry(
            same[0].start,
            max((each.end for each in same if each.end is not None), default=None),
            " · ".join(dict.fromkeys(each.text for each in same)),
        )
        for same in by_second.values()
    ]


def one_line(text: str) -> str:
    """A text without line ends."""
    return " ".join(text.split())


def title(text: str) -> str:
    """The beginning of a text, cut between words where it is too long for a title."""
    text = one_line(text)
    if len(text) <= LONGEST_TITLE:
        return text
    head = text[: LONGEST_TITLE - 1]
    return (head.rpartition(" ")[0] or head).rstrip(" ,;:–-") + "…"


def closed(items: Sequence[Entry], length: float | None) -> list[tuple[Entry, float]]:
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
