"""Which notes of an index were read without what is known of the lengths of their videos."""

from __future__ import annotations

import os
import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from karareader.library.index.extract import ReadJob

# Lengths of videos, in seconds, by their keys.
Lengths = Mapping[str, float]


def with_lengths(table: sqlite3.Connection, lengths: Lengths) -> dict[int, ReadJob]:
    """The notes that are to be read again because the length of a video of theirs is another one, by their numbers."""
    rows = table.execute(
        "select id, video, length from note where video <> '' union all select note, video, length from cited"
    )
    numbers = dict.fromkeys(number for number, video, length in rows if lengths.get(video) != length)
    if not numbers:
        return {}
    from karareader.library.index.extract import ReadJob

    jobs: dict[int, ReadJob] = {}
    for number in numbers:
        found = table.execute("select path, size, changed, written, video, context from note where id = ?", (number,))
        path, size, changed, written, video, context = found.fetchone()
        others = others_of(table, number, lengths).get(number, "")
        jobs[number] = ReadJob(os.fsdecode(path), size, changed, written, lengths.get(video), context, others)
    return jobs


def others_of(table: sqlite3.Connection, note: int | None = None, lengths: Lengths | None = None) -> dict[int, str]:
    """What all notes that cite other videos were read with besides, packed, by their numbers; or one `note`.

    With `lengths`, these count instead of those that it was read with.
    """
    from karareader.timeline.repair.candidates import OtherNotes
    from karareader.timeline.repair.elsewhere import OtherVideos

    where = "" if note is None else f" where note = {note:d}"
    known: dict[int, tuple[dict[str, float], dict[str, OtherNotes]]] = defaultdict(lambda: ({}, {}))
    for number, video, length, context in table.execute(f"select note, video, length, context from cited{where}"):
        # One of which nothing is known is there, too.
        seconds, contexts = known[number]
        if (now := length if lengths is None else lengths.get(video)) is not None:
            seconds[video] = now
        if context:
            contexts[video] = OtherNotes.unpacked(context)
    return {number: OtherVideos(*each).packed() for number, each in known.items()}
