"""Where a video stands: can it be played from the web, and if not, why; told from what yt-dlp raised.

yt-dlp tells little by the class of its exceptions and nearly all by their text, which is the site's own where the site
refuses. The phrases here are those of YouTube (as yt-dlp's issue tracker quotes them) and of yt-dlp's own source
(`extractor/common.py`, `extractor/youtube/_video.py`, `YoutubeDL.py`).
"""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from karareader.base.readable_text import readable


class Standing(Enum):
    """What is known of a video. The values are kept in files."""

    UNKNOWN = "unknown"  # nobody asked yet
    STREAMABLE = "streamable"
    GONE = "gone"
    PRIVATE = "private"
    REGION = "region"  # not in this country
    AGE = "age"  # the site wants to know the viewer's age
    LOGIN = "login"  # members, subscribers, whoever paid
    DRM = "drm"
    UPCOMING = "upcoming"  # a premiere or a live event that did not begin
    NOT_LIVE = "not live"  # a channel that does not send now
    UNSUPPORTED = "unsupported"  # no page that this yt-dlp finds a video in
    BLOCKED = "blocked"  # the site takes us for a robot, or asks to slow down
    OFFLINE = "offline"  # no site is reached
    TEMPORARY = "temporary"  # anything else, which may well pass


@dataclass(frozen=True, slots=True)
class Verdict:
    """A standing, and the sentence of the site or of yt-dlp that it was read from, fit to be shown."""

    standing: Standing
    said: str = ""


_ONE_LINE = 240  # characters of what was said

# In this order: what is more certain goes first.
_PHRASES: tuple[tuple[Standing, re.Pattern[str]], ...] = tuple(
    (standing, re.compile(pattern, re.IGNORECASE))
    for standing, pattern in (
        (Standing.BLOCKED, r"not a (?:bot|robot)|rate.?limit|captcha|too many requests|unusual traffic"),
        (Standing.AGE, r"confirm your age|age.restricted|age.verif|inappropriate for some users"),
        (Standing.PRIVATE, r"private video|video is private|is marked as private|privacy settings"),
        (
            Standing.REGION,
            r"geo.?restrict|(?:available|unavailable|blocked(?: it)?) (?:in|from|to) your (?:country|location|region)",
        ),
        (
            Standing.UPCOMING,
            r"premieres? (?:in|will begin|on|at)\b|(?:event|stream|premiere) will begin|starts? in \d"
            r"|not (?:yet )?started",
        ),
        (Standing.NOT_LIVE, r"not currently live|is offline\b"),
        (Standing.DRM, r"\bDRM\b"),
        (
            Standing.GONE,
            r"been removed|been deleted|was (?:removed|deleted)|no longer available|been terminated|copyright claim"
            r"|does(?: not|n.t) exist|video (?:is )?(?:unavailable|not available|not found)|isn.t available anymore"
            r"|HTTP Error (?:404|410)",
        ),
        (
            Standing.LOGIN,
            r"members.only|channel's members|join this channel|requires payment|purchase|premium|subscri(?:ber|ption)"
            r"|registered users|log.?in (?:is )?required|requires? (?:a )?log.?in|need to log ?in|sign in|--cookies"
            r"|HTTP Error 401",
        ),
        (
            Standing.UNSUPPORTED,
            r"unsupported url|is not a valid url|no video found|no media found|unable to handle|unable to extract"
            r"|extractor error|no video formats|requested format is not available|failed to (?:parse|extract)",
        ),
        (Standing.TEMPORARY, r"HTTP Error 5\d\d|timed out|try again|needs to be reloaded|connection"),
    )
)
_NO_NETWORK = re.compile(
    r"failed to resolve|name or service not known|temporary failure in name resolution|getaddrinfo failed"
    r"|nodename nor servname|no address associated|network is unreachable|no route to host|network is down",
    re.IGNORECASE,
)
_UNREACHABLE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})
_BY_CLASS = {
    "GeoRestrictedError": Standing.REGION,
    "UnsupportedError": Standing.UNSUPPORTED,
    "UserNotLive": Standing.NOT_LIVE,
}
_BY_STATUS = {
    401: Standing.LOGIN,
    404: Standing.GONE,
    410: Standing.GONE,
    429: Standing.BLOCKED,
    451: Standing.REGION,
}


def judge(error: BaseException) -> Verdict:
    """Where a video stands after yt-dlp raised `error` for it (mostly a DownloadError, which holds the real one)."""
    chain = list(_chain(error))
    if len(chain) > 1 and type(error).__name__ == "DownloadError":
        del chain[0]  # it repeats the real one, with the id of the video, which could be any word
    said = readable(clean(_text(chain[0])))
    text = " ".join(_text(link) for link in chain)
    if any(isinstance(link, OSError) and link.errno in _UNREACHABLE for link in chain) or _NO_NETWORK.search(text):
        return Verdict(Standing.OFFLINE, said)
    for link in chain:
        for kind in type(link).__mro__:
            if kind.__name__ in _BY_CLASS:
                return Verdict(_BY_CLASS[kind.__name__], said)
    from_text = read(text)
    if from_text not in (Standing.TEMPORARY, Standing.GONE):
        return Verdict(from_text, said)
    for link in chain:
        status = getattr(link, "status", None)
        if isinstance(status, int) and status in _BY_STATUS:
            return Verdict(_BY_STATUS[status], said)
    return Verdict(from_text, said)


def read(text: str) -> Standing:
    """The standing that the text of an error tells; TEMPORARY where it tells none."""
    return next((standing for standing, pattern in _PHRASES if pattern.search(text)), Standing.TEMPORARY)


def clean(text: str) -> str:
    """What was said, without what yt-dlp says to its own users, and without the secret part of addresses."""
    text = re.sub(r"\x1b\[[0-9;]*m", "", text)
    text = re.sub(r"^(?:ERROR: )?(?:\[[^\]]{1,40}\] )?(?:[\w-]{1,64}: )?", "", text.strip())
    text = re.split(
        r"; please report this issue|\(caused by|\. Use --|\. See  ?http|\s*\bUse --|\. It is recommended|\. Giving up"
        r"|\nYou might want|\. For more",
        text,
    )[0]
    # What the libraries of HTTP say of themselves and in numbers.
    text = re.sub(r"<[^<>]*>: |\bHTTPS?Connection(?:Pool)?\([^()]*\): |\[(?:Errno|WinError) -?\d+\] ", "", text)
    text = " ".join(without_secrets(text).split())
    return text if len(text) <= _ONE_LINE else text[: _ONE_LINE - 1].rstrip() + "…"


def without_secrets(text: str) -> str:
    """`text` with every web address in it cut before its query and its signed path: fit for a log or a screen."""
    text = re.sub(r"(https?://)[^\s/@]+@", r"\1", text)
    text = re.sub(r"(https?://[^\s?#'\"]+)[?#][^\s'\")]*", r"\1?…", text)
    return re.sub(r"(https?://[^\s'\"]*?/)(?:expire|sig|signature|token)/[^\s'\")]*", r"\1…", text)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what caused it, the outermost first."""
    seen: set[int] = set()
    link: object = error
    while isinstance(link, BaseException) and id(link) not in seen:
        seen.add(id(link))
        yield link
        inner = getattr(link, "exc_info", None)
        inside = inner[1] if isinstance(inner, tuple) and len(inner) == 3 else None
        cause = getattr(link, "cause", None)
        candidates = (inside, cause, link.__cause__, link.__context__)
        link = next((one for one in candidates if isinstance(one, BaseException) and id(one) not in seen), None)


def _text(error: BaseException) -> str:
    return str(getattr(error, "orig_msg", "") or error)
