"""Which note a wikilink means."""

from __future__ import annotations

import difflib
import os
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from karareader.library.catalog import fold
from karareader.library.scan import NOTE_SUFFIXES

# All of ASCII that is neither a letter, a digit nor a symbol.
_DROPPED = {code: None for code in range(128) if unicodedata.category(chr(code))[0] not in "LNS"}


def bare(name: str) -> str:
    """A name without case, accents, spaces, `_`, `-` and other punctuation: what sloppy links still have in common."""
    if name.isascii():
        return name.casefold().translate(_DROPPED) or fold(name).strip()
    return "".join(c for c in fold(name) if unicodedata.category(c)[0] in "LNSM") or fold(name).strip()


class Resolver:
    """Finds the note a wikilink means, among the notes of a library.

    Exact names win, then aliases and titles, once they are learned, then names that differ in case, spaces, `_`, `-` or
    punctuation, then such aliases and titles; among equals a note in the same folder as the linking one, then the one
    nearest to it, then the first of the library.
    """

    def __init__(self, root: Path, paths: Iterable[Path]) -> None:
        self.root = root
        self._exact: dict[str, list[Path]] = {}
        self._bare: dict[str, list[Path]] = {}
        self._titles: dict[str, str] = {}
        self._called: Sequence[dict[str, list[Path]]] = ()
        for path in paths:
            stem = os.path.splitext(path.name)[0]  # noqa: PTH122
            self._exact.setdefault(stem, []).append(path)
            key = bare(stem)
            self._bare.setdefault(key, []).append(path)
            self._titles.setdefault(key, stem)

    def learn(self, names: Iterable[tuple[Path, str, Sequence[str]]]) -> None:
        """What notes are called besides the names of their files: path, title, aliases. Replaces what was learned."""
        aliases: dict[str, list[Path]] = {}
        titles: dict[str, list[Path]] = {}
        sloppy: dict[str, list[Path]] = {}
        for path, title, others in names:
            for name in others:
                aliases.setdefault(name, []).append(path)
            titles.setdefault(title, []).append(path)
            for key in {bare(name) for name in (title, *others)} - {""}:
                sloppy.setdefault(key, []).append(path)
        self._called = aliases, titles, sloppy

    def resolve(self, target: str, beside: Path) -> Path | None:
        """The note that `target` (what stands in `[[…]]`, with or without `#heading`) means in the note `beside`.

        An empty target means that note itself. None if no note has such a name.
        """
        found = self.matches(target, beside)
        return found[0] if found else None

    def matches(self, target: str, beside: Path) -> list[Path]:
        """All notes that `target` may mean equally well, the likeliest first; one where one is clearly meant."""
        name = target.partition("#")[0].partition("|")[0].strip().replace("\\", "/")
        if not name:
            return [beside] if target.strip() else []
        for candidate in (name, unquote(name)) if "%" in name else (name,):
            if found := self._matches(_without_suffix(candidate.strip("/")), beside):
                return found
        return []

    def nearest(self, target: str, most: int = 5) -> list[Path]:
        """The notes whose names are most like that of `target`, for a link that leads nowhere."""
        wanted = bare(_without_suffix(target.partition("#")[0].partition("|")[0].strip()).rpartition("/")[2])
        if not wanted:
            return []
        # Comparing with every name of a large library would take seconds: the same beginning is asked of most.
        pool = [key for key in self._bare if key[:2] == wanted[:2] or wanted in key or (len(key) > 3 and key in wanted)]
        near = difflib.get_close_matches(wanted, pool, n=most, cutoff=0.6)
        near += [key for key in pool if wanted in key and key not in near][: most - len(near)]
        return [self._bare[key][0] for key in near]

    def _matches(self, name: str, beside: Path) -> list[Path]:
        folder, _, stem = name.rpartition("/")
        for table, key, within in self._tables(name, folder, stem):
            found = [path for path in table.get(key, ()) if not within or self._lies_in(path, within, beside)]
            if found:
                same = [path for path in found if path.parent == beside.parent]
                if same:
                    exact = [path for path in same if path.stem == stem]
                    return (exact or same)[:1]
                return sorted(found, key=lambda path: _distance(path.parent, beside.parent))
        return []

    def _tables(self, name: str, folder: str, stem: str) -> Iterator[tuple[dict[str, list[Path]], str, str]]:
        """Where to look, with what to look for and the folders that must fit. A title may hold a slash of its own."""
        called = self._called
        yield self._exact, stem, folder
        for table in called[:2]:
            yield table, name, ""
        yield self._bare, bare(stem), folder
        for table in called[2:]:
            yield table, bare(name), ""

    def _lies_in(self, path: Path, folder: str, beside: Path) -> bool:
        """True if the folders written in a link fit: from the root, from the linking note, or as the last folders."""
        if folder.startswith("."):
            return Path(os.path.normpath(beside.parent / folder)) == path.parent
        written = tuple(bare(part) for part in PurePosixPath(folder).parts)
        actual = tuple(bare(part) for part in path.parent.parts)
        return actual[-len(written) :] == written


def _without_suffix(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    return stem if dot and f".{suffix.lower()}" in NOTE_SUFFIXES else name


def _distance(one: Path, other: Path) -> int:
    """How many steps lead from one folder to the other."""
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one.parts, other.parts, strict=False)))
    return len(one.parts) + len(other.parts) - 2 * common
