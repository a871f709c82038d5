"""Small libraries for the tests of the index."""

from __future__ import annotations

from pathlib import Path

from karareader.library.index.update import Indexer, UpdateOutcome
from karareader.library.reader import Library


def anchor(time: str) -> str:
    return f'<a class="yt-timestamp" data-t="{time}">[{time}]</a>'


def write(folder: Path, name: str, body: str, *, title: str = "", video: str = "", more: str = "") -> Path:
    """Write a note; `more` are further lines of its front matter."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    head = [f"title: {title}"] * bool(title) + [f"videoId: {video}"] * bool(video) + [more] * bool(more)
    path.write_text("---\n" + "\n".join(head) + "\n---\n" + body if head else body, encoding="utf-8")
    return path


class Shelf:
    """A library, its index, and a reader of it."""

    def __init__(self, root: Path, cache: Path) -> None:
        self.root, self.cache = root, cache
        root.mkdir(exist_ok=True)
        self.library = Library(root, cache)

    def update(self, *paths: Path, lengths: dict[str, float] | None = None, workers: int = 1) -> UpdateOutcome:
        outcome = self.indexer(lengths, workers).update(paths or None)
        self.library.refresh()
        return outcome

    def indexer(self, lengths: dict[str, float] | None = None, workers: int = 1) -> Indexer:
        return Indexer(self.root, self.cache, lengths=lengths, workers=workers)

    def found(self, query: str) -> list[str]:
        """The names of the notes that a query finds."""
        return [hit.path.stem for hit in self.library.search(query).hits]
