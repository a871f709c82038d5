"""From a file to a `Note`: every file that can be read gives one, with its problems listed."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from karareader.base import files
from karareader.base.errors import UserError
from karareader.base.readable_text import stem_of
from karareader.base.translation import tr
from karareader.notes import frontmatter
from karareader.notes.model import id_case, video_ref
from karareader.notes.model.note import Note, Problem

# The fence may follow the line that names the channel; nothing else may stand before it.
_WRAPPED = re.compile(
    r"\A(?P<before>\s*(?:From:[^\n]*\n\s*?)?)^(?P<fence>`{3,}|~{3,})[ \t]*(?:markdown|md)[ \t]*\n",
    re.IGNORECASE | re.MULTILINE,
)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})[ \t]*([^`\n]*)")
# What of a heading is no word of it: addresses, targets, the signs of bold and the like.
_MARKUP = re.compile(
    r"!?\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]|!?\[([^\[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:[ ]+\"[^\"]*\")?\)"
    r"|</?(?:a|b|i|em|strong|span|u|s|mark|sub|sup|small|code|kbd|br)\b[^<>]*>|(?<!\\)(?:\*\*|__|==|~~)|(?<![\\*\w])[*`](?=[^\s*])|(?<=[^\s*\\])[*`](?![*\w])"
)
_COMMENT = re.compile(r"<!--.*?-->|(?<![\w%])%%.+?%%")
_TITLE = re.compile(r" {0,3}#[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*")


def load(path: Path) -> Note:
    """Read the note at `path`. Raises UserError if the file cannot be read at all."""
    try:
        data = files.read_bytes(path, files.NOTE_BYTES)
    except FileNotFoundError:
        raise UserError(
            tr("“{name}” is not there.", name=path.name), tr("It may have been moved or renamed.")
        ) from None
    except IsADirectoryError:
        raise UserError(tr("“{name}” is a folder.", name=path.name), tr("Choose a note in it.")) from None
    except OSError as error:
        reason = error.strerror or tr("unknown reason")
        hint = (
            tr("Look at the file's permissions.") if isinstance(error, PermissionError) else tr("Choose another note.")
        )
        raise UserError(tr("“{name}” cannot be read: {reason}.", name=path.name, reason=reason), hint) from None
    return parse_note(path, data)


def parse_note(path: Path, data: bytes) -> Note:
    """Make a note of the bytes of a file; `path` is only its name. Never raises."""
    problems: list[Problem] = []
    text, encoding, bad = files.decoded(data)
    if encoding not in ("utf-8", "utf-16"):
        problems.append(Problem("encoding", 0, tr("The file is not UTF-8; it was read as Western European text.")))
    if bad:
        words = tr(
            "%n byte of the file is not UTF-8; each was replaced by one character.",
            "%n bytes of the file are not UTF-8; each was replaced by one character.",
            bad,
        )
        problems.append(Problem("encoding", 0, words))
    if b"\0" in data and encoding != "utf-16":
        problems.append(Problem("encoding", 0, tr("The file holds NUL bytes; they were left out.")))
    # A fence round the whole file hides the front matter too.
    text, wrapped = unwrap(text)
    front_matter, body, body_line, found = frontmatter.parse(text)
    problems += found
    if not wrapped:
        body, wrapped = unwrap(body)
    if wrapped:
        problems.append(Problem("fence", 0, tr("The whole note stands in a code block; it was read as a note.")))
    title = _title(front_matter, body, path)
    note = Note(path, title, front_matter, body, body_line, tuple(problems))
    repaired = video_ref.wrong_case(note)
    if repaired is None:
        return note
    if id_case.is_left(path):
        return replace(note, repaired_id=repaired, id_as_written=True)
    written, right = repaired
    problems.append(Problem("front matter", 0, id_told(written, right)))
    return replace(note, problems=tuple(problems), repaired_id=repaired)


def id_told(written: str, right: str) -> str:
    """What a reader is told of an id that was `written` in the wrong case."""
    return tr(
        "The video id “{written}” was read as “{right}”, as links or files have it.", written=written, right=right
    )


def unwrap(text: str) -> tuple[str, bool]:
    """Take the ```` ```markdown ```` fence off a text that stands in it as a whole; the fence is often never closed.

    Gives the text with the lines of the fence left empty, so that all lines keep their numbers, and whether there was
    such a fence.
    """
    opening = _WRAPPED.match(text)
    if opening is None:
        return text, False
    head, lines = text[: opening.start("fence")], text[opening.end() :].split("\n")
    closing = _closing(lines, opening["fence"])
    if closing is not None:
        if sum(map(len, lines[:closing])) <= sum(map(len, lines[closing + 1 :])):
            return text, False  # More stands after the fence than in it: that is a piece of code.
        lines[closing] = ""
    return f"{head}\n" + "\n".join(lines), True


def _closing(lines: list[str], fence: str) -> int | None:
    """The index of the line that closes `fence`, or None if none does."""
    bare: list[int] = []
    inner = False
    for at, line in enumerate(lines):
        mark = _FENCE.fullmatch(line.rstrip())
        if mark is None or mark[1][0] != fence[0]:
            continue
        if mark[2]:
            inner = True
        elif inner:
            inner = False
        elif len(mark[1]) >= len(fence):
            bare.append(at)
    if len(bare) % 2 == 0:
        return None  # They open and close blocks of their own.
    last = max((at for at, line in enumerate(lines) if line.strip()), default=0)
    return bare[-1] if bare[-1] == last else bare[0]


def _title(front_matter: dict[str, Any], body: str, path: Path) -> str:
    title = front_matter.get("title")
    if title is not None and not isinstance(title, dict | list) and str(title).strip():
        return " ".join(str(title).split())
    if "#" not in body:
        return stem_of(path)
    fence = ""
    for line in body.split("\n"):
        if line.lstrip(" ")[:1] not in ("#", "`", "~"):
            continue
        mark = _FENCE.match(line)
        if mark is not None:
            if not fence:
                fence = mark[1]
            elif mark[1].startswith(fence) and not mark[2]:
                fence = ""
        elif not fence and (heading := _TITLE.fullmatch(line)) and (words := _COMMENT.sub("", heading[1]).strip()):
            return " ".join(_words(words).split()) or stem_of(path)
    return stem_of(path)


def _words(heading: str) -> str:
    """The words of a heading that stands for the title, without its links and signs."""
    for _ in range(2):  # the words of a link have signs of their own
        heading = _MARKUP.sub(lambda found: found[1] or found[2] or "", heading)
    return heading
