"""Bringing the index of a library up to date: what a program calls that writes."""

from __future__ import annotations

import os
import sqlite3
import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.base.file_lock import Busy, FileLock
from karareader.base.files import private_files
from karareader.library.choices import NO_CHOICES, Choices
from karareader.library.files import listing
from karareader.library.files.listing import FileStamp
from karareader.library.index import disk_space as room
from karareader.library.index import fulltext, schema
from karareader.library.index.chosen import chosen_otherwise
from karareader.library.index.errors import Ended
from karareader.library.index.location import IndexPlace
from karareader.library.index.video_lengths import Lengths, with_lengths

if TYPE_CHECKING:
    from karareader.library.index.build import Progress

# Where more than this share of the notes changed, and so many at least, building anew is quicker.
_SHARE, _MANY = 0.4, 2000


@dataclass(frozen=True, slots=True)
class UpdateOutcome:
    """What an update did: how many notes there are, and how many were added, changed and removed.

    `built` is True where the index was made from nothing.
    """

    notes: int
    added: int = 0
    changed: int = 0
    removed: int = 0
    built: bool = False

    @property
    def news(self) -> bool:
        """True if a reader of the index has something new to see."""
        return bool(self.built or self.added or self.changed or self.removed)


def _quiet(_done: int, _total: int) -> None:
    """Nobody wants to know."""


def _never() -> bool:
    return False


def _silent() -> None:
    """Nobody wants to know."""


class Indexer:
    """Writes the index of the library at `root` below the folder `cache`, one caller at a time over all processes.

    `lengths` are lengths of videos that are known, in seconds, by their keys. `workers` is the number of processes that
    read. `choices` are what the reader chose; they may become others between two updates.
    """

    def __init__(
        self,
        root: Path,
        cache: Path,
        *,
        lengths: Lengths | None = None,
        workers: int = 0,
        choices: Choices = NO_CHOICES,
    ) -> None:
        self.root = root
        self._place = IndexPlace(root, cache)
        self._lengths: Lengths = lengths or {}
        self.choices = choices
        self._workers = workers or min(os.cpu_count() or 1, 8)

    def update(
        self,
        paths: Iterable[Path] | None = None,
        *,
        anew: bool = False,
        damaged: str = "",
        progress: Progress = _quiet,
        cancelled: Callable[[], bool] = _never,
        wait: Callable[[], bool] = _never,
        mending: Callable[[], None] = _silent,
    ) -> UpdateOutcome:
        """Bring the index up to date with the notes: all of them, or what changed at `paths` (notes or folders).

        With `anew` it is built from nothing; so it is too where there is none, or where it is damaged, which `mending`
        is told of. `damaged` names a making that a reader found to be so. `progress(done, total)` is told of notes
        read; `cancelled()` is asked between notes. Where another process is writing, `wait()` is asked again and
        again whether to go on waiting.

        Raises UserError where the library is gone or the index cannot be written: what is there stays. Raises Busy if
        another process writes, and Stopped.
        """
        with room.told(self._place.folder), private_files():
            for once_more in (True, False):
                with FileLock(self._place.lock, wait) as lock:
                    try:
                        self._place.sweep()
                        making = None if anew else self._place.current()
                        if making is not None and making.name == damaged:
                            mending()
                            making = None
                        outcome = self._update(making, paths, progress, cancelled, mending)
                        self._place.note_used()
                        return outcome
                    except Ended:
                        # A process that reads was ended from outside.
                        if not once_more:
                            raise
                    except (OSError, sqlite3.Error, ValueError):
                        # Where the folder of the index was removed meanwhile, so was what was written.
                        if lock.holds() or not once_more:
                            raise
        raise AssertionError

    @property
    def making(self) -> str:
        """The name of the making that counts; "" where there is none."""
        making = self._place.current()
        return making.name if making is not None else ""

    def check(self, *, again: bool = False) -> bool:
        """Look through the index for damage, if that was not done for a day; False if it is to be built anew.

        That is seldom needed: most damage shows itself when the index is opened or asked. `again` looks in any case.
        """
        making = self._place.current()
        if making is None or (self._place.is_checked(making) and not again):
            return True
        try:
            fulltext.check(making)
            schema.check(making)
        except (sqlite3.Error, OSError, ValueError, KeyError, struct.error):
            # What is removed by another writer meanwhile is not damaged.
            if self._place.current() == making:
                return False
        self._place.note_checked(making)
        return True

    def _update(
        self,
        making: Path | None,
        paths: Iterable[Path] | None,
        progress: Progress,
        cancelled: Callable[[], bool],
        mending: Callable[[], None],
    ) -> UpdateOutcome:
        if making is not None:
            try:
                outcome = self._change(making, paths, progress, cancelled)
                if outcome is not None:
                    return outcome
            except (sqlite3.Error, ValueError, OSError) as error:
                if room.is_short(error, self._place.folder):
                    raise
                mending()
        from karareader.library.index.build import build

        notes = listing.look(self._place.root).notes
        count = build(
            self._place, notes, self._lengths, self.choices,
            workers=self._workers, progress=progress, cancelled=cancelled,
        )  # fmt: skip
        return UpdateOutcome(count, added=count, built=True)

    def _change(
        self, making: Path, paths: Iterable[Path] | None, progress: Progress, cancelled: Callable[[], bool]
    ) -> UpdateOutcome | None:
        """Change the index in `making`; None if it had better be built anew."""
        table = schema.open_to_write(making)
        try:
            (mark,) = table.execute("select value from meta where name = 'text'").fetchone() or (None,)
            if mark != fulltext.committed(making):
                return None
            fulltext.must_be_complete(making)
            known = {
                os.fsdecode(path): (number, FileStamp(size, changed, written))
                for number, path, size, changed, written in table.execute(
                    "select id, path, size, changed, written from note"
                )
            }
            now, gone = self._look(paths, known)
            # What was chosen otherwise since is as what changed: even the video of a note may be another one now.
            chosen = chosen_otherwise(table, self.root, self.choices) - set(gone)
            now = {**{path: known[path][1] for path in chosen}, **now}
            new = [path for path, stamp in now.items() if path in chosen or not _is_same(stamp, known.get(path))]
            if len(new) + len(gone) > max(_MANY, _SHARE * len(known)):
                return None
            lengths = with_lengths(table, self._lengths)
            if not new and not gone and not lengths:
                return UpdateOutcome(len(known))
            # Most looks find nothing: what is needed for more is loaded when there is more.
            from karareader.library.index.extract import ReadJob
            from karareader.library.index.incremental import IndexChange
            from karareader.library.index.readers import Readers

            jobs = [ReadJob(path, *now[path]) for path in new]
            room.must_hold(making, sum(job.size for job in (*jobs, *lengths.values())), changed=True)
            added = sum(path not in known for path in new)
            with Readers(self._place.root, self._workers, cancelled, self.choices) as readers:
                if len(jobs) > 1:
                    readers.start()
                numbers = {path: number for path, (number, _) in known.items()}
                change = IndexChange(table, making, numbers, readers, self._lengths)
                count = change.make(jobs, gone, lengths, progress)
            if count is None:
                return None
            return UpdateOutcome(count, added, len(new) - added + len(lengths), len(gone))
        finally:
            table.close()

    def _look(
        self, paths: Iterable[Path] | None, known: Mapping[str, object]
    ) -> tuple[Mapping[str, FileStamp], Sequence[str]]:
        """The notes that are there, of those at `paths`, and the known ones that were there and surely are no more."""
        root = self._place.root
        if paths is None:
            found = listing.look(root, ordered=False)
            gone = [path for path in known if found.is_gone(path)]
        else:
            found, asked = listing.look_at(self.root, root, paths)
            below = tuple(f"{name}{os.sep}" for name in asked if name)
            looked_at = known if "" in asked else [each for each in known if each in asked or each.startswith(below)]
            gone = [path for path in looked_at if found.is_gone(path)]
        if gone and listing.is_empty(root):
            raise listing.emptied(self.root)
        return found.notes, gone


def _is_same(stamp: FileStamp, known: tuple[int, FileStamp] | None) -> bool:
    return known is not None and known[1] == stamp and stamp.written != listing.UNSURE


__all__ = ["Busy", "Indexer", "UpdateOutcome"]
