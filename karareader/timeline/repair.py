"""From what a note writes to what it means: the readings of its times, each with its rule and its reason."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import inf

from karareader.timeline import evidence as facts
from karareader.timeline import fields, reasons, scale
from karareader.timeline.cues import Cue, of_own_video
from karareader.timeline.evidence import Options, Reading
from karareader.timeline.timecode import format_clock

_SUFFIX = {
    "minutes": "-minutes",
    "label": "-shown",
    "label minutes": "-shown-minutes",
    "carry": "-carried",
    "tail": "-tail",
}


def read(
    cues: Sequence[Cue],
    *,
    length: float | None = None,
    siblings: Sequence[float] | None = None,
    as_written: Collection[int] | None = None,
) -> list[Cue]:
    """The cues of a note, in text order, as they are meant.

    `length` is the length of the video in seconds, if it is known; `siblings` are the last times (seconds) of clean
    notes on the same video, see `last_time`; `as_written` are the indexes of cues that the reader wants left as they
    are. A repaired cue has another `start`, a longer `rule` ("anchor-minutes") and a `reason`; one that lies past the
    end of the video even so is `doubtful`. Reading cues that were read before gives the same again, and reading
    them with other evidence the same as if they had never been read. Times of other videos stay as they are, and say
    nothing about this one.
    """
    own = of_own_video(cues)
    if len(own) < len(cues):
        readings = iter(read(own, length=length, siblings=siblings, as_written=as_written))
        return [cue if cue.video is not None else next(readings) for cue in cues]
    known = facts.make(length, siblings)
    limit = facts.IMPOSSIBLE if known.limit is None else known.limit
    if not as_written and _plainly_right(cues, limit, facts.NEARLY_ALL):
        return list(cues)
    wanted = frozenset(as_written or ())
    candidates = [
        _as_written(cue) if cue.index in wanted else _within(facts.readings(cue), known.limit) for cue in cues
    ]
    if facts.suspicious(candidates, known):
        chosen = scale.choose(candidates, known)
    else:
        chosen = [options.readings[0] for options in candidates]
    grounds = reasons.Grounds.of(candidates, known)
    last = inf if known.length is None else known.length + 1
    return [
        # Nearly all times of nearly all notes: as written, and within the video.
        cue
        if reading.kind == "literal"
        and reading.seconds == cue.start <= last
        and not (cue.reason or cue.doubtful)
        and facts.is_plain(cue.rule)
        else _apply(cue, reading, grounds, wanted=cue.index in wanted)
        for cue, reading in zip(cues, chosen, strict=True)
    ]


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
    """The last time of a clean note in seconds, evidence for the other notes on its video; None if it is not clean.

    Times that a note is left with for want of evidence against them are none for another note.
    """
    cues = of_own_video(cues)
    if not cues:
        return None
    last = max([cue.start for cue in cues])
    if last >= facts.IMPOSSIBLE or any(rule != facts.plain_rule(rule) for rule in {cue.rule for cue in cues}):
        return None
    if _plainly_right(cues, facts.LONG, facts.MANY):
        return last
    nothing = facts.make(None, None)
    candidates = [facts.readings(cue) for cue in cues]
    if not facts.trusted(candidates):
        chosen = scale.choose(candidates, nothing)
        if any(_SUFFIX.get(reading.kind) for reading in chosen):
            return None
    return last


def span(readings: Sequence[Cue]) -> float | None:
    """As `last_time`, but of a copy in which the times are written as they were read."""
    readings = of_own_video(readings)
    if not any(cue.reason for cue in readings):
        return last_time(readings)
    whole = [int(cue.start) for cue in readings if cue.reason]
    others = [cue for cue in readings if not cue.reason]
    long = [seconds for seconds in whole if seconds >= 60]
    if (
        max(whole) <= facts.LONG
        and sum(not seconds % 60 for seconds in long) < facts.MANY * len(long)
        and _plainly_right(others, facts.LONG, facts.MANY)
    ):
        # So it is for most notes; making the cues of the copy would take longer.
        return float(max(whole + [cue.start for cue in others]))
    return last_time([_as_copied(cue) if cue.reason and not cue.doubtful else cue for cue in readings])


def _as_copied(cue: Cue) -> Cue:
    clock = format_clock(cue.start)
    rule = facts.plain_rule(cue.rule).removesuffix(facts.how(cue.rule))
    return Cue(cue.index, cue.block, float(int(cue.start)), cue.end, clock, f"[{clock}]", rule)


def reach(siblings: Sequence[float]) -> float | None:
    """The time in seconds that other notes on a video, by their last times, allow at most; None if they say nothing."""
    return facts.make(None, siblings).limit


def _within(options: Options, limit: float | None) -> Options:
    """Leave the label out where the time itself lies within the video: then it is a second time, not a correction."""
    if limit is not None and options.first <= limit and len(options.readings) > 1:
        return facts.without_label(options)
    return options


def _as_written(cue: Cue) -> Options:
    # What was read as 60 times its label is left at that.
    times = fields.find(cue.written) if facts.how(cue.rule) == "-sixty" else facts.written_times(cue)
    literal = fields.literal(times[0]) if times else None
    return Options([Reading(cue.start if literal is None else literal[0], "fixed")])


def _apply(cue: Cue, reading: Reading, grounds: reasons.Grounds, *, wanted: bool) -> Cue:
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
    reason = "" if wanted else reasons.explain(cue, reading, grounds, late=late)
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


def _end(cue: Cue, reading: Reading, suffix: str) -> float | None:
    """The end of a range in the scale of its beginning: its second time, or a label 1 to 60 s later."""
    if cue.label == f"[{cue.written}]" and fields.is_usual(cue.written):
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
