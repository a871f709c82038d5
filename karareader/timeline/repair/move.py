"""Moving the times of a note to where a film that was cut anew has what they lead to."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from karareader.base.translation import tr
from karareader.timeline.cues import Cue
from karareader.timeline.repair import reasons
from karareader.timeline.repair.recut import RECUT, Cuts, Recut
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
