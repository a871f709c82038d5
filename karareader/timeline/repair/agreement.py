"""What notes tell about one another: how far those on one video reach, and what those of one channel are like.

Evidence is only what a note plainly writes (see `repair.last_time`), never how a note was repaired: or one note that is
repaired wrongly could have others repaired, which would then confirm it. So nothing is evidence that rests on the
reading which it is to support, all notes are read once, and their order does not matter. It is the same here for
whoever asks, so that a time means the same in the window, in the index and in `karareader check`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple

from karareader.timeline.cues import Cue, by_video, of_own_video
from karareader.timeline.repair import candidates as facts
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.candidates import NOTHING, OtherNotes
from karareader.timeline.repair.elsewhere import NO_OTHERS, OtherVideos
from karareader.timeline.repair.read import Weighed
from karareader.timeline.repair.usual import Channel, Usual

# Fewer times than this are no measure of a video.
_ENOUGH = 3
HOUR = 3600.0
"""What is written below this, in seconds, can hardly be minutes: only notes that reach further are weighed by what is
usual."""
# That many moments, and this share of those of a note, are cited by others one hour earlier: that is no chance.
_SAME, _SAME_SHARE = 4, 0.5

# What nobody else says of a video, and the bound for notes on it (see `Evidence.bound`): so it is of nearly all videos.
_ALONE: tuple[tuple[float, ...], float] = (), facts.make(None).bound
# The whole seconds that a note cites, as it writes them, by its place among the notes on its video.
Seconds = Callable[[int], frozenset[int]]


class Voice(NamedTuple):
    """What a note says of its video by itself, and what of it may change.

    `times` is how many it has, `last` the last one in seconds as it is read by itself. `span` is how far it reaches and
    `pace` the seconds from one time to the next, both 0 unless it plainly means what it writes. `odd` tells that its
    hours are impossible, `sure` that nothing that others say of the channel could change how it is read.
    """

    times: int = 0
    last: float = 0.0
    span: float = 0.0
    pace: float = 0.0
    odd: bool = False
    sure: bool = True


SILENT = Voice()


def voice(cues: Sequence[Cue], weighed: Weighed) -> Voice:
    """What a note says: `cues` as they are written, `weighed` as they are read without any other note."""
    cues = of_own_video(cues)
    if not cues:
        return SILENT
    last = max([cue.start for cue in of_own_video(weighed.cues)])
    span = repair.last_time(cues) if len(cues) >= _ENOUGH else None
    pace = facts.pace([cue.start for cue in cues]) if span else 0.0
    odd = span is None and any(cue.start >= facts.IMPOSSIBLE for cue in cues)
    return Voice(len(cues), last, span or 0.0, pace, odd, weighed.sure)


def voices(cues: Sequence[Cue], others: OtherVideos = NO_OTHERS) -> dict[str, Voice]:
    """What a note says of each of the other videos that it cites, by their keys: as one on that video alone would.

    `cues` are as they are written; of `others`, the lengths count.
    """
    if len(of_own_video(cues)) == len(cues):
        return {}
    parts = {video: part for video, part in by_video(cues).items() if video is not None}
    return {video: voice(part, repair.weigh(part, length=others.lengths.get(video))) for video, part in parts.items()}


def usual(videos: Iterable[Sequence[Voice]]) -> Channel:
    """What the notes of a channel are like, given by video."""
    channel = Channel()
    for voices in videos:
        channel.add(_said(voices))
    return channel


def by_channel(notes: Iterable[tuple[str, str, Voice]]) -> dict[str, Usuals]:
    """What is usual in each channel: `notes` are (channel, video, voice)."""
    gathered: dict[str, dict[str, list[Voice]]] = defaultdict(lambda: defaultdict(list))
    for channel, video, said in notes:
        gathered[channel][video].append(said)
    return {channel: Usuals(videos) for channel, videos in gathered.items()}


class Usuals:
    """What is usual in one channel, for each of its videos by the others; `videos` are the notes on each."""

    def __init__(self, videos: Mapping[str, Sequence[Voice]]) -> None:
        self._videos = videos
        self._channel = usual(videos.values())
        self._found: dict[str, Usual] = {}

    def of(self, video: str) -> Usual:
        """What is usual by the notes on the other videos than this one."""
        found = self._found.get(video)
        if found is None:
            found = self._found[video] = self._channel.without(_said(self._videos.get(video, ())))
        return found


def _said(voices: Sequence[Voice]) -> list[tuple[float, float, bool]]:
    return [(each.span, each.pace, each.odd) for each in voices]


def contexts(
    voices: Sequence[Voice], usuals: Sequence[Usual], seconds: Seconds, length: float | None = None
) -> dict[int, OtherNotes]:
    """What those of the notes on one video are to be read with that others may change, by their places in `voices`.

    `usuals` are what is usual in the channel of each. `seconds` is asked only where a note may write an hour too many.
    Where the `length` of the video is known (seconds), nothing else counts but that hour.
    """
    found = _contexts(voices, usuals, seconds, length)
    return {at: context for at, context in found if context != NOTHING}


def differs(voices: Sequence[Voice], usuals: Sequence[Usual], length: float | None = None) -> bool:
    """True if there may be such a note: so it is for few videos."""
    return next(_contexts(voices, usuals, None, length), None) is not None


def seconds(cues: Iterable[Cue], video: str | None = None) -> frozenset[int]:
    """The whole seconds that a note cites of a video (None for its own), as it writes them."""
    return frozenset([int(cue.start) for cue in cues if cue.video == video])


def _contexts(
    voices: Sequence[Voice], usuals: Sequence[Usual], seconds: Seconds | None, length: float | None
) -> Iterator[tuple[int, OtherNotes]]:
    spans = sorted(
        each.span for each, usual in zip(voices, usuals, strict=True) if each.span and _is_likely(each, usual)
    )
    # What the others say: it is the same for all that say the same.
    told: dict[float, tuple[tuple[float, ...], float]] = {}
    for at, (each, usual) in enumerate(zip(voices, usuals, strict=True)):
        if not each.times:
            continue
        if each.span not in told:
            others = list(spans)
            if each.span in others:
                others.remove(each.span)
            told[each.span] = (tuple(others), facts.make(None, OtherNotes(tuple(others))).bound) if others else _ALONE
        siblings, limit = told[each.span]
        if length is not None and length >= 1:
            if siblings and HOUR <= each.span <= length + 1 + HOUR and each.span > length + 1:
                yield at, OtherNotes(hour=seconds is not None and _adds_hour(at, voices, seconds))
            continue
        if each.sure and each.last <= limit and not _is_unusual(each, usual):
            continue
        late = bool(siblings) and each.span > limit and each.span >= HOUR
        yield at, OtherNotes(siblings, usual, late and seconds is not None and _adds_hour(at, voices, seconds))


def _is_unusual(each: Voice, usual: Usual) -> bool:
    return each.span >= HOUR and (each.span > usual.longest or each.pace > usual.slowest)


def _is_likely(each: Voice, usual: Usual) -> bool:
    """True if a note that writes hours means them, by what is usual in its channel; then it counts for others."""
    if each.span < HOUR or not usual.videos:
        return True
    literal = usual.span_cost(each.span) + usual.pace_cost(each.pace) - log(1 - usual.odd)
    minutes = usual.span_cost(each.span / 60) + usual.pace_cost(each.pace / 60) - log(usual.odd)
    return literal <= minutes


def _adds_hour(at: int, voices: Sequence[Voice], seconds: Seconds) -> bool:
    """True if other notes that plainly mean what they write cite the very seconds of this one, an hour earlier."""
    late = {second for second in seconds(at) if second >= HOUR}
    cited: set[int] = set()
    for other, each in enumerate(voices):
        if other != at and each.span > 0:
            cited |= seconds(other)
    earlier = {second for second in late if second - int(HOUR) in cited}
    # That others cite them as they stand speaks for what is written.
    same = len(earlier) - len(late & cited)
    return same >= _SAME and same >= _SAME_SHARE * len(late)
