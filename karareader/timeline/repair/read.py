"""From what a note writes to what it means: the readings of its times, each with its rule and its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from math import inf
from typing import NamedTuple

from karareader.timeline import fields
from karareader.timeline.cues import Cue, by_video, of_own_video
from karareader.timeline.repair import candidates as facts
from karareader.timeline.repair import reasons, scale
from karareader.timeline.repair.candidates import NOTHING, OtherNotes, TimeCandidates, TimeReading
from karareader.timeline.repair.elsewhere import NO_OTHERS, OtherVideo, OtherVideos

_SUFFIX = {
    "minutes": "-minutes",
    "label": "-shown",
    "label minutes": "-shown-minutes",
    "carry": "-carried",
    "tail": "-tail",
    "hour": "-hour",
}


# Fewer times than this show no habit.
_FEW = 4
_HOUR = 3600.0


class Weighed(NamedTuple):
    """The cues of a note as they are meant; `sure` tells that nothing that other notes say could change them."""

    cues: list[Cue]
    sure: bool


def read(
    cues: Sequence[Cue],
    *,
    length: float | None = None,
    context: OtherNotes = NOTHING,
    others: OtherVideos = NO_OTHERS,
    as_written: Collection[int] | None = None,
    as_minutes: bool = False,
) -> list[Cue]:
    """The cues of a note, in text order, as they are meant.

    `length` is the length of the video in seconds, if it is known; `context` is what other notes tell; `as_written`
    are the indexes of cues that the reader wants left as they are; `as_minutes` tells that the reader takes the others
    for minutes and seconds. A repaired cue has another `start`, a longer `rule` ("anchor-minutes") and a `reason`; one
    that lies past the end of the video even so is `doubtful`; where the evidence is even, cues are left as written and
    are `uncertain`. Reading cues that were read before gives the same again, and reading them with other evidence the
    same as if they had never been read. Times of other videos are read video by video, by what `others` tells of each:
    those of one say nothing about another.
    """
    known = OtherVideo(length, context)
    return _weigh(cues, known, others, as_written=as_written, as_minutes=as_minutes, far=scale.EVEN).cues


def weigh(
    cues: Sequence[Cue],
    *,
    length: float | None = None,
    context: OtherNotes = NOTHING,
    others: OtherVideos = NO_OTHERS,
    as_written: Collection[int] | None = None,
    as_minutes: bool = False,
) -> Weighed:
    """As `read`, telling also how sure that is, which takes longer."""
    known = OtherVideo(length, context)
    return _weigh(cues, known, others, as_written=as_written, as_minutes=as_minutes, far=scale.SURE)


def _weigh(
    cues: Sequence[Cue],
    told: OtherVideo,
    others: OtherVideos,
    *,
    as_written: Collection[int] | None,
    as_minutes: bool,
    far: float,
) -> Weighed:
    """As `weigh`; `far` is how far apart the styles are told, see `scale.choose`: less than SURE is never sure."""
    length, context = told
    if len(of_own_video(cues)) < len(cues):
        apart: dict[str | None, Weighed] = {}
        for video, part in by_video(cues).items():
            known_of = told if video is None else others.elsewhere(video)
            minutes = as_minutes and video is None
            apart[video] = _weigh(part, known_of, NO_OTHERS, as_written=as_written, as_minutes=minutes, far=far)
        readings = {video: iter(weighed.cues) for video, weighed in apart.items()}
        own = apart.get(None)
        return Weighed([next(readings[cue.video])._replace(video=cue.video) for cue in cues], own is None or own.sure)
    if length is not None and length >= 1:
        # It says more than what is usual.
        context = OtherNotes(hour=context.hour)
    known = facts.make(length, context)
    by_hand = bool(as_written) or as_minutes
    if (
        not by_hand
        and not context.hour
        and _plainly_right(cues, known.bound, facts.NEARLY_ALL)
        and (known.usual.slowest == inf or facts.pace(cue.start for cue in cues) <= known.usual.slowest)
    ):
        return Weighed(list(cues), True)
    wanted, limit = frozenset(as_written or ()), known.limit
    candidates = [_as_written(cue) if cue.index in wanted else facts.readings(cue) for cue in cues]
    if limit is not None:
        candidates = [_within(options, limit) for options in candidates]
    # Where the evidence is even, the reading that each time may as well have.
    other: Sequence[TimeReading] | None = None
    sure = True
    if as_minutes:
        chosen = [options.minutes or options.readings[0] for options in candidates]
    elif context.hour and _fits_an_hour_less(candidates, known.length):
        chosen = [_an_hour_less(options) for options in candidates]
    elif facts.suspicious(candidates, known):
        choice = scale.choose(candidates, known, far)
        chosen, other, sure = choice.readings, choice.other, choice.lead >= scale.SURE
        if known.length is not None:
            other = None
        elif other is not None:
            if choice.shifted:
                chosen, other = other, chosen
            if max(options.first for options in candidates) <= min(_HOUR, known.bound):
                other = None  # Times of whole minutes, a few of them, and all possible: no reader would doubt them.
    else:
        chosen = [options.readings[0] for options in candidates]
    grounds = reasons.Grounds.of(candidates, known, by_hand=as_minutes)
    last = inf if known.length is None else known.length + 1
    read = [
        # Nearly all times of nearly all notes: as written, and within the video.
        cue
        if reading.kind == "literal"
        and reading.seconds == cue.start <= last
        and not (cue.reason or cue.doubtful)
        and facts.is_plain(cue.rule)
        else _apply(cue, options.readings[0], reading, grounds, wanted=cue.index in wanted)
        for cue, options, reading in zip(cues, candidates, chosen, strict=True)
    ]
    if other is not None:
        read = [
            _either(cue, as_well.seconds) if abs(as_well.seconds - cue.start) >= 1 and not cue.reason else cue
            for cue, as_well in zip(read, other, strict=True)
        ]
    return Weighed(read, sure)


def _fits_an_hour_less(candidates: Sequence[TimeCandidates], length: float | None) -> bool:
    """True unless the length of the video says otherwise."""
    return length is None or length + 1 < max(options.first for options in candidates) <= length + 3601


def _an_hour_less(options: TimeCandidates) -> TimeReading:
    first = options.readings[0]
    return TimeReading(first.seconds - 3600, "hour") if first.kind == "literal" and first.seconds >= 3600 else first


def _either(cue: Cue, seconds: float) -> Cue:
    return cue._replace(rule=cue.rule + facts.EITHER, reason=reasons.either(cue, seconds))


def other_reading(cue: Cue) -> float | None:
    """What a time that is uncertain may as well mean, in seconds into the video; None where there is nothing else."""
    minutes = facts.readings(cue).minutes
    return None if minutes is None else minutes.seconds


def _plainly_right(cues: Sequence[Cue], limit: float, share: float) -> bool:
    """True if it is plain at a glance that all times stay as they are: so it is for most notes, and it is cheap.

    None is past `limit` (seconds), and less than this share (0 to 1) of them ends in ":00".
    """
    if not cues:
        return True
    # Column by column: a tenth of the time of looking at one cue after the other.
    _, _, starts, _, written, _, rules, _, grounds, doubtful, _ = zip(*cues, strict=True)
    # A rule of more than one word tells that something had to be done.
    if max(starts) > limit or any(grounds) or any(doubtful) or any("-" in rule for rule in set(rules)):
        return False
    if not "".join(written).replace(":", "").isdecimal():
        long = [text for text, start in zip(written, starts, strict=True) if start >= 60 and text.count(":") == 2]
        if any(not text.replace(":", "").isdecimal() for text in long):
            return False
    zeros = [text for text, start in zip(written, starts, strict=True) if not start % 60 and start >= 60]
    if not zeros:
        return True
    threes = sum([start >= 60 and text.count(":") == 2 for text, start in zip(written, starts, strict=True)])
    few = sum([text.count(":") == 2 for text in zeros])
    return not few or few < share * threes


def last_time(cues: Sequence[Cue]) -> float | None:
    """The last time in seconds of a note that plainly means what it writes, evidence for others; else None.

    Only what is written counts: hours that are plausible, fields in range, and few that end in ":00". A note that is
    repaired is no evidence, or two of them could confirm each other.
    """
    cues = of_own_video(cues)
    if not cues:
        return None
    last = max([cue.start for cue in cues])
    if last > facts.PLAUSIBLE or any(rule != facts.plain_rule(rule) for rule in {cue.rule for cue in cues}):
        return None
    if last >= _HOUR and _has_habit(cues):
        return None
    if _plainly_right(cues, facts.PLAUSIBLE, facts.MANY):
        return last
    if any(facts.how(cue.rule) in ("-fraction", "-carry", "-sixty") for cue in cues):
        return None
    return last if facts.trusted([facts.readings(cue) for cue in cues]) else None


def _has_habit(cues: Sequence[Cue]) -> bool:
    """True if most times end in the same two digits, or in the two before: then these are fractions of a second."""
    ends = {cue.written[-5:] for cue in cues if fields.is_standard(cue.written)}
    if len(ends) < _FEW:
        return False
    commonest = max(Counter(end[3:] for end in ends).values())
    echoes = sum(end[:2] == end[3:] for end in ends)
    return max(commonest, echoes) * 2 > len(ends)


def _within(options: TimeCandidates, limit: float) -> TimeCandidates:
    """Leave the label out where the time itself lies within the video: then it is a second time, not a correction."""
    if options.first <= limit and len(options.readings) > 1:
        return facts.without_label(options)
    return options


def _as_written(cue: Cue) -> TimeCandidates:
    # What was read as 60 times its label is left at that.
    times = fields.find(cue.written) if facts.how(cue.rule) == "-sixty" else facts.written_times(cue)
    literal = fields.literal(times[0]) if times else None
    return TimeCandidates([TimeReading(cue.start if literal is None else literal[0], "fixed")])


def _apply(cue: Cue, first: TimeReading, reading: TimeReading, grounds: reasons.Grounds, *, wanted: bool) -> Cue:
    plain = facts.plain_rule(cue.rule)
    suffix = _SUFFIX.get(reading.kind, "")
    # A third field above 59 is a fraction already, whatever the rest of the note does.
    if reading.kind == "minutes" and facts.how(cue.rule) == "-fraction":
        suffix = ""
    end = cue.end if cue.rule == plain and not suffix else _end(cue, reading, suffix)
    # The end must lie after the start in the reading that was chosen.
    end = end if end is not None and end > reading.seconds else None
    late = grounds.evidence.length is not None and reading.seconds > grounds.evidence.length + 1
    doubtful = late and not wanted
    reason = "" if wanted else reasons.explain(cue, first, reading, grounds, late=late)
    return Cue(
        cue.index,
        cue.block,
        reading.seconds,
        end,
        cue.written,
        cue.label,
        plain + suffix,
        cue.sentence,
        reason,
        doubtful,
    )


def _end(cue: Cue, reading: TimeReading, suffix: str) -> float | None:
    """The end of a range in the scale of its beginning: its second time, or a label 1 to 60 s later."""
    if cue.label == f"[{cue.written}]" and fields.is_standard(cue.written):
        return None
    times = facts.written_times(cue)
    if facts.how(cue.rule) == "-label" or reading.kind.startswith("label") or not times:
        return None
    # Where the reading is the recogniser's, its label is an end if the recogniser took it for one.
    labelled = bool(suffix) or facts.how(cue.rule) == "-range"
    ends = times[1:2] or (fields.find(cue.label)[-1:] if labelled else [])
    for written in ends:
        value = fields.minutes_first(written) if reading.kind == "minutes" else fields.literal(written)
        if value is None:
            value = fields.literal(written)
        if value is not None and (len(times) > 1 or 1 <= value[0] - reading.seconds <= 60):
            return value[0]
    return None
