"""The addresses of video pages: which site and video one names, and the times that it carries.

Sources: the address forms in yt-dlp's extractors; W3C Media Fragments URI 1.0, section 4.2.1, for `#t=`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlsplit

from karareader.timeline.timecode import parse_time

_YOUTUBE_ID = re.compile(r"[A-Za-z0-9_-]{11}", re.ASCII)
_FAKE = re.compile(r"example|video_?id|your_|placehold|(.)\1{6}|abcdefghijk|1234567890", re.IGNORECASE)
_YOUTUBE_HOSTS = re.compile(r"(?:www\.|m\.|music\.|gaming\.)?youtube(?:-nocookie|kids)?\.com", re.IGNORECASE)
_SITES = (
    ("vimeo", re.compile(r"(?:www\.|player\.)?vimeo\.com/(?:[a-z]+/){0,3}(?:[^/]+/videos/)?([0-9]{4,12})(?:/|$)")),
    ("dailymotion", re.compile(r"(?:(?:www\.)?dailymotion\.com/(?:embed/)?video|dai\.ly)/([A-Za-z0-9]{5,12})")),
    ("twitch", re.compile(r"(?:www\.|m\.)?twitch\.tv/videos/([0-9]{5,14})")),
    ("bilibili", re.compile(r"(?:www\.|m\.)?bilibili\.com/video/(BV[A-Za-z0-9]{10}|av[0-9]{1,12})")),
)
_PAGES = {
    "vimeo": "https://vimeo.com/{}",
    "dailymotion": "https://www.dailymotion.com/video/{}",
    "twitch": "https://www.twitch.tv/videos/{}",
    "bilibili": "https://www.bilibili.com/video/{}",
}
# A name that ends as files of video or sound do.
MEDIA_FILE = re.compile(
    r"\.(?:mp4|m4v|mkv|webm|mov|avi|mpe?g|ts|ogv|flv|wmv|3gp|mp3|m4a|m4b|aac|og[ga]|opus|flac|wav|wma)\Z", re.IGNORECASE
)
_NPT = re.compile(r"(?:npt:)?([0-9:.]*)(?:,([0-9:.]*))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a video site: `url` is its plain address, without time or playlist.

    A part of a video on Bilibili has an id of its own, as yt-dlp names it: "BV1X7411F744_p2".
    """

    site: str
    id: str
    url: str

    @property
    def key(self) -> str:
        """The video by its site and id, as in `notes.model.video_ref.VideoRef.key`."""
        return f"{self.site}:{self.id}"


def real_youtube_id(text: str) -> bool:
    """True if `text` can be the id of a video on YouTube, not a placeholder such as "example" or "XXXXXXXXXXX"."""
    return bool(_YOUTUBE_ID.fullmatch(text)) and not _FAKE.search(text)


def youtube_id_shape(text: str) -> bool:
    """True if `text` has the shape of an id on YouTube."""
    return bool(_YOUTUBE_ID.fullmatch(text))


def youtube(video_id: str) -> Page:
    """The page of a video on YouTube."""
    return Page("youtube", video_id, f"https://www.youtube.com/watch?v={video_id}")


def page(site: str, video_id: str) -> Page | None:
    """The page of a video, by its site and id as `parse` gives them; None for a site that is not known."""
    if site == "youtube":
        return youtube(video_id)
    if site not in _PAGES:
        return None
    whole, mark, part = video_id.partition("_p") if site == "bilibili" else (video_id, "", "")
    return Page(site, video_id, _PAGES[site].format(whole) + (f"?p={part}" if mark else ""))


@lru_cache(256)
def parse(url: str) -> Page | None:
    """The video page that `url` leads to, or None. Ids that only stand for one in examples are none."""
    url = url.strip()
    if "//" not in url[:8]:
        url = "https://" + url
    try:
        parts = urlsplit(url.replace("&amp;", "&"))
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https"):
        return None
    video_id = ""
    if host in ("youtu.be", "www.youtu.be"):
        video_id = parts.path.strip("/").partition("/")[0].partition("&")[0]
    elif _YOUTUBE_HOSTS.fullmatch(host):
        folders = parts.path.strip("/").split("/")
        if folders[0] in ("embed", "shorts", "live", "v", "e") and len(folders) > 1:
            video_id = folders[1]
        elif folders[0] in ("watch", "watch_popup", ""):
            video_id = dict(reversed(parse_qsl(parts.query))).get("v", "")
    else:
        address = f"{host}{parts.path}"
        for site, pattern in _SITES:
            match = pattern.match(address)
            if match:
                return _page(site, match[1], address.rstrip("/"), parts.query)
        return None
    return youtube(video_id) if real_youtube_id(video_id) else None


def _page(site: str, video_id: str, address: str, query: str) -> Page:
    """A page with what of its query tells which video it is: the part, or the hash that unlocks it."""
    named = dict(reversed(parse_qsl(query)))
    part, unlocking = named.get("p", ""), named.get("h", "")
    if site == "bilibili" and part.isascii() and part.isdigit() and 0 < len(part) < 6:
        # The first part goes by the id of the whole.
        name = video_id if int(part) < 2 else f"{video_id}_p{int(part)}"
        return Page(site, name, f"https://{address}?p={int(part)}")
    if site == "vimeo" and re.fullmatch("[0-9a-f]{6,40}", unlocking):
        return Page(site, video_id, f"https://{address}?h={unlocking}")
    return Page(site, video_id, f"https://{address}")


def read_times(url: str) -> tuple[float, float | None] | None:
    """The start and end, in seconds, that an address carries; None if it carries none.

    `t=`, `start=`, `time_continue=` and `end=` of the query; a `#t=` fragment is the more precise one and wins. An end
    that is not after the start is dropped, as a fragment it makes the whole one invalid.
    """
    address, _, fragment = url.replace("&amp;", "&").partition("#")
    in_fragment = read_fragment(fragment)
    if in_fragment is not None:
        return in_fragment
    query = dict(reversed(parse_qsl("&".join(re.split("[?&]", address)[1:]))))
    start: float | None = None
    for name in ("t", "start", "time_continue", "time", "timestamp", "seek"):
        if name in query:
            start = parse_time(query[name].strip())
            if start is not None:
                break
    end = parse_time(query["end"]) if "end" in query else None
    if start is None:
        return (0.0, end) if end else None
    return start, end if end is not None and end > start else None


@lru_cache(1024)
def read_fragment(fragment: str) -> tuple[float, float | None] | None:
    """Read the fragment of an address (without `#`) by the rules of W3C Media Fragments, widened by `1h2m3s`.

    `t=754`, `t=10,20`, `t=,10.5`, `t=npt:10,02:00:00`, `t=1%3A20`; `t=3,` and an end at or before the start are
    invalid and give None.
    """
    found: tuple[float, float | None] | None = None
    for part in fragment.split("&"):
        name, sign, value = part.partition("=")
        if not sign or unquote(name) != "t":
            continue
        value = unquote(value).strip()
        npt = _NPT.fullmatch(value)
        if npt is None:
            seconds = parse_time(value)
            found = None if seconds is None else (seconds, None)
            continue
        found = _interval(npt[1], npt[2])
    return found


def _interval(first: str, second: str | None) -> tuple[float, float | None] | None:
    start = parse_time(first) if first else 0.0
    if start is None or (not first and not second):
        return None
    if second is None:
        return start, None
    end = parse_time(second) if second else None
    return (start, end) if end is not None and end > start else None
