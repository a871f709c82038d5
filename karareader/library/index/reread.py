"""Which notes are to be read again in the light of other notes on the same videos, and of those of their channel."""

from __future__ import annotations

import os
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from karareader.library import channels
from karareader.library.index.extract import Entry, Job
from karareader.library.index.readers import Readers
from karareader.library.index.video_lengths import others_of
from karareader.timeline.repair import agreement
from karareader.timeline.repair.agreement import Voice
from karareader.timeline.repair.candidates import NOTHING, Context
from karareader.timeline.repair.elsewhere import Others
from karareader.timeline.repair.usual import Usual

_COLUMNS = (
    "video, channel_group, id, path, size, changed, written, length, context,"
    " times, own_last, own_span, own_pace, own_odd, own_sure"
)
_CONTEXT = 8
_CITED = "video, note, length, times, own_last, own_span, own_pace, own_odd, own_sure"


class _Row(NamedTuple):
    """What a note says of a video, its own or another one that it cites: `number` and `path` of the note, the `length`
    of the video that it was read with, what it says by itself, and what is usual in its channel.
    """

    number: int
    path: str
    own: bool
    length: float | None
    voice: Voice
    usual: Usual


class Groups(NamedTuple):
    """What may be read otherwise in the light of others: the notes on each of some videos, by its key.

    `notes` are rows of the table of notes, `others` what they were read with besides, both by their numbers.
    """

    videos: Mapping[str, Sequence[_Row]]
    notes: Mapping[int, tuple[Any, ...]]
    others: Mapping[int, str]

    def job(self, number: int) -> Job:
        """The note with this number, and what it was read with last."""
        _, _, _, path, size, changed, written, length, context, _ = self.notes[number]
        return Job(os.fsdecode(path), size, changed, written, length, context, self.others.get(number, ""))


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
    found: dict[str, list[_Row]] = defaultdict(list)
    near: set[str] = set()  # videos of which something changed
    videos, groups = changed if changed is not None else ((), ())
    for video, group, number, path, *_, length, _, voice in rows:
        if video and voice.times:
            usual = usuals[group].of(video) if group in usuals else Usual()
            found[video].append(_Row(number, os.fsdecode(path), True, length, voice, usual))
            if group in groups:
                near.add(video)
    for video, number, length, *said in facts.execute(f"select {_CITED} from cited") if others else ():
        voice = Voice(said[0], said[1], said[2], said[3], bool(said[4]), bool(said[5]))
        # What is usual in the channel of the note says nothing about a video that may be of another one.
        found[video].append(_Row(number, os.fsdecode(notes[number][3]), False, length, voice, Usual()))
    if changed is not None:
        near.update(videos)
        return Groups({video: on for video, on in found.items() if video in near}, notes, others)
    return Groups(found, notes, others)


def read_again(groups: Groups, readers: Readers) -> Iterator[tuple[int, Entry | None]]:
    """The notes that are read otherwise in the light of others: their numbers and entries, None for one that is gone.

    These are the notes whose times others may change (see `agreement`), unless they were read with just what those say,
    and the notes that others could change once and can no more.
    """
    told: dict[int, dict[str, Context]] = defaultdict(dict)
    own: dict[int, Context] = {}
    asked: dict[int, set[str]] = defaultdict(set)
    for video, unordered in groups.videos.items():
        rows = sorted(unordered, key=_path)
        contexts = _contexts(video, rows, groups, readers)
        for at, row in enumerate(rows):
            if row.own:
                own[row.number] = contexts.get(at, NOTHING)
            else:
                asked[row.number].add(video)
                if at in contexts:
                    told[row.number][video] = contexts[at]
    again: dict[int, Job] = {}
    for number in {**own, **asked}:
        context = before = groups.notes[number][_CONTEXT]
        others = groups.others.get(number, "")
        if number in own:
            context = own[number].packed()
        if number in asked:
            known = Others.unpacked(others)
            kept = {video: each for video, each in known.contexts.items() if video not in asked[number]}
            others = Others(known.lengths, {**kept, **told[number]}).packed()
        if context != before or others != groups.others.get(number, ""):
            again[number] = groups.job(number)._replace(context=context, others=others)
    yield from zip(again, readers.read(list(again.values())), strict=True)


def _contexts(video: str, rows: Sequence[_Row], groups: Groups, readers: Readers) -> Mapping[int, Context]:
    """What others change of what these notes say of a video, by their places."""

    def seconds(at: int) -> frozenset[int]:
        row = rows[at]
        return readers.seconds(groups.job(row.number), None if row.own else video)

    voices, usuals = [row.voice for row in rows], [row.usual for row in rows]
    length = rows[0].length
    if not agreement.differs(voices, usuals, length):
        return {}
    return agreement.contexts(voices, usuals, seconds, length)


def _path(row: _Row) -> str:
    return row.path
