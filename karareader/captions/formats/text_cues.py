"""Reads WebVTT (https://www.w3.org/TR/webvtt1/), SubRip and YouTube's SBV, leniently: `cues`.

One reader for all three, since people mix them: what parts the cues is a line with two times, however it is written.
A line that was meant to be one and has no time costs only its own cue, and is told. Libraries are stricter: webvtt-py
drops a cue with a comma in its time without a word, pysubs2 one without milliseconds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from karareader.captions.formats.markup import row
from karareader.captions.model import Word
from karareader.captions.rolling import CaptionRow, ShownCue

# Hours may be missing, milliseconds too; blanks and signs slip in. `1:02:03:400` is written for `1:02:03.400`.
_CLOCK = r"-?\d{1,4}(?:[ \t]*:[ \t]*-?\d{1,3}){1,3}(?:[ \t]*[.,;][ \t]*-?\d{1,9})?"
_SECONDS = r"-?\d{1,6}[.,]\d{1,9}"
_SURE = re.compile(
    rf"[ \t]*(?P<start>{_CLOCK}|{_SECONDS})[ \t]*(?:-[ \t]?-[ \t]?>|-->|[\u2012-\u2015\u2212]+>)"
    rf"(?:[ \t]*(?P<end>{_CLOCK}|{_SECONDS})(?=\s|$))?(?P<rest>.*)"
)
# An arrow that text may hold too: the line has to be nothing but two times.
_LIKELY = re.compile(
    rf"[ \t]*(?P<start>{_CLOCK})[ \t]*(?:[-=]+>|[\u2192\u27f6])[ \t]*(?P<end>{_CLOCK})(?P<rest>)[ \t]*"
)
_SBV = re.compile(r"(?P<start>\d{1,3}:\d\d:\d\d\.\d{2,3}),(?P<end>\d{1,3}:\d\d:\d\d\.\d{2,3})(?P<rest>)[ \t]*")
_MEANT = re.compile(r"\d.*--?>|--?>.*\d")
_NUMBER = re.compile(r"[ \t]*\d{1,7}[ \t]*")
_MAP = re.compile(r"^X-TIMESTAMP-MAP=(?=.*MPEGTS:(\d{1,11}))(?=.*LOCAL:([\d:.]{5,16}))", re.MULTILINE)
_LANGUAGE = re.compile(r"^Language:[ \t]*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)[ \t]*$", re.MULTILINE)
# Segments of HLS begin at this second of their stream where nothing is said; so does the film that is made of them.
_STREAM_BEGINS = 10.0
_BLOCKS = ("NOTE", "STYLE", "REGION")
_LONGEST_LINE = 1000  # characters; a line with times is shorter
_SHORTEST_FRAME, _PAL = 3, 25


@dataclass(slots=True)
class Parsed:
    """What a caption file holds: its cues, the language that it names ("" if none), and the lines (from 1) of what was
    meant to be a cue and could not be read.
    """

    cues: list[ShownCue]
    language: str = ""
    unread: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Timing:
    line: int
    start: float
    end: float | None  # None where it cannot be read
    readable: bool = True


def cues(text: str) -> Parsed:
    """The cues in a text, in its order, with all rows; their times may be negative, and end before they start."""
    lines = text.split("\n")
    web = lines[0].lstrip("\ufeff \t").upper().startswith("WEBVTT")
    timings = _timings(lines)
    head = "\n".join(lines[: timings[0].line]) if timings else text[:4096]
    named = _LANGUAGE.search(head) if web else None
    shift = _shift(head) if web else 0.0
    found = Parsed([], named[1].replace("_", "-") if named else "")
    number: int | None = None  # of the cue before, where they are numbered
    for at, timing in enumerate(timings):
        before = lines[timing.line - 1] if timing.line else ""
        number = int(before) if _NUMBER.fullmatch(before) else None
        if not timing.readable:
            found.unread.append(timing.line + 1)
            continue
        stop = len(lines)
        if at + 1 < len(timings):
            stop = _head(lines, timing.line, timings[at + 1].line, number, web)
        raw = _body(lines[timing.line + 1 : stop], web)
        if raw:
            start = timing.start + shift
            rows = tuple(row(one, timing.start) for one in raw)
            end = start if timing.end is None else timing.end + shift
            if shift:
                rows = tuple(_moved(one, shift) for one in rows)
            found.cues.append(ShownCue(start, end, rows))
        elif timing.end is None:
            found.unread.append(timing.line + 1)
    return found


def seconds(time: str) -> float:
    """The seconds of a time as `[-][H:]MM:SS[.fff]` or `H:MM:SS:mmm`, with whatever blanks inside."""
    clock, _, fraction = re.sub(r"[ \t-]", "", time).replace(",", ".").replace(";", ".").partition(".")
    fields = [int(part) for part in clock.split(":")]
    rest = float(f"0.{fraction}") if fraction else 0.0
    if len(fields) == 4:
        # A fourth part is milliseconds, or a frame.
        last = clock.rpartition(":")[2]
        part = fields.pop()
        rest = part / 1000 if len(last) >= _SHORTEST_FRAME else min(part / _PAL, 0.99)
    total = 0
    for each in fields:
        total = total * 60 + each
    return -(total + rest) if "-" in time else total + rest


def _timings(lines: Sequence[str]) -> list[_Timing]:
    """The lines that have times, and those that were meant to."""
    found: list[_Timing] = []
    for at, line in enumerate(lines):
        if len(line) > _LONGEST_LINE or not line.strip():
            continue
        if ">" in line or "\u2192" in line or "\u27f6" in line:
            match = _SURE.fullmatch(line) or _LIKELY.fullmatch(line)
        elif line[0].isdigit() and "," in line:
            match = _SBV.fullmatch(line)
        else:
            continue
        if match is not None:
            end = seconds(match["end"]) if match["end"] else None
            found.append(_Timing(at, seconds(match["start"]), end))
        elif "-->" in line:
            begins = at == 0 or not lines[at - 1].strip() or bool(_NUMBER.fullmatch(lines[at - 1]))
            if begins or (_MEANT.search(line) and ":" in line):
                found.append(_Timing(at, 0.0, None, readable=False))
    return found


def _head(lines: Sequence[str], own: int, following: int, number: int | None, web: bool) -> int:
    """Where the cue whose times are in the line `own` ends: before the number or the id of the `following` one."""
    before = following - 1
    if before <= own:
        return following
    line, apart = lines[before], before == own + 1 or not lines[before - 1].strip()
    if _NUMBER.fullmatch(line):
        alone = before == own + 1
        follows = number is not None and int(line) == number + 1
        if follows or (apart and not alone) or (number is not None and not alone):
            return before
        return following
    if web and apart and before > own + 1 and line.strip():
        return before
    return following


def _body(lines: Sequence[str], web: bool) -> list[str]:
    """The rows of a cue: with those of blanks among the first ones, which rolling captions have on purpose."""
    rows: list[str] = []
    first, skips, begins = True, False, True
    for line in lines:
        if not line:
            skips, begins = False, True
            first = first and not rows
            continue
        if begins and web and (line.split()[:1] or [""])[0] in _BLOCKS:
            skips = True
        begins = False
        if not skips and (first or line.strip()):
            rows += line.split("[br]")  # as SubViewer has it
    return rows


def _shift(head: str) -> float:
    """By how many seconds all cues are later: the head of a segment of HLS tells (RFC 8216, 3.5)."""
    found = _MAP.search(head)
    if found is None:
        return 0.0
    stream = int(found[1]) / 90_000
    return 0.0 if stream == _STREAM_BEGINS else stream - seconds(found[2])


def _moved(one: CaptionRow, by: float) -> CaptionRow:
    return CaptionRow(one.text, tuple(Word(word.start + by, word.text) for word in one.words))
