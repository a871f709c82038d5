"""One time ↔ seconds: how times are written, alone and in addresses, and the strict reading of one by itself."""

from __future__ import annotations

import math
import re
from functools import lru_cache
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


# The longest time that is taken for one, in seconds: no recording lasts a thousand hours.
LONGEST = 1000 * 3600.0

_CLOCK = re.compile(r"(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-9]{1,2}(?:[.,][0-9]{1,9})?)", re.ASCII)
_UNITS = re.compile(
    r"(?=[0-9])(?:([0-9]{1,4})\s?h(?:ours?|rs?)?\s?)?(?:([0-9]{1,5})\s?m(?:in(?:utes?|s)?)?\s?)?"
    r"(?:([0-9]{1,7}(?:\.[0-9]{1,9})?)\s?(?:s(?:ec(?:onds?|s)?)?)?)?",
    re.ASCII | re.IGNORECASE,
)


# Where times are told of, the same ones are: the length of a video, whole seconds of it.
@lru_cache(4096)
def format_time(seconds: float) -> str:
    """Write a time as a reader says it: "1:53", "1:02:05"; whole seconds, rounded down, no leading zeros."""
    whole = _whole(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def format_clock(seconds: float, millis: bool = False) -> str:
    """Write a time in full: "00:01:53", or "00:01:53.500" with `millis`; what is left over is cut off, not rounded."""
    if millis:
        # Half a microsecond on top, or 0.29 (binary 0.28999…) would lose a millisecond.
        thousandths = math.floor(max(0.0, seconds if math.isfinite(seconds) else 0.0) * 1000 + 0.0005)
        return f"{format_clock(thousandths // 1000)}.{thousandths % 1000:03}"
    whole = _whole(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def format_units(seconds: float) -> str:
    """Write a time as the addresses of video pages do: "1h2m3s", "53s"; whole seconds, rounded down."""
    whole = _whole(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return (f"{hours}h" if hours else "") + (f"{minutes}m" if hours or minutes else "") + f"{rest}s"


def parse_time(text: str) -> float | None:
    """Read one well-formed time: "1:53", "00:01:53.5", "1h2m3s", "754", "754.5s"; None if it is none.

    Minutes may exceed 59 only where no hours are written ("75:30"); seconds never do.
    """
    text = text.strip()
    clock = _CLOCK.fullmatch(text)
    if clock:
        hours, minutes = clock[1], int(clock[2])
        seconds = float(clock[3].replace(",", "."))
        if seconds >= 60 or (hours is not None and minutes >= 60):
            return None
        return int(hours or 0) * 3600 + minutes * 60 + seconds
    units = _UNITS.fullmatch(text)
    if units and any(units.groups()):
        total = int(units[1] or 0) * 3600 + int(units[2] or 0) * 60 + float(units[3] or 0)
        return total if total < LONGEST else None
    return None


def _whole(seconds: float) -> int:
    # A hair on top, so that 59.9999999 out of a sum of fractions is a minute.
    return math.floor(max(0.0, seconds) + 1e-6) if math.isfinite(seconds) else 0
