"""Which note a wikilink means."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import unquote

from karareader.base.gui_priority import unhurried
from karareader.base.readable_text import readable
from karareader.library.names.attachments import Attachments
from karareader.library.names.loose_key import bare, bare_all, composed
from karareader.library.names.nearest import NearestNames, closest, lies_in, likeliest, mistyped
from karareader.notes.model.note import NOTE_SUFFIXES

# How a note was found, in the order in which the ways are tried.
Step = Literal["path", "name", "alias", "title", "like a name", "like a title"]
STEPS: tuple[Step, ...] = ("path", "name", "alias", "title", "like a name", "like a title")

# One file, or several of the same name.
_Files = str | list[str]
Names = Iterable[tuple[str | Path, str, Sequence[str]]]  # path, title, aliases


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a link means: the notes that it may mean equally well, the nearest first.

    `name` and `heading` are what it says of the note and of the place in it: a name may hold a `#` of its own.
    """

    paths: tuple[Path, ...]
    step: Step
    name: str
    heading: str


@dataclass(slots=True)
class _Tables:
    """What the notes of a library are called. Never changed once it is in use, but for what is made when asked for.

    Files are kept as text, and by themselves where they are the only one: a hundred thousand paths and lists take room.
    """

    exact: dict[str, _Files] = field(default_factory=dict)
    like: dict[str, _Files] = field(default_factory=dict)
    aliases: dict[str, _Files] = field(default_factory=dict)
    titles: dict[str, _Files] = field(default_factory=dict)
    called: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    near: NearestNames | None = None
    bearers: dict[str, str] = field(default_factory=dict)

    def has(self, paths: Sequence[str | Path]) -> bool:
        """True if these are the files that it was made of: looking at that is much quicker than making it again."""
        files = {os.fspath(path) for path in paths}
        known = [file for names in self.exact.values() for file in _each(names)]
        return len(known) == len(files) and files.issuperset(known)

    def add_files(self, paths: Iterable[str | Path]) -> None:
        files = [os.fspath(path) for path in paths]
        stems = [composed(_stem(file)) for file in files]
        for file, stem, like in zip(files, stems, bare_all(stems), strict=True):
            _put(self.exact, stem, file)
            _put(self.like, like, file)

    def add_names(self, names: Names) -> None:
        told = [(os.fspath(path), title, others) for path, title, others in names]
        stems = [composed(_stem(file)) for file, _, _ in unhurried(told)]
        likes = zip(bare_all(stems), bare_all([title for _, title, _ in told]), strict=True)
        for (file, title, others), stem, (own, like) in unhurried(zip(told, stems, likes, strict=True)):
            for name in others:
                _put(self.aliases, composed(name), file)
            if title != stem:
                _put(self.titles, composed(title), file)
            # Most titles are the name of the file with spaces: those are found by it.
            if like and (like != own or "#" in title):
                self.called.setdefault(like, []).append((file, title))
            for name in dict.fromkeys(others):
                if name != title and (key := bare(name)) and (key != own or "#" in name):
                    self.called.setdefault(key, []).append((file, name))


class WikilinkResolver:
    """Finds the note a wikilink means, among the notes of a library. It may be asked in any thread.

    Exact paths and names win, then aliases and titles, once they are learned; then names that differ in case, accents,
    spaces, `_`, `-` or other punctuation, then such aliases and titles. Among equals a note in the same folder as the
    linking one is meant, else the one that lies nearest to it; where several do, the link may mean each of them.

    `chosen` are the notes that the reader said such links mean: (linking note, target as `written`) → note.
    """

    def __init__(self, root: Path, paths: Iterable[str | Path]) -> None:
        self.root = root
        self.chosen: Mapping[tuple[Path, str], Path] = {}
        self._tables = _Tables()
        self._tables.add_files(paths)
        self._nearing = threading.Lock()
        self._paths: dict[str, Path] = {}
        # Without a library nothing is looked through: the empty path would be the current folder.
        self._attachments = Attachments(root) if root != Path() else None

    def learn(self, names: Names, paths: Iterable[str | Path] | None = None) -> None:
        """What notes are called besides the names of their files. Replaces what was learned.

        `paths` are the notes that there are now; None: as before.
        """
        tables = _Tables()
        if paths is not None:
            paths = list(paths)
        if paths is None or self._tables.has(paths):
            tables.exact, tables.like = self._tables.exact, self._tables.like
        else:
            tables.add_files(paths)
        tables.add_names(names)
        self._tables = tables

    def resolve(self, target: str, beside: Path) -> Path | None:
        """The note that `target` (what stands in `[[…]]`, with or without `#heading`) means in the note `beside`.

        `#heading` alone means that note itself. None if no note has such a name.
        """
        meaning = self.meaning(target, beside)
        return meaning.paths[0] if meaning else None

    def file(self, target: str, beside: Path) -> Path | None:
        """The note or the other file that `target` means in the note `beside`; None if there is none."""
        found = self.resolve(target, beside)
        if found is None and self._attachments is not None and "." in target:
            found = self._attachments.find(target, beside)
        return found

    def matches(self, target: str, beside: Path) -> list[Path]:
        """All notes that `target` may mean equally well, the nearest first; one where one is clearly meant."""
        meaning = self.meaning(target, beside)
        return list(meaning.paths) if meaning else []

    def meaning(self, target: str, beside: Path) -> Meaning | None:
        """What `target` means in the note `beside`, and how that was found; None if no note has such a name."""
        target = written(target)
        if target.startswith("#"):
            return Meaning((beside,), "path", "", target[1:].strip())
        meaning = self._meaning(target, beside)
        if meaning is not None and len(meaning.paths) > 1:
            chosen = self.chosen.get((beside, target))
            if chosen in meaning.paths:
                return Meaning((chosen,), meaning.step, meaning.name, meaning.heading)
        return meaning

    def is_file(self, target: str, beside: Path) -> bool:
        """True if the name or the path of a file says what `target` means, whatever titles and aliases there are."""
        target = written(target)
        if "/" in target or "#" in target or "%" in target:
            meaning = self.meaning(target, beside)
            return meaning is not None and meaning.step in ("path", "name")
        return _without_suffix(target) in self._tables.exact

    def nearest(self, target: str, most: int = 6) -> list[Path]:
        """The notes whose names are most like that of `target`, for a link that leads nowhere.

        The first call after the names changed takes as long as looking at all names does.
        """
        wanted, tables = name_of(target), self._tables
        with self._nearing:
            if tables.near is None:
                for name, files in (*tables.exact.items(), *tables.aliases.items(), *tables.titles.items()):
                    tables.bearers.setdefault(name, _each(files)[0])
                tables.near = NearestNames(tables.bearers)
        found = [tables.bearers[name] for name in tables.near.near(wanted, 2 * most)]
        if len(found) < most:
            found += [_each(tables.like[key])[0] for key in mistyped(tables.like, bare(wanted), most)]
        return [self._path(file) for file in dict.fromkeys(found)][:most]

    def _path(self, file: str) -> Path:
        # Links to one note are many, and a path takes longer to make than all else.
        path = self._paths.get(file)
        if path is None:
            path = self._paths[file] = Path(file)
        return path

    def _found(self, files: _Files | None) -> list[Path]:
        return [self._path(file) for file in _each(files)] if files else []

    def _meaning(self, target: str, beside: Path) -> Meaning | None:
        tables, decoded = self._tables, unquote(target) if "%" in target else target
        if not ("/" in target or "#" in target or "%" in target or _is_known(tables, target)):
            return None
        texts = [target] if decoded == target else [target, composed(decoded)]
        for find, order in ((self._exactly, texts), (self._like, texts[::-1])):
            for text in order:
                for name, heading in _splits(text):
                    for step, found in find(tables, name, beside):
                        if found:
                            return Meaning(tuple(likeliest(found, beside)), step, name, heading)
        return None

    def _exactly(self, tables: _Tables, name: str, beside: Path) -> Iterator[tuple[Step, list[Path]]]:
        short = _without_suffix(name.strip("/"))
        folder, _, stem = short.rpartition("/")
        here = self._found(tables.exact.get(stem))
        if folder:
            above = Path(os.path.normpath(beside.parent / folder))
            if not folder.startswith("."):
                yield "path", [path for path in here if path.parent == self.root / folder]
            yield "path", [path for path in here if path.parent == above]
            yield "path", [path for path in here if lies_in(path, folder)]
        else:
            yield "name", here
        # A title may hold a slash of its own.
        yield "alias", self._found(tables.aliases.get(name))
        yield "title", self._found(tables.titles.get(name))

    def _like(self, tables: _Tables, name: str, beside: Path) -> Iterator[tuple[Step, list[Path]]]:
        short = _without_suffix(name.strip("/"))
        folder, _, stem = short.rpartition("/")
        # A `#` that parts name and heading must not be taken for punctuation.
        marked = "#" in name
        files = [(path, _stem(path.name)) for path in self._found(tables.like.get(bare(stem)))] if stem else []
        if folder:
            above = Path(os.path.normpath(beside.parent / folder))
            files = [(path, own) for path, own in files if lies_in(path, folder) or path.parent == above]
        yield "like a name", closest(files, stem, marked)
        called = [(self._path(file), own) for file, own in tables.called.get(bare(name), ())]
        yield "like a title", closest(called, name, marked)


def _is_known(tables: _Tables, name: str) -> bool:
    """False if nothing is called like `name`, which holds no folder and no heading, as nearly all dead links do."""
    like, stem = bare(name), _without_suffix(name)
    exact = stem in tables.exact or name in tables.aliases or name in tables.titles
    return exact or like in tables.called or (like if stem == name else bare(stem)) in tables.like


def written(target: str) -> str:
    """The form in which the target of a link is compared with others: without its label, with `/` between folders."""
    return composed(target).partition("|")[0].strip().replace("\\", "/")


def name_of(target: str) -> str:
    """The name of the note in the target of a link, without folders, place and `.md`, for telling."""
    target = written(target)
    name = (unquote(target) if "%" in target else target).partition("#")[0].strip().strip("/")
    return readable(_without_suffix(name).rpartition("/")[2])


def _put(names: dict[str, _Files], name: str, file: str) -> None:
    before = names.get(name)
    if before is None:
        names[name] = file
    elif isinstance(before, str):
        names[name] = [before, file]
    else:
        before.append(file)


def _each(files: _Files) -> Sequence[str]:
    return (files,) if isinstance(files, str) else files


def _splits(text: str) -> Iterator[tuple[str, str]]:
    """How a link may be parted into a name and a heading, the longest name first."""
    yield text, ""
    at = text.rfind("#")
    while at > 0:
        yield text[:at].strip(), text[at + 1 :].strip()
        at = text.rfind("#", 0, at)


def _stem(file: str) -> str:
    """The name of a file without folders and ending."""
    begin, end = file.rfind(os.sep) + 1, file.rfind(".")
    return file[begin:end] if end > begin else file[begin:]


def _without_suffix(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    return stem if dot and f".{suffix.lower()}" in NOTE_SUFFIXES else name


__all__ = ["STEPS", "Meaning", "Names", "Step", "WikilinkResolver", "bare", "name_of", "written"]
