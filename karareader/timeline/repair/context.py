"""What is known of a note's times besides the note: evidence from elsewhere, and what the reader set back by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from karareader.base.translation import tr
from karareader.timeline.cues import Cue
from karareader.timeline.repair import candidates as evidence
from karareader.timeline.repair import read as repair
from karareader.timeline.repair import reasons
from karareader.timeline.repair.candidates import NOTHING, OtherNotes
from karareader.timeline.repair.elsewhere import NO_OTHERS, OtherVideos
from karareader.timeline.repair.recut import AS_IT_WAS, RECUT, Cuts, Recut
from karareader.timeline.timecode import format_time

_LEAST = 1.0  # seconds: nobody sees less


def moved(
    cues: Sequence[Cue], cuts: Cuts, lengths: Mapping[str | None, float | None], left: Collection[int] = ()
) -> list[Cue]:
    """The cues of a note, as they are meant in films as they were, in the films at hand; but for those of the indexes
    `left`, and for doubtful ones. `lengths` of the films at hand are in seconds, by the keys of videos, None for the
    note's own, as far as they are known.

    One that leads to what that film does not have stays as it is, and is doubtful.
    """
    return [
        cue
        if cue.video not in cuts or cue.index in left or cue.doubtful or cue.uncertain
        else _moved(cue, cuts[cue.video], lengths.get(cue.video))
        for cue in cues
    ]


def _moved(cue: Cue, recut: Recut, length: float | None) -> Cue:
    start = recut.at(cue.start)
    written = reasons.short(cue.written or cue.label)
    if start is None or (length is not None and start > length + 1):
        reason = tr("written {written}", written=written) + tr(reasons.BUT) + tr("this part is not in this film")
        return cue._replace(rule=cue.rule + RECUT, reason=reason, doubtful=True)
    if abs(start - cue.start) < _LEAST:
        return cue
    end = None if cue.end is None else recut.at(cue.end)
    before, why = reasons.why(cue), recut.why(cue.start)
    text = tr("written {written}, read as {time}", written=written, time=format_time(start))
    both = tr("{one}, and {other}", one=before, other=why) if before else why
    reason = f"{text}: {both}"
    end = end if end is not None and end > start else None
    return cue._replace(start=start, end=end, rule=cue.rule + RECUT, reason=reason)


SAID, HEARD = "-said", "-heard"
"""What the rule of a cue ends with that the reader set by the captions, and of one that the captions decided."""


def adopt(cues: Sequence[Cue], said: Mapping[int, float], heard: Mapping[int, float]) -> list[Cue]:
    """The cues with those of `said` (index → seconds) where the captions say it, as the reader wants it, and
    those of `heard` at the one of their readings that `captions.citations.decide` found.

    Both win over every other reading. A range becomes a single time: its end was counted from another beginning.
    """
    return [_adopted(cue, said, heard) for cue in cues]


def _adopted(cue: Cue, said: Mapping[int, float], heard: Mapping[int, float]) -> Cue:
    if cue.index in said:
        seconds, suffix = said[cue.index], SAID
        why = tr("the captions say this at {time}", time=format_time(seconds))
    elif cue.index in heard:
        seconds, suffix, why = heard[cue.index], HEARD, tr("the captions say this there")
    else:
        return cue
    written = reasons.short(cue.written or cue.label)
    reason = f"{tr('written {written}, read as {time}', written=written, time=format_time(seconds))}: {why}"
    rule = evidence.plain_rule(cue.rule) + suffix
    return cue._replace(start=seconds, end=None, rule=rule, reason=reason, doubtful=False)


# Among the keys of times that are set by hand: all of the note as written, or all others as minutes and seconds.
ALL, MINUTES = "*", "*minutes"


@dataclass(frozen=True, slots=True)
class Known:
    """`length` of the video in seconds, `context` what other notes tell; `others` is the same of other videos cited.

    `as_written` are the keys of the times that the reader wants left as they are, see `keys`; `ALL` among them stands
    for every time of the note, and `MINUTES` means that all others are to be read as minutes and seconds. `said` are
    those that the reader had set by the captions, `heard` those that the captions decide (see `adopted`), both by
    their keys, in seconds.
    `cuts` tells how films at hand were cut against those that its times are right for.
    `settled` tells that its times were read already, and stay as they are.
    """

    length: float | None = None
    context: OtherNotes = NOTHING
    as_written: frozenset[str] = frozenset()
    settled: bool = False
    said: Mapping[str, float] = field(default_factory=dict)
    heard: Mapping[str, float] = field(default_factory=dict)
    others: OtherVideos = NO_OTHERS
    cuts: Cuts = field(default_factory=dict)

    @property
    def of_its_own(self) -> bool:
        """True if anything is known of this very note: what the reader chose, or how films were cut since."""
        return bool(self.as_written or self.said or self.cuts)

    def before_cut(self, video: str | None, length: float | None) -> Known:
        """The same before the film of a video was cut, when it was of that length; None is the note's own video."""
        cuts = {each: cut for each, cut in self.cuts.items() if each != video}
        if video is None:
            return replace(self, length=length, cuts=cuts, said={}, heard={})
        lengths = {each: seconds for each, seconds in self.others.lengths.items() if each != video}
        lengths = lengths if length is None else {**lengths, video: length}
        return replace(self, others=OtherVideos(lengths, self.others.contexts), cuts=cuts, said={}, heard={})


def keys(cues: Sequence[Cue]) -> list[str]:
    """A key for each time of a note: what is written, and the how manieth of those written so it is, from 1.

    So a time keeps its key while the text around it changes.
    """
    seen: Counter[str] = Counter()
    found: list[str] = []
    for cue in cues:
        written = " ".join((cue.written or cue.label).split())
        seen[written] += 1
        found.append(f"{written} {seen[written]}")
    return found


def read(cues: Sequence[Cue], known: Known) -> list[Cue]:
    """The cues of a note, in text order, as they are meant by all that is known; see `repair.read`."""
    if known.settled:
        return list(cues)
    left: Collection[int] = ()
    if ALL in known.as_written:
        left = [cue.index for cue in cues]
    elif known.as_written:
        left = [cue.index for cue, key in zip(cues, keys(cues), strict=True) if key in known.as_written]
    minutes = MINUTES in known.as_written
    before = known
    for video, cut in known.cuts.items():
        before = before.before_cut(video, cut.length)  # what is written was right for films of those lengths
    readings = repair.read(
        cues,
        length=before.length,
        context=before.context,
        others=before.others,
        as_written=left,
        as_minutes=minutes,
    )
    if known.cuts:
        lengths: dict[str | None, float | None] = {None: known.length}
        lengths.update(known.others.lengths)
        known_then = zip(cues, keys(cues), strict=True)
        new = [
            cue.index for cue, key in known_then if cue.video in known.cuts and key not in known.cuts[cue.video].times
        ]
        readings = moved(readings, known.cuts, lengths, {*left, *new})
    if not (known.said or known.heard) or ALL in known.as_written:
        return readings
    free = [(cue, key) for cue, key in zip(cues, keys(cues), strict=True) if key not in known.as_written]
    said = {
        cue.index: known.cuts.get(cue.video, AS_IT_WAS).set_by_hand(key, known.said[key])
        for cue, key in free
        if key in known.said
    }
    heard = {cue.index: known.heard[key] for cue, key in free if key in known.heard}
    return adopt(readings, said, heard)


Outcome = Literal["repaired", "doubtful", "as written"]


@dataclass(frozen=True, slots=True)
class Repair:
    """One time that is not simply what it says: `written` in the note, `shown` instead, and `why`, in plain words.

    One that was left `as written` by hand is one too, since it can be repaired again.
    """

    cue: Cue
    key: str
    outcome: Outcome
    written: str
    shown: str
    why: str


def repairs(cues: Sequence[Cue], as_written: Collection[str] = ()) -> list[Repair]:
    """What was repaired in a note, what is doubtful, and what was left by hand, in text order."""
    found: list[Repair] = []
    if not as_written and not any(cue.doubtful or cue.uncertain or cue.reason for cue in cues):
        return found
    for cue, key in zip(cues, keys(cues), strict=True):
        outcome: Outcome
        if cue.doubtful or cue.uncertain:
            outcome, why = "doubtful", reasons.why(cue)
        elif cue.reason:
            outcome, why = "repaired", reasons.why(cue)
        elif key in as_written:
            outcome, why = "as written", tr("you wanted it so")
        else:
            continue
        found.append(Repair(cue, key, outcome, reasons.short(cue.written or cue.label), shown(cue), why))
    return found


def shown(cue: Cue) -> str:
    """The reading of a time, with its end if it has one: `1:53`, `1:53–2:01`."""
    return format_time(cue.start) if cue.end is None else f"{format_time(cue.start)}–{format_time(cue.end)}"
