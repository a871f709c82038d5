"""Which notes of a library belong together: those in a folder, those on a video, the videos of a channel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from karareader.base.gui_priority import unhurried
from karareader.base.translation import noop, tr
from karareader.library.names.catalog import CatalogEntry, fold, natural_text, pretty
from karareader.library.names.loose_key import bare

Kind = Literal["channel", "video", "folder", "none"]

NO_CHANNEL, NO_VIDEO = noop("No channel"), noop("No video")
# Where a group stands among others, whatever they are sorted by.
FIRST, USUAL, LAST = 0, 1, 2


@dataclass(slots=True, eq=False)
class Group:
    """Notes that belong together, and the groups among them.

    `id` names it over changes of the library, `rank` is where it stands among others, whatever they are sorted by.
    `first` are notes that stand before all else in it. `video` is the key of a video, `named` False if its title is not
    known. `date` (nanoseconds since 1970) is that of the latest note in it, `times` how many times all have.
    """

    kind: Kind
    id: str
    title: str
    rank: int = USUAL
    video: str = ""
    named: bool = True
    groups: dict[str, Group] = field(default_factory=dict)
    notes: list[CatalogEntry] = field(default_factory=list)
    first: list[CatalogEntry] = field(default_factory=list)
    date: int = 0
    times: int = 0

    @property
    def plain(self) -> str:
        """The title, folded."""
        return fold(self.title)

    @property
    def order(self) -> str:
        """The title in a form that sorts as people do."""
        return natural_text(self.plain)

    def child(self, kind: Kind, id: str, title: str) -> Group:
        """The group `id` in this one, made if need be."""
        found = self.groups.get(id)
        if found is None:
            found = self.groups[id] = Group(kind, id, title)
        return found

    def sum_up(self) -> None:
        """Tell each group how late its notes are, and how many times they have."""
        for group in self.groups.values():
            group.sum_up()
        parts: list[Part] = [*self.groups.values(), *self.notes, *self.first]
        self.date = max((part.date for part in parts), default=0)
        self.times = sum(part.times for part in parts)


Part = Group | CatalogEntry


def by_folder(top: Group, entries: Iterable[CatalogEntry]) -> None:
    """Put the notes into groups by their folders."""
    known: dict[tuple[str, ...], Group] = {(): top}
    for entry in unhurried(entries):
        _folder(entry.folders, known).notes.append(entry)


def _folder(folders: tuple[str, ...], known: dict[tuple[str, ...], Group]) -> Group:
    found = known.get(folders)
    if found is None:
        above = _folder(folders[:-1], known)
        found = known[folders] = above.child("folder", f"f:{'/'.join(folders)}", pretty(folders[-1]))
        found.rank = FIRST
    return found


def by_channel(top: Group, entries: Sequence[CatalogEntry], titles: Mapping[str, str]) -> None:
    """Put the notes into groups by channel, and in there by video; `titles` are those of videos, by key.

    A video is a group if its title is known or if there are several notes on it; it is in the channel that most of them
    name. A channel's own page comes first in it; what has no video or no channel comes last.
    """
    channels = _Channels(top, entries)
    videos: dict[str, list[CatalogEntry]] = {}
    loose: list[CatalogEntry] = []
    for entry in unhurried(entries):
        if entry.video:
            videos.setdefault(entry.video, []).append(entry)
        else:
            loose.append(entry)
    for video, notes in unhurried(videos.items()):
        channel = channels.of(notes)
        if video in titles or len(notes) > 1:
            group = channel.child("video", f"v:{video}", titles.get(video, ""))
            group.video, group.named, group.notes = video, video in titles, notes
        else:
            channel.notes.append(notes[0])
    for entry in loose:
        page = channels.page(entry)
        if page is not None:
            page.first.append(entry)
        elif entry.known:
            _none(channels.of([entry]), tr(NO_VIDEO)).notes.append(entry)
        else:
            channels.of([entry]).notes.append(entry)
    for channel in top.groups.values():
        # Where nothing is about a video, nothing needs to be said about that.
        if list(channel.groups) == [f"{channel.id}/none"] and not channel.notes:
            channel.notes = channel.groups.popitem()[1].notes
    if len(top.groups) == 1 and "/none" in top.groups:
        only = top.groups.pop("/none")
        top.groups, top.notes, top.first = only.groups, only.notes, only.first


def _none(above: Group, title: str) -> Group:
    group = above.child("none", f"{above.id}/none", title)
    group.rank = LAST
    return group


class _Channels:
    """The channels of a library, each a group: the same one however its name is written.

    It is called as the note of its name says, else as it is written most often.
    """

    def __init__(self, top: Group, entries: Sequence[CatalogEntry]) -> None:
        self._top = top
        written = Counter([_channel(entry) for entry in entries])
        self._keys = {name: bare(name) if name else "" for name in written}
        self._existing = set(self._keys.values()) - {""}
        self._names: dict[str, str] = {}
        for name, _ in reversed(written.most_common()):
            self._names[self._keys[name]] = pretty(name)
        for entry in entries:
            if entry.known and not entry.video and (key := self._keys.get(entry.stem)):
                self._names[key] = entry.title

    def of(self, notes: Sequence[CatalogEntry]) -> Group:
        """The channel that most of these notes name."""
        name = _channel(notes[0])
        if len(notes) > 1:
            named = Counter([_channel(entry) for entry in notes])
            name = next((each for each, _ in named.most_common() if each), "")
        key = self._keys[name]
        return self._top.child("channel", f"c:{key}", self._names[key]) if key else _none(self._top, tr(NO_CHANNEL))

    def page(self, note: CatalogEntry) -> Group | None:
        """The channel whose own page a note is; None if it is none."""
        key = bare(note.stem) if note.known else ""
        return self._top.child("channel", f"c:{key}", self._names[key]) if key in self._existing else None


def _channel(entry: CatalogEntry) -> str:
    """The channel of a note; as long as nobody has read it, its folder stands for it, as it does for the index."""
    return entry.channel if entry.known else (entry.folders[0] if entry.folders else "")
