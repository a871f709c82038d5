"""The links of many notes at once, as they are written: for following them from note to note."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from karareader.library.index.extract import link_key

# A statement, the values in it → rows.
Rows = Callable[..., list[tuple]]  # type: ignore[type-arg]
# So many values go into one statement: far fewer than SQLite takes, enough that their number does not matter.
_AT_ONCE = 500


class LinkedNote(NamedTuple):
    """What is shown of a note. `video` is the key of its video, "" for none."""

    title: str
    channel: str
    video: str


class LinkIndex:
    """Asks the index of the library at `root`, through `rows`. Links come as the note they stand in and their target.

    A link that stands in a note more than once comes once.
    """

    def __init__(self, root: Path, rows: Rows) -> None:
        self._root, self._rows = root, rows
        self._paths: dict[int, Path] = {}

    def named(self, notes: Iterable[Path]) -> dict[Path, LinkedNote]:
        """What these notes are called; without those that the index does not know."""
        found: dict[Path, LinkedNote] = {}
        for some in _parts(map(self._key, notes)):
            for number, path, *names in self._rows(
                f"select id, path, title, channel, video from note where path in ({_marks(some)})", *some
            ):
                found[self._path(number, path)] = LinkedNote(*names)
        return found

    def outgoing(self, notes: Iterable[Path]) -> Iterator[tuple[Path, str]]:
        """The links that stand in these notes."""
        for some in _parts(map(self._key, notes)):
            for number, path, target in self._rows(
                "select distinct note.id, path, target from note join link on link.note = note.id"
                f" where path in ({_marks(some)}) order by note.id",
                *some,
            ):
                yield self._path(number, path), target

    def incoming(self, notes: Sequence[Path]) -> Iterator[tuple[Path, str]]:
        """The links whose targets are, more or less, what one of these notes is called: they may lead to it."""
        keys = {key: None for name in self._names(notes) if (key := link_key(name))}
        for some in _parts(keys):
            for number, path, target in self._rows(
                "select distinct note.id, path, target from link join note on note.id = link.note"
                f" where key in ({_marks(some)}) order by note.id",
                *some,
            ):
                yield self._path(number, path), target

    def _names(self, notes: Sequence[Path]) -> Iterator[str]:
        yield from (path.stem for path in notes)
        for some in _parts(map(self._key, notes)):
            where = f"path in ({_marks(some)})"
            yield from (title for (title,) in self._rows(f"select title from note where {where}", *some))
            yield from (
                name
                for (name,) in self._rows(f"select name from alias join note on note.id = note where {where}", *some)
            )

    def _path(self, number: int, stored: bytes) -> Path:
        path = self._paths.get(number)
        if path is None:
            path = self._paths[number] = self._root / os.fsdecode(stored)
        return path

    def _key(self, path: Path) -> bytes:
        return os.fsencode(os.path.relpath(path, self._root))


def _parts(values: Iterable[object]) -> Iterator[list[object]]:
    rest = iter(values)
    while part := list(islice(rest, _AT_ONCE)):
        yield part


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
