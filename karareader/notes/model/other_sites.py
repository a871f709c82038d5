"""Which pages of the web are videos though no site of `video_url` has them: whoever knows more sites is asked."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit

# Of these, `video_url` knows which pages are videos; their other pages are channels, lists and searches.
_KNOWN = re.compile(
    r"(?:.+\.)?(?:youtu\.be|dai\.ly|twitch\.tv|(?:youtube|youtube-nocookie|youtubekids|vimeo|dailymotion|bilibili)\.com)"
)
_asked: list[Callable[[str], bool]] = []


def ask(knowing: Callable[[str], bool]) -> None:
    """From now on this process asks `knowing` whether an address is the page of a video. It must not need the web."""
    _asked[:] = [knowing]


def is_video_page(url: str) -> bool:
    """True if an address is the page of a video on a site that is known elsewhere."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return False
    if parts.scheme.lower() not in ("http", "https") or "." not in host or _KNOWN.fullmatch(host):
        return False
    return any(knowing(url) for knowing in _asked)
