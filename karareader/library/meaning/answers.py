"""Answers a question by sense: the passages of notes and captions whose vectors are nearest to it, as hits."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from karareader.library.index import schema
from karareader.library.meaning import store as kept
from karareader.library.meaning.embedder import Embedder
from karareader.library.meaning.sources import Kind
from karareader.library.meaning.vectors import Kept, Vectors, best_of_each
from karareader.library.reader import Library
from karareader.library.search.results import CaptionHit, Hit

_ERRORS = (sqlite3.Error, ValueError, OSError, KeyError, TypeError)


class Near(NamedTuple):
    """A passage: `name`, `stamp` and places are as in `Source` and `Passage`, `product` tells how near it is."""

    kind: Kind
    name: bytes
    stamp: str
    begin: int
    end: int
    product: float


@dataclass(frozen=True, slots=True)
class _VectorState:
    """One state of what is kept: of each passage its places and the number of its vector, those of a source together;
    `begins` are the places at which sources begin.
    """

    making: Path
    changes: int
    vectors: Kept
    passages: NDArray[np.uint32]
    begins: NDArray[np.int64]
    sources: list[tuple[Kind, bytes, str]]


class Meant:
    """The vectors of the library at `root`, below the folder `cache`, as they are on the disk when it is asked.

    Where there are none, or they are damaged, nothing is found: whoever writes them next makes them anew.
    """

    def __init__(self, root: Path, cache: Path, size: int) -> None:
        self._place, self._size = kept.place(root, cache), size
        self._state: _VectorState | None = None

    def nearest(self, vector: Vectors, most: int, model: Embedder) -> list[Near]:
        """The nearest passage of each of the `most` nearest sources, as far as the `model` calls that near."""
        try:
            state = self._state = self._fresh()
            if state is None:
                return []
            products = state.vectors.products(vector)[state.passages[:, 2]]
        except (*_ERRORS, IndexError):
            self._state = None
            return []
        found: list[Near] = []
        floor = max(model.floor, float(products.max()) - model.spread)
        for at in best_of_each(products, state.begins)[:most]:
            if products[at] < floor:
                break
            kind, name, stamp = state.sources[int(np.searchsorted(state.begins, at, "right")) - 1]
            begin, end, _ = map(int, state.passages[at])
            found.append(Near(kind, name, stamp, begin, end, float(products[at])))
        return found

    def _fresh(self) -> _VectorState | None:
        state, making = self._state, self._place.current()
        changes = schema.changes(making)
        if making is None or changes < 0:
            return None
        if state is not None and (making, changes) == (state.making, state.changes):
            return state
        return _read(making, self._size)


def _read(making: Path, size: int) -> _VectorState | None:
    facts = schema.open_to_read(making)
    try:
        facts.execute("begin")
        meta = dict(facts.execute("select name, value from meta"))
        vectors = Kept(making / kept.VECTORS, size, int(meta["count"]))
        sources, places, counts = [], [], []
        for kind, name, stamp, packed in facts.execute("select kind, name, stamp, places from source"):
            if packed:
                sources.append((kind, name, stamp.removesuffix(kept.OPENED)))
                places.append(packed)
                counts.append(len(packed) // 12)
    finally:
        facts.close()
    if not sources:
        return None
    passages = np.frombuffer(b"".join(places), np.uint32).reshape(-1, 3)
    begins = np.concatenate(([0], np.cumsum(counts)[:-1]))
    return _VectorState(making, int(meta["changes"]), vectors, passages, begins, sources)


class Answers:
    """Of the library at `root`, below the folder `cache`; as far as it has vectors by now."""

    def __init__(self, root: Path, cache: Path, embedder: Embedder) -> None:
        self._embedder = embedder
        self._library = Library(root, cache)
        self._shown = self._library.passages()
        self._meant = Meant(root, cache, embedder.size)

    def ask(self, text: str, most: int, without: Path | None = None) -> list[Hit | CaptionHit]:
        """The `most` best passages, each of another note or video, the best first; none of the note `without`.

        Raises UserError where the index of the notes is damaged.
        """
        self._library.refresh()
        self._library.refresh_said()
        vector = self._embedder.questions([text])[0]
        found: list[Hit | CaptionHit] = []
        # Some more, for those that are others by now, or that are left out.
        for near in self._meant.nearest(vector, most * 3 + 1, self._embedder):
            hit = self._hit(near)
            if hit is not None and (isinstance(hit, CaptionHit) or hit.path != without):
                found.append(hit)
                if len(found) == most:
                    break
        return found

    def close(self) -> None:
        """Let go of the files."""
        self._library.close()

    def _hit(self, near: Near) -> Hit | CaptionHit | None:
        if near.kind == "said":
            return self._shown.in_captions(near.name, near.begin)
        return self._shown.in_note(near.name, near.stamp, near.begin, near.end)
