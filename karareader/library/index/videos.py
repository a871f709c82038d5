"""Which videos a word of a query means: by what they can be called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from karareader.library.names.catalog import fold

# A word that so many videos hold in their titles does not tell them apart.
_MOST = 2000

# The keys of videos, with what they can be called, folded.
Called = Sequence[tuple[str, str]]


def named(rows: Callable[..., list[Any]]) -> Called:
    """What the videos of an index can be called; `rows` asks its tables."""
    titles = dict(rows("select video, title from listed"))
    keys = rows("select video from note where video <> '' union select video from cited")
    return called((key for (key,) in keys), titles)


def called(keys: Iterable[str], titles: Mapping[str, str]) -> Called:
    """What videos can be called: their keys, and their titles where there are some. There may be 50,000 of them."""
    names = [(key, f"{key} {titles.get(key, '')}") for key in keys]
    plain = [each for each in names if each[1].isascii()]
    # Nearly all: folded as one text, that takes a tenth of the time.
    folded = fold("\0".join(name for _, name in plain)).split("\0") if plain else []
    found = [(key, name) for (key, _), name in zip(plain, folded, strict=True)]
    found += [(key, fold(name)) for key, name in names if not name.isascii()]
    return found


def meant(text: str, videos: Called) -> Sequence[str]:
    """The keys of the videos whose id or address is `text`, or whose title holds its words."""
    wanted = fold(text)
    words = wanted.split()
    return [key for key, name in videos if wanted in name or all(word in name for word in words)][:_MOST]
