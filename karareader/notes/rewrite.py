"""A note's text with its times repaired: for copies that are given away, never for the note itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from karareader.base import files
from karareader.notes.model.note import Note
from karareader.notes.survey import Survey
from karareader.notes.timestamps import link_words as time_words
from karareader.timeline import fields
from karareader.timeline.cues import Cue
from karareader.timeline.timecode import format_clock

# The label of a Markdown link and the address that follows it.
_ADDRESS = re.compile(r"\]\([^()]*\)\Z")
_BREAK = re.compile(r"\r\n|\r|\n")
_BOM = "\ufeff"
_END = 60.0  # seconds, as `timestamps.value.read_tag`
# What is to be put in place of what: begin and end in the body, the line of the file, and the new text.
Change = tuple[int, int, int, str]


def rewritten(note: Note, data: bytes, survey: Survey, readings: Sequence[Cue]) -> bytes:
    """The bytes of the file, with each repaired time written as it is read.

    `data` are the bytes of the file that `note` was read from, `readings` the cues of `survey` after repair, in the
    same order. Tags that were broken are written whole; doubtful times and everything else stay as they are. UTF-8,
    with the line ends of the file.
    """
    return changed(note, data, list(_changes(note, survey, readings)))


def changed(note: Note, data: bytes, changes: Sequence[Change]) -> bytes:
    """The bytes of the file, with other texts in some places of its body; see `rewritten`."""
    _, encoding = files.decode(data)
    if not changes and encoding == "utf-8":
        return data
    # A byte that is no UTF-8 is one character of the note, and the same byte again in the copy.
    text = data.decode(encoding, errors="surrogateescape" if encoding == "utf-8" else "replace")
    # The note's lines are those of the file, without NULs.
    text = text.replace("\0", "")
    bom = _BOM if text.startswith(_BOM) and encoding == "utf-8" else ""
    text = text.removeprefix(_BOM)
    file_starts = [0, *(match.end() for match in _BREAK.finditer(text))]
    body_starts = [0, *(match.end() for match in re.finditer("\n", note.body))]
    parts: list[str] = [bom]
    done = 0
    for begin, end, line, replacement in changes:
        at = file_starts[line - 1] + begin - body_starts[line - note.body_line]
        source = _BREAK.sub("\n", text[at : at + 2 * (end - begin)])[: end - begin]
        if source != note.body[begin:end] or at < done:
            continue
        # A tag that spans lines is longer in a file with CRLF.
        stop = at + end - begin + (source.count("\n") if "\r\n" in text[at : at + 2 * (end - begin)] else 0)
        parts += [text[done:at], replacement]
        done = stop
    return "".join([*parts, text[done:]]).encode("utf-8", "surrogateescape")


def _changes(note: Note, survey: Survey, readings: Sequence[Cue]) -> Iterator[Change]:
    broken = frozenset(survey.broken)
    for at, (cue, place) in enumerate(zip(readings, survey.places, strict=True)):
        if (not cue.reason and at not in broken) or cue.doubtful or cue.uncertain:
            continue
        source = note.body[place.begin : place.end]
        new = tag(cue, source) if at in broken or cue.rule.startswith("anchor") else _fields(cue, source)
        if new != source:
            yield place.begin, place.end, place.line, new


def tag(cue: Cue, source: str) -> str:
    """A time as the main dialect writes it, with the words that it has in `source`."""
    clock = format_clock(cue.start)
    label = f"[{clock}]"
    if cue.end is not None:
        # A label that is much later than its tag is no end, but another time.
        stop = format_clock(cue.end)
        label = f"[{stop}]" if cue.end - cue.start <= _END else f"[{clock}–{stop}]"
    if time_words.has_words(cue.label, cue.written) and not any(letter in "<>\n" for letter in cue.label):
        place = time_words.place(source, source, (0, len(source)), cue.written, cue.label)
        label = source[slice(*place)] if place is not None else cue.label
    return f'<a class="yt-timestamp" data-t="{clock}">{label}</a>'


def _fields(cue: Cue, source: str) -> str:
    """The time in the dialect that it is written in: its fields of digits replaced, and nothing else."""
    clock = format_clock(cue.start)
    end = clock if cue.end is None else format_clock(cue.end)
    first: list[str] = []
    if cue.written and not fields.find(cue.written):
        source = source.replace(cue.written, clock, 1)  # A placeholder, a number of seconds.
        first.append(clock)

    def new(match: re.Match[str]) -> str:
        first.append(match[0])
        return clock if match[0] == first[0] else end

    address = _ADDRESS.search(source)
    stop = address.start() if address is not None else len(source)
    return fields.WHOLE.sub(new, source[:stop]) + source[stop:]
