"""How downloads are spoken of: questions, progress, ends."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from karareader.base.translation import tr
from karareader.media.downloads import options as download_terms
from karareader.media.downloads.model import DownloadItem, News, Want, size_words
from karareader.settings import Settings
from karareader.ui.common.messages import Kind

# Bytes a second of a usual film with its sound, by its lines: what sites offer, roughly.
_RATES = {
    "audio": 16_000, "360": 65_000, "480": 100_000, "720": 190_000, "1080": 340_000, "1440": 900_000, "2160": 1_800_000,
    "best": 1_800_000,
}  # fmt: skip


def nothing(want: Want, here: int, gone: int = 0) -> str:
    """There is nothing to download."""
    if gone and here:
        return tr(
            "There is nothing to download: {here:,} of these videos are on this computer and {gone:,} cannot be"
            " had from"
            " their sites.",
            here=here,
            gone=gone,
        )
    if gone:
        return tr("There is nothing to download: {gone:,} of these videos cannot be had from their sites.", gone=gone)
    if want == "captions":
        return tr("There is no video on the web to fetch captions for.")
    if here == 1:
        return tr("This video is on this computer already.")
    return (
        tr("All {here:,} videos are on this computer already.", here=here)
        if here
        else tr("There is no video on the web to download.")
    )


def question(want: Want, count: int) -> str:
    """Is that really wanted?"""
    if want == "captions":
        return tr("Fetch the captions of %n video?", "Fetch the captions of %n videos?", count)
    return tr("Download %n video?", "Download %n videos?", count)


def details(want: Want, count: int, lengths: Sequence[float], settings: Settings, *, here: int, gone: int) -> str:
    """What the reader should know before saying yes."""
    parts = [tr("%n more is on this computer already.", "%n more are on this computer already.", here)] if here else []
    if gone:
        parts.append(
            tr(
                "%n more cannot be had from its site any more.",
                "%n more cannot be had from their sites any more.",
                gone,
            )
        )
    if want == "video":
        parts.append(size(count, lengths, settings.download_quality))
        folder = download_terms.folder(settings)
        free = _free(folder)
        parts.append(
            tr("{size} are free in {folder}.", size=size_words(free), folder=folder)
            if free is not None
            else tr("They go to {folder}.", folder=folder)
        )
    parts.append(tr("It can be held at any time, and goes on where it was, also after KaraReader was closed."))
    return "\n\n".join(filter(None, parts))


def size(count: int, lengths: Sequence[float], quality: str) -> str:
    """How much that will be, as far as the lengths of the videos are known."""
    if not lengths:
        return tr("How much that will be is not known.")
    seconds = sum(lengths) / len(lengths) * count
    rough = _rough(seconds * _RATES[quality])
    if len(lengths) == count:
        return tr("That will be about {size}.", size=rough)
    return tr("That will be about {size}, estimated from the known lengths.", size=rough)


def begun(want: Want, items: Sequence[DownloadItem]) -> str:
    """It begins."""
    if len(items) == 1:
        what = tr("The captions are being fetched") if want == "captions" else tr("The video is being downloaded")
        return f"{what}: {items[0].title}" if items[0].title else f"{what}."
    if want == "captions":
        return tr("The captions of {count:,} videos are being fetched.", count=len(items))
    return tr("{count:,} videos are being downloaded.", count=len(items))


def progress(news: News, items: Mapping[str, DownloadItem]) -> str:
    """How far it is, in a few words."""
    totals = news.totals
    if news.waits:
        return tr("Downloads wait")
    running = [items[key] for key in news.speeds]
    rate = f" · {size_words(totals.rate)}/s" if totals.rate else ""
    if totals.active == 1 and len(running) == 1:
        item = running[0]
        part = f" {100 * item.done // item.total} %" if item.total else ""
        return tr("Downloading") + part + rate
    return tr("Downloading, {active:,} to come", active=totals.active) + rate


def share(over: int, active: int, news: News, items: Mapping[str, DownloadItem]) -> float:
    """How much of all is here, 0 to 1: what is over counts whole, what runs by its bytes."""
    parts = sum(min(items[key].done / items[key].total, 1.0) for key in news.speeds if items[key].total)
    return (over + parts) / max(over + active, 1)


def ended(came: int, failed: int, last: DownloadItem | None) -> tuple[Kind, str]:
    """Nothing is left to do: how it went, and how grave that is. `last` is what came or failed last."""
    if came + failed == 1 and last is not None:
        if failed:
            return "warning", tr("“{name}” could not be had. {why}", name=last.name, why=last.why)
        if last.want == "captions":
            return "info", tr("The captions of “{name}” are on this computer now.", name=last.name)
        return "info", tr("The video “{name}” is on this computer now.", name=last.name)
    if failed and came:
        return "warning", tr(
            "The downloads are over: {came:,} came, {failed:,} could not be had.", came=came, failed=failed
        )
    if failed:
        return "warning", tr("The downloads are over: {failed:,} could not be had.", failed=failed)
    return "info", tr("The {came:,} downloads are done.", came=came)


def _free(folder: Path) -> int | None:
    for place in (folder, *folder.parents):
        if place.is_dir():
            return shutil.disk_usage(place).free
    return None


def _rough(count: float) -> str:
    if count < 1e9:
        return tr("{count:,} MB", count=max(round(count / 1e7) * 10, 10))
    return tr("{count:,.0f} GB", count=count / 1e9) if count >= 1e10 else tr("{count:,.1f} GB", count=count / 1e9)
