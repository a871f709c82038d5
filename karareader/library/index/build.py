"""Making the index of a library from nothing."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path

from karareader.library.index import doubts, facts, room, schema
from karareader.library.index.entry import Entry, FindVideo, Job
from karareader.library.index.fulltext import HEAP_WHOLE, TextWriter
from karareader.library.index.lengths import Lengths, with_lengths
from karareader.library.index.listing import Stamp
from karareader.library.index.place import Place
from karareader.library.index.pool import Readers

# Told with the number of notes read and of those to be read.
Progress = Callable[[int, int], None]

_THREADS = 2


def build(
    place: Place,
    notes: Mapping[str, Stamp],
    find_video: FindVideo,
    lengths: Lengths,
    *,
    workers: int,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> int:
    """Build an index of `notes` aside, and let it count when it is whole; gives how many notes it holds.

    The lock of `place` must be held. Raises Stopped, OSError, ValueError, sqlite3.Error, and UserError where there is
    no room: then the former one counts.
    """
    room.must_hold(place.folder, sum(stamp.size for stamp in notes.values()))
    jobs = [Job(path, *stamp) for path, stamp in notes.items()]
    making = place.begin()
    try:
        with Readers(place.root, find_video, workers, cancelled) as readers:
            if len(jobs) > 1:
                readers.start()
            count = _write(making, jobs, readers, lengths, progress)
        place.publish(making)
    except BaseException as error:
        full = isinstance(error, Exception) and room.is_short(error, making)
        shutil.rmtree(making, ignore_errors=True)
        if full:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        raise
    place.sweep()
    return count


def _write(making: Path, jobs: Sequence[Job], readers: Readers, lengths: Lengths, progress: Progress) -> int:
    table = schema.create(making)
    text: TextWriter | None = None
    try:
        table.execute("begin")
        number = 0
        for done, entry in enumerate(readers.read(jobs), start=1):
            # The processes that read have started now, and threads may.
            text = text or TextWriter(making, HEAP_WHOLE, _THREADS)
            if entry is not None:
                number += 1
                facts.insert(table, number, entry)
                text.add(number, entry)
            progress(done, len(jobs))
        text = text or TextWriter(making, HEAP_WHOLE, _THREADS)
        _read_again(table, text, readers, lengths)
        table.execute("commit")
        # The full text is busy for a second or more, in threads of its own.
        with ThreadPoolExecutor(1) as thread:
            committing = thread.submit(text.commit)
            schema.add_indexes(table)
            count, mark = committing.result()
        table.execute("insert into meta values ('changes', 0), ('text', ?)", [mark])
        schema.finish(table)
    finally:
        table.close()
        if text is not None:
            text.close()
    with (making / "facts.db").open("rb+") as file:
        os.fsync(file.fileno())
    return count


def _read_again(table: sqlite3.Connection, text: TextWriter, readers: Readers, lengths: Lengths) -> None:
    """Read those notes again that know too little by themselves: only their times come out otherwise."""
    jobs = with_lengths(table, lengths)
    known = zip(jobs, readers.read(list(jobs.values())), strict=True)
    for number, entry in chain(known, doubts.contradicted(table, readers)):
        if entry is not None:
            _correct(table, number, entry)
            text.remove([number])
            text.add(number, entry)


def _correct(table: sqlite3.Connection, number: int, entry: Entry) -> None:
    job = entry.job
    own = entry.own
    table.execute(
        "update note set repaired = ?, doubtful = ?, own_doubtful = ?, own_last = ?, own_span = ?, length = ?,"
        " siblings = ? where id = ?",
        (
            entry.repaired, entry.doubtful, own.doubtful, own.last, own.span, job.length,
            facts.evidence(job.siblings), number,
        ),
    )  # fmt: skip
    table.execute("update body set stamps = ? where id = ?", (entry.stamps, number))
