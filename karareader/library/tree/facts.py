"""What the index tells for the tree of notes: read as a whole and by itself, so that a start waits for nothing."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from karareader.base.gui_priority import unhurried
from karareader.library.index import schema
from karareader.library.index.location import IndexPlace
from karareader.library.names.catalog import CatalogEntry, fold, fold_all, pretty

# Which index it is: the name of its making, and how often that was changed.
State = tuple[str, int]


class NoteFacts(NamedTuple):
    """A note; `changed` is the time of its file and `dated` the one that it tells itself (0: none), in nanoseconds."""

    title: str
    channel: str
    video: str
    times: int
    changed: int
    dated: int


@dataclass(frozen=True, slots=True)
class TreeFacts:
    """The notes of a library by their files, what else these are called, and the titles of videos by key.

    `state` is which index told that.
    """

    notes: Mapping[str, NoteFacts] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    state: State | None = None

    def __bool__(self) -> bool:
        """True if there is anything."""
        return bool(self.notes)

    def entries(self, root: Path) -> Iterator[CatalogEntry]:
        """The notes with all that is known of them, before anybody looked at their folder."""
        depth = len(root.parts)
        places: dict[str, tuple[tuple[str, ...], str]] = {}
        split = [file.rpartition(os.sep) for file in self.notes]
        stems = [" ".join(name.rpartition(".")[0].splitlines()) for _, _, name in split]
        titles = [" ".join(known.title.split()) for known in self.notes.values()]
        told = zip(self.notes.items(), split, stems, titles, fold_all(stems), fold_all(titles), strict=True)
        for (file, known), (folder, _, _), stem, told_title, plain_stem, told_plain in told:
            place = places.get(folder)
            if place is None:
                folders = Path(folder).parts[depth:]
                place = places[folder] = folders, fold("/".join(folders))
            title, plain = (told_title, told_plain) if told_title else (pretty(stem), plain_stem)
            key = f"{place[1]}/{plain_stem}"
            if plain not in key:
                key = f"{key} {plain}"
            date = known.dated or known.changed
            entry = CatalogEntry(file, place[0], title, plain, key, True, known.channel, known.video, known.times, date)
            if file in self.names:
                entry.learn_names(self.names[file])
            if title_of_video := self.titles.get(known.video, ""):
                entry.learn_names([title_of_video])
            yield entry

    def teach(self, entries: Iterable[CatalogEntry]) -> bool:
        """Tell the entries what the index knows of them; True if that is anything new."""
        news = False
        for entry in unhurried(entries):
            known = self.notes.get(entry.file)
            if known is None:
                news, entry.known = news or entry.known, False
                continue
            title, date = entry.title, known.dated or known.changed
            entry.learn_title(known.title)
            if entry.file in self.names:
                entry.learn_names(self.names[entry.file])
            told = (True, entry.title, known.channel, known.video, known.times, date)
            if told != (entry.known, title, entry.channel, entry.video, entry.times, entry.date):
                news, entry.known, entry.date = True, True, date
                entry.channel, entry.video, entry.times = known.channel, known.video, known.times
            if title_of_video := self.titles.get(known.video, ""):
                entry.learn_names([title_of_video])
        return news


def current(root: Path, cache: Path) -> State | None:
    """Which index of the library at `root` there is now, below the folder `cache`; None where there is none to read."""
    try:
        return state(IndexPlace(root, cache))
    except (sqlite3.Error, OSError, ValueError):
        return None


def state(place: IndexPlace) -> State | None:
    """Which index there is now. Raises sqlite3.Error, OSError or ValueError where it is damaged."""
    making = place.current()
    if making is None:
        return None
    facts = schema.open_to_read(making)
    try:
        return _state(making.name, facts)
    finally:
        facts.close()


def _state(making: str, facts: sqlite3.Connection) -> State | None:
    found = facts.execute("select value from meta where name = 'changes'").fetchone()
    return (making, int(found[0])) if found else None


def read(root: Path, cache: Path) -> TreeFacts:
    """What the index of the library at `root` tells, which lies below the folder `cache`; nothing if there is none.

    A damaged index tells nothing: the indexer finds it out, and mends it.
    """
    try:
        making = IndexPlace(root, cache).current()
        if making is None:
            return TreeFacts()
        facts = schema.open_to_read(making)
        try:
            return _read(making.name, facts, os.path.join(root, ""))  # noqa: PTH118
        finally:
            facts.close()
    except (sqlite3.Error, OSError, ValueError):
        return TreeFacts()


def _read(making: str, facts: sqlite3.Connection, base: str) -> TreeFacts:
    notes: dict[str, NoteFacts] = {}
    files: dict[int, str] = {}
    facts.execute("begin")  # all of it is read as it is now
    rows = facts.execute("select id, path, title, channel, video, times, changed, dated from note")
    for number, path, *told in unhurried(rows):
        file = files[number] = base + os.fsdecode(path)
        notes[file] = NoteFacts(*told)
    names: dict[str, tuple[str, ...]] = {}
    for number, name in facts.execute("select note, name from alias"):
        file = files.get(number, "")
        names[file] = (*names.get(file, ()), name)
    # Most of what is listed is about videos of other notes: asking for each video would take longer than all of it.
    titles = dict(facts.execute(schema.TITLES))
    return TreeFacts(notes, names, titles, _state(making, facts))
