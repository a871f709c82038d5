"""What captions tell about the notes of a library: for each note, which of its sentences they say, and where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.base.errors import UserError
from karareader.notes.load import load
from karareader.notes.model.note import Problem
from karareader.notes.survey import survey
from karareader.timeline.cues import Cue
from karareader.timeline.repair import context as known
from karareader.timeline.repair.context import Known
from karareader.timeline.timecode import format_time

if TYPE_CHECKING:
    from karareader.captions.citations.compare import Finding
    from karareader.captions.citations.speech import Speech

KIND = "said-elsewhere"
_CAPTIONS = "the captions say this at"
HEARD = "heard by this computer, the video says this at"
_LONGEST = 80  # characters of a sentence that are shown
_NOTHING = Known()


@dataclass(frozen=True, slots=True)
class NoteClaims:
    """One note against the captions of its video: how many of its sentences they say near their times (`here`), clearly
    at another place (`elsewhere`), or not (`not_found`); `findings` names those that they say elsewhere."""

    here: int = 0
    elsewhere: int = 0
    not_found: int = 0
    findings: tuple[Problem, ...] = ()


def of_note(
    path: Path, speech: Speech, *, video_id: str = "", length: float | None = None, chosen: Known = _NOTHING
) -> NoteClaims | None:
    """Compare the note at `path` with what is said; None where there is nothing to compare, or it cannot be read.

    `length` of the video is in seconds, if known; `chosen` is what the reader chose for its times. Takes as long as
    showing the note, some 30 ms.
    """
    # Most libraries are checked without captions, and need nothing of this.
    from karareader.captions.citations import compare as claims

    return of_note_by(path, lambda cues: claims.check(cues, speech), video_id=video_id, length=length, chosen=chosen)


def of_note_by(
    path: Path,
    ask: Callable[[Sequence[Cue]], Sequence[Finding]],
    *,
    video_id: str = "",
    length: float | None = None,
    chosen: Known = _NOTHING,
    words: str = _CAPTIONS,
) -> NoteClaims | None:
    """As `of_note`, with what `ask` tells of the times of the note; `words` say where a sentence is said."""
    from karareader.captions.citations import compare as claims
    from karareader.notes.render import render

    try:
        note = load(path)
    except UserError:
        return None
    read = partial(known.read, known=replace(chosen, length=length))
    cues = render(note, video=True, video_id=video_id, read=read, patience=0).timeline.cues
    found = ask(cues)
    counts = claims.summary(found)
    if not found or counts["not compared"] == len(found):
        return None
    problems: list[Problem] = []
    if counts["elsewhere"]:
        lines = [place.line for place in survey(note, video=True, video_id=video_id).places]
        problems = [
            _problem(cue, each, lines, words) for cue, each in zip(cues, found, strict=True) if _is_elsewhere(each)
        ]
    return NoteClaims(counts["here"], counts["elsewhere"], counts["not found"], tuple(problems))


def summary(reports: Iterable[NoteClaims]) -> dict[str, int]:
    """Counts over the notes that were compared."""
    each = list(reports)
    return {
        "notes": len(each),
        "here": sum(report.here for report in each),
        "elsewhere": sum(report.elsewhere for report in each),
        "not_found": sum(report.not_found for report in each),
    }


def told(counts: Mapping[str, int]) -> str:
    """Those counts in a sentence."""
    notes = "1 note" if counts["notes"] == 1 else f"{counts['notes']:,} notes"
    return (
        f"{notes} compared with captions: {counts['here']:,} sentences confirmed, "
        f"{counts['elsewhere']:,} said elsewhere, {counts['not_found']:,} not found"
    )


def _is_elsewhere(found: Finding) -> bool:
    return found.verdict == "elsewhere"


def _problem(cue: Cue, found: Finding, lines: list[int], words: str) -> Problem:
    sentence = cue.sentence if len(cue.sentence) <= _LONGEST else cue.sentence[: _LONGEST - 1] + "…"
    line = lines[cue.index] if cue.index < len(lines) else 0
    text = f"{format_time(cue.start)}: {words} {format_time(found.start)}: “{sentence}”"
    return Problem(KIND, line, text)
