"""What a reader wants to watch of videos, one span after the other: which spans, in which order, how far each goes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import floor, isfinite
from pathlib import Path

from karareader.timeline.cues import Timeline
from karareader.timeline.spans import LEAST

# A span whose end is measured by its sentence lasts at least and at most so long, in seconds.
SHORTEST, LONGEST = 3.0, 20.0
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_]+(?:['’-][^\W_]+)*")
# So many letters of Chinese or Japanese are said in the time of a word.
_WIDE_A_WORD = 1.7
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


@dataclass(frozen=True, slots=True)
class ClipSource:
    """Where a span is watched: the video with the key `video`, beside the note at the path `note`, whose times name the
    video `cited` (None: the note's own). `note` is None where none is known, `captions` a file in which it is said.
    `title` is that of the note, or of the video.
    """

    video: str
    note: Path | None = None
    cited: str | None = None
    title: str = ""
    captions: Path | None = None

    def same_film(self, other: ClipSource) -> bool:
        """True if both are watched in the same video, beside whichever notes."""
        return self.video == other.video


@dataclass(frozen=True, slots=True)
class Shot:
    """A moment that is to be watched: `start` in seconds, `end` where it is known, and the words it is known by."""

    start: float
    end: float | None
    text: str
    source: ClipSource


@dataclass(frozen=True, slots=True)
class Clip:
    """A shot, ready to be played: from `begin`, which is a little before its `start`, to its `end` (seconds).

    `joined` tells that it goes on where the clip before it ends: nothing has to be sought.
    """

    begin: float
    start: float
    end: float
    text: str
    source: ClipSource
    joined: bool = False


def shots_of(timeline: Timeline, film: Callable[[str | None], ClipSource]) -> list[Shot]:
    """What a note cites, in the order of its text. `film` tells where the times of a video are watched, by its key.

    A time that is cited twice in a row is one shot; doubtful times are left out.
    """
    found: list[Shot] = []
    cited: str | None = None
    for cue in timeline.cues:
        if cue.doubtful or not isfinite(cue.start):
            continue
        text = " ".join((cue.sentence or cue.label).split())
        if found and cue.video == cited and floor(cue.start) == floor(found[-1].start):
            found[-1] = replace(found[-1], end=_later(found[-1].end, cue.end))
            continue
        cited = cue.video
        found.append(Shot(cue.start, cue.end, text, film(cue.video)))
    return found


def in_time_order(shots: Iterable[Shot]) -> list[Shot]:
    """The videos one after the other, as they are named first, and what is watched of each in the order of time.

    What is cited more than once in the same second is watched once.
    """
    videos: dict[str, dict[int, Shot]] = {}
    for shot in shots:
        seconds = videos.setdefault(shot.source.video, {})
        second = floor(shot.start)
        there = seconds.get(second)
        seconds[second] = replace(there, end=_later(there.end, shot.end)) if there is not None else shot
    return [shot for seconds in videos.values() for shot in sorted(seconds.values(), key=lambda shot: shot.start)]


def estimate(text: str, pace: float) -> float:
    """How many seconds a sentence lasts whose end nobody tells, at `pace` words a minute."""
    words = _WORD.findall(text)
    wide = sum(1 for word in words if _WIDE.match(word))
    minutes = (len(words) - wide + wide / _WIDE_A_WORD) / max(pace, 1.0)
    return min(max(60.0 * minutes, SHORTEST), LONGEST)


def clips(
    shots: Sequence[Shot], *, lead: float, pace: float, length: Callable[[ClipSource], float] = lambda _source: 0.0
) -> list[Clip]:
    """The shots as clips, in their order; each begins `lead` seconds before its start, and not before the video.

    An end that is not known is estimated, see `estimate`; none is after the end of the video, whose `length` in
    seconds is 0 where it is not known. Where a shot begins before the end of the one before it, in the same video and
    not before that one's start, the playback just goes on: nothing is shown twice, and what the two cover is shown
    whole.
    """
    made: list[Clip] = []
    for shot in shots:
        long = length(shot.source)
        end = shot.end if shot.end is not None else shot.start + estimate(shot.text, pace)
        if long:
            end = min(end, long)
        if end - shot.start < LEAST:
            if long and shot.start > long - LEAST:
                continue  # it is past the end of the video
            end = shot.start + SHORTEST
        clip = Clip(max(shot.start - lead, 0.0), shot.start, end, shot.text, shot.source)
        if made and made[-1].source.same_film(shot.source) and made[-1].start <= shot.start <= made[-1].end + lead:
            before = made.pop()
            made.append(replace(before, end=shot.start))
            clip = replace(clip, end=max(end, before.end), joined=True)
        made.append(clip)
    return made


def _later(one: float | None, other: float | None) -> float | None:
    """The later of two ends; a known one where only one is."""
    return max((end for end in (one, other) if end is not None), default=None)
