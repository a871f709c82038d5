"""The notes of a library in the order in which a tree shows them: by channel and video, by folder, or as one list.

All notes stand in one row, and a branch of the tree is a stretch of it. So a filter is one pass over one list, a count
is the length of a stretch, and 21,000 notes need no object for each row that might be shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import merge
from typing import Any, Literal

from karareader.library.catalog import Entry, fold
from karareader.library.grouping import USUAL, Group, Kind, Part, by_channel, by_folder

Mode = Literal["channels", "folders", "list"]
Order = Literal["title", "date", "times"]
_DIGITS = re.compile(r"\d+")
# Sorting is one step of the interpreter, which nothing interrupts: so many at once are no step that anybody notices.
_PORTION = 8000


@dataclass(slots=True)
class Branch:
    """A branch of the tree: the notes from `begin` to before `end`, of all that stand in a row.

    `id` names it over changes of the library. `items` is what stands directly under it: numbers of notes, and `~n` for
    the branch number n. `above` is the number of the branch that it is in, -1 at the top. `named` is False where the
    title of a video is not known; `video` is its key.
    """

    kind: Kind
    id: str
    title: str
    plain: str
    depth: int
    above: int
    video: str = ""
    named: bool = True
    begin: int = 0
    end: int = 0
    items: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Arrangement:
    """Notes and branches. `top` is what stands at the top, in the form of `Branch.items`.

    `keys` is what a filter looks through, for each note; `leaf` the number of the branch that a note stands in, -1 for
    none; `place` the number of a note by its file, `number` that of a branch by its id.
    """

    mode: Mode = "list"
    order: Order = "title"
    notes: list[Entry] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    leaf: list[int] = field(default_factory=list)
    branches: list[Branch] = field(default_factory=list)
    top: list[int] = field(default_factory=list)
    place: dict[str, int] = field(default_factory=dict)
    number: dict[str, int] = field(default_factory=dict)

    def above(self, item: int) -> Iterator[Branch]:
        """The branches round a note or branch, the nearest first."""
        at = self.leaf[item] if item >= 0 else self.branches[~item].above
        while at >= 0:
            branch = self.branches[at]
            yield branch
            at = branch.above

    def depth(self, item: int) -> int:
        """How deep a note or branch stands; 0 at the top."""
        if item < 0:
            return self.branches[~item].depth
        at = self.leaf[item]
        return self.branches[at].depth + 1 if at >= 0 else 0


def arrange(entries: Sequence[Entry], mode: Mode, order: Order, titles: Mapping[str, str] | None = None) -> Arrangement:
    """The notes in the order of a tree. `titles` are those of videos, by key, as far as they are known.

    By date, the latest come first, by times those with most; a branch counts by its latest note, or by the times of
    all. Titles are in natural order, and break ties.
    """
    titles = titles or {}
    top = Group("none", "", "")
    if mode == "channels":
        by_channel(top, entries, titles)
    elif mode == "folders":
        by_folder(top, entries)
    else:
        top.notes.extend(entries)
    top.sum_up()
    made = Arrangement(mode, order)
    _Layer(made, titles).lay(top)
    return made


class _Layer:
    """Lays the notes of groups out in a row."""

    def __init__(self, made: Arrangement, titles: Mapping[str, str]) -> None:
        self._made = made
        self._plain: dict[str, str] = {video: fold(title) for video, title in titles.items()} if titles else {}

    def lay(self, top: Group) -> None:
        self._lay(top, self._made.top, -1, 0, "")

    def _lay(self, group: Group, items: list[int], number: int, depth: int, said: str) -> None:
        made = self._made
        notes, keys, leaf, place, titles = made.notes, made.keys, made.leaf, made.place, self._plain
        for part in self._sorted(group):
            if isinstance(part, Entry):
                at = len(notes)
                items.append(at)
                notes.append(part)
                leaf.append(number)
                place[part.file] = at
                keys.append(f"{part.key}\n{titles.get(part.video, '')}\n{said or fold(part.channel)}")
                continue
            at = len(made.branches)
            branch = Branch(part.kind, part.id, part.title, part.plain, depth, number, part.video, part.named)
            made.branches.append(branch)
            made.number[branch.id] = at
            items.append(~at)
            branch.begin = len(made.notes)
            self._lay(part, branch.items, at, depth + 1, branch.plain if part.kind == "channel" else said)
            branch.end = len(made.notes)
            if not branch.named and branch.items:
                # What the notes on it say is more than its number would.
                branch.title, branch.plain = made.notes[branch.begin].title, made.notes[branch.begin].plain

    def _sorted(self, group: Group) -> Iterator[Part]:
        yield from self._in_order(group.first)
        if not group.groups:
            yield from self._in_order(group.notes)
            return
        ranked: dict[int, list[Part]] = {}
        for part in self._in_order([*group.groups.values(), *group.notes]):
            ranked.setdefault(part.rank if isinstance(part, Group) else USUAL, []).append(part)
        for rank in sorted(ranked):
            yield from ranked[rank]

    def _in_order(self, parts: Sequence[Part]) -> Sequence[Part]:
        if len(parts) < 2:
            return parts
        found = _sorted(parts, _by_title)
        order = self._made.order
        return found if order == "title" else _sorted(found, _by_date if order == "date" else _by_times)


def _sorted(parts: Sequence[Part], key: Callable[[Part], Any]) -> list[Part]:
    if len(parts) <= _PORTION:
        return sorted(parts, key=key)
    return list(merge(*(sorted(parts[at : at + _PORTION], key=key) for at in range(0, len(parts), _PORTION)), key=key))


def _by_title(part: Part) -> str:
    return _DIGITS.sub(_padded, part.plain)


def _padded(digits: re.Match[str]) -> str:
    return digits[0].zfill(12)


def _by_date(part: Part) -> int:
    return -part.date


def _by_times(part: Part) -> int:
    return -part.times
