"""The notes of a library as names to look through: folded for comparing, prettified for showing."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import islice
from pathlib import Path

from karareader.library.scan import scan

_SEPARATORS = str.maketrans({"_": " ", "-": " ", "–": " ", "—": " "})
_SPACES = re.compile(r"\s+")
# A front matter's title line; enough for a name to show, the real reader of front matter is notes.frontmatter.
_TITLE = re.compile(r"^title[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_HEAD_BYTES = 2048


def fold(text: str) -> str:
    """`text` as it is compared: without case, accents, invisible marks; `_` and `-` are spaces."""
    if text.isascii():
        return text.casefold().translate(_SEPARATORS)
    kept = (
        character
        for character in unicodedata.normalize("NFKD", text)
        if not unicodedata.combining(character) and unicodedata.category(character) != "Cf"
    )
    return "".join(kept).casefold().translate(_SEPARATORS)


def pretty(stem: str) -> str:
    """A file or folder name as words: `how_prisms_work` → `How prisms work`.

    A name that already has spaces or capitals was written by hand and keeps them.
    """
    text = "".join(" " if c == "\ufffd" or c.isspace() else c for c in stem if unicodedata.category(c) not in _UNSEEN)
    spaced = _SPACES.sub(" ", text.replace("_", " ")).strip()
    if "_" in text and spaced.islower():
        spaced = spaced[:1].upper() + spaced[1:]
    return spaced or stem


_UNSEEN = frozenset({"Cf", "Cs", "Co", "Cn"})


@dataclass(slots=True)
class Entry:
    """A note of the library. `folders` are the folder names from the root down; `key` is its folded name and path.

    `title` is what is shown, the prettified file name until the real title is known; `plain` is it folded.
    """

    path: Path
    folders: tuple[str, ...]
    title: str
    plain: str
    key: str

    @classmethod
    def make(cls, root: Path, path: Path) -> Entry:
        """The entry of `path` in the library at `root`."""
        inside = path.parts[len(root.parts) :] if path.parts[: len(root.parts)] == root.parts else path.parts[-1:]
        stem = os.path.splitext(path.name)[0]  # noqa: PTH122
        plain = fold(stem)
        key = f"{fold('/'.join(inside[:-1]))}/{plain}"
        return cls(path, tuple(inside[:-1]), pretty(stem), plain, key)

    def learn_title(self, title: str) -> None:
        """The note's real title is `title`: show it, and find the note by it too."""
        title = _SPACES.sub(" ", title).strip()
        if title and title != self.title:
            self.title, self.plain = title, fold(title)
            if self.plain not in self.key:
                self.key = f"{self.key} {self.plain}"

    def learn_names(self, names: Iterable[str]) -> None:
        """The note has these other names: find it by them too."""
        for name in map(fold, names):
            if name not in self.key:
                self.key = f"{self.key} {name}"


def entries(root: Path) -> Iterator[list[Entry]]:
    """The notes below `root` in batches, the first one small so that the list has something to show at once."""
    found = scan(root)
    size = 100
    while batch := [Entry.make(root, path) for path in islice(found, size)]:
        yield batch
        size = 500


def words(query: str) -> list[str]:
    """The words of what was typed, folded."""
    return fold(query).split()


def matching(listed: Iterable[Entry], query: str) -> list[Entry]:
    """The entries that hold every word of `query` in name, path or title, in the order given."""
    wanted = words(query)
    if len(wanted) == 1:
        only = wanted[0]
        return [entry for entry in listed if only in entry.key]
    return [entry for entry in listed if all(word in entry.key for word in wanted)]


def best(listed: Sequence[Entry], query: str, recent: Sequence[Path] = (), most: int = 40) -> list[Entry]:
    """The likeliest notes for `query`, best first: those opened lately, names that begin with it, then shorter ones."""
    order = {path: place for place, path in enumerate(recent)}
    wanted = words(query)
    if not wanted:
        known = {entry.path: entry for entry in listed if entry.path in order}
        return [known[path] for path in recent if path in known][:most]

    beginning = " ".join(wanted)

    def rank(entry: Entry) -> tuple[int, int, int]:
        title = entry.plain
        if title.startswith(beginning):
            quality = 0
        elif all(f" {word}" in f" {title}" for word in wanted):
            quality = 1
        else:
            quality = 2 if all(word in title for word in wanted) else 3
        return quality, order.get(entry.path, len(order)), len(title)

    return nsmallest(most, matching(listed, query), key=rank)


def read_head(path: Path) -> str:
    """The front matter of the note at `path`, as far as its first 2 KB reach; empty if there is none to read."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return ""
    text = head.decode("utf-8-sig", errors="ignore").replace("\r\n", "\n").lstrip()
    return text.partition("\n---")[0] if text.startswith("---\n") else ""


def read_title(path: Path) -> str:
    """The title in the front matter of the note at `path`, as far as its first lines tell; empty if they do not."""
    found = _TITLE.search(read_head(path))
    if not found or found[1][0] in "|>&*![{":
        return ""
    title = found[1]
    if len(title) > 1 and title[0] == title[-1] and title[0] in "\"'":
        title = title[1:-1].replace("''", "'") if title[0] == "'" else title[1:-1].replace('\\"', '"')
    return title.strip()
