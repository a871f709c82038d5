"""Which notes are to be read again in the light of other notes on the same video."""

from __future__ import annotations

import os
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from karareader.library.index.entry import Entry, Job
from karareader.library.index.facts import siblings_of
from karareader.library.index.pool import Readers
from karareader.timeline import agreement
from karareader.timeline.agreement import Voice

_COLUMNS = "video, id, path, size, changed, written, length, siblings, times, own_doubtful, own_last, own_span"
_KNOWN = _COLUMNS.split(", ").index("siblings")
# SQLite takes so many values in one statement.
_AT_ONCE = 500


class _Row(NamedTuple):
    """A note as the index has it: its number, its file and what it was read with, and what it says by itself."""

    number: int
    job: Job
    voice: Voice


# The notes on each of some videos.
Groups = Sequence[Sequence[_Row]]


def groups(facts: sqlite3.Connection, videos: Collection[str] | None = None) -> Groups:
    """The notes that may be read otherwise in the light of others; `videos` limits them to those videos (keys)."""
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in _rows(facts, videos):
        found[row[0]].append(row)
    return [[_row(row) for row in rows] for rows in found.values() if len(rows) > 1 or rows[0][_KNOWN]]


def read_again(groups: Groups, readers: Readers) -> Iterator[tuple[int, Entry | None]]:
    """The notes that are read otherwise in the light of others: their numbers and entries, None for one that is gone.

    These are the notes whose times the other notes on their video contradict (see `agreement`), unless they were read
    with just what those say, and the notes that once were contradicted and are no more. Where the length of a video is
    known, nothing else counts.
    """
    at_odds = [ordered for rows in groups if _differ(ordered := sorted(rows, key=_path))]
    settled: set[int] = set()
    told = readers.settle([[(row.job, row.voice) for row in rows] for rows in at_odds])
    for rows, found in zip(at_odds, told, strict=True):
        settled.update(rows[at].number for at in found)
        yield from ((rows[at].number, entry) for at, entry in found.items() if entry is not None)
    over = [row for rows in groups for row in rows if row.job.siblings and row.number not in settled]
    alone = readers.read([row.job._replace(siblings=()) for row in over])
    yield from zip([row.number for row in over], alone, strict=True)


def _row(row: tuple[Any, ...]) -> _Row:
    _, number, path, size, changed, written, length, known, *voice = row
    return _Row(number, Job(os.fsdecode(path), size, changed, written, length, siblings_of(known)), Voice(*voice))


def _path(row: _Row) -> str:
    return row.job.path


def _differ(rows: Sequence[_Row]) -> bool:
    """True if any of these notes, in the order of their paths, has to be read again."""
    if len(rows) < 2 or (rows[0].job.length or 0.0) >= 1:
        return False
    return agreement.differs([row.voice for row in rows])


def _rows(facts: sqlite3.Connection, videos: Collection[str] | None) -> Iterator[tuple[Any, ...]]:
    if videos is None:
        yield from facts.execute(f"select {_COLUMNS} from note where video <> '' and times > 0")
        return
    listed = sorted(video for video in videos if video)
    for at in range(0, len(listed), _AT_ONCE):
        part = listed[at : at + _AT_ONCE]
        marks = ",".join("?" * len(part))
        yield from facts.execute(f"select {_COLUMNS} from note where video in ({marks}) and times > 0", part)
