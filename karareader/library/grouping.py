"""Which notes of a library belong together: those in a folder, those on a video, the videos of a channel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from karareader.library.bare import bare
from karareader.library.catalog import Entry, fold, pretty

Kind = Literal["channel", "video", "folder", "none"]

NO_CHANNEL, NO_VIDEO = "No channel", "No video"
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
    notes: list[Entry] = field(default_factory=list)
    first: list[Entry] = field(default_factory=list)
    date: int = 0
    times: int = 0

    @property
    def plain(self) -> str:
        """The title, folded."""
        return fold(self.title)

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


Part = Group | Entry


def by_folder(top: Group, entries: Iterable[Entry]) -> None:
    """Put the notes into groups by their folders."""
    known: dict[tuple[str, ...], Group] = {(): top}
    for entry in entries:
        _folder(entry.folders, known).notes.append(entry)


def _folder(folders: tuple[str, ...], known: dict[tuple[str, ...], Group]) -> Group:
    found = known.get(folders)
    if found is None:
        above = _folder(folders[:-1], known)
        found = known[folders] = above.child("folder", f"f:{'/'.join(folders)}", pretty(folders[-1]))
        found.rank = FIRST
    return found


def by_channel(top: Group, entries: Sequence[Entry], titles: Mapping[str, str]) -> None:
    """Put the notes into groups by channel, and in there by video; `titles` are those of videos, by key.

    A video is a group if its title is known or if there are several notes on it. A channel's own page comes first in
    it; what has no video or no channel comes last.
    """
    written = [_channel(entry) for entry in entries]
    channels = {name: bare(name) if name else "" for name in set(written)}
    names = _channel_names(entries, written, channels)
    videos = _channels_of_videos(entries, written, channels)
    on_video = Counter([entry.video for entry in entries])
    existing = set(channels.values())
    for entry, channel_name in zip(entries, written, strict=True):
        video = entry.video
        name = bare(entry.stem) if entry.known and not video else ""
        own = name if name in existing else ""
        key = videos[video] if video else own or channels[channel_name]
        channel = top.child("channel", f"c:{key}", names.get(key, NO_CHANNEL)) if key else _none(top, NO_CHANNEL)
        if video and (video in titles or on_video[video] > 1):
            group = channel.child("video", f"v:{video}", titles.get(video, ""))
            group.video, group.named = video, video in titles
            group.notes.append(entry)
        elif video or not entry.known:
            channel.notes.append(entry)
        elif own:
            channel.first.append(entry)
        else:
            _none(channel, NO_VIDEO).notes.append(entry)
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


def _channel(entry: Entry) -> str:
    """The channel of a note; as long as nobody has read it, its folder stands for it, as it does for the index."""
    return entry.channel if entry.known else (entry.folders[0] if entry.folders else "")


def _channel_names(entries: Sequence[Entry], written: Sequence[str], channels: Mapping[str, str]) -> dict[str, str]:
    """What channels are called: as the note of that name says, else as it is written most often."""
    names: dict[str, str] = {}
    for name, _ in reversed(Counter(written).most_common()):
        names[channels[name]] = pretty(name)
    for entry in entries:
        if entry.known and not entry.video and (key := channels.get(entry.stem)):
            names[key] = entry.title
    return names


def _channels_of_videos(
    entries: Sequence[Entry], written: Sequence[str], channels: Mapping[str, str]
) -> dict[str, str]:
    """The channel of each video: the one that most of its notes name."""
    found = Counter([(entry.video, channels[name]) for entry, name in zip(entries, written, strict=True)])
    result: dict[str, str] = {}
    for (video, channel), _ in found.most_common():
        if not result.get(video):
            result[video] = channel
    return result
