"""The options of downloads: one row each, from which everything that concerns an option is made.

A row of `DownloadOptions` is a setting that is kept, a row of the page of settings, a flag of `karareader fetch` where
it names one, and a field that the worker reads as `job.options.NAME`.
"""

# ruff: noqa: RUF009 - `option` makes a dataclass field, which is what may stand there

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from karareader.base.json_store import item
from karareader.base.translation import noop

DownloadQuality = Literal["best", "2160", "1440", "1080", "720", "480", "360", "audio"]
Kind = Literal["choice", "switch", "number", "text", "folder", "folders", "words", "font"]


@dataclass(frozen=True, slots=True)
class OptionText:
    """How an option is shown: by which kind of control, as `ui.common.settings_table.Row` says, and as a flag.

    `flag` is empty where the command line has none; `metavar` and `told` are what its help says. A "number" counts
    `things`.
    """

    kind: Kind
    label: str
    help: str = ""
    choices: Mapping[object, str] = field(default_factory=dict)
    unit: str = ""
    step: float = 1.0
    zero: str = ""
    empty: str = ""
    flag: str = ""
    metavar: str = ""
    told: str = ""
    things: str = ""


def option(default: Any, meaning: str, words: OptionText, *, least: float = -math.inf, most: float = math.inf) -> Any:
    """One row: what `item` takes, and how it is shown."""
    return item(default, meaning, least=least, most=most, words=words)


@dataclass
class DownloadOptions:
    """The table. Its fields are settings of the same names, in the order of the page."""

    download_folder: str = option(
        "",
        "where videos are downloaded to; empty for KaraReader in the folder of videos",
        OptionText(
            "folder",
            noop("Folder"),
            noop("Each video lies in the folder of its channel, as “Title [id].mp4”, as other programs expect."),
            empty=noop("KaraReader, in the folder of videos"),
            flag="--to",
            metavar="DIR",
            told="the folder that the channels' folders lie in",
        ),
    )
    download_quality: DownloadQuality = option(
        "720",
        "the most lines of a downloaded picture; audio is the sound alone",
        OptionText(
            "choice",
            noop("Quality"),
            noop("The next smaller picture is taken where there is none of this size."),
            choices={
                "best": noop("The best there is"),
                **{str(lines): f"{lines}p" for lines in (2160, 1440, 1080, 720, 480, 360)},
                "audio": noop("Sound only"),
            },
            flag="--quality",
            metavar="Q",
            told="best, 2160 … 360, or audio",
        ),
    )
    download_captions: bool = option(
        True,
        "captions are downloaded with a video",
        OptionText(
            "switch",
            noop("Also download captions"),
            flag="--captions",
            told="download captions with the videos, or not",
        ),
    )
    caption_languages: list[str] = option(
        [],
        "languages of captions, as “en”, best first; empty for the system's",
        OptionText(
            "words",
            noop("Languages of captions"),
            noop("Such as: en, de. What people wrote is preferred to what a machine heard."),
            empty=noop("System language, then English"),
        ),
    )
    download_thumbnail: bool = option(
        True,
        "the picture that stands for a video is downloaded with it",
        OptionText(
            "switch",
            noop("The picture that stands for the video too"),
            flag="--thumbnail",
            told="download the thumbnails of the videos, or not",
        ),
    )
    download_jobs: int = option(
        2,
        "downloads at the same time",
        OptionText(
            "number",
            noop("Downloads at the same time"),
            flag="--jobs",
            metavar="N",
            told="downloads at the same time, 1 to 4",
            things="downloads",
        ),
        least=1,
        most=4,
    )
    download_rate_limit: int = option(
        0,
        "kilobytes a second for all downloads together; 0 for any",
        OptionText(
            "number",
            noop("Speed of all downloads together"),
            unit=" KB/s",
            step=100,
            zero=noop("Unlimited"),
            flag="--limit-rate",
            metavar="KB/S",
            told="the most kilobytes a second, of all together",
            things=noop("kilobytes a second"),
        ),
        least=0,
        most=10**6,
    )
    download_keep_free: int = option(
        2,
        "gigabytes that downloads leave free on the disk",
        OptionText(
            "number",
            noop("Leave free on the disk"),
            noop("Downloads wait where there is less room."),
            unit=" GB",
            zero="nothing",
        ),
        least=0,
        most=10**4,
    )
    download_most: int = option(
        0,
        "gigabytes that all downloads may take; 0 for any",
        OptionText("number", noop("Room for all downloads"), unit=" GB", step=5, zero="any"),
        least=0,
        most=10**5,
    )


def rows(table: type[DownloadOptions] = DownloadOptions) -> Iterator[tuple[str, OptionText, tuple[float, float]]]:
    """Each option: its name, how it is shown, and the bounds of a number."""
    for row in fields(table):
        words = row.metadata.get("words")
        if words is not None:
            yield row.name, words, row.metadata["bounds"]
