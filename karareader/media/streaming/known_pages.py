"""Whether an address is the page of a video, by yt-dlp's own list of sites. Nothing is asked on the web for it.

The list is a module of two thousand classes with a pattern each (`yt_dlp.extractor.lazy_extractors`): it is loaded, and
patterns are read, only for a host whose name stands in it.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from karareader.base.files import read_bytes

_WORD = re.compile(r"[a-z0-9-]+")
_PATTERN = re.compile(r"^ +_VALID_URL = (.+)$", re.MULTILINE)
# Parts of names of hosts that tell nothing.
_NOTHING = frozenset([
    "www", "www2", "m", "mobile", "en", "de", "com", "co", "org", "net", "blog", "news", "docs", "video", "tv",
])  # fmt: skip


@lru_cache(4096)
def is_video_page(url: str) -> bool:
    """True if yt-dlp has an extractor for this page: one of its site, that gives a video, and not a list of them."""
    host = (urlsplit(url).hostname or "").lower()
    return any(_takes(each, url) for each in _of_host(host))


@lru_cache(512)
def _of_host(host: str) -> tuple[Any, ...]:
    """The extractors whose patterns hold a part of the name of a host."""
    words = _words()
    labels = [label for label in host.split(".")[:-1] if label not in _NOTHING and (words is None or label in words)]
    return tuple(dict.fromkeys(each for label in labels for each in _by_word().get(label, ())))


@lru_cache(1)
def _words() -> frozenset[str] | None:
    """The words in all patterns of the list, which is read many times as fast as it is loaded; None if it is not there.

    A copy of yt-dlp may come without it: then the sites are loaded one by one.
    """
    try:
        found = importlib.util.find_spec("yt_dlp")
        folders = found.submodule_search_locations if found is not None else None
        listing = read_bytes(Path(next(iter(folders or ())), "extractor", "lazy_extractors.py")).decode()
    except (ImportError, OSError, StopIteration, ValueError):
        return None
    return frozenset(_WORD.findall("\n".join(_PATTERN.findall(listing)).lower()))


@lru_cache(1)
def _by_word() -> dict[str, list[Any]]:
    """The extractors by the words in their patterns."""
    found: dict[str, list[Any]] = {}
    for each in _loaded():
        for word in set(_WORD.findall(str(each._VALID_URL).lower())):
            found.setdefault(word, []).append(each)
    return found


def _loaded() -> Iterator[Any]:
    try:
        from yt_dlp.extractor import gen_extractor_classes
    except ImportError:
        return
    for each in gen_extractor_classes():
        of_site = each.ie_key() != "Generic" and isinstance(getattr(each, "_VALID_URL", None), str | list | tuple)
        if of_site and getattr(each, "_RETURN_TYPE", None) != "playlist":
            yield each


def _takes(extractor: Any, url: str) -> bool:
    try:
        return bool(extractor.suitable(url))
    except Exception:  # one of two thousand patterns, none of ours
        return False
