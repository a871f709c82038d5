"""Which notes are to be read again in the light of other notes on the same videos, and of those of their channel."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from karareader.library import channels, together
from karareader.library.index.extract import IndexEntry, ReadJob
from karareader.library.index.readers import Readers
from karareader.library.index.video_lengths import others_of
from karareader.library.together import Saying, Sayings
from karareader.timeline.repair.agreement import Voice
from karareader.timeline.repair.elsewhere import OtherVideos
from karareader.timeline.repair.usual import Usual

_COLUMNS = (
    "video, channel_group, id, path, size, changed, written, length, context,"
    " times, own_last, own_span, own_pace, own_odd, own_sure"
)
_CONTEXT = 8
_CITED = "video, note, length, times, own_last, own_span, own_pace, own_odd, own_sure"


class Groups(NamedTuple):
    """What may be read otherwise in the light of others: what notes say, by video.

    `notes` are rows of the table of notes, `others` what they were read with besides, both by their numbers.
    """

    videos: Sayings
    notes: Mapping[int, tuple[Any, ...]]
    others: Mapping[int, str]

    def job(self, number: int) -> ReadJob:
        """The note with this number, what it was read with last, and how it read by itself."""
        _, _, _, path, size, changed, written, length, context, own = self.notes[number]
        return ReadJob(os.fsdecode(path), size, changed, written, length, context, self.others.get(number, ""), own)


# Videos and channels, by what the index has in `video` and `channel_group`.
Changed = tuple[Collection[str], Collection[str]]


def groups(facts: sqlite3.Connection, changed: Changed | None = None) -> Groups:
    """The notes that may be read otherwise in the light of others; `changed` limits them to those whose evidence is."""
    others = others_of(facts)
    rows = [
        (*row[:9], Voice(row[9], row[10], row[11], row[12], bool(row[13]), bool(row[14])))
        for row in facts.execute(f"select {_COLUMNS} from note")
    ]
    usuals = channels.usuals((os.fsdecode(row[3]), row[1], row[0], row[-1]) for row in rows)
    notes = {row[2]: row for row in rows}
    found: list[tuple[str, Saying]] = []
    videos, channels_changed = changed if changed is not None else ((), ())
    near = set(videos)  # those of which something changed
    for video, channel, number, path, *_, length, _, voice in rows:
        if video and voice.times:
            usual = usuals[channel].of(video) if channel in usuals else Usual()
            found.append((video, Saying(number, os.fsdecode(path), True, length, voice, usual)))
            if channel in channels_changed:
                near.add(video)
    for video, number, length, *said in facts.execute(f"select {_CITED} from cited") if others else ():
        voice = Voice(said[0], said[1], said[2], said[3], bool(said[4]), bool(said[5]))
        found.append((video, Saying(number, os.fsdecode(notes[number][3]), False, length, voice)))
    if changed is not None:
        found = [each for each in found if each[0] in near]
    return Groups(together.by_video(found), notes, others)


def read_again(groups: Groups, readers: Readers) -> Iterator[tuple[int, IndexEntry | None]]:
    """The notes that are read otherwise in the light of others: their numbers and entries, None for one that is gone.

    These are the notes whose times others may change (see `agreement`), unless they were read with just what those say,
    and the notes that others could change once and can no more.
    """

    def seconds(saying: Saying, video: str) -> frozenset[int]:
        return readers.seconds(groups.job(saying.number), None if saying.own else video)

    again: dict[int, ReadJob] = {}
    for number, told in together.told(groups.videos, seconds).items():
        before, others = groups.notes[number][_CONTEXT], groups.others.get(number, "")
        context = before if told.own is None else told.own.packed()
        now = told.added_to(OtherVideos.unpacked(others)).packed() if told.others else others
        if context != before or now != others:
            again[number] = groups.job(number)._replace(context=context, others=now)
    yield from zip(again, readers.read(list(again.values())), strict=True)
