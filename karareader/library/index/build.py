"""Making the index of a library from nothing."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from karareader.library.choices import NO_CHOICES, Choices
from karareader.library.files.listing import FileStamp
from karareader.library.index import chosen, schema
from karareader.library.index import disk_space as room
from karareader.library.index import note_facts as facts
from karareader.library.index import reread as doubts
from karareader.library.index.extract import IndexEntry, ReadJob
from karareader.library.index.fulltext import HEAP_WHOLE, TextWriter
from karareader.library.index.location import IndexPlace
from karareader.library.index.readers import Readers
from karareader.library.index.video_lengths import Lengths, with_lengths

# Told with the number of notes read and of those to be read.
Progress = Callable[[int, int], None]

# One thread writes the full text fast enough, and so that equal hits always come in the same order.
_THREADS = 1


def build(
    place: IndexPlace,
    notes: Mapping[str, FileStamp],
    lengths: Lengths,
    choices: Choices = NO_CHOICES,
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
    jobs = [ReadJob(path, *stamp) for path, stamp in notes.items()]
    making = place.begin()
    try:
        with Readers(place.root, workers, cancelled, choices) as readers:
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


def _write(making: Path, jobs: Sequence[ReadJob], readers: Readers, lengths: Lengths, progress: Progress) -> int:
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
        jobs_again = with_lengths(table, lengths)
        again = zip(jobs_again, readers.read(list(jobs_again.values())), strict=True)
        _correct(table, text, again)
        table.execute("commit")
        count, mark = _make_ready(table, text, readers)
        table.execute("insert into meta values ('changes', 0), ('text', ?)", [mark])
        chosen.remember(table, readers.choices)
        schema.finish(table)
    finally:
        table.close()
        if text is not None:
            text.close()
    with (making / "facts.db").open("rb+") as file:
        os.fsync(file.fileno())
    return count


def _make_ready(table: sqlite3.Connection, text: TextWriter, readers: Readers) -> tuple[int, int]:
    """Read notes again in the light of others while the rest is made ready; gives what the last `commit` gave."""
    groups = doubts.groups(table)
    # SQLite and tantivy do not need Python for this, and the processes that read are busy meanwhile.
    with ThreadPoolExecutor(2) as threads:
        committing, indexing = threads.submit(text.commit), threads.submit(schema.add_indexes, table)
        last = list(doubts.read_again(groups, readers))
        committed = committing.result()
        indexing.result()
    if not last:
        return committed
    table.execute("begin")
    written = _correct(table, text, last)
    table.execute("commit")
    return text.commit() if written else committed


def _correct(table: sqlite3.Connection, text: TextWriter, again: Iterable[tuple[int, IndexEntry | None]]) -> bool:
    """Write what was read again of notes that know too little by themselves: only their times come out otherwise.

    Gives True if the full text was written to: it only holds whether any time is repaired, and whether any is doubtful.
    """
    written = False
    for number, entry in again:
        if entry is None:
            continue
        marks = table.execute("select repaired > 0, doubtful > 0 from note where id = ?", (number,)).fetchone()
        _correct_facts(table, number, entry)
        if marks != (entry.repaired > 0, entry.doubtful > 0):
            text.remove([number])
            text.add(number, entry)
            written = True
    return written


def _correct_facts(table: sqlite3.Connection, number: int, entry: IndexEntry) -> None:
    job = entry.job
    table.execute(
        "update note set repaired = ?, doubtful = ?, own_last = ?, own_span = ?, own_pace = ?, own_odd = ?,"
        " own_sure = ?, length = ?, context = ? where id = ?",
        (entry.repaired, entry.doubtful, *facts.own(entry), job.length, job.context, number),
    )
    table.execute("update body set stamps = ? where id = ?", (entry.stamps, number))
    if entry.cited:
        table.execute("delete from cited where note = ?", (number,))
        facts.insert_cited(table, number, entry)
