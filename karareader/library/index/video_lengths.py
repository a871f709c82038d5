"""Which notes of an index were read without what is known of the lengths of their videos."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from karareader.library.index.extract import Job

# Lengths of videos, in seconds, by their keys.
Lengths = Mapping[str, float]


def with_lengths(table: sqlite3.Connection, lengths: Lengths) -> dict[int, Job]:
    """The notes that are to be read again because the length of their video is another one, by their numbers."""
    rows = table.execute("select id, video, length from note where video <> ''")
    numbers = [number for number, video, length in rows if lengths.get(video) != length]
    if not numbers:
        return {}
    from karareader.library.index.extract import Job

    jobs: dict[int, Job] = {}
    for number in numbers:
        found = table.execute("select path, size, changed, written, video, context from note where id = ?", (number,))
        path, size, changed, written, video, context = found.fetchone()
        jobs[number] = Job(os.fsdecode(path), size, changed, written, lengths.get(video), context)
    return jobs
