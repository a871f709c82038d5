"""Bringing the vectors of a library up to date with its indexes."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from karareader.base.file_lock import FileLock
from karareader.base.files import private_files
from karareader.library.index import disk_space as room
from karareader.library.meaning import store as kept
from karareader.library.meaning.embedder import Embedder
from karareader.library.meaning.sources import PassageSource, Sources
from karareader.library.meaning.store import Placed, VectorStore
from karareader.library.meaning.vectors import packed, record

# So many vectors are made before they are written and safe; between so many, whoever waits gets a turn.
BATCH, _AT_ONCE = 32, 4
# What needs no new vector is written after so many sources.
_SOURCES = 200
# The first passages of all notes come before the rest of any: of 183 questions in other words, 129 find their note
# among the first five by these alone, 162 by all, for this part of the work.
_OPENING, _PART = 3, 0.07
_DAMAGE = (sqlite3.Error, ValueError, OSError, KeyError, TypeError)


@dataclass(frozen=True, slots=True)
class MeaningOutcome:
    """How many sources there are, how many of their passages were given a vector now, how many sources are gone."""

    sources: int
    made: int = 0
    removed: int = 0


def _quiet(_done: int, _total: int) -> None:
    """Nobody wants to know."""


def _nothing() -> None:
    """Nobody waits."""


def _never() -> bool:
    return False


class MeaningIndexer:
    """Writes the vectors of what the library at `root` holds below the folder `cache`. Its indexes come first."""

    def __init__(self, root: Path, cache: Path, embedder: Embedder) -> None:
        self._root, self._cache, self._embedder = root, cache, embedder
        self._place = kept.place(root, cache)

    def update(
        self,
        *,
        progress: Callable[[int, int], None] = _quiet,
        between: Callable[[], None] = _nothing,
        wait: Callable[[], bool] = _never,
    ) -> MeaningOutcome:
        """Bring them up to date. `progress(done, total)` is told of sources. `between()` is called several times a
        second, and may raise what ends the work, or hold it up. The process may be ended at any moment: all but the
        last `BATCH` of vectors are kept.

        Where another process is writing, `wait()` is asked again and again whether to go on waiting. Raises UserError
        where they cannot be written, and Busy if another process writes.
        """
        with room.told(self._place.folder), private_files(), FileLock(self._place.lock, wait):
            self._place.sweep()
            with Sources(self._root, self._cache) as sources, self._opened() as store:
                outcome = _MeaningChange(store, sources, self._embedder, between).make(progress)
                self._clear_away(store)
            self._place.note_used()
            return outcome

    def _opened(self) -> VectorStore:
        """The store; one that is damaged, or made with another model, is replaced by an empty one."""
        making = self._place.current()
        if making is not None:
            try:
                if not self._place.is_checked(making):
                    with VectorStore(making, self._embedder.name) as store:
                        store.check()
                    self._place.note_checked(making)
                return VectorStore(making, self._embedder.name)
            except _DAMAGE as error:
                if room.is_short(error, self._place.folder):
                    raise
            shutil.rmtree(making, ignore_errors=True)
        making = self._place.begin()
        kept.create(making, self._embedder.name, record(self._embedder.size).itemsize)
        self._place.publish(making)
        return VectorStore(making, self._embedder.name)

    def _clear_away(self, store: VectorStore) -> None:
        """Let go of the vectors that belong to nothing any more, once there are many."""
        used = store.used()
        if store.is_idle(len(used)):
            making = self._place.begin()
            store.copy_to(making, used)
            self._place.publish(making)


class _MeaningChange:
    """One bringing up to date."""

    def __init__(self, store: VectorStore, sources: Sources, embedder: Embedder, between: Callable[[], None]) -> None:
        self._store, self._sources, self._embedder, self._between = store, sources, embedder, between
        self._texts: dict[bytes, str] = {}
        self._waiting: list[Placed] = []
        self._made = 0

    def make(self, progress: Callable[[int, int], None]) -> MeaningOutcome:
        wanted = self._sources.all()
        known = self._store.sources()
        gone = known.keys() - {(each.kind, each.name) for each in wanted}
        new = [each for each in wanted if known.get((each.kind, each.name)) != each.stamp]
        unopened = [
            each
            for each in new
            if each.kind == "note" and known.get((each.kind, each.name)) != each.stamp + kept.OPENED
        ]
        if gone:
            self._store.drop(gone)
        before = len(wanted) - len(new)
        for done, source in enumerate(unopened):
            progress(before + int(_PART * done), len(wanted))
            self._take(source, _OPENING)
        self._write()
        for done, source in enumerate(new):
            progress(before + int(_PART * len(new) + (1 - _PART) * done), len(wanted))
            self._take(source)
        self._write()
        progress(len(wanted), len(wanted))
        return MeaningOutcome(len(wanted), self._made, len(gone))

    def _take(self, source: PassageSource, most: int | None = None) -> None:
        """Have the vectors made of a source, or of its first passages only."""
        found = self._sources.passages(source)
        some = found[:most]
        if len(some) < len(found):
            source = source._replace(stamp=source.stamp + kept.OPENED)
        passages = [(each, kept.key_of(each.text)) for each in some]
        texts = {key: each.text for each, key in passages}
        self._texts.update((key, texts[key]) for key in self._store.missing(texts))
        self._waiting.append((source, passages))
        if len(self._texts) >= BATCH or len(self._waiting) >= _SOURCES:
            self._write()

    def _write(self) -> None:
        """Make the vectors that are wanted, and then keep whose they are."""
        keys = list(self._texts)
        for at in range(0, len(keys), BATCH):
            some = keys[at : at + BATCH]
            self._store.add(some, self._vectors([self._texts[key] for key in some]))
            self._made += len(some)
        if self._waiting:
            self._store.put(self._waiting)
        self._texts.clear()
        self._waiting.clear()

    def _vectors(self, texts: Sequence[str]) -> bytes:
        parts = []
        for at in range(0, len(texts), _AT_ONCE):
            self._between()
            parts.append(packed(self._embedder.passages(texts[at : at + _AT_ONCE])))
        return b"".join(parts)
