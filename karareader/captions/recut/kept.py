"""What was said in a film when a note's times were right for it, and how the film at hand was found to be cut since.

A small database in the folder of what the program remembers, never in the notes. It is bounded: what was not asked for
longest goes first. Where it cannot be read or written, nothing is known of any note, and nothing breaks.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
import zlib
from array import array
from collections.abc import Callable, Collection
from contextlib import closing
from pathlib import Path
from typing import NamedTuple, TypeVar

from karareader.captions.recut.words import Words
from karareader.timeline.repair.recut import AS_IT_WAS, Recut

T = TypeVar("T")

NAME = "film-words.sqlite"
# Words of films: so many, and bytes in all; and notes.
_FILMS, _BYTES, _NOTES = 600, 40 << 20, 20_000
_WAIT = 2.0  # seconds for another process that writes
# Raised whenever terms are made otherwise: what was kept before cannot be compared then.
_VERSION = 1
_TABLES = """
drop table if exists film;
drop table if exists note;
create table film (
    video text not null, digest text not null, length real, words blob not null, used integer not null,
    primary key (video, digest)
) without rowid;
create table note (
    video text not null, note text not null, digest text not null, times text not null, recut text not null,
    film text not null, used integer not null, primary key (video, note)
) without rowid;
"""
_ERRORS = (OSError, sqlite3.Error, ValueError, TypeError, zlib.error)
_TICK = "(select 1 + coalesce(max(used), 0) from {})"


class Right(NamedTuple):
    """A note's times were right for the film that says `words`, `length` seconds long if that is known.

    `digest` stands for these words, `times` are the keys of the note's times (`repair.context.keys`) as they were then.
    """

    digest: str
    times: frozenset[str]
    words: Words
    length: float | None


class Cut(NamedTuple):
    """How the film at hand was cut; `film` is its key by its content, empty for one on the web."""

    recut: Recut = AS_IT_WAS
    film: str = ""


class KeptWords:
    """The database in the folder `data`. Callable in any thread and process."""

    def __init__(self, data: Path) -> None:
        self._path = data / NAME

    def right(self, video: str, note: str) -> Right | None:
        """For which words the times of a note were right: of the video with this key, `note` by its `kept_name`.

        None where that is not known.
        """

        def ask(table: sqlite3.Connection) -> Right | None:
            row = table.execute(
                "select digest, times, words, length from note join film using (video, digest)"
                " where video = ? and note = ?",
                (video, note),
            ).fetchone()
            if row is None:
                return None
            digest, times, words, length = row
            return Right(digest, frozenset(json.loads(times)), _unpacked(words), length)

        return self._read(ask, None)

    def cuts(self, note: str) -> dict[str, Cut]:
        """How the films at hand of a note were found to be cut when they were open last, by the keys of its videos."""

        def ask(table: sqlite3.Connection) -> dict[str, Cut]:
            rows = table.execute("select video, recut, film from note where note = ? and recut <> ''", (note,))
            return {video: Cut(Recut.unpacked(json.loads(recut)), film) for video, recut, film in rows}

        return self._read(ask, {})

    def all_recuts(self) -> dict[tuple[str, str], Recut]:
        """The same of all notes, by video and note."""

        def ask(table: sqlite3.Connection) -> dict[tuple[str, str], Recut]:
            rows = table.execute("select video, note, recut from note where recut <> ''")
            return {(video, note): Recut.unpacked(json.loads(recut)) for video, note, recut in rows}

        return self._read(ask, {})

    def keep(self, video: str, note: str, words: Words, length: float | None, times: Collection[str]) -> None:
        """The times of a note, by their keys, are right for these words in a film of that length, if it is known."""
        digest = digest_of(words)

        def write(table: sqlite3.Connection) -> None:
            table.execute(
                f"insert into film values (?, ?, ?, ?, {_TICK.format('film')})"
                " on conflict do update set used = excluded.used, length = coalesce(excluded.length, length)",
                (video, digest, length, _packed(words)),
            )
            table.execute(
                f"insert or replace into note values (?, ?, ?, ?, '', '', {_TICK.format('note')})",
                (video, note, digest, json.dumps(sorted(times), ensure_ascii=False)),
            )
            _sweep(table)

        self._write(write)

    def decide(self, video: str, note: str, cut: Cut) -> None:
        """The film at hand of a note was found to be cut like that."""
        packed = json.dumps(cut.recut.packed(), separators=(",", ":")) if cut.recut.pieces else ""

        def write(table: sqlite3.Connection) -> None:
            found = table.execute(
                "update note set recut = ?, film = ? where video = ? and note = ?", (packed, cut.film, video, note)
            )
            if found.rowcount:
                table.execute(
                    f"update film set used = {_TICK.format('film')} where video = ? and digest ="
                    " (select digest from note where video = ? and note = ?)",
                    (video, video, note),
                )

        self._write(write)

    def renamed(self, before: str, now: str) -> None:
        """A note has another name."""
        self._write(lambda table: table.execute("update or replace note set note = ? where note = ?", (now, before)))

    def _read(self, ask: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        if not self._path.exists():
            return nothing  # so it is for most readers at most times
        try:
            with closing(sqlite3.connect(self._path, timeout=_WAIT)) as table:
                return ask(table) if _version(table) == _VERSION else nothing
        except _ERRORS:
            return nothing

    def _write(self, write: Callable[[sqlite3.Connection], object]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=_WAIT)) as table, table:
                if _version(table) != _VERSION:
                    table.executescript(f"{_TABLES} pragma user_version = {_VERSION};")
                write(table)
        except sqlite3.OperationalError:
            return  # a full disk, a folder that cannot be written
        except _ERRORS:
            with contextlib.suppress(OSError):
                self._path.unlink()  # it is damaged; what is right is kept anew


def _version(table: sqlite3.Connection) -> int:
    (version,) = table.execute("pragma user_version").fetchone()
    return int(version)


def kept_name(note: Path) -> str:
    """What is kept of a note hangs on its name and its folder's: so it is found again when the library is moved."""
    return f"{note.parent.name}/{note.name}"


def digest_of(words: Words) -> str:
    """What stands for these words and their times."""
    text = " ".join(words.terms) + "".join(f" {second:.1f}" for second in words.times)
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def _sweep(table: sqlite3.Connection) -> None:
    """Let go of what was not asked for longest."""
    sizes = table.execute("select video, digest, length(words) from film order by used desc").fetchall()
    held = 0
    for number, (video, digest, size) in enumerate(sizes):
        held += size
        if number >= _FILMS or held > _BYTES:
            table.execute("delete from film where video = ? and digest = ?", (video, digest))
    table.execute("delete from note where used <= (select max(used) from note) - ?", (_NOTES,))
    table.execute("delete from note where (video, digest) not in (select video, digest from film)")
    table.execute("delete from film where (video, digest) not in (select video, digest from note)")


def _packed(words: Words) -> bytes:
    tenths = array("I", [max(0, round(second * 10)) for second in words.times])
    steps = array("i", [one - other for one, other in zip(tenths, [0, *tenths], strict=False)])
    return zlib.compress(json.dumps([list(words.terms), list(steps)], ensure_ascii=False).encode())


def _unpacked(data: bytes) -> Words:
    terms, steps = json.loads(zlib.decompress(data))
    times, now = [], 0
    for step in steps:
        now += step
        times.append(now / 10)
    return Words(terms, times)
