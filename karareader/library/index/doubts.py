"""Which notes are to be read again in the light of other notes on the same video."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence

from karareader.library.check import Report, misfits
from karareader.library.index.entry import Job
from karareader.library.index.facts import evidence

_COLUMNS = "id, path, size, changed, written, video, times, own_repaired, own_doubtful, own_last, length, siblings"
# SQLite takes so many values in one statement.
_AT_ONCE = 500


def contradicted(facts: sqlite3.Connection, videos: Collection[str] | None = None) -> Iterator[tuple[int, Job]]:
    """The notes that must be read again, with their numbers; `videos` limits them to those videos (keys).

    These are the notes whose times do not fit the last times of clean notes on their video, unless they were read with
    just these, and those that once did not fit and now do.
    """
    rows = list(_rows(facts, videos))
    reports = [
        Report(str(number), "", video, times, repaired, doubtful, last)
        for number, _, _, _, _, video, times, repaired, doubtful, last, _, _ in rows
    ]
    wanted: Mapping[str, Sequence[float]] = misfits(reports)
    for number, path, size, changed, written, _, _, _, _, _, length, known in rows:
        siblings = tuple(wanted.get(str(number), ()))
        if evidence(siblings) != known:
            yield number, Job(os.fsdecode(path), size, changed, written, length, siblings)


def _rows(facts: sqlite3.Connection, videos: Collection[str] | None) -> Iterator[tuple]:  # type: ignore[type-arg]
    if videos is None:
        yield from facts.execute(f"select {_COLUMNS} from note where video <> '' order by id")
        return
    listed = sorted(video for video in videos if video)
    for at in range(0, len(listed), _AT_ONCE):
        part = listed[at : at + _AT_ONCE]
        marks = ",".join("?" * len(part))
        yield from facts.execute(f"select {_COLUMNS} from note where video in ({marks}) order by id", part)
