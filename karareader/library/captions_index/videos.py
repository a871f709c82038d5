"""Which videos the caption files belong to, what these are called, and which of them a query means."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from karareader.library.names.catalog import fold
from karareader.library.query.query import Term
from karareader.library.search.snippets import TermFinder

_LATER = (".srt", ".ass", ".ssa")


@dataclass(frozen=True)
class Noted:
    """The videos that notes are about: their keys by their ids, and their titles and channels by their keys."""

    keys: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)


def noted(rows: Callable[..., list[Any]]) -> Noted:
    """What the notes of an index tell of their videos; `rows` asks its tables."""
    found = rows("select video, max(channel) from note where video <> '' group by video")
    titles = dict(rows("select video, title from listed where title <> ''"))
    channels = {key: channel for key, channel in found if channel}
    return Noted({key.partition(":")[2]: key for key, _ in found}, titles, channels)


@dataclass(frozen=True, slots=True)
class File:
    """A caption file as it is kept: see `store`. `key` names its video as the notes do, if one is about it."""

    number: int
    path: str
    media: str
    key: str
    title: str
    channel: str
    language: str
    automatic: bool


class SearchedCaptions:
    """The caption files that are searched, by their numbers: of each video one in each language.

    What people wrote goes before what a machine heard, and WebVTT before other forms, as beside the video.
    """

    def __init__(self, rows: Iterable[tuple[int, bytes, bytes, str, str, str, str, str, int]], noted: Noted) -> None:
        best: dict[tuple[str, str], tuple[tuple[bool, bool, str], File]] = {}
        self.all = 0
        for number, path, media, ids, key, title, channel, language, automatic in rows:
            self.all += 1
            own = next((noted.keys[each] for each in ids.split("\n") if each in noted.keys), key)
            name = os.fsdecode(path)
            file = File(
                number, name, os.fsdecode(media), own, noted.titles.get(own) or title,
                noted.channels.get(own) or channel, language, bool(automatic),
            )  # fmt: skip
            rank = (file.automatic, name.lower().endswith(_LATER), name)
            place = (own or name, language.lower())
            if place not in best or rank < best[place][0]:
                best[place] = (rank, file)
        self.by_number = {file.number: file for _, file in best.values()}

    def meant(self, terms: Sequence[Term]) -> Sequence[int] | None:
        """The numbers of the files that are asked for by `channel:`, `title:` and `video:`; None for all there are."""
        asked = [term for term in terms if term.field in ("channel", "title", "video")]
        if not asked and len(self.by_number) == self.all:
            return None
        files: Iterable[File] = self.by_number.values()
        for term in asked:
            files = [file for file in files if _is_meant(file, term) != term.no]
        return [file.number for file in files]


def _is_meant(file: File, term: Term) -> bool:
    if term.field == "video":
        wanted, name = fold(term.text), fold(f"{file.key} {file.title}")
        return wanted in name or all(word in name for word in wanted.split())
    where = file.channel if term.field == "channel" else file.title
    return bool(TermFinder([Term(term.text, prefix=term.prefix)]).spans(where))
