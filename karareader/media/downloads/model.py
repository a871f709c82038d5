"""What is to be downloaded: one video, or its captions alone, and how far that has come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal
from urllib.parse import urlsplit

from karareader.base.errors import UserError
from karareader.base.translation import tr

JOURNAL = "downloads.sqlite"  # the queue, in the folder for data
Want = Literal["video", "captions"]


class DownloadStage(Enum):
    """How far an item has come. The values are kept in files."""

    WAITING = "waiting"  # its turn comes
    RUNNING = "running"
    PAUSED = "paused"  # by the reader
    FAILED = "failed"  # it is tried again at `DownloadItem.next_try`, where that is not 0
    DONE = "done"


@dataclass(frozen=True, slots=True)
class DownloadItem:
    """One entry of the queue; `key` is that of its video (`VideoRef.key`), and no other entry has it.

    `folder` and `quality` are empty where the settings decide. `beside` is a media file that captions go beside. `why`
    says in words why it failed or waits, `standing` where the site then said that the video stands (a value of
    `standing.Standing`, empty where it said nothing of it), `next_try` when it is tried again, in seconds of the epoch,
    0 for never; `tries` counts what failed since anything arrived. `done` and `total` are bytes, 0 while unknown;
    `file` is what came of it. `place` orders the queue.
    """

    key: str
    url: str
    title: str = ""
    channel: str = ""
    want: Want = "video"
    folder: str = ""
    quality: str = ""
    beside: str = ""
    stage: DownloadStage = DownloadStage.WAITING
    why: str = ""
    standing: str = ""
    next_try: float = 0.0
    tries: int = 0
    done: int = 0
    total: int = 0
    file: str = ""
    place: float = 0.0

    @property
    def name(self) -> str:
        """What to call it, also before its title is known."""
        if self.title:
            return self.title
        host = (urlsplit(self.url).hostname or "").removeprefix("www.")
        return tr("Video on {host}", host=host) if host else tr("Video")

    @property
    def unfinished(self) -> bool:
        """True while anything may still happen by itself."""
        return self.stage in (DownloadStage.WAITING, DownloadStage.RUNNING) or (
            self.stage is DownloadStage.FAILED and self.next_try > 0
        )


@dataclass(frozen=True, slots=True)
class DownloadSpeed:
    """How quickly a running item comes in: bytes a second, and seconds that are left; 0 while unknown."""

    rate: float = 0.0
    left: float = 0.0


@dataclass(frozen=True, slots=True)
class Totals:
    """A queue in figures. `rate` in bytes a second; `done_bytes` and `total_bytes` of what runs."""

    waiting: int = 0
    running: int = 0
    paused: int = 0
    failed: int = 0
    done: int = 0
    retrying: int = 0  # of those that failed
    rate: float = 0.0

    @property
    def all(self) -> int:
        """Every entry."""
        return self.waiting + self.running + self.paused + self.failed + self.done

    @property
    def active(self) -> int:
        """Entries that will still be worked on by themselves."""
        return self.waiting + self.running + self.retrying


@dataclass(frozen=True, slots=True)
class News:
    """What changed: items, keys that are no more, the speeds of all that run. `waits` says why nothing goes on, empty
    if it does; `here` tells that this process runs the queue. `problem` is what the reader should know once.
    """

    items: Sequence[DownloadItem] = ()
    removed: Sequence[str] = ()
    speeds: Mapping[str, DownloadSpeed] = field(default_factory=dict)
    totals: Totals = field(default_factory=Totals)
    waits: str = ""
    here: bool = False
    problem: UserError | None = None


def size_words(count: float) -> str:
    """A number of bytes as it is read: «183 bytes», «640 KB», «12.4 MB», «1.32 GB»."""
    if count < 1e6:
        return tr("{count:,.0f} KB", count=count / 1e3) if count >= 1e3 else tr("{count:,.0f} bytes", count=count)
    return tr("{count:,.1f} MB", count=count / 1e6) if count < 1e9 else tr("{count:,.2f} GB", count=count / 1e9)


def left_words(seconds: float) -> str:
    """A time to wait as it is read: «12 s», «3 min», «1 h 20 min»."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes) if minutes and hours < 24 else f"{hours} h"
