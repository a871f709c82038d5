"""The links that lead to a note, each with the sentence round it."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from karareader.library.index import plain_text as plain
from karareader.library.index.extract import link_key
from karareader.library.search.note_body import IndexedBody
from karareader.library.search.results import Backlink
from karareader.library.search.snippets import SearchLine

# Which note a link means: its target, the note it stands in → the note.
Resolve = Callable[[str, Path], Path | None]


def find(
    facts: sqlite3.Connection, root: Path, note: Path, names: Iterable[str], resolve: Resolve
) -> Iterator[Backlink]:
    """The links in other notes that lead to `note`, which goes by `names`, in the order of the library."""
    keys = sorted({key for name in names if (key := link_key(name))})
    marks = ",".join("?" * len(keys))
    rows = facts.execute(
        "select note.id, path, title, target, at, link.length from link join note on note.id = link.note"
        f" where key in ({marks}) order by note.id, at",
        keys,
    )
    body: tuple[int, IndexedBody] | None = None
    counts: Counter[tuple[int, str]] = Counter()
    for number, path, title, target, at, length in rows:
        source = root / os.fsdecode(path)
        nth = counts[number, target]
        counts[number, target] += 1
        if source == note or resolve(target, source) != note:
            continue
        if body is None or body[0] != number:
            row = facts.execute("select text, stamps, lines, more from body where id = ?", [number]).fetchone()
            if row is None:
                continue
            body = (number, IndexedBody(*row))
        yield _made(source, title, _Link(target, at, length, nth), body[1])


class _Link(NamedTuple):
    """A link as the tables keep it: the place and length of its label in the plain text; how many there were before."""

    target: str
    at: int
    length: int
    nth: int


def _made(source: Path, title: str, link: _Link, body: IndexedBody) -> Backlink:
    text = body.text
    target, at, length, nth = link
    paragraph = SearchLine(text, body.stamps, at)
    begin, end = paragraph.sentence(at)
    stamp = paragraph.stamp((begin, end))
    end = max(end, at + length)
    before = plain.tidy(text[begin:at] + "|").removesuffix("|")
    label = plain.tidy(text[at : at + length])
    after = plain.tidy("|" + text[at : max(end, at)]).removeprefix("|")
    if label and not any(letter.isalnum() for letter in before + after.removeprefix(label)):
        # A link that stands alone, as in a list of links, says something under its heading only.
        section = body.section(at)
        before = f"{section} › " if section and section != label else before
    sentence = before + after
    return Backlink(
        source,
        title,
        sentence,
        (len(before), len(before) + len(label)),
        target,
        body.line(at),
        stamp.start if stamp is not None else None,
        stamp.cue if stamp is not None else None,
        nth,
    )
