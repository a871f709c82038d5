"""What a process that downloads is told, and what it tells; both in lines of JSON.

It is told its `DownloadJob` in its first line, `{"rate": BYTES}` in others, and ends when its input does. It tells

- `{"event": "about", "title": …, "channel": …, "total": BYTES}` once it knows
- `{"event": "progress", "done": BYTES, "total": BYTES}` a few times a second; `total` is 0 while unknown
- `{"event": "joining"}` while picture and sound become one file
- `{"event": "done", "file": PATH, "size": BYTES, "captions": [PATH, …]}`
- `{"event": "failed", "trouble": Trouble, "standing": …, "said": "…"}`
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import Any

from karareader.media import ytdlp_options as resolve_options
from karareader.media.downloads.model import Want
from karareader.media.ytdlp_options import WebOptions
from karareader.settings.downloads import DownloadOptions

PARTIAL = ".karareader-partial"  # the hidden folder in which pieces are gathered, in the folder for downloads


class Trouble(Enum):
    """What kind of thing went wrong."""

    SITE = "site"  # `standing` tells more
    BROKEN = "broken"  # the line, again and again
    FULL = "full"  # the disk
    FOLDER = "folder"  # it is not there, or nothing may be written there
    FFMPEG = "ffmpeg"  # needed, and missing
    LIVE = "live"  # has no end yet
    NO_CAPTIONS = "no captions"
    JOINING = "joining"  # ffmpeg could not make one file of what came
    ENDED = "ended"  # the process did, and nobody knows why
    BUSY = "busy"  # another process works on the same pieces


@dataclass(frozen=True, slots=True)
class DownloadJob:
    """One download. `folder` is where channels' folders lie; `quality` a height, "best" or "audio"; `rate` the most
    bytes a second, 0 for any; `keep_free` the bytes that must stay free on the disk.

    Captions are fetched in the `languages` that there are (see `download_tracks`), none where that is empty; `beside`
    is a media file that they go beside, where there is one. `video_id` is the id by which the note's video is found.
    `options` are what the reader chose, of which the worker takes what it needs.
    """

    key: str
    url: str
    folder: str
    want: Want = "video"
    video_id: str = ""
    quality: str = "720"
    beside: str = ""
    languages: tuple[str, ...] = ()
    options: DownloadOptions = field(default_factory=DownloadOptions)
    rate: float = 0.0
    keep_free: int = 0
    web: WebOptions = field(default_factory=WebOptions)

    def to_json(self) -> dict[str, Any]:
        """As what JSON can hold."""
        return asdict(self)


def from_json(data: Mapping[str, Any]) -> DownloadJob:
    """The other way round. Raises TypeError where `data` is something else."""
    values = dict(data)
    values["languages"] = tuple(values.get("languages", ()))
    values["options"] = DownloadOptions(**values.get("options", {}))
    values["web"] = resolve_options.from_json(values.get("web") or {})
    return DownloadJob(**values)
