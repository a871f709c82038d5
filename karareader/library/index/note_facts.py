"""Writing entries into the tables of facts."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable

from karareader.library.index import schema
from karareader.library.index.extract import IndexEntry
from karareader.timeline.repair.elsewhere import OtherVideos


def insert(facts: sqlite3.Connection, number: int, entry: IndexEntry) -> None:
    """Write a note under its number; there must be none with it."""
    job = entry.job
    facts.execute(
        f"insert into note values ({','.join('?' * 21)})",
        (
            number, os.fsencode(job.path), job.size, job.changed, job.written, entry.title, entry.channel,
            entry.video, entry.times, entry.repaired, entry.doubtful, len(entry.problems),
            entry.group, *own(entry), job.length, job.context, entry.dated,
        ),
    )  # fmt: skip
    more = {"headings": entry.headings, "problems": [(each.kind, each.line, each.text) for each in entry.problems]}
    text = json.dumps(more, ensure_ascii=True) if entry.headings or entry.problems else None
    facts.execute("insert into body values (?,?,?,?,?)", (number, entry.text, entry.stamps, entry.lines, text))
    if entry.links:
        facts.executemany(
            "insert into link values (?,?,?,?,?)",
            [(key, number, target, at, length) for key, target, at, length in entry.links],
        )
    # Most notes have none of these.
    for table, names in (("alias", entry.aliases), ("tag", entry.tags)):
        if names:
            facts.executemany(f"insert into {table} values (?,?)", [(number, name) for name in names])
    insert_cited(facts, number, entry)
    if entry.listed:
        facts.executemany(
            "insert into listed values (?,?,?)", [(number, video, title) for video, title in entry.listed.items()]
        )


def insert_cited(facts: sqlite3.Connection, number: int, entry: IndexEntry) -> None:
    """Write what a note says of the other videos that it cites; there must be nothing yet."""
    if entry.cited:
        others = OtherVideos.unpacked(entry.job.others)
        told = [(video, voice, others.elsewhere(video)) for video, voice in entry.cited]
        facts.executemany(
            f"insert into cited values ({','.join('?' * 11)})",
            [
                (number, which, video, *voice, known.length, known.context.packed())
                for which, (video, voice, known) in enumerate(told, start=1)
            ],
        )


def remove(facts: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Take notes out of all tables."""
    found = [(number,) for number in numbers]
    for table, column in schema.OF_A_NOTE:
        facts.executemany(f"delete from {table} where {column} = ?", found)


def own(entry: IndexEntry) -> tuple[float, ...]:
    """What a note says by itself, but for the number of its times, as it is kept in `own_*`."""
    return entry.own[1:]
