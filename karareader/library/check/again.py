"""Which notes are to be read again in the light of others, and what that changes in their reports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from karareader.base.errors import UserError
from karareader.library import channels, together
from karareader.library.check.examine import Again, Readings, Report
from karareader.library.check.video import find_video
from karareader.library.together import Saying
from karareader.notes.load import load
from karareader.notes.survey import survey
from karareader.timeline.repair import agreement
from karareader.timeline.repair.candidates import NOTHING
from karareader.timeline.repair.elsewhere import NO_OTHERS
from karareader.timeline.repair.usual import Usual


def usuals(reports: Sequence[Report]) -> Callable[[Report], Usual]:
    """What is usual in the channel of a note, by the notes on the channel's other videos."""
    found = channels.usuals((report.path, report.channel, report.video, report.voice) for report in reports)
    return lambda report: found[report.channel].of(report.video) if report.channel in found else Usual()


def at_odds(root: Path, reports: Sequence[Report]) -> list[Again]:
    """The notes whose times other notes may change, with what these say."""
    usual = usuals(reports)
    sayings: list[tuple[str, Saying]] = []
    for number, each in enumerate(reports):
        if each.video and each.times:
            said = Saying(number, each.path, True, each.length, each.voice, usual(each))
            sayings.append((each.video, said))
        sayings += [(video, Saying(number, each.path, False, length, voice)) for video, length, voice in each.cited]

    def seconds(saying: Saying, video: str) -> frozenset[int]:
        try:
            note = load(root / saying.path)
        except UserError:
            return frozenset()
        own = find_video(note)
        cues = survey(note, video=own is not None, video_id=own.id if own is not None else "").cues
        return agreement.seconds(cues, None if saying.own else video)

    found: list[Again] = []
    for number, told in together.told(together.by_video(sayings), seconds).items():
        own, others = told.own or NOTHING, told.added_to(NO_OTHERS).contexts
        if own != NOTHING or others:
            found.append((root / reports[number].path, own, others))
    return found


def with_readings(report: Report, readings: Readings) -> Report:
    """A report on a note whose times are read so."""
    return replace(
        report,
        repaired=readings.repaired,
        doubtful=readings.doubtful,
        last=readings.last,
        findings=readings.findings,
    )
