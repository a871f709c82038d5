"""A jot: a thought about a moment of a video, as an item of a note in the main dialect of times.

    - What I thought #tag <a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a> ^jot-k3f9a2c7

The name of the block tells one jot from all others, whatever is done to its text by hand; notes can link to it.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from karareader.notes import rewrite
from karareader.notes.load import parse_note
from karareader.notes.survey import survey
from karareader.timeline.cues import Cue

_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
_ID = re.compile(r"[ \t]\^(jot-[a-z0-9]{4,32})[ \t]*\Z")
_ITEM = re.compile(r"[ \t]{0,8}[-*+][ \t]+")
_STILL = re.compile(r"!\[\[([^\[\]|\n]{1,400})(?:\|[^\[\]\n]{0,40})?\]\]")
_TAG = re.compile(r"(?<![\w/#&\\])#((?=[\w/-]*[^\W\d_])[\w/-]{1,80})")
_CLOSING = tuple(".,;:!?…)")
_MARKUP = re.compile(r"[\\`*_\[\]<>$%~=|#!^&]")
_SIGNS = re.compile(r"[\\`*_\[\]<>$~=&%]|^[ \t]*(?:#+[ \t]|[-+][ \t]|\d+[.)])", re.MULTILINE)
_PROBE = '- Next <a class="yt-timestamp" data-t="00:00:00">[00:00:00]</a>'
_STILL_WIDTH = 320  # pixels of the picture in the note


@dataclass(frozen=True, slots=True)
class Jot:
    """`start` and `end` are whole seconds; `end` is None for a moment. `text` is Markdown of one paragraph, `still` the
    path of a picture from the folder of the note, or empty. A line that was written by hand has no `id`.
    """

    id: str
    start: float
    end: float | None
    text: str
    still: str = ""

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags in its text, without their #."""
        return tuple(tags(self.text))

    @property
    def words(self) -> str:
        """Its text as it is read, without the signs of Markdown, on one line."""
        return _words(self.text)


@dataclass(frozen=True, slots=True)
class JotEntry:
    """A jot in a file, and its `lines` there: from number `begin` until before `end`, counted from 0. `cue` is the
    number of its time among those of the note.
    """

    jot: Jot
    begin: int
    end: int
    lines: str
    cue: int


def new_id() -> str:
    """The name of a new jot."""
    return "jot-" + "".join(secrets.choice(_LETTERS) for _ in range(8))


def tags(text: str) -> list[str]:
    """The tags of a text, without their #, each once, in its order."""
    return list(dict.fromkeys(match[1].rstrip("/-") for match in _TAG.finditer(text)))


@lru_cache(maxsize=2048)
def _words(text: str) -> str:
    if not _SIGNS.search(text):
        return " ".join(text.split())
    # What reads Markdown is not loaded at the start for jots without it.
    from karareader.notes.render import render

    shown = render(parse_note(Path("jot.md"), text.encode("utf-8", "replace")), video=True, whole=True, patience=0)
    return " ".join(" ".join(block.text for block in shown.blocks).split())


def written(jot: Jot) -> str:
    """The lines of a jot in its note, without the last line end.

    What is read back is the jot's time: where its text would hide that, its signs are written as such.
    """
    plain = _lines(jot.text)
    for text in (plain, _MARKUP.sub(r"\\\g<0>", plain)):
        lines = _joined(text, jot)
        # A fence or a comment that it opens would take the jots after it along.
        found = [entry.jot for entry in entries(f"{lines}\n{_PROBE}", Path("jots.md"))]
        if [(each.start, each.end) for each in found] == [(jot.start, jot.end), (0.0, None)]:
            return lines
    return _joined(re.sub(r"[^\w\s.,;:!?'\"()“”‘’–—-]", "", plain), jot)


def entries(text: str, path: Path) -> list[JotEntry]:
    """The jots in the text of a file (LF line ends), those written by hand too: every item or paragraph with a time."""
    note = parse_note(path, text.encode("utf-8", "replace"))
    found = survey(note, video=True)
    lines = text.split("\n")
    by_line: dict[int, list[tuple[Cue, str]]] = {}
    for cue, place in zip(found.cues, found.places, strict=True):
        by_line.setdefault(place.line - 1, []).append((cue, note.body[place.begin : place.end]))
    result = []
    for begin, end in _blocks(lines, note.body_line - 1):
        times = [each for line in range(begin, end) for each in by_line.get(line, ())]
        if times:
            block = "\n".join(lines[begin:end])
            jot, cue = _read(block, times)
            result.append(JotEntry(jot, begin, end, block, cue.index))
    return result


def _read(block: str, times: list[tuple[Cue, str]]) -> tuple[Jot, Cue]:
    name = _ID.search(block)
    # The program's own time stands behind the text, which may hold others.
    cue, source = times[-1] if name else times[0]
    block = block[: name.start()] if name else block
    at = block.rfind(source) if name else block.find(source)
    if at >= 0:
        before, after = block[:at], block[at + len(source) :]
        block = (before.rstrip(" ") if after[:1] in _CLOSING else before) + after
    still = _STILL.search(block)
    block = block.replace(still[0], "", 1) if still else block
    text = "\n".join(line.strip() for line in _ITEM.sub("", block, count=1).split("\n")).strip()
    return Jot(name[1] if name else "", cue.start, cue.end, text, still[1] if still else ""), cue


def _blocks(lines: list[str], first: int) -> Iterator[tuple[int, int]]:
    """Where items and paragraphs begin and end, as numbers of lines."""
    begin = None
    for at in range(first, len(lines) + 1):
        line = lines[at] if at < len(lines) else ""
        if begin is not None and (not line.strip() or _ITEM.match(line) or line.startswith("#")):
            yield begin, at
            begin = None
        if begin is None and line.strip():
            begin = at
        if begin is not None and _ID.search(line):  # what follows was written by hand
            yield begin, at + 1
            begin = None


def _lines(text: str) -> str:
    """The text as the lines of an item: nothing in it ends the item."""
    lines = [line.strip() for line in text.replace("\r", "\n").replace("\0", "").split("\n")]
    return "\n".join(line for line in lines if line)


def _joined(text: str, jot: Jot) -> str:
    cue = Cue(0, "", jot.start, jot.end, "", "", "anchor")
    time = rewrite.tag(cue, "")
    still = f"\n![[{jot.still}|{_STILL_WIDTH}]]" if jot.still else ""
    return "- " + f"{text} {time}{still} ^{jot.id}".strip().replace("\n", "\n  ")
