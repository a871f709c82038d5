"""The address of a moment of a video on the web, as its site reads it.

Sources: the players of these sites; W3C Media Fragments URI 1.0, section 4.2.1, for all others.
"""

from __future__ import annotations

import math
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

# Host, the parameter of the query that is a time there, and how it is written.
_SITES = (
    ("youtube.com", "t", "{}s"),
    ("youtu.be", "t", "{}s"),
    ("youtube-nocookie.com", "t", "{}s"),
    ("twitch.tv", "t", "{}s"),
    ("bilibili.com", "t", "{}"),
    ("dailymotion.com", "start", "{}"),
)


def at_time(url: str, seconds: float) -> str:
    """`url`, the page or file of a video, at a time in whole seconds; empty where there is no address."""
    if not url:
        return ""
    parts, whole = urlsplit(url), math.floor(seconds)
    host = (parts.hostname or "").lower()
    for site, name, form in _SITES:
        if host == site or host.endswith(f".{site}"):
            query = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0] != name]
            timed = urlencode([*query, (name, form.format(whole))])
            return urlunsplit(parts._replace(query=timed, fragment=""))
    return urlunsplit(parts._replace(fragment=f"t={whole}{'s' if host.endswith('vimeo.com') else ''}"))
