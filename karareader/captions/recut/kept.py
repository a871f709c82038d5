"""What was said in a film when a note's times were right for it.

A small database in the folder of what the program remembers, never in the notes. It is bounded: what was kept longest
ago goes first. Where it cannot be read or written, nothing is known of any note, and nothing breaks.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable, Collection
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple, TypeVar

from karareader.base.files import make_private_file
from karareader.captions.recut.words import Words

T = TypeVar("T")

NAME = "film-words.sqlite"
# Words of films: so many, and bytes in all; and notes.
_FILMS, _BYTES, _NOTES = 600, 40 << 20, 20_000
_WAIT = 2.0  # seconds for another process that writes
# Raised whenever terms are made otherwise: what was kept before cannot be compared then.
_VERSION = 1
# `digest` stands for the words of a film, `used` counts up; a note goes by `library.choices.name_of`.
_TABLES = """
drop table if exists film;
drop table if exists note;
create table film (digest text primary key, length real, words blob not null, used integer not null) without rowid;
create table note (
    name text primary key, digest text not null, times text not null, used integer not null
) without rowid;
"""
_ERRORS = (OSError, sqlite3.Error, ValueError, TypeError, zlib.error)
_NEXT = "(select 1 + coalesce(max(used), 0) from {})"


class Right(NamedTuple):
    """A note's times were right for the film that says `words`, `length` seconds long if that is known.

    `digest` stands for these words, `times` are the keys of the note's times (`repair.context.keys`) as they were then.
    """

    digest: str
    times: frozenset[str]
    words: Words
    length: float | None


class KeptWords:
    """The database in the folder `data`. Callable in any thread and process."""

    def __init__(self, data: Path) -> None:
        self._path = data / NAME

    def right(self, note: str) -> Right | None:
        """For which words the times of a note were right, by its name in `library.choices`; None: that is not known."""
        if not self._path.exists():
            return None

        def ask(table: sqlite3.Connection) -> Right | None:
            if _version(table) != _VERSION:
                return None
            row = table.execute(
                "select digest, times, words, length from note join film using (digest) where name = ?", (note,)
            ).fetchone()
            return Right(row[0], frozenset(json.loads(row[1])), _unpacked(row[2]), row[3]) if row else None

        return self._opened(ask)

    def keep(self, note: str, words: Words, length: float | None, times: Collection[str]) -> None:
        """The times of a note, by their keys, are right for these words in a film of that length, if it is known."""
        digest = digest_of(words)

        def write(table: sqlite3.Connection) -> None:
            if _version(table) != _VERSION:
                table.executescript(f"{_TABLES} pragma user_version = {_VERSION};")
                make_private_file(self._path)
            table.execute(
                f"insert into film values (?, ?, ?, {_NEXT.format('film')})"
                " on conflict do update set used = excluded.used, length = coalesce(excluded.length, length)",
                (digest, length, _packed(words)),
            )
            table.execute(
                f"insert or replace into note values (?, ?, ?, {_NEXT.format('note')})",
                (note, digest, json.dumps(sorted(times), ensure_ascii=False)),
            )
            _sweep(table)

        self._opened(write)

    def renamed(self, before: str, now: str) -> None:
        """A note has another name."""
        if self._path.exists():
            rename = "update or replace note set name = ? where name = ?"
            self._opened(lambda table: table.execute(rename, (now, before)) and None)

    def _opened(self, do: Callable[[sqlite3.Connection], T]) -> T | None:
        """What is done with the tables; None where that fails."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=_WAIT)) as table, table:
                return do(table)
        except sqlite3.OperationalError:
            return None  # a full disk, or a folder that cannot be written
        except _ERRORS:
            with contextlib.suppress(OSError):
                self._path.unlink()  # it is damaged; what is right is kept anew
            return None


def digest_of(words: Words) -> str:
    """What stands for these words and their times."""
    text = " ".join(words.terms) + "".join(f" {tenth}" for tenth in _tenths(words))
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def _version(table: sqlite3.Connection) -> int:
    (version,) = table.execute("pragma user_version").fetchone()
    return int(version)


def _sweep(table: sqlite3.Connection) -> None:
    """Let go of what was kept longest ago."""
    films = table.execute("select digest, length(words) from film order by used desc").fetchall()
    sums = accumulate(size for _, size in films)
    late = [
        digest for at, ((digest, _), held) in enumerate(zip(films, sums, strict=True)) if at >= _FILMS or held > _BYTES
    ]
    table.executemany("delete from film where digest = ?", [(digest,) for digest in late])
    table.execute("delete from note where used <= (select max(used) from note) - ?", (_NOTES,))
    table.execute("delete from note where digest not in (select digest from film)")
    table.execute("delete from film where digest not in (select digest from note)")


def _tenths(words: Words) -> list[int]:
    return [max(0, round(second * 10)) for second in words.times]


def _packed(words: Words) -> bytes:
    tenths = _tenths(words)
    steps = [one - other for one, other in zip(tenths, [0, *tenths], strict=False)]
    return zlib.compress(json.dumps([list(words.terms), steps], ensure_ascii=False).encode())


def _unpacked(data: bytes) -> Words:
    terms, steps = json.loads(zlib.decompress(data))
    return Words(terms, [tenth / 10 for tenth in accumulate(steps)])
