"""What is behind a wish for downloads: which videos, which are here, how much the rest is. Work for a worker."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from karareader.library.index.reader import Library
from karareader.media import reference
from karareader.media.download_item import Item, Want
from karareader.media.reference import VideoRef
from karareader.settings import Settings
from karareader.ui import download_words
from karareader.ui.media_finder import MediaFinder


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for: the videos that are not here, how many are, and what is to be known before saying yes."""

    items: Sequence[Item]
    here: int
    details: str


def look(
    asked: Iterable[Item], want: Want, finder: MediaFinder, lengths: Mapping[str, float], settings: Settings
) -> Wanted:
    """Which of the videos that are asked for are not here; `lengths` are those that are known, in seconds."""
    items = []
    here = 0
    for item in asked:
        ref = reference.from_key(item.key)
        file = finder.find_alone(ref) if ref is not None else None
        if file is not None and want == "video":
            here += 1
        else:
            items.append(_wanted(item, want, file))
    known = [lengths[item.key] for item in items if item.key in lengths]
    return Wanted(items, here, download_words.details(want, here, len(items), known, settings))


def _wanted(item: Item, want: Want, file: Path | None) -> Item:
    beside = str(file) if want == "captions" and file is not None else ""
    return Item(item.key, item.url, item.title, item.channel, want=want, beside=beside)


def of_refs(refs: Sequence[VideoRef], library: Library | None, known: Mapping[str, str]) -> list[Item]:
    """These videos, with the titles that pages of the library give them, else those that are `known`."""
    listed = library.video_titles([ref.key for ref in refs]) if library is not None and library.ready else {}
    titles = {**known, **listed}
    return [Item(ref.key, ref.url, titles.get(ref.key, "")) for ref in refs if ref.url]


def of_library(library: Library) -> list[Item]:
    """The videos that the notes of a library are about."""
    notes = {note.video: note.title for note in reversed(library.notes())}
    listed = ((reference.from_key(facts.key), facts) for facts in library.videos())
    return [
        Item(ref.key, ref.url, facts.title or notes.get(ref.key, ""), facts.channel)
        for ref, facts in listed
        if ref is not None
    ]
