"""A note's text with its times repaired: for copies that are given away, never for the note itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from karareader import files
from karareader.notes.note import Note
from karareader.notes.survey import Survey
from karareader.timeline.cues import Cue
from karareader.timeline.timecode import format_clock

_TAG = re.compile(r"<[ \t]{0,2}a[\s\"'=]", re.IGNORECASE)
_BRACKETED = re.compile(r"[\[(].*[\])]", re.DOTALL)


def rewritten(note: Note, data: bytes, survey: Survey, readings: Sequence[Cue]) -> bytes:
    """The bytes of the file, with each repaired time written as it is read.

    `data` are the bytes of the file that `note` was read from, `readings` the cues of `survey` after repair, in the
    same order. Tags that were broken are written whole; doubtful times and everything else stay as they are. UTF-8,
    with the line ends of the file.
    """
    text, _ = files.decode(data)
    lines = text.split("\n")
    file_starts = _starts(lines)
    body_starts = _starts(note.body.split("\n"))
    parts: list[str] = []
    done = 0
    broken = {problem.line for problem in survey.problems if problem.kind == "broken-tag"}
    for cue, place in zip(readings, survey.places, strict=True):
        source = note.body[place.begin : place.end]
        if not (cue.reason or (place.line in broken and source.startswith("<"))) or cue.doubtful:
            continue
        column = place.begin - body_starts[place.line - note.body_line]
        begin = file_starts[place.line - 1] + column
        replacement = _written(cue, source)
        if text[begin : begin + len(source)] != source or replacement is None:
            continue
        parts += [text[done:begin], replacement]
        done = begin + len(source)
    result = "".join([*parts, text[done:]])
    if b"\r\n" in data:
        result = result.replace("\n", "\r\n")
    return result.encode("utf-8")


def _starts(lines: list[str]) -> list[int]:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    return starts


def _written(cue: Cue, source: str) -> str | None:
    """The time in the dialect that it is written in, or None where that has no plain form."""
    clock = format_clock(cue.start)
    if _TAG.match(source):
        label = clock if cue.end is None else format_clock(cue.end)
        return f'<a class="yt-timestamp" data-t="{clock}">[{label}]</a>'
    if _BRACKETED.fullmatch(source):
        inside = clock if cue.end is None else f"{clock} - {format_clock(cue.end)}"
        return f"{source[0]}{inside}{source[-1]}"
    return None
