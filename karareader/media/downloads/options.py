"""On what terms downloads are made: what the reader chose in the settings, or on the command line."""

from __future__ import annotations

import locale
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from karareader.media.downloads.model import DownloadItem
from karareader.media.downloads.protocol import DownloadJob
from karareader.media.ytdlp_options import WebOptions
from karareader.settings import Settings
from karareader.settings.downloads import DownloadOptions, rows

_TAG = re.compile("[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Terms:
    """`rate` is the most bytes a second that all downloads take together, `keep_free` the bytes that stay free on the
    disk, `most` what all downloads may take on it; 0 for no limit. Captions are fetched in the `languages`, those
    beside a video only where `captions` says so. `options` go to the worker as the reader chose them. `usual` tells
    that nobody chose the folder, so that it may be made.
    """

    folder: Path
    usual: bool = False
    quality: str = "720"
    jobs: int = 2
    rate: float = 0.0
    keep_free: int = 0
    most: int = 0
    captions: bool = True
    languages: tuple[str, ...] = ("en",)
    options: DownloadOptions = field(default_factory=DownloadOptions)
    web: WebOptions = field(default_factory=WebOptions)


def usual_folder() -> Path:
    """Where downloads go if nobody says otherwise."""
    return platformdirs.user_videos_path() / "KaraReader"


def folder(settings: Settings) -> Path:
    """Where downloads go."""
    return Path(settings.download_folder) if settings.download_folder else usual_folder()


def languages(settings: Settings) -> tuple[str, ...]:
    """The languages of captions that are wanted, the preferred first: as chosen, else the system's and English."""
    system = (locale.getlocale()[0] or "").partition("_")[0]
    return tuple(settings.caption_languages) or tuple(dict.fromkeys(filter(_TAG.fullmatch, (system, "en"))))


def of(settings: Settings, web: WebOptions) -> Terms:
    """What the settings say."""
    return Terms(
        folder=folder(settings),
        usual=not settings.download_folder,
        quality=settings.download_quality,
        jobs=settings.download_jobs,
        rate=settings.download_rate_limit * 1e3,
        keep_free=settings.download_keep_free * 10**9,
        most=settings.download_most * 10**9,
        captions=settings.download_captions,
        languages=languages(settings),
        options=DownloadOptions(**{name: getattr(settings, name) for name, _words, _bounds in rows()}),
        web=web,
    )


def job(item: DownloadItem, folder: Path, there: Path | None, terms: Terms) -> DownloadJob:
    """What the process of an item is told; `there` is its video, where that is there already."""
    captions = terms.captions or item.want == "captions"
    return DownloadJob(
        key=item.key,
        url=item.url,
        folder=str(folder),
        want=item.want,
        video_id="" if item.key.startswith("url:") else item.key.partition(":")[2],
        quality=item.quality or terms.quality,
        beside=item.beside or (str(there) if there is not None else ""),
        languages=terms.languages if captions else (),
        options=terms.options,
        rate=terms.rate,
        keep_free=terms.keep_free,
        web=terms.web,
    )


Ask = Callable[[], Terms]
