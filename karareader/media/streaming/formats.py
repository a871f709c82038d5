"""What yt-dlp found behind a page: everything that can be played there, until the links expire.

`ResolvedVideo` is the whole answer, independent of a choice of quality; `stream_choice.choose` makes a `Stream` of it.
Both are told between processes and kept in files as JSON (`to_json`, `from_json`).
"""

from __future__ import annotations

import dataclasses
import math
import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from karareader.base.readable_text import readable
from karareader.media.player.base import Source

# A link that does not say how long it is good for is believed for this long, in seconds.
USUAL_LIFE = 2 * 3600
LIVE_LIFE = 600
FOREVER = math.inf
DASH = "dash"  # the protocol of a `StreamFormat` whose address is that of a manifest
# Links are not used in their last moments, seconds.
MARGIN = 60


@dataclass(frozen=True, slots=True)
class StreamFormat:
    """One way to get the picture, the sound or both. `height` in pixels and `rate` in kbit/s are 0 where unknown."""

    id: str
    url: str
    protocol: str = "https"
    picture: bool = True
    sound: bool = True
    height: int = 0
    fps: float = 0.0
    rate: float = 0.0
    codec: str = ""  # of the picture, else of the sound
    preference: int = 0  # the site's: the original language of the sound before dubbed ones
    headers: Mapping[str, str] = field(default_factory=dict)
    joinable: bool = False  # fragmented MP4, see `stream_join`


@dataclass(frozen=True, slots=True)
class Joined:
    """A playlist at `path` that joins the formats with these ids."""

    picture: str
    sound: str
    path: str


@dataclass(frozen=True, slots=True)
class CaptionTrack:
    """Captions that the site offers in WebVTT; `automatic` where a machine wrote them down."""

    language: str
    name: str
    url: str
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter as the site has it; seconds."""

    start: float
    title: str


@dataclass(frozen=True, slots=True)
class ResolvedVideo:
    """What is behind a page. `length` in seconds is 0 while unknown; `expires_at` and `asked_at` are of the epoch."""

    page: str
    title: str = ""
    channel: str = ""
    length: float = 0.0
    is_live: bool = False
    formats: tuple[StreamFormat, ...] = ()
    captions: tuple[CaptionTrack, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    joined: tuple[Joined, ...] = ()
    asked_at: float = 0.0
    expires_at: float = 0.0
    warning: str = ""  # a sentence for the reader: it works, but not as well as it could

    def fresh(self, now: float) -> bool:
        """True while its links can be used."""
        return now < self.expires_at - MARGIN


@dataclass(frozen=True, slots=True)
class Stream:
    """What is played: one URL, or one for the picture and one for the sound. `quality` is for the reader: «720p».

    `apart` are picture and sound where they come apart and could be joined (see `stream_join`), but are not.
    """

    url: str
    audio_url: str
    headers: Mapping[str, str]
    quality: str
    segmented: bool  # HLS: its times come late
    found: ResolvedVideo
    apart: tuple[StreamFormat, StreamFormat] | None = None

    def source(self, proxy: str = "") -> Source:
        """The same for a player, which is to go through `proxy`."""
        return Source(
            self.url,
            is_url=True,
            audio_location=self.audio_url,
            http_headers=self.headers,
            segmented=self.segmented,
            proxy=proxy,
            chapters=tuple((chapter.start, chapter.title) for chapter in self.found.chapters),
        )


def from_info(info: Mapping[str, Any], page: str, now: float | None = None) -> ResolvedVideo:
    """What yt-dlp's info dictionary tells, trimmed: of the hundreds of entries that YouTube gives, some dozens stay."""
    now = time.time() if now is None else now
    formats = tuple(filter(None, map(_format, info.get("formats") or [info])))
    is_live = info.get("live_status") == "is_live" or info.get("is_live") is True
    return ResolvedVideo(
        page=page,
        title=_text(info.get("fulltitle") or info.get("title")),  # to those that are live yt-dlp adds the date
        channel=_text(info.get("channel") or info.get("uploader")),
        length=_number(info.get("duration")),
        is_live=is_live,
        formats=formats,
        captions=(*_captions(info.get("subtitles"), False), *_captions(info.get("automatic_captions"), True)),
        chapters=tuple(
            Chapter(_number(chapter.get("start_time")), _text(chapter.get("title")))
            for chapter in info.get("chapters") or ()
            if isinstance(chapter, dict)
        ),
        asked_at=now,
        expires_at=expiry((one.url for one in formats), now, LIVE_LIFE if is_live else USUAL_LIFE),
    )


def expiry(urls: Iterable[str], now: float, usual: float) -> float:
    """When the first of these links expires, in seconds of the epoch: as it says itself, else `usual` seconds on."""
    told = [said for url in urls if (said := _said_expiry(url)) > 0]
    return min(told) if told else now + usual


def to_json(found: ResolvedVideo) -> dict[str, Any]:
    """As what JSON can hold."""
    return dataclasses.asdict(found)


def from_json(data: Mapping[str, Any]) -> ResolvedVideo:
    """The other way round. Raises TypeError, KeyError, ValueError or AttributeError where `data` is something else."""
    whole = dict(data)
    whole["formats"] = tuple(StreamFormat(**one) for one in whole["formats"])
    whole["captions"] = tuple(CaptionTrack(**one) for one in whole["captions"])
    whole["joined"] = tuple(Joined(**one) for one in whole["joined"])
    whole["chapters"] = tuple(Chapter(**one) for one in whole["chapters"])
    found = ResolvedVideo(**whole)
    if not isinstance(found.expires_at, int | float) or not isinstance(found.page, str):
        raise ValueError("not a found stream")
    return found


def _said_expiry(url: str) -> float:
    """`expire=1700000000` in the query (YouTube and others), or `/expire/1700000000/` in the path (its HLS)."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return 0.0
    query = parse_qs(parts.query)
    for name in ("expire", "expires", "Expires", "exp", "e"):
        for value in query.get(name, ()):
            if re.fullmatch(r"1\d{9}", value, re.ASCII):
                return float(value)
    in_path = re.search(r"/expires?/(1\d{9})(?:/|$)", parts.path, re.ASCII)
    return float(in_path[1]) if in_path else 0.0


def _format(entry: Any) -> StreamFormat | None:
    if not isinstance(entry, dict) or not entry.get("url") or entry.get("has_drm") is True:
        return None
    picture, sound = entry.get("vcodec") != "none", entry.get("acodec") != "none"
    if not (picture or sound) or entry.get("ext") == "mhtml":
        return None
    protocol, url = _text(entry.get("protocol")) or "https", _text(entry["url"])
    if protocol.startswith("http_dash_segments") and entry.get("manifest_url"):
        # The manifest holds all pictures and sounds: libVLC chooses.
        protocol, url, picture, sound = DASH, _text(entry["manifest_url"]), True, True
    codec = _text(entry.get("vcodec") if picture else entry.get("acodec"))
    headers = {
        name: _text(value)
        for name, value in (entry.get("http_headers") or {}).items()
        if name.lower() in ("user-agent", "referer")  # all that a player can be told
    }
    return StreamFormat(
        id=_text(entry.get("format_id")),
        url=url,
        protocol=protocol,
        picture=picture,
        sound=sound,
        height=int(_number(entry.get("height"))),
        fps=_number(entry.get("fps")),
        rate=_number(entry.get("tbr")) or _number(entry.get("vbr")) + _number(entry.get("abr")),
        codec=codec if (entry.get("dynamic_range") or "SDR") == "SDR" else f"{codec} HDR",
        preference=int(_number(entry.get("language_preference"))),
        headers=headers,
        joinable=entry.get("container") in ("mp4_dash", "m4a_dash") and entry.get("protocol") in ("http", "https"),
    )


def _captions(tracks: Any, automatic: bool) -> Iterable[CaptionTrack]:
    for language, entries in tracks.items() if isinstance(tracks, dict) else ():
        for entry in entries or ():
            url = entry.get("url") if isinstance(entry, dict) else None
            # Machine translations of what a machine wrote down come by the hundred.
            if url and entry.get("ext") == "vtt" and not (automatic and "tlang=" in url):
                yield CaptionTrack(str(language), _text(entry.get("name")), str(url), automatic)
                break


def _text(value: Any) -> str:
    return readable(str(value)) if value is not None else ""


def _number(value: Any) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and math.isfinite(value) else 0.0
