"""Bringing the index of a library up to date: what a program calls that writes."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from karareader.errors import UserError
from karareader.library.index import doubts, facts, schema
from karareader.library.index.build import Lengths, Progress, build, stamps, with_lengths
from karareader.library.index.entry import Entry, FindVideo, Job
from karareader.library.index.fulltext import HEAP_FEW, TextWriter
from karareader.library.index.lock import Busy, FileLock
from karareader.library.index.place import Place
from karareader.library.index.pool import Readers
from karareader.library.scan import SKIPPED, is_note

# Where more than this share of the notes changed, and so many at least, building anew is quicker.
_SHARE, _MANY = 0.4, 2000
_AT_ONCE = 1000
_NO_ROOM = 8_000_000
_CANNOT_WRITE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM})


@dataclass(frozen=True, slots=True)
class Outcome:
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


class Indexer:
    """Writes the index of the library at `root` below the folder `cache`, one caller at a time over all processes.

    `find_video` gives the key and id of a note's video; it is called in other processes, so it must be a function of a
    module. `lengths` are lengths of videos that are known, in seconds, by their keys. `workers` is the number of
    processes that read.
    """

    def __init__(
        self, root: Path, cache: Path, find_video: FindVideo, *, lengths: Lengths | None = None, workers: int = 0
    ) -> None:
        self.root = root
        self._place = Place(root, cache)
        self._find_video = find_video
        self._lengths: Lengths = lengths or {}
        self._workers = workers or min(os.cpu_count() or 1, 8)

    def update(
        self,
        paths: Iterable[Path] | None = None,
        *,
        anew: bool = False,
        progress: Progress = _quiet,
        cancelled: Callable[[], bool] = _never,
        wait: Callable[[], bool] = _never,
    ) -> Outcome:
        """Bring the index up to date with the notes: all of them, or what changed at `paths` (notes or folders).

        With `anew` it is built from nothing; so it is too where there is none, or one of another format, or a damaged
        one. `progress(done, total)` is told of notes read; `cancelled()` is asked between notes. Where another process
        is writing, `wait()` is asked again and again whether to go on waiting.

        Raises UserError where the library is gone or the index cannot be written: what is there stays. Raises Busy if
        another process writes, and Stopped.
        """
        if not self.root.is_dir():
            raise UserError(
                f"The folder “{self.root}” is not there.", "What was found in it before can still be searched."
            )
        with _told(self._place.folder), FileLock(self._place.lock, wait):
            making = None if anew else self._place.current()
            if making is not None:
                try:
                    outcome = self._change(making, paths, progress, cancelled)
                    if outcome is not None:
                        return outcome
                except (sqlite3.Error, ValueError, OSError) as error:
                    if _is_about_room(error, self._place.folder):
                        raise
            notes = stamps(self._place.root)
            count = build(
                self._place, notes, self._find_video, self._lengths,
                workers=self._workers, progress=progress, cancelled=cancelled,
            )  # fmt: skip
            return Outcome(count, added=count, built=True)

    def _change(
        self, making: Path, paths: Iterable[Path] | None, progress: Progress, cancelled: Callable[[], bool]
    ) -> Outcome | None:
        """Change the index in `making`; None if it had better be built anew."""
        table = schema.open_to_write(making)
        try:
            known = {
                os.fsdecode(path): (number, size, changed)
                for number, path, size, changed in table.execute("select id, path, size, changed from note")
            }
            now, looked_at = self._look(paths, known)
            gone = [path for path in looked_at if path not in now]
            new = [Job(path, *stamp) for path, stamp in now.items() if known.get(path, (0,))[1:] != stamp]
            if len(new) + len(gone) > max(_MANY, _SHARE * len(known)):
                return None
            lengths = with_lengths(table, self._lengths)
            if not new and not gone and not lengths:
                return Outcome(len(known))
            added = sum(job.path not in known for job in new)
            with Readers(self._place.root, self._find_video, self._workers, cancelled) as readers:
                if len(new) > 1:
                    readers.start()
                change = _Change(table, making, known, readers, self._lengths)
                count = change.make(new, gone, lengths, progress)
            if count is None:
                return None
            return Outcome(count, added, len(new) - added + len(lengths), len(gone))
        finally:
            table.close()

    def _look(
        self, paths: Iterable[Path] | None, known: Mapping[str, object]
    ) -> tuple[dict[str, tuple[int, int]], Iterable[str]]:
        """The notes that are there, of those at `paths`, and the known ones that lie there or should."""
        root = self._place.root
        if paths is None:
            return stamps(root), known
        now: dict[str, tuple[int, int]] = {}
        looked_at: set[str] = set()
        for path in paths:
            name = _inside(self.root, root, path)
            if name is None:
                continue
            below = "" if name == "." else name + os.sep
            looked_at.update(each for each in known if each == name or each.startswith(below))
            if (root / name).is_dir():
                here = stamps(root / name)
                now.update({each if name == "." else below + each: stamp for each, stamp in here.items()})
            elif is_note(name):
                try:
                    found = (root / name).stat()
                    now[name] = (found.st_size, found.st_mtime_ns)
                except OSError:
                    continue
        return now, looked_at


class _Change:
    """One change of an index, seen as a whole or not at all.

    The full text is written first: what the tables of facts do not know is not shown, and is written over by the next
    update, which finds the same notes changed.
    """

    def __init__(
        self,
        table: sqlite3.Connection,
        making: Path,
        known: Mapping[str, tuple[int, int, int]],
        readers: Readers,
        lengths: Lengths,
    ) -> None:
        self._table = table
        self._making = making
        self._numbers = {path: number for path, (number, _, _) in known.items()}
        self._next = max(self._numbers.values(), default=0) + 1
        self._readers = readers
        self._lengths = lengths
        self._videos: set[str] = set()

    def make(self, new: Sequence[Job], gone: Sequence[str], lengths: dict[int, Job], progress: Progress) -> int | None:
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
            self._again(text, again)
            self._again(text, dict(doubts.contradicted(self._table, self._videos)))
            self._table.execute("update meta set value = value + 1 where name = 'changes'")
            seen = text.commit()
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

    def _entries(self, jobs: Sequence[Job]) -> Iterator[tuple[int, Entry | None]]:
        for job, entry in zip(jobs, self._readers.read(jobs), strict=True):
            number = self._numbers.get(job.path)
            if number is None:
                number, self._next = self._next, self._next + 1
            yield number, entry

    def _again(self, text: TextWriter, jobs: Mapping[int, Job]) -> None:
        for number, entry in zip(jobs, self._readers.read(list(jobs.values())), strict=True):
            self._write(text, number, entry)

    def _write(self, text: TextWriter, number: int, entry: Entry | None) -> None:
        self._drop(text, [number])
        if entry is not None:
            facts.insert(self._table, number, entry)
            text.add(number, entry)
            self._videos.add(entry.video)

    def _drop(self, text: TextWriter, numbers: Sequence[int]) -> None:
        for number in numbers:
            self._videos.update(
                video for (video,) in self._table.execute("select video from note where id=?", [number])
            )
        facts.remove(self._table, numbers)
        text.remove(numbers)


def _inside(given: Path, root: Path, path: Path) -> str | None:
    """The path below the library, in the form of the index; None if it lies elsewhere, or is hidden."""
    for base in (given, root):
        try:
            inside = path.relative_to(base)
        except ValueError:
            continue
        hidden = any(part.startswith(".") or part in SKIPPED for part in inside.parts)
        return None if hidden else str(inside)
    return None


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        if _is_about_room(error, folder):
            why = "there is no room left, or no permission"
        raise UserError(
            f"The index of the library could not be written to {folder}: {why}.",
            "Notes can be read as before; search and backlinks show what was found until now.",
        ) from error


def _is_about_room(error: Exception, folder: Path) -> bool:
    """True if writing failed for want of room or permission, which building anew does not mend."""
    if isinstance(error, OSError) and error.errno in _CANNOT_WRITE:
        return True
    said = str(error).lower()
    if any(sign in said for sign in ("no space", "full", "readonly", "read-only", "permission", "quota")):
        return True
    try:
        return shutil.disk_usage(folder).free < _NO_ROOM
    except OSError:
        return True


__all__ = ["Busy", "Indexer", "Outcome"]
