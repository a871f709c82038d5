"""Which notes are to be read again in the light of other notes on the same video."""

from __future__ import annotations

import os
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import NamedTuple

from karareader.library.index.entry import Job
from karareader.library.index.facts import evidence
from karareader.library.index.pool import Readers
from karareader.timeline import agreement
from karareader.timeline.agreement import Siblings, Voice

_COLUMNS = "video, length, id, path, size, changed, written, siblings, times, own_doubtful, own_last, own_span"
# SQLite takes so many values in one statement.
_AT_ONCE = 500


class _Row(NamedTuple):
    """A note as the index has it: its number and file, what it was read with, and what it says by itself."""

    number: int
    job: Job
    known: str
    voice: Voice


def contradicted(
    facts: sqlite3.Connection, readers: Readers, videos: Collection[str] | None = None
) -> Iterator[tuple[int, Job]]:
    """The notes that must be read again, with their numbers; `videos` limits them to those videos (keys).

    These are the notes whose times the other notes on their video contradict (see `agreement`), unless they were read
    with just what those say, and the notes that once were contradicted and are no more. Where the length of a video is
    known, nothing else counts.
    """
    groups: dict[str, list[_Row]] = defaultdict(list)
    for video, length, number, path, size, changed, written, known, *voice in _rows(facts, videos):
        job = Job(os.fsdecode(path), size, changed, written, length)
        groups[video].append(_Row(number, job, known, Voice(*voice)))
    wanted: dict[int, Siblings] = {}
    at_odds = [rows for rows in groups.values() if _differ(rows)]
    told = readers.settle([[(row.job, row.voice) for row in rows] for rows in at_odds])
    for rows, found in zip(at_odds, told, strict=True):
        wanted.update({rows[at].number: siblings for at, siblings in found.items()})
    for rows in groups.values():
        for number, job, known, _ in rows:
            siblings = wanted.get(number, ())
            if evidence(siblings) != known:
                yield number, Job(job.path, job.size, job.changed, job.written, job.length, siblings)


def _differ(rows: list[_Row]) -> bool:
    if len(rows) < 2 or (rows[0].job.length or 0.0) >= 1:
        return False
    rows.sort(key=lambda row: row.job.path)
    return agreement.differs([row.voice for row in rows])


def _rows(facts: sqlite3.Connection, videos: Collection[str] | None) -> Iterator[tuple]:  # type: ignore[type-arg]
    if videos is None:
        yield from facts.execute(f"select {_COLUMNS} from note where video <> '' and times > 0")
        return
    listed = sorted(video for video in videos if video)
    for at in range(0, len(listed), _AT_ONCE):
        part = listed[at : at + _AT_ONCE]
        marks = ",".join("?" * len(part))
        yield from facts.execute(f"select {_COLUMNS} from note where video in ({marks}) and times > 0", part)
