"""Where vectors are kept: each once for all texts that read alike, and for each source which of them are its own.

    cache/library/<key of the library's path>/v<format>/      as `index.location` has it
        <making>/facts.db   the sources, and by the hashes of texts the numbers of their vectors
        <making>/vectors    the vectors one after the other, see `vectors.record`

Vectors are written first: what a process that was killed left behind the last one that the tables know of is
overwritten by the next.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import zlib
from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Self

from karareader.library.index import schema
from karareader.library.index.location import IndexPlace
from karareader.library.meaning.passages import MeaningPassage
from karareader.library.meaning.sources import Kind, PassageSource

# Raised with every change of what is kept or how, and of how texts are parted.
FORMAT = 2
VECTORS = "vectors"
OPENED = ":opening"  # ends the stamp of a source of which only the first passages have vectors
# Vectors that belong to nothing any more are cleared away when there are more than this, and than a third of all.
_IDLE, _SHARE = 1000, 3
_TABLES = """
create table meta (name text primary key, value) without rowid;
-- `places` are three numbers for each passage, as an array of I: where it begins and ends, and its vector's number.
create table source (id integer primary key, kind text not null, name blob not null, stamp text not null,
    places blob not null, unique (kind, name));
create table vector (key blob primary key, number integer not null) without rowid;
-- What was written in one go: from which vector on, how many, and their checksum.
create table batch (first integer primary key, count integer not null, checksum integer not null);
insert into meta values ('changes', 0), ('count', 0);
"""
Placed = tuple[PassageSource, Sequence[tuple[MeaningPassage, bytes]]]


def place(root: Path, cache: Path) -> IndexPlace:
    """Where it lies for the library at `root`, below the folder `cache`."""
    return IndexPlace(root, cache, f"v{FORMAT}")


def key_of(text: str) -> bytes:
    """What a text is known by."""
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).digest()


def create(making: Path, model: str, size: int) -> None:
    """Make an empty store in the folder `making`, for vectors of so many bytes of this model.

    Raises OSError, sqlite3.Error.
    """
    facts = sqlite3.connect(making / "facts.db", isolation_level=None)
    try:
        facts.executescript(_TABLES)
        facts.execute("insert into meta values ('model', ?), ('size', ?)", [model, size])
        schema.finish(facts)
    finally:
        facts.close()
    (making / VECTORS).touch()


class VectorStore:
    """What is kept in the folder `making`, to be written by this process alone; to be used as a context.

    Raises sqlite3.Error, ValueError or OSError where it is damaged, or made with another model than `model`.
    """

    def __init__(self, making: Path, model: str) -> None:
        self.making = making
        self._facts = schema.open_to_write(making)
        try:
            meta = dict(self._facts.execute("select name, value from meta"))
            if meta.get("model") != model:
                raise ValueError("The vectors are those of another model.")
            self.count, self._size = int(meta["count"]), int(meta["size"])
            self._file = (making / VECTORS).open("r+b")
            if os.fstat(self._file.fileno()).st_size < self.count * self._size:
                self._file.close()
                raise ValueError("Vectors are missing.")
        except BaseException:
            self._facts.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._facts.close()

    def check(self) -> None:
        """Look through all of it. Raises sqlite3.Error, ValueError or OSError where it is damaged."""
        schema.check(self.making)
        at = 0
        for first, count, checksum in self._facts.execute("select first, count, checksum from batch order by first"):
            self._file.seek(first * self._size)
            if first != at or zlib.crc32(self._file.read(count * self._size)) != checksum:
                raise ValueError("The vectors are damaged.")
            at += count
        if at != self.count:
            raise ValueError("Vectors are missing.")

    def sources(self) -> dict[tuple[Kind, bytes], str]:
        """The stamps of the sources that are done."""
        return {
            (kind, name): stamp for kind, name, stamp in self._facts.execute("select kind, name, stamp from source")
        }

    def missing(self, keys: Iterable[bytes]) -> list[bytes]:
        """Those that have no vector yet."""
        return [key for key in keys if self._number(key) is None]

    def add(self, keys: Sequence[bytes], data: bytes) -> None:
        """Keep the vectors of these keys, which have none yet; then they are safe."""
        self._file.seek(self.count * self._size)
        self._file.write(data)
        self._file.flush()
        os.fsync(self._file.fileno())
        after = self.count + len(keys)
        with _change(self._facts) as facts:
            facts.executemany("insert into vector values (?, ?)", zip(keys, range(self.count, after), strict=True))
            facts.execute("insert into batch values (?, ?, ?)", [self.count, len(keys), zlib.crc32(data)])
            facts.execute("update meta set value = ? where name = 'count'", [after])
        self.count = after

    def put(self, placed: Iterable[Placed]) -> None:
        """Keep which passages these sources have; all of them have vectors."""
        with _change(self._facts) as facts:
            for source, passages in placed:
                places = array("I")
                for passage, key in passages:
                    number = self._number(key)
                    assert number is not None
                    places.extend((passage.begin, passage.end, number))
                facts.execute(
                    "insert or replace into source (kind, name, stamp, places) values (?, ?, ?, ?)",
                    [source.kind, source.name, source.stamp, places.tobytes()],
                )

    def drop(self, gone: Iterable[tuple[Kind, bytes]]) -> None:
        """Forget sources. Their vectors stay, for the same texts elsewhere, until they are cleared away."""
        with _change(self._facts) as facts:
            facts.executemany("delete from source where kind = ? and name = ?", gone)

    def used(self) -> list[int]:
        """The numbers of the vectors that sources have, in order."""
        used: set[int] = set()
        for (places,) in self._facts.execute("select places from source"):
            used.update(array("I", places)[2::3])
        return sorted(used)

    def is_idle(self, used: int) -> bool:
        """True if it is worth while to clear away all vectors but so many that are used."""
        return self.count - used > max(_IDLE, self.count // _SHARE)

    def copy_to(self, making: Path, used: Sequence[int]) -> None:
        """Write a store of nothing but the vectors that are used into the empty folder `making`."""
        model = self._facts.execute("select value from meta where name = 'model'").fetchone()[0]
        create(making, model, self._size)
        numbers = {number: at for at, number in enumerate(used)}
        with VectorStore(making, model) as other:
            keys = sorted((numbers[n], key) for key, n in self._facts.execute("select * from vector") if n in numbers)
            for at in range(0, len(keys), _IDLE):
                other.add([key for _, key in keys[at : at + _IDLE]], b"".join(map(self._read, used[at : at + _IDLE])))
            with _change(other._facts) as facts:
                for kind, name, stamp, packed in self._facts.execute("select kind, name, stamp, places from source"):
                    places = array("I", packed)
                    places[2::3] = array("I", [numbers[number] for number in places[2::3]])
                    facts.execute(
                        "insert into source (kind, name, stamp, places) values (?, ?, ?, ?)",
                        [kind, name, stamp, places.tobytes()],
                    )

    def _read(self, number: int) -> bytes:
        self._file.seek(number * self._size)
        return self._file.read(self._size)

    def _number(self, key: bytes) -> int | None:
        found = self._facts.execute("select number from vector where key = ?", [key]).fetchone()
        return int(found[0]) if found else None


class _change:  # noqa: N801 - used like a function
    """One change of the tables, seen as a whole or not at all."""

    def __init__(self, facts: sqlite3.Connection) -> None:
        self._facts = facts

    def __enter__(self) -> sqlite3.Connection:
        self._facts.execute("begin immediate")
        return self._facts

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._facts.execute("update meta set value = value + 1 where name = 'changes'")
        self._facts.execute("commit" if kind is None else "rollback")
