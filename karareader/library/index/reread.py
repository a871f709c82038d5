"""Which notes are to be read again in the light of other notes on the same video, and of those of their channel."""

from __future__ import annotations

import os
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from karareader.library import channels
from karareader.library.index.extract import Entry, Job
from karareader.library.index.readers import Readers
from karareader.timeline.repair import agreement
from karareader.timeline.repair.agreement import Voice
from karareader.timeline.repair.usual import Usual

_COLUMNS = (
    "video, channel_group, id, path, size, changed, written, length, context,"
    " times, own_last, own_span, own_pace, own_odd, own_sure"
)


class _Row(NamedTuple):
    """A note as the index has it: its number, its file and what it was read with, what it says by itself, and what is
    usual in its channel.
    """

    number: int
    job: Job
    voice: Voice
    usual: Usual


# The notes on each of some videos.
Groups = Sequence[Sequence[_Row]]
# Videos and channels, by what the index has in `video` and `channel_group`.
Changed = tuple[Collection[str], Collection[str]]


def groups(facts: sqlite3.Connection, changed: Changed | None = None) -> Groups:
    """The notes that may be read otherwise in the light of others; `changed` limits them to those whose evidence is."""
    rows = [
        (*row[:9], Voice(row[9], row[10], row[11], row[12], bool(row[13]), bool(row[14])))
        for row in facts.execute(f"select {_COLUMNS} from note")
    ]
    usuals = channels.usuals((os.fsdecode(row[3]), row[1], row[0], row[-1]) for row in rows)
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        if row[0] and row[-1].times:
            found[row[0]].append(row)
    if changed is not None:
        videos, groups = changed
        found = {video: on for video, on in found.items() if video in videos or any(row[1] in groups for row in on)}
    return [
        [_row(row, usuals[row[1]].of(row[0]) if row[1] in usuals else Usual()) for row in on] for on in found.values()
    ]


def read_again(groups: Groups, readers: Readers) -> Iterator[tuple[int, Entry | None]]:
    """The notes that are read otherwise in the light of others: their numbers and entries, None for one that is gone.

    These are the notes whose times others may change (see `agreement`), unless they were read with just what those say,
    and the notes that others could change once and can no more.
    """
    at_odds = [ordered for rows in groups if _differ(ordered := sorted(rows, key=_path))]
    settled: set[int] = set()
    told = readers.settle([[(row.job, row.voice, row.usual) for row in rows] for rows in at_odds])
    for rows, found in zip(at_odds, told, strict=True):
        settled.update(rows[at].number for at in found)
        yield from ((rows[at].number, entry) for at, entry in found.items() if entry is not None)
    over = [row for rows in groups for row in rows if row.job.context and row.number not in settled]
    alone = readers.read([row.job._replace(context="") for row in over])
    yield from zip([row.number for row in over], alone, strict=True)


def _row(row: tuple[Any, ...], usual: Usual) -> _Row:
    _, _, number, path, size, changed, written, length, context, voice = row
    return _Row(number, Job(os.fsdecode(path), size, changed, written, length, context), voice, usual)


def _path(row: _Row) -> str:
    return row.job.path


def _differ(rows: Sequence[_Row]) -> bool:
    """True if others may change any of these notes, in the order of their paths."""
    return agreement.differs([row.voice for row in rows], [row.usual for row in rows], rows[0].job.length)
