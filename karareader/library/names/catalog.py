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

from karareader.base import files
from karareader.base.gui_priority import give_way
from karareader.base.readable_text import readable
from karareader.library.files.scan import walk
from karareader.notes.model import video_url

# What parts words, and letters that are written as two.
_SEPARATORS = str.maketrans({"_": " ", "-": " ", "–": " ", "—": " ", "œ": "oe", "æ": "ae"})
# A front matter's title line; enough for a name to show, the real reader of front matter is notes.frontmatter.
_TITLE = re.compile(r"^title[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_HEAD_BYTES = 2048
_DIGITS = re.compile(r"\d+")
# Shorter pieces of the ids of videos stand in many by chance.
_SHORTEST_ID = 6
# So many texts are folded in one step of the interpreter, which nothing interrupts.
_AT_ONCE = 2000


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


def fold_all(texts: Sequence[str]) -> list[str]:
    """As `fold`, for many texts of one line each, several times as quick."""
    found: list[str] = []
    for at in range(0, len(texts), _AT_ONCE):
        give_way()
        portion = texts[at : at + _AT_ONCE]
        folded = iter(fold("\n".join([text for text in portion if text.isascii()])).split("\n"))
        found += [next(folded) if text.isascii() else fold(text) for text in portion]
    return found


def natural_text(plain: str) -> str:
    """Folded text in a form that sorts as people do: `part 2` before `part 10`."""
    return _DIGITS.sub(_padded, plain)


def _padded(digits: re.Match[str]) -> str:
    return digits[0].zfill(12)


def pretty(stem: str) -> str:
    """A file or folder name as words: `how_prisms_work` → `How prisms work`.

    A name that already has spaces or capitals was written by hand and keeps them.
    """
    text = stem = readable(stem)
    if not (stem.isascii() and stem.isprintable()):
        seen = (c for c in stem if unicodedata.category(c) not in _UNSEEN)
        text = "".join(" " if c == "\ufffd" or c.isspace() else c for c in seen)
    spaced = " ".join(text.replace("_", " ").split())
    if "_" in text and spaced.islower():
        spaced = spaced[:1].upper() + spaced[1:]
    return spaced or stem


_UNSEEN = frozenset({"Cf", "Cs", "Co", "Cn"})


@dataclass(slots=True, eq=False)
class CatalogEntry:
    """A note of the library: the file `file` in the folders `folders`, the names from the root down.

    `key` is its folded name and path, and all it can be found by. `title` is what is shown, the prettified file name
    until the real title is known; `plain` is it folded. What else is here is told by the index, and empty until the
    note is `known` there: the channel, the key of the video, how many times it has, and from when it is: `date`, in
    nanoseconds since 1970, the time of its file unless the note itself tells.
    """

    file: str
    folders: tuple[str, ...]
    title: str
    plain: str
    key: str
    known: bool = False
    channel: str = ""
    video: str = ""
    times: int = 0
    date: int = 0
    _order: str = ""

    @property
    def order(self) -> str:
        """The title in a form that sorts as people do: `part 2` before `part 10`."""
        self._order = self._order or natural_text(self.plain)
        return self._order

    @property
    def path(self) -> Path:
        """Where the file lies. 21,000 of these are slow to make, so they are not kept."""
        return Path(self.file)

    @property
    def stem(self) -> str:
        """The name of the file without its ending."""
        return self.file.rpartition(os.sep)[2].rpartition(".")[0]

    @classmethod
    def make(cls, root: Path, path: Path) -> CatalogEntry:
        """The entry of `path` in the library at `root`."""
        inside = path.parts[len(root.parts) :] if path.parts[: len(root.parts)] == root.parts else path.parts[-1:]
        return next(in_folder(os.fspath(path.parent), tuple(inside[:-1]), [path.name]))

    def learn_title(self, title: str) -> None:
        """The note's real title is `title`: show it, and find the note by it too."""
        if title == self.title:
            return
        title = " ".join(title.split())
        if title and title != self.title:
            self.title, self.plain, self._order = title, fold(title), ""
            if self.plain not in self.key:
                self.key = f"{self.key} {self.plain}"

    def learn_names(self, names: Iterable[str]) -> None:
        """The note has these other names: find it by them too."""
        for name in map(fold, names):
            if name not in self.key:
                self.key = f"{self.key} {name}"


def in_folder(folder: str, folders: tuple[str, ...], names: Iterable[str]) -> Iterator[CatalogEntry]:
    """The entries of the notes of these names in one folder, whose path in the library is `folders`."""
    before, base = fold("/".join(folders)), os.path.join(folder, "")  # noqa: PTH118
    for name in names:
        stem = name.rpartition(".")[0]
        plain = fold(stem)
        yield CatalogEntry(base + name, folders, pretty(stem), plain, f"{before}/{plain}")


def entries(root: Path, below: Path | None = None) -> Iterator[list[CatalogEntry]]:
    """The notes below `root`, or only those below the folder `below` in it.

    They come in batches, the first one small so that the list has something to show at once.
    """
    found = _entries(root, below or root)
    size = 100
    while batch := list(islice(found, size)):
        yield batch
        size = 500


def _entries(root: Path, below: Path) -> Iterator[CatalogEntry]:
    depth = len(root.parts)
    for folder, names in walk(below):
        yield from in_folder(folder, Path(folder).parts[depth:], names)


def words(query: str) -> list[str]:
    """The words of what was typed, folded."""
    return fold(query).split()


def matching(listed: Iterable[CatalogEntry], query: str) -> list[CatalogEntry]:
    """The entries that hold every word of `query` in one of their names, in the order given; or whose video it is."""
    wanted = words(query)
    if video := _video_meant(query):
        return [entry for entry in listed if video in entry.video or all(word in entry.key for word in wanted)]
    if len(wanted) == 1:
        only = wanted[0]
        return [entry for entry in listed if only in entry.key]
    return [entry for entry in listed if all(word in entry.key for word in wanted)]


def _video_meant(query: str) -> str:
    """The id of a video, or most of one, that was typed or pasted, also as an address; "" for anything else."""
    typed = query.strip()
    page = video_url.parse(typed) if "://" in typed else None
    if page is not None:
        return page.id
    return typed if len(typed) >= _SHORTEST_ID and not any(map(str.isspace, typed)) else ""


def best(listed: Sequence[CatalogEntry], query: str, recent: Sequence[Path] = (), most: int = 40) -> list[CatalogEntry]:
    """The likeliest notes for `query`, best first: those opened lately, names that begin with it, then shorter ones."""
    order = {os.fspath(path): place for place, path in enumerate(recent)}
    wanted = words(query)
    if not wanted:
        known = {entry.file: entry for entry in listed if entry.file in order}
        return [known[file] for file in order if file in known][:most]

    beginning = " ".join(wanted)
    video = _video_meant(query)

    def rank(entry: CatalogEntry) -> tuple[int, int, int]:
        title = entry.plain
        if title.startswith(beginning) or (video and entry.video.partition(":")[2] == video):
            quality = 0
        elif all(f" {word}" in f" {title}" for word in wanted):
            quality = 1
        else:
            quality = 2 if all(word in title for word in wanted) else 3
        return quality, order.get(entry.file, len(order)), len(title)

    return nsmallest(most, matching(listed, query), key=rank)


def read_head(path: Path) -> str:
    """The front matter of the note at `path`, as far as its first 2 KB reach; empty if there is none to read."""
    try:
        head = files.read_head(path, _HEAD_BYTES)
    except OSError:
        return ""
    text = readable(head.decode("utf-8-sig", errors="ignore")).replace("\r\n", "\n").lstrip()
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
