"""What a video of the test site is, what can be wrong with it, and how YouTube words it.

The texts are those that YouTube's own servers send (as yt-dlp's issue tracker quotes them); yt-dlp passes them on. What
yt-dlp adds, or says itself, is not written here: the extractor in `plugins` has yt-dlp's own code say it.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.media.site.films import FPS, SECONDS

# Kinds of formats: one file; HLS; picture and sound apart. There are "fragments" besides: the halves as on YouTube.
KINDS = ("progressive", "hls", "split")


@dataclass(frozen=True)
class Playability:
    """Why a video does not play, in the fields of YouTube's answer. `drm` has yt-dlp report DRM instead."""

    reason: str = ""
    subreason: str = ""
    login: bool = False  # yt-dlp's `raise_login_required`, as other sites use it
    drm: bool = False
    not_live: bool = False


PRIVATE = Playability("Private video", "Sign in if you've been granted access to this video")
REMOVED = Playability("Video unavailable", "This video has been removed by the uploader")
TERMINATED = Playability(
    "Video unavailable",
    "This video is no longer available because the YouTube account associated with this video has been terminated.",
)
COPYRIGHT = Playability(
    "Video unavailable", "This video is no longer available due to a copyright claim by Example Pictures"
)
VIOLATION = Playability("This video has been removed for violating YouTube's Terms of Service")
UNAVAILABLE = Playability("Video unavailable", "This video is unavailable")
REGION = Playability("Video unavailable", "The uploader has not made this video available in your country")
REGION_COPYRIGHT = Playability(
    "Video unavailable",
    "This video contains content from Example Music, who has blocked it in your country on copyright grounds",
)
AGE = Playability("Sign in to confirm your age", "This video may be inappropriate for some users.")
BOT = Playability("Sign in to confirm you’re not a bot", "This helps protect our community. Learn more")
MEMBERS = Playability(
    "Join this channel to get access to members-only content like this video, and other exclusive perks."
)
PAYMENT = Playability("This video requires payment to watch")
LOGIN = Playability(login=True)
DRM = Playability(drm=True)
PREMIERE = Playability("Premieres in 3 hours")
UPCOMING = Playability("This live event will begin in 5 days.")
NOT_LIVE = Playability(not_live=True)
LIMITED = Playability("This content isn't available, try again later.")


@dataclass
class Faults:
    """What goes wrong on the way, changed at will while the server runs. Bytes and seconds."""

    page_status: int = 0  # the description answers with this HTTP status
    hold: threading.Event | None = None  # the description waits for this before it answers
    throttle: int = 0  # media bytes a second
    cuts: int = 0  # so many times more, a connection ends in the middle of a file …
    cut_after: int = 60_000  # … after so many bytes
    deny_after: int | None = None  # after so many requests for media, each answers 403
    expires_in: float | None = None  # a link is good for so long after the description was given
    needs: Mapping[str, str] = field(default_factory=dict)  # request headers without which media answer 403
    needs_of_page: Mapping[str, str] = field(default_factory=dict)  # the same for the description


@dataclass
class Video:
    """A video of the site. `heights` are what its formats say of themselves; the files are always the same ones."""

    id: str
    title: str = "Frames that carry their number"
    channel: str = "The counting house"
    kinds: tuple[str, ...] = ("progressive",)
    heights: tuple[int, ...] = (360,)
    length: int = SECONDS
    live_status: str = "not_live"
    captions: bool = True
    playability: Playability | None = None
    faults: Faults = field(default_factory=Faults)
    requests: int = 0  # for media so far

    def described(self, media: str, captions: str, page: str) -> dict[str, Any]:
        """What the extractor is told. `media` and `captions` give addresses up to the name of a file, with `{name}`."""
        formats: list[dict[str, Any]] = []
        headers = {name: value for name, value in self.faults.needs.items() if name != "User-Agent"}
        common = {"http_headers": headers} if headers else {}
        halves = (("split", "picture", "sound", False), ("fragments", "fragments", "fragments", True))
        apart = [half for half in halves if half[0] in self.kinds]
        for height in self.heights:
            size = {"height": height, "width": height * 16 // 9, "fps": FPS, "tbr": height}
            if "progressive" in self.kinds:
                formats.append({
                    "format_id": f"whole-{height}", "url": media.format(name="whole.mp4"), "ext": "mp4",
                    "vcodec": "avc1.64001e", "acodec": "mp4a.40.2", **size, **common,
                })  # fmt: skip
            for _, name, _, more in apart:
                formats.append({
                    "format_id": f"{name}-{height}", "url": media.format(name=f"{name}.mp4"), "ext": "mp4",
                    "vcodec": "avc1.64001e", "acodec": "none", **size, **common,
                    **({"container": "mp4_dash"} if more else {}),
                })  # fmt: skip
        for _, _, sound, more in apart:
            formats.append({
                "format_id": sound, "url": media.format(name=f"{sound}.m4a"),
                "ext": "m4a", "vcodec": "none", "acodec": "mp4a.40.2", "abr": 48, "language": "en", **common,
                **({"container": "m4a_dash"} if more else {}),
            })  # fmt: skip
        return {
            "id": self.id,
            "title": self.title,
            "channel": self.channel,
            "duration": None if self.live_status == "is_live" else self.length,
            "live_status": self.live_status,
            "webpage_url": page,
            "chapters": [{"start_time": 0, "end_time": 20, "title": "First half"},
                         {"start_time": 20, "end_time": self.length, "title": "Second half"}],
            "formats": formats,
            "headers": headers,
            "hls": media.format(name="hls/master.m3u8") if "hls" in self.kinds else "",
            "subtitles": self._tracks(captions, "manual.vtt"),
            "automatic_captions": self._tracks(captions, "automatic.vtt"),
            "playability": vars(self.playability) if self.playability else None,
        }  # fmt: skip

    def _tracks(self, captions: str, name: str) -> dict[str, Any]:
        return {"en": [{"url": captions.format(name=name), "ext": "vtt", "name": "English"}]} if self.captions else {}
