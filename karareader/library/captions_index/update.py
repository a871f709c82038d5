"""Bringing what is said in the videos of a library up to date with the caption files."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.file_lock import FileLock
from karareader.base.files import private_files
from karareader.captions import find as captions
from karareader.captions.caption_file import CaptionFound
from karareader.library.captions_index import segments as stretches
from karareader.library.captions_index import store
from karareader.library.captions_index.store import CaptionsWriter
from karareader.library.index import disk_space as room
from karareader.library.index import fulltext, schema

# What was read is seen, and safe, after so many seconds.
_EVERY = 10.0
# What is kept of so many bytes of captions takes so many bytes, as a share.
_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class CaptionsOutcome:
    """How many caption files there are, and how many were read and taken out; `unread` tells of those that could not be
    read, now for the first time.
    """

    files: int
    read: int = 0
    removed: int = 0
    unread: tuple[str, ...] = ()


def _quiet(_done: int, _total: int) -> None:
    """Nobody wants to know."""


def _never() -> bool:
    return False


class CaptionsIndexer:
    """Writes what is said in the videos of the library at `root` below the folder `cache`.

    What is there is looked through for damage once a day, with `check_again` in any case.
    """

    def __init__(self, root: Path, cache: Path, *, check_again: bool = False) -> None:
        self._place = store.place(root, cache)
        self._check_again = check_again

    def update(
        self,
        found: Sequence[CaptionFound],
        *,
        away: Sequence[str] = (),
        progress: Callable[[int, int], None] = _quiet,
        wait: Callable[[], bool] = _never,
    ) -> CaptionsOutcome:
        """Bring it up to date with the caption files `found`. What lies below the folders `away` stays as it is.

        `progress(done, total)` is told of files read. Where another process is writing, `wait()` is asked again and
        again whether to go on waiting. The process may be ended at any moment: what was read some seconds before
        is kept.

        Raises UserError where it cannot be written, and Busy if another process writes.
        """
        with room.told(self._place.folder), private_files(), FileLock(self._place.lock, wait):
            self._place.sweep()
            for once_more in (True, False):
                making = self._making()
                try:
                    with _CaptionsChange(making) as change:
                        outcome = change.make(found, away, progress)
                    self._place.note_used()
                    return outcome
                except (sqlite3.Error, ValueError, OSError, struct.error) as error:
                    if not once_more or room.is_short(error, self._place.folder):
                        raise
                    shutil.rmtree(making, ignore_errors=True)
        raise AssertionError

    def _making(self) -> Path:
        """The folder to write in; one that cannot be trusted is replaced by an empty one."""
        making = self._place.current()
        if making is not None:
            try:
                if _is_whole(making):
                    self._check(making)
                    return making
            except (sqlite3.Error, ValueError, OSError, TypeError, KeyError, struct.error):
                pass  # it is made anew
            shutil.rmtree(making, ignore_errors=True)
        making = self._place.begin()
        store.create(making)
        self._place.publish(making)
        return making

    def _check(self, making: Path) -> None:
        """Look through all of it for damage, if that was not done for a day. Raises what damage raises."""
        if self._check_again or not self._place.is_checked(making):
            fulltext.check_files(making)
            schema.check(making)
            self._place.note_checked(making)


def _is_whole(making: Path) -> bool:
    """True if tables and full text are of the same moment: something may have ended a change between the two.

    Raises sqlite3.Error, ValueError, OSError or TypeError where they are damaged.
    """
    facts = schema.open_to_read(making)
    try:
        (mark,) = facts.execute("select value from meta where name = 'text'").fetchone()
    finally:
        facts.close()
    if mark != fulltext.committed(making):
        return False
    fulltext.must_be_complete(making)
    index = store.open_text(making)
    with fulltext.sound():
        index.searcher()  # which misses files that are not there
    return True


class _CaptionsChange:
    """One bringing up to date; to be used as a context."""

    def __init__(self, making: Path) -> None:
        self._making = making
        self._facts = schema.open_to_write(making)
        self._writer: CaptionsWriter | None = None
        self._began = 0.0

    def __enter__(self) -> _CaptionsChange:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._let_go()
        finally:
            self._facts.close()

    def make(
        self,
        found: Sequence[CaptionFound],
        away: Sequence[str],
        progress: Callable[[int, int], None],
    ) -> CaptionsOutcome:
        rows = self._facts.execute("select path, stamp, id from file")
        known = {os.fsdecode(path): (stamp, number) for path, stamp, number in rows}
        wanted = {each.path for each in found}
        apart = tuple(os.path.join(folder, "") for folder in away)  # noqa: PTH118
        gone = [number for path, (_, number) in known.items() if path not in wanted and not path.startswith(apart)]
        new = [each for each in found if each.path not in known or known[each.path][0] != each.stamp]
        if new:
            size = sum(int(each.stamp.partition(":")[0] or 0) for each in new)
            room.must_hold(self._making, int(size * _SHARE))
        for number in gone:
            self._drop(number)
        unread: list[str] = []
        for done, each in enumerate(new):
            progress(done, len(new))
            unread += self._read(each, known.get(each.path))
            if time.monotonic() - self._began > _EVERY:
                self._commit()
        if new:
            progress(len(new), len(new))
        self._commit()
        (count,) = self._facts.execute("select count(*) from file where trouble = ''").fetchone()
        return CaptionsOutcome(count, len(new) - len(unread), len(gone), tuple(unread))

    def _read(self, found: CaptionFound, known: tuple[str, int] | None) -> list[str]:
        """Read a caption file; gives why it cannot be read, if so."""
        heard, trouble = None, ""
        try:
            heard = captions.hear(found)
        except UserError as error:
            trouble = str(error)
        speech = stretches.made(heard.captions.lines if heard is not None else ())
        if known is not None:
            self._drop(known[1])
        writer = self._open()
        writer.add(store.insert(self._facts, found, heard, speech, trouble), speech)
        return [trouble] if trouble else []

    def _drop(self, number: int) -> None:
        writer = self._open()
        writer.remove(number)
        store.remove(self._facts, number)

    def _open(self) -> CaptionsWriter:
        """The writer; what is written from now on is one change, seen as a whole or not at all."""
        if self._writer is None:
            self._writer = CaptionsWriter(self._making)
        if not self._facts.in_transaction:
            self._facts.execute("begin immediate")
            self._began = time.monotonic()
        return self._writer

    def _commit(self) -> None:
        """The full text is written first, and the tables name its last commit: see `_is_whole`."""
        if self._writer is None or not self._facts.in_transaction:
            return
        mark = self._writer.commit()
        self._facts.execute("update meta set value = ? where name = 'text'", [mark])
        self._facts.execute("update meta set value = value + 1 where name = 'changes'")
        self._facts.execute("commit")

    def _let_go(self) -> None:
        """End the threads of the writer; what was not committed is dropped."""
        writer, self._writer = self._writer, None
        if self._facts.in_transaction:
            self._facts.execute("rollback")
        if writer is not None:
            writer.__exit__()
