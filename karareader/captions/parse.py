"""Reading caption files of all forms: what they are their beginning tells, not their names."""

from __future__ import annotations

import errno
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.files import read_bytes
from karareader.base.translation import number, tr
from karareader.captions import decode as captions_decode
from karareader.captions.formats import other_programs as captions_forms
from karareader.captions.formats import text_cues as captions_cues
from karareader.captions.formats.text_cues import Parsed
from karareader.captions.rolling import ShownCue

_BYTES = 48 << 20  # a file larger than this is no captions
_LONGEST = 200 * 3600.0  # seconds; times after this are slips
_PAGE = re.compile(r"\s*(?:<!doctype html|<html)", re.IGNORECASE)
_NAMED = 4  # lines that are named, of those that could not be read


@dataclass(frozen=True, slots=True)
class ParsedCaptions:
    """What a caption file says: its cues in order of time, the language that it names ("" if none), what could not be
    read, in sentences, and the encoding by Python's name.
    """

    cues: tuple[ShownCue, ...]
    language: str = ""
    problems: tuple[str, ...] = ()
    encoding: str = "utf-8"
    guessed: bool = False


def read(path: Path, language: str = "", encoding: str = "") -> ParsedCaptions:
    """What is in a caption file. `language` is what is known of it otherwise, and `encoding` what the reader chose, for
    files that are not in Unicode. Raises UserError.
    """
    try:
        data = read_bytes(path, _BYTES)
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise UserError(tr("{name} is too large to be captions.", name=path.name)) from error
        raise UserError(
            tr("The captions {name} cannot be read: {why}.", name=path.name, why=error.strerror or error)
        ) from error
    told = captions_decode.decoded(data, language, encoding)
    reading = parse(told.text, path.name)
    problems = reading.problems
    if told.lost:
        problems = (*problems, tr("%n character could not be read.", "%n characters could not be read.", told.lost))
    return replace(reading, problems=problems, encoding=told.encoding, guessed=told.guessed)


def parse(text: str, name: str) -> ParsedCaptions:
    """As `read`, from the text of a file called `name`."""
    try:
        found = _parsed(text)
    except UserError:
        raise
    except Exception as error:  # whatever is made of a damaged file
        raise UserError(
            tr("{name} cannot be read as captions ({why}).", name=name, why=type(error).__name__)
        ) from error
    return settled(found, _why_empty(text))


def settled(found: Parsed, why_empty: str) -> ParsedCaptions:
    """What was parsed in order of time, with what has to be told of it; `why_empty` where nothing is in it."""
    late = [cue for cue in found.cues if cue.start >= _LONGEST]
    early = [cue for cue in found.cues if cue.start < 0 and max(cue.end, cue.start) <= 0]
    cues = [_settled(cue) for cue in found.cues if cue.start < _LONGEST]
    problems = [*_unread(found.unread)]
    if late:
        problems.append(
            tr(
                "%n caption had a time after 200 hours, and was left out.",
                "%n captions had a time after 200 hours, and were left out.",
                len(late),
            )
        )
    if early:
        problems.append(
            tr(
                "%n caption had a time before 0:00, and was put there.",
                "%n captions had a time before 0:00, and were put there.",
                len(early),
            )
        )
    if not cues and not found.unread:
        problems.append(why_empty)
    return ParsedCaptions(tuple(sorted(cues, key=lambda cue: cue.start)), found.language, tuple(problems))


def _parsed(text: str) -> Parsed:
    head = text[:4096].lstrip("\ufeff \n")
    if not head.upper().startswith("WEBVTT"):
        if "[script info]" in head.lower() or re.search(r"^\[Events\]", text, re.MULTILINE | re.IGNORECASE):
            from karareader.captions.formats.substation import substation

            return substation(text)
        reader = captions_forms.reader_of(text)
        if reader is not None:
            return reader(text)
    return captions_cues.cues(text)


def _settled(cue: ShownCue) -> ShownCue:
    start = max(cue.start, 0.0)
    end = max(cue.end, start)
    return cue if (start, end) == (cue.start, cue.end) else ShownCue(start, end, cue.rows)


def _unread(lines: Sequence[int]) -> list[str]:
    if not lines:
        return []
    named = [number(line) for line in lines[:_NAMED]]
    rest = len(lines) - len(named)
    if rest:
        places = tr("{lines} and {rest:,} more", lines=", ".join(named), rest=rest)
    else:
        places = tr(" and ").join(filter(None, (", ".join(named[:-1]), named[-1])))
    return [
        tr(
            "%n caption could not be read (line {places}).",
            "%n captions could not be read (lines {places}).",
            len(lines),
            places=places,
        )
    ]


def _why_empty(text: str) -> str:
    if not text.strip():
        return tr("The file is empty.")
    if _PAGE.match(text):
        return tr("The file is a web page, not captions.")
    return tr("The file holds no captions.")
