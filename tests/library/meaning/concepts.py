"""A model for tests, which knows some words of three languages; and small libraries that are read by it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from karareader.library.meaning.answers import Answers
from karareader.library.meaning.update import MeaningIndexer, MeaningOutcome
from karareader.library.meaning.vectors import Vectors
from tests.library.said.shelves import Spoken

_MEANINGS = (
    ("dog", "hound", "puppy", "hund"),
    ("cat", "kitten", "gato", "katze"),
    ("sleeps", "naps", "dozes", "duerme", "schläft"),
    ("bread", "loaf", "pan", "brot"),
    ("oven", "bakes", "hornea"),
)


class Concepts:
    """Two texts are as near as they speak of the same; what it was given to read is in `read`."""

    name, size, floor, spread = "concepts", 16, 0.5, 0.6

    def __init__(self) -> None:
        self.read: list[str] = []

    def questions(self, texts: Sequence[str]) -> Vectors:
        return self._made(texts)

    def passages(self, texts: Sequence[str]) -> Vectors:
        self.read += texts
        return self._made(texts)

    def _made(self, texts: Sequence[str]) -> Vectors:
        made = np.full((len(texts), self.size), 0.01, np.float32)
        for row, text in zip(made, texts, strict=True):
            for word in text.lower().replace(".", " ").split():
                for at, words in enumerate(_MEANINGS):
                    row[at] += word in words
        return made / np.linalg.norm(made, axis=1, keepdims=True)


class Meaning(Spoken):
    """A library, its indexes, and its vectors."""

    def __init__(self, root: Path, cache: Path) -> None:
        super().__init__(root, cache)
        self.model = Concepts()

    def embed(self, **others: object) -> MeaningOutcome:
        """Bring index, captions and vectors up to date."""
        self.update()
        self.listen()
        return MeaningIndexer(self.root, self.cache, self.model).update(**others)  # type: ignore[arg-type]

    def found(self, question: str, most: int = 5, without: Path | None = None) -> list[str]:
        """The sentences that answer a question."""
        answers = Answers(self.root, self.cache, self.model)
        try:
            return [hit.sentence for hit in answers.ask(question, most, without)]
        finally:
            answers.close()

    @property
    def making(self) -> Path:
        """The folder that the vectors lie in."""
        (found,) = (path for path in self.cache.glob("library/*/v*/m*") if path.is_dir())
        return found


def spoil(file: Path) -> None:
    """Turn a byte in the middle of a file round."""
    with file.open("r+b") as opened:
        opened.seek(os.fstat(opened.fileno()).st_size // 2)
        byte = opened.read(1)
        opened.seek(-1, os.SEEK_CUR)
        opened.write(bytes([byte[0] ^ 0xFF]))
