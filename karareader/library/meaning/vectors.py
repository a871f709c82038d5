"""Vectors as they are kept, a byte for each number, and how those nearest to another one are found. Needs numpy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

_MOST = 127
_AT_ONCE = 2048  # so many are looked at in one go: they take 3 MB meanwhile


def record(size: int) -> np.dtype[Any]:
    """How a vector of `size` numbers is kept: whole numbers from -127 to 127, to be times the scale."""
    return np.dtype([("scale", "<f4"), ("numbers", "i1", (size,))])


def packed(vectors: Vectors) -> bytes:
    """Vectors, a row each, as they are kept one after the other."""
    kept = np.empty(len(vectors), record(vectors.shape[1]))
    kept["scale"] = np.maximum(np.abs(vectors).max(axis=1), 1e-9) / _MOST
    kept["numbers"] = np.rint(vectors / kept["scale"][:, None])
    return kept.tobytes()


class Kept:
    """The first `count` vectors of a file of them; it is mapped, not read. Raises OSError, ValueError."""

    def __init__(self, file: Path, size: int, count: int) -> None:
        # What is only mapped takes no memory of this process for itself. An empty file cannot be.
        self._kept = np.memmap(file, record(size), "r", shape=(count,)) if count else np.empty(0, record(size))

    def products(self, vector: Vectors) -> Vectors:
        """The product of each with `vector`."""
        products = np.empty(len(self._kept), np.float32)
        for at in range(0, len(products), _AT_ONCE):
            some = self._kept[at : at + _AT_ONCE]
            products[at : at + _AT_ONCE] = (some["numbers"].astype(np.float32) @ vector) * some["scale"]
        return products


def best_of_each(products: Vectors, begins: NDArray[np.int64]) -> NDArray[np.int64]:
    """The place of the greatest product in each group, the group with the greatest one first; `begins` are the places
    at which groups begin, the first of them 0, none of them empty.
    """
    greatest = np.maximum.reduceat(products, begins)
    places = np.flatnonzero(products == np.repeat(greatest, np.diff(begins, append=len(products))))
    # Where several are the greatest of their group, the first one is.
    _, first = np.unique(np.searchsorted(begins, places, "right"), return_index=True)
    return places[first[np.argsort(-greatest, kind="stable")]]
