"""The tree of a library as it was shown last, kept beside its index: a start shows it without making it again.

It is a file of its own, written by the indexer when nothing else is to be done. It tells of which making and of which
change of the index it is, and counts for no other; so nothing in it is ever older than the index.

The file: a check sum, then blocks as `marshal` writes them, each after its length: what it is of, portions of notes,
branches, and all else. `marshal` reads what this version of Python wrote only, which the file names.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import sqlite3
import struct
import sys
import zlib
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import karareader
from karareader.base.files import read_bytes, write_atomic
from karareader.library.index.location import IndexPlace
from karareader.library.names.catalog import CatalogEntry
from karareader.library.tree import facts as tree
from karareader.library.tree.arrange import Arrangement, Branch, Mode, Order, arrange
from karareader.library.tree.facts import State

_NAME = "shown"
_HEAD = struct.Struct("<I")
# Reading a block is one step of the interpreter, which nothing interrupts: so many notes are no step that anybody sees.
_PORTION = 3000
_WIDTH = 11  # what is told of a note, and of a branch
# Raised with every change of what is kept; a file of another kind is not read.
_KIND = (2, karareader.__version__, sys.implementation.cache_tag, sys.hexversion, marshal.version)


@dataclass(frozen=True, slots=True)
class ShownTree:
    """What a tree shows: the notes in the order of the index, the titles of videos by key, and the notes as they are
    arranged, if they are. `state` is which index told that.
    """

    state: State | None
    notes: list[CatalogEntry]
    titles: Mapping[str, str]
    made: Arrangement | None = None


def told(root: Path, cache: Path) -> ShownTree:
    """The notes of the library at `root` as its index below the folder `cache` tells them, with the tree where that was
    kept; none where there is no index.
    """
    kept = read(root, cache)
    if kept is not None:
        return kept
    facts = tree.read(root, cache)
    return ShownTree(facts.state, list(facts.entries(root)), facts.titles)


def read(root: Path, cache: Path) -> ShownTree | None:
    """The tree of the library at `root` whose index lies below the folder `cache`; None where there is none that tells
    what the index does now.
    """
    place = IndexPlace(root, cache)
    try:
        blocks = _blocks(place)
        state = tree.state(place)
        if state is None or next(blocks) != (_KIND, state):
            return None
        return _put_together(state, os.path.join(root, ""), blocks)  # noqa: PTH118
    except (sqlite3.Error, OSError, ValueError, EOFError, TypeError, struct.error, StopIteration):
        return None


def keep(root: Path, cache: Path, mode: Mode, order: Order, cancelled: Callable[[], bool]) -> bool:
    """Keep the tree of the library at `root`, arranged like this, for the next start; False if it was `cancelled`.

    What cannot be written is no harm.
    """
    place = IndexPlace(root, cache)
    with contextlib.suppress(sqlite3.Error, OSError, ValueError):
        now = tree.state(place)
        if now is None or _is_kept(place, now, mode, order):
            return True
        facts = tree.read(root, cache)
        state = facts.state
        if state is None:
            return True
        notes = []
        for entry in facts.entries(root):
            if cancelled():
                return False
            notes.append(entry)
        made = arrange(notes, mode, order, facts.titles)
        if cancelled():
            return False
        packed = list(_pack(notes, facts.titles, made, len(os.path.join(root, ""))))  # noqa: PTH118
        if not cancelled():
            _write(place, [(_KIND, state), *packed])
    return True


def _is_kept(place: IndexPlace, state: State, mode: Mode, order: Order) -> bool:
    """True if this tree is what is kept."""
    try:
        blocks = _blocks(place)
        return bool(next(blocks) == (_KIND, state) and next(blocks)[:2] == (mode, order))
    except (OSError, ValueError, EOFError, TypeError, struct.error, StopIteration):
        return False


def _blocks(place: IndexPlace) -> Iterator[Any]:
    """What is in the file. Raises ValueError, OSError and others of a file that is damaged."""
    content = read_bytes(place.folder / _NAME)
    at = _HEAD.size
    view = memoryview(content)
    if zlib.crc32(view[at:]) != _HEAD.unpack_from(content)[0]:
        raise ValueError("The tree that was kept is damaged.")
    while at < len(content):
        (length,) = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        yield marshal.loads(view[at : at + length])
        at += length


def _write(place: IndexPlace, blocks: list[Any]) -> None:
    parts = []
    for block in blocks:
        packed = marshal.dumps(block)
        parts += [_HEAD.pack(len(packed)), packed]
    content = b"".join(parts)
    write_atomic(place.folder / _NAME, _HEAD.pack(zlib.crc32(content)) + content)


def _pack(notes: list[CatalogEntry], titles: Mapping[str, str], made: Arrangement, base: int) -> Iterator[Any]:
    yield made.mode, made.order, len(notes), len(made.branches)
    folders: dict[tuple[str, ...], int] = {}
    channels: dict[str, str] = {}  # each of them is one text, then and there
    said = iter(zip(made.notes, made.keys, strict=True))
    while portion := list(islice(said, _PORTION)):
        yield tuple(
            zip(
                *(
                    (
                        note.file[base:], folders.setdefault(note.folders, len(folders)), note.title, note.plain,
                        note.key, channels.setdefault(note.channel, note.channel), note.video, note.times,
                        note.date, note.order, key,
                    )
                    for note, key in portion
                ),
                strict=True,
            )
        )  # fmt: skip
    for at in range(0, len(made.branches), _PORTION):
        yield tuple(
            zip(
                *(
                    (
                        branch.kind, branch.id, branch.title, branch.plain, branch.depth, branch.above, branch.video,
                        branch.named, branch.begin, branch.end, branch.items,
                    )
                    for branch in made.branches[at : at + _PORTION]
                ),
                strict=True,
            )
        )  # fmt: skip
    order = array("l", map(made.place.__getitem__, (note.file for note in notes)))
    yield order.tobytes(), array("l", made.leaf).tobytes(), made.top, tuple(folders), dict(titles)


def _columns(blocks: Iterator[Any], count: int) -> list[list[Any]]:
    """What is told of so many things, each thing a row, in columns."""
    columns: list[list[Any]] = [[] for _ in range(_WIDTH)]
    while count > 0:
        block = next(blocks)
        count -= len(block[0])
        for column, more in zip(columns, block, strict=True):
            column.extend(more)
    return columns


def _put_together(state: State, base: str, blocks: Iterator[Any]) -> ShownTree:
    mode, order, count, groups = next(blocks)
    files, numbers, shown, plain, keys, channels, videos, times, dates, orders, said = _columns(blocks, count)
    branches = _columns(blocks, groups)
    places, leaves, top, folders, titles = next(blocks)
    files = [base + name for name in files]
    known = [True] * count
    notes = list(
        map(
            CatalogEntry, files, [folders[number] for number in numbers], shown, plain, keys, known, channels, videos,
            times, dates, orders,
        )
    )  # fmt: skip
    made = Arrangement(
        mode,
        order,
        notes,
        said,
        list(array("l", leaves)),
        list(map(Branch, *branches)),
        top,
        dict(zip(files, range(count), strict=True)),
        dict(zip(branches[1], range(len(branches[1])), strict=True)),
    )
    return ShownTree(state, [notes[at] for at in array("l", places)], titles, made)
