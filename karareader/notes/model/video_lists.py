"""Notes that list videos, as the page of a channel does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from karareader.notes.model import video_url

# A heading that is nothing but a link: `### [Title](https://www.youtube.com/watch?v=…)`.
_LISTED = re.compile(r"\n\#{1,6}[ \t]+\[((?:[^\[\]\n]|\[[^\[\]\n]*\])+)\]\((https?://[^\s()]{8,300})\)[ \t]*(?=\n|\Z)")
# Looking for how such a heading begins first takes a fraction of the time.
_HEADING = re.compile(r"\#[ \t]+\[")
# From so many of them on, a note lists videos.
_LIST = 2
# Times as notes cite them. What begins with one letter is looked for ten times as fast.
_TIMES = tuple(map(re.compile, (r":[0-9]{2}(?!\w)(?<=[0-9]:[0-9]{2})", r"t=[0-9](?<=[?&#]t=[0-9])", r"data-t\b")))


def listed(body: str) -> dict[str, str]:
    """The titles of the videos that a note lists in headings, as the page of a channel does, by their keys.

    A link to a moment of a video is no title of it.
    """
    found: dict[str, str] = {}
    for key, title in _listed(body):
        found.setdefault(key, " ".join(title.replace("**", "").split()))
    return found


def _listed(body: str) -> Iterator[tuple[str, str]]:
    """The keys of the videos that a note lists, with their titles as written, as often as it lists them."""
    if "](http" in body and _HEADING.search(body) is not None:
        for match in _LISTED.finditer("\n" + body):
            page = video_url.parse(match[2])
            if page is not None and video_url.read_times(match[2]) is None:
                yield f"{page.site}:{page.id}", match[1]


def is_list(body: str) -> bool:
    """True for a page that lists videos and cites no time of them: it is about none of them, whichever stands first."""
    keys: set[str] = set()
    for key, _ in _listed(body):
        keys.add(key)
        if len(keys) == _LIST:
            break
    else:
        return False
    rest = _LISTED.sub("", "\n" + body)
    return not any(time.search(rest) for time in _TIMES)
