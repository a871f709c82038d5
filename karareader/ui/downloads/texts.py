"""How downloads are spoken of: questions, progress, ends."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from karareader.media.downloads import options as download_terms
from karareader.media.downloads.model import Item, News, Want, size_words
from karareader.settings import Settings
from karareader.ui.common.messages import Kind

# Bytes a second of a usual film with its sound, by its lines: what sites offer, roughly.
_RATES = {
    "audio": 16_000, "360": 65_000, "480": 100_000, "720": 190_000, "1080": 340_000, "1440": 900_000, "2160": 1_800_000,
    "best": 1_800_000,
}  # fmt: skip


def nothing(want: Want, here: int, gone: int = 0) -> str:
    """There is nothing to download."""
    if gone:
        parts = [f"{here:,} of these videos are on this computer"] if here else []
        parts.append(f"{gone:,} {'cannot be had' if here else 'of these videos cannot be had'} from their sites")
        return f"There is nothing to download: {' and '.join(parts)}."
    if want == "captions":
        return "There is no video on the web to fetch captions for."
    if here == 1:
        return "This video is on this computer already."
    return f"All {here:,} videos are on this computer already." if here else "There is no video on the web to download."


def question(want: Want, count: int) -> str:
    """Is that really wanted?"""
    videos = "1 video" if count == 1 else f"{count:,} videos"
    return f"Fetch the captions of {videos}?" if want == "captions" else f"Download {videos}?"


def details(want: Want, count: int, lengths: Sequence[float], settings: Settings, *, here: int, gone: int) -> str:
    """What the reader should know before saying yes."""
    parts = [f"{here:,} more {'is' if here == 1 else 'are'} on this computer already."] if here else []
    if gone:
        parts.append(f"{gone:,} more cannot be had from {'its site' if gone == 1 else 'their sites'} any more.")
    if want == "video":
        parts.append(size(count, lengths, settings.download_quality))
        folder = download_terms.folder(settings)
        free = _free(folder)
        room = f"{size_words(free)} are free in" if free is not None else "They go to"
        parts.append(f"{room} {folder}.")
    parts.append("It can be held at any time, and goes on where it was, also after KaraReader was closed.")
    return "\n\n".join(filter(None, parts))


def size(count: int, lengths: Sequence[float], quality: str) -> str:
    """How much that will be, as far as the lengths of the videos are known."""
    if not lengths:
        return "How much that will be is not known."
    seconds = sum(lengths) / len(lengths) * count
    said = "" if len(lengths) == count else ", estimated from the known lengths"
    return f"That will be about {_rough(seconds * _RATES[quality])}{said}."


def begun(want: Want, items: Sequence[Item]) -> str:
    """It begins."""
    if len(items) == 1:
        what = "The captions are being fetched" if want == "captions" else "The video is being downloaded"
        return f"{what}: {items[0].title}" if items[0].title else f"{what}."
    if want == "captions":
        return f"The captions of {len(items):,} videos are being fetched."
    return f"{len(items):,} videos are being downloaded."


def progress(news: News, items: Mapping[str, Item]) -> str:
    """How far it is, in a few words."""
    totals = news.totals
    if news.waits:
        return "Downloads wait"
    running = [items[key] for key in news.speeds]
    rate = f" · {size_words(totals.rate)}/s" if totals.rate else ""
    if totals.active == 1 and len(running) == 1:
        item = running[0]
        part = f" {100 * item.done // item.total} %" if item.total else ""
        return f"Downloading{part}{rate}"
    return f"Downloading, {totals.active:,} to come{rate}"


def share(over: int, active: int, news: News, items: Mapping[str, Item]) -> float:
    """How much of all is here, 0 to 1: what is over counts whole, what runs by its bytes."""
    parts = sum(min(items[key].done / items[key].total, 1.0) for key in news.speeds if items[key].total)
    return (over + parts) / max(over + active, 1)


def ended(came: int, failed: int, last: Item | None) -> tuple[Kind, str]:
    """Nothing is left to do: how it went, and how grave that is. `last` is what came or failed last."""
    if came + failed == 1 and last is not None:
        if failed:
            return "warning", f"“{last.name}” could not be had. {last.why}"
        what = "The captions of" if last.want == "captions" else "The video"
        return "info", f"{what} “{last.name}” {'are' if last.want == 'captions' else 'is'} on this computer now."
    if failed:
        parts = [f"{came:,} came"] if came else []
        return "warning", f"The downloads are over: {', '.join([*parts, f'{failed:,} could not be had'])}."
    return "info", f"The {came:,} downloads are done."


def _free(folder: Path) -> int | None:
    for place in (folder, *folder.parents):
        if place.is_dir():
            return shutil.disk_usage(place).free
    return None


def _rough(count: float) -> str:
    if count < 1e9:
        return f"{max(round(count / 1e7) * 10, 10):,} MB"
    return f"{count / 1e9:,.0f} GB" if count >= 1e10 else f"{count / 1e9:,.1f} GB"
