"""The notes of a library in the order in which a tree shows them: by channel and video, by folder, or as one list.

All notes stand in one row, and a branch of the tree is a stretch of it. So a filter is one pass over one list, a count
is the length of a stretch, and 21,000 notes need no object for each row that might be shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import merge
from typing import Any, Literal

from karareader.base.gui_priority import give_way
from karareader.library.names.catalog import CatalogEntry, fold
from karareader.library.tree.grouping import USUAL, Group, Kind, Part, by_channel, by_folder

Mode = Literal["channels", "folders", "list"]
Order = Literal["title", "date", "times"]
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
    notes: list[CatalogEntry] = field(default_factory=list)
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


def arrange(
    entries: Sequence[CatalogEntry], mode: Mode, order: Order, titles: Mapping[str, str] | None = None
) -> Arrangement:
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
    layer = _Layer(made)
    layer.lay(top, made.top)
    layer.finish(titles)
    return made


class _Layer:
    """Lays the notes of groups out in a row."""

    def __init__(self, made: Arrangement) -> None:
        self._made = made

    def lay(self, group: Group, items: list[int], number: int = -1, depth: int = 0) -> None:
        """Lay out what is in `group`, the branch `number`, whose `items` are listed."""
        made = self._made
        if not group.groups:
            parts = [*self._in_order(group.first), *self._in_order(group.notes)]
            items.extend(range(len(made.notes), len(made.notes) + len(parts)))
            made.notes.extend(parts)  # type: ignore[arg-type]  # they are all notes
            made.leaf.extend([number] * len(parts))
            return
        for part in self._sorted(group):
            if isinstance(part, CatalogEntry):
                items.append(len(made.notes))
                made.notes.append(part)
                made.leaf.append(number)
            else:
                self._branch(part, items, number, depth)

    def _branch(self, group: Group, items: list[int], above: int, depth: int) -> None:
        give_way()
        made = self._made
        number = len(made.branches)
        items.append(~number)
        branch = Branch(group.kind, group.id, group.title, group.plain, depth, above, group.video, group.named)
        branch.begin = len(made.notes)
        made.branches.append(branch)
        self.lay(group, branch.items, number, depth + 1)
        branch.end = len(made.notes)
        if not branch.named and branch.items:
            # What the notes on it say is more than its number would.
            branch.title, branch.plain = made.notes[branch.begin].title, made.notes[branch.begin].plain

    def finish(self, titles: Mapping[str, str]) -> None:
        """Write down what stands where, and what a filter looks through."""
        made = self._made
        made.place = {entry.file: at for at, entry in enumerate(made.notes)}
        made.number = {branch.id: at for at, branch in enumerate(made.branches)}
        videos = {video: fold(title) for video, title in titles.items()}
        channels = self._channels()
        if channels:
            said = [channels[number] for number in made.leaf]
        else:
            folded = {name: fold(name) for name in {entry.channel for entry in made.notes}}
            said = [folded[entry.channel] for entry in made.notes]
        made.keys = [
            f"{entry.key}\n{videos.get(entry.video, '')}\n{channel}"
            for entry, channel in zip(made.notes, said, strict=True)
        ]

    def _channels(self) -> list[str]:
        """For each branch its channel, folded; at the end that of notes in no branch. Empty for other modes."""
        if self._made.mode != "channels":
            return []
        names: list[str] = []
        for branch in self._made.branches:  # what is above comes first
            names.append(branch.plain if branch.kind == "channel" else names[branch.above] if branch.above >= 0 else "")
        return [*names, ""]

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
    return part.order


def _by_date(part: Part) -> int:
    return -part.date


def _by_times(part: Part) -> int:
    return -part.times
