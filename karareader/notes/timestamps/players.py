"""Addresses that other players open, such as `jv://open?path=…&time=…`: which video one names, and the time in it.

They are read and never passed on: what they name is played here. Sources: the documentation of Media Extended,
Obsidian's URI, VLC Bridge, JumpVideo, PotPlayer, and mpv's and VLC's handlers of addresses.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote

from karareader.base.translation import tr
from karareader.notes.model import video_url
from karareader.timeline.timecode import parse_time

NAMES = "obsidian|mx|jv|vlc|potplayer|iina|mpv|ytseek"
SCHEME = re.compile(f"(?:{NAMES})(?=:)", re.IGNORECASE)
_PLACES = ("url", "path", "mediapath", "link", "src", "file", "video")
_TIMES = ("t", "time", "timestamp", "start", "seek", "pos")
_ACTIONS = ("mx-open", "vlcbridge", "open", "media-extended")
# `mx://https/host/page` and the like.
_SLASHES = re.compile(r"\A(https?)(?::?/{1,2})(?=[\w-])", re.IGNORECASE)
_SEEK = re.compile(r"\s?/?(?:seek|start)=([0-9:.]{1,16})\s*\Z", re.ASCII)
_SHARE = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,9})?%")


class PlayerLink(NamedTuple):
    """What such an address names.

    `address` is a web address or the name of a file, "" for the video of the place; `start` and `stop` are seconds,
    `start` is None where there is no time, and `problem` tells why it cannot be read, as a sentence.
    """

    address: str
    start: float | None
    stop: float | None = None
    problem: str = ""


def read(url: str) -> PlayerLink | None:
    """What `url` names; None if it is no such address."""
    scheme = SCHEME.match(url)
    if scheme is None:
        return None
    rest = url[scheme.end() + 1 :].replace("&amp;", "&")
    name = scheme[0].lower()
    rest = rest[2:] if rest.startswith("//") else rest
    if name == "ytseek":
        return PlayerLink("", parse_time(rest.strip("/")))
    action, _, query = rest.partition("?")
    inner, _, fragment = query.partition("#")
    named = {key.lower(): value for key, value in reversed(parse_qsl(inner))}
    address = next((named[key] for key in _PLACES if named.get(key)), "")
    if name == "obsidian" and action.strip("/").lower() not in _ACTIONS:
        return None
    if name not in ("obsidian", "jv") and not (address and "://" not in action):
        return _direct(rest, name)
    written = next((named[key] for key in _TIMES if named.get(key)), "")
    return _target(address, written, fragment or named.get("hash", ""))


def _direct(rest: str, name: str) -> PlayerLink | None:
    """What stands right after the scheme: `vlc://https://…`, `potplayer://… /seek=1:02`, `mx://https/host/…`."""
    rest = unquote(rest) if "%3a" in rest[:12].lower() else rest
    seek = _SEEK.search(rest)
    rest = rest[: seek.start()] if seek is not None else rest
    rest = _SLASHES.sub(r"\1://", rest)
    address, _, fragment = rest.partition("#")
    path = address.partition("?")[0]
    if "://" not in rest and not video_url.MEDIA_FILE.search(path):
        if name != "mx":
            return None
        address = f"https://{address}"
    written = seek[1] if seek is not None else ""
    return _target(address if "://" in address else unquote(path), written, fragment, address)


def _target(address: str, written: str, fragment: str, whole: str = "") -> PlayerLink:
    if _SHARE.fullmatch(written):
        return PlayerLink(
            address,
            None,
            None,
            tr("“{written}” is a share of a video whose length the note does not tell.", written=written),
        )
    # The fragment of the address itself is the most precise one.
    bare, _, own = address.partition("#")
    for part in (own, fragment, f"t={written}"):
        times = video_url.read_fragment(part)
        if times is not None:
            return PlayerLink(bare, *times)
    times = video_url.read_times(whole or bare)
    return PlayerLink(bare, *times) if times is not None else PlayerLink(bare, None)
