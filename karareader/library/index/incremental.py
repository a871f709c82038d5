"""Changing an index that is there: what an update writes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from karareader.library.index import chosen
from karareader.library.index import note_facts as facts
from karareader.library.index import reread as doubts
from karareader.library.index.build import Progress
from karareader.library.index.extract import IndexEntry, ReadJob
from karareader.library.index.fulltext import HEAP_FEW, TextWriter
from karareader.library.index.readers import Readers
from karareader.library.index.video_lengths import Lengths, with_lengths


class IndexChange:
    """One change of an index, seen as a whole or not at all.

    The full text is written first, and the tables of facts name its last commit: where the two do not agree, something
    ended the change between them, and the index is built anew.
    """

    def __init__(
        self,
        table: sqlite3.Connection,
        making: Path,
        numbers: Mapping[str, int],
        readers: Readers,
        lengths: Lengths,
    ) -> None:
        self._table = table
        self._making = making
        self._numbers = numbers
        self._next = max(self._numbers.values(), default=0) + 1
        self._readers = readers
        self._lengths = lengths
        self._videos: set[str] = set()
        self._channels: set[str] = set()

    def make(
        self, new: Sequence[ReadJob], gone: Sequence[str], lengths: dict[int, ReadJob], progress: Progress
    ) -> int | None:
        """Write it; gives how many notes there are now, or None if the two parts of the index do not agree."""
        self._table.execute("begin immediate")
        text: TextWriter | None = None
        try:
            for done, (number, entry) in enumerate(self._entries(new), start=1):
                text = text or self._text()
                self._write(text, number, entry)
                progress(done, len(new))
            text = text or self._text()
            self._drop(text, [self._numbers[path] for path in gone])
            again = dict(lengths)
            again.update(with_lengths(self._table, self._lengths))
            for number, entry in zip(again, self._readers.read(list(again.values())), strict=True):
                self._write(text, number, entry)
            for number, entry in doubts.read_again(
                doubts.groups(self._table, (self._videos, self._channels)), self._readers
            ):
                self._write(text, number, entry)
            chosen.remember(self._table, self._readers.choices)
            seen, mark = text.commit()
            self._table.execute("update meta set value = value + 1 where name = 'changes'")
            self._table.execute("update meta set value = ? where name = 'text'", [mark])
            (count,) = self._table.execute("select count(*) from note").fetchone()
            self._table.execute("commit")
        except BaseException:
            if self._table.in_transaction:
                self._table.execute("rollback")
            raise
        finally:
            if text is not None:
                text.close()
        return int(count) if count == seen else None

    def _text(self) -> TextWriter:
        return TextWriter(self._making, HEAP_FEW, 1)

    def _entries(self, jobs: Sequence[ReadJob]) -> Iterator[tuple[int, IndexEntry | None]]:
        for job, entry in zip(jobs, self._readers.read(jobs), strict=True):
            number = self._numbers.get(job.path)
            if number is None:
                number, self._next = self._next, self._next + 1
            yield number, entry

    def _write(self, text: TextWriter, number: int, entry: IndexEntry | None) -> None:
        self._drop(text, [number])
        if entry is not None:
            facts.insert(self._table, number, entry)
            text.add(number, entry)
            self._videos.update((entry.video, *(video for video, _ in entry.cited)))
            self._channels.add(entry.group)

    def _drop(self, text: TextWriter, numbers: Sequence[int]) -> None:
        for number in numbers:
            for video, channel in self._table.execute("select video, channel_group from note where id=?", [number]):
                self._videos.add(video)
                self._channels.add(channel)
            cited = self._table.execute("select video from cited where note=?", [number])
            self._videos.update(video for (video,) in cited)
        facts.remove(self._table, numbers)
        text.remove(numbers)
