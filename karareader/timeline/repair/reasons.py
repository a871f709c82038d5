"""Saying why a time is not read as it is written, in words for the reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from karareader.base.translation import noop, tr
from karareader.timeline import fields
from karareader.timeline.cues import Cue
from karareader.timeline.repair import candidates as facts
from karareader.timeline.repair.candidates import IMPOSSIBLE, Evidence, TimeCandidates, TimeReading
from karareader.timeline.timecode import format_time

BUT = noop(", but ")  # between what was written or read, and what speaks against it
_SINGLE = {
    "-frames": noop("the last field counts frames"),
    "-fraction": noop("the last field is a fraction of a second"),
    "-carry": noop("a field above 59 is carried over"),
    "-label": noop("that is what its label shows"),
    "-sixty": noop("it is 60 times what its label shows"),
    "-seconds": noop("it is a number of seconds"),
}


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the choice for a note rested on: facts about the video, and how many of its times end in ":00".

    `pace` is the seconds from one of its times to the next as they are written; `by_hand` tells that the reader chose.
    """

    evidence: Evidence
    zeros: int
    times: int
    pace: float = 0.0
    by_hand: bool = False
    # What was said against times so far: most times of a note are told the same.
    said: dict[str | int, str] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, candidates: Sequence[TimeCandidates], evidence: Evidence, *, by_hand: bool = False) -> Grounds:
        """The grounds that the candidates of a note's times give."""
        open_ones = [options.is_zero for options in candidates if len(options.readings) > 1]
        pace = facts.pace(options.first for options in candidates)
        return cls(evidence, sum(open_ones), len(open_ones), pace, by_hand)


def explain(cue: Cue, first: TimeReading, reading: TimeReading, grounds: Grounds, *, late: bool) -> str:
    """Why a cue was read in this way, such as "written 05:08:00, read as 5:08: the video is 9:41 long".

    Empty where it is read as written; `first` is the first way in which it could be read, `late` tells that it lies
    past the end of the video even so.
    """
    why = _why(cue, first, reading, grounds)
    length = grounds.evidence.length
    end = "" if length is None or not late else tr("the video is only {time} long", time=format_time(length))
    written = short(cue.written)
    if not why:
        return tr("written {written}", written=written or format_time(reading.seconds)) + tr(BUT) + end if end else ""
    text = tr("written {written}, read as {time}", written=written, time=format_time(reading.seconds))
    if end:
        return text + tr(BUT) + end
    return f"{text}: {why}"


def either(cue: Cue, seconds: float) -> str:
    """Why a cue that is left as written may as well mean `seconds` into the video."""
    text = tr("written {written}, left as written", written=short(cue.written))
    return text + ": " + tr("it may as well mean {time}", time=format_time(seconds))


def why(cue: Cue) -> str:
    """The last part of a cue's reason: "the video is 9:41 long"; empty where it is read as written."""
    if cue.uncertain:
        return cue.reason.partition(": ")[2]
    head = tr("written {written}, read as {time}", written=short(cue.written), time=format_time(cue.start)) + ": "
    if cue.reason.startswith(head):
        return cue.reason.removeprefix(head)
    return cue.reason.rpartition(tr(BUT))[2]


def short(written: str) -> str:
    """What is written, on one line of at most 40 characters."""
    if fields.is_standard(written):
        return written  # So nearly all are.
    written = " ".join(written.split())
    return written if len(written) <= 40 else written[:39] + "…"


def _why(cue: Cue, first: TimeReading, reading: TimeReading, grounds: Grounds) -> str:
    single = facts.how(cue.rule)
    if reading.kind in ("label", "label minutes"):
        return tr(
            "its label shows {label}, and {about}",
            label=" ".join(cue.label.split()).strip("[]"),
            about=_about(first, grounds),
        )
    if reading.kind == "hour":
        return tr("other notes on this video cite the same moments one hour earlier")
    if grounds.by_hand and reading.kind in ("minutes", "tail") and single != "-fraction":
        return tr("you chose minutes and seconds for this note")
    if reading.kind == "carry":
        return tr(_SINGLE["-carry"])
    if reading.kind in ("minutes", "tail") and single != "-fraction":
        return _about(first, grounds)
    return tr(_SINGLE.get(single, ""))


def _about(first: TimeReading, grounds: Grounds) -> str:
    """The strongest evidence against the time as it is written."""
    literal = first.seconds if first.kind == "literal" else 0.0
    against = _against(literal, grounds)
    said = grounds.said.get(against)
    if said is None:
        said = grounds.said[against] = _told(against, grounds)
    return said


def _against(literal: float, grounds: Grounds) -> str | int:
    """The name of that evidence against a time of so many seconds; the hours themselves where these are impossible."""
    known, usual = grounds.evidence, grounds.evidence.usual
    if known.length is not None and literal > known.length:
        return "length"
    if known.limit is not None and literal > known.limit:
        return "others"
    if literal >= IMPOSSIBLE:
        return int(literal // 3600)
    if grounds.times > 1 and grounds.zeros * 2 > grounds.times:
        return "zeros"
    if literal > usual.longest:
        return "longest"
    return "slowest" if grounds.pace > usual.slowest else ""


def _told(against: str | int, grounds: Grounds) -> str:
    known, usual = grounds.evidence, grounds.evidence.usual
    if isinstance(against, int):
        return tr("as written it would lie {hours} hours into the video", hours=against)
    if against == "length":
        return tr("the video is {time} long", time=format_time(known.length or 0.0))
    if against == "others":
        return tr("other notes on this video end at {time}", time=format_time(known.span or 0.0))
    if against == "zeros":
        return tr("{zeros} of the {times} times in this note end in “:00”", zeros=grounds.zeros, times=grounds.times)
    if against == "longest":
        shortest, longest = usual.range
        return tr(
            "the other videos of this channel are mostly {shortest} to {longest} long",
            shortest=format_time(_rounded(shortest)),
            longest=format_time(_rounded(longest)),
        )
    if against == "slowest":
        return tr(
            "as written its times lie {time} apart, far more than in other notes of this channel",
            time=format_time(grounds.pace),
        )
    return tr("the times around it count minutes and seconds")


def _rounded(seconds: float) -> float:
    """A length as one tells it: whole minutes."""
    return max(round(seconds / 60), 1) * 60.0
