"""What is behind a wish for downloads: which videos, which are here, how much the rest is. Work for a worker."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.base.translation import tr
from karareader.media.downloads.model import DownloadItem, Want
from karareader.notes.model import video_ref as reference
from karareader.notes.model.video_ref import VideoRef
from karareader.settings import Settings
from karareader.ui.downloads import texts as download_words
from karareader.ui.services.video_files import VideoFiles

if TYPE_CHECKING:
    from karareader.library.reader import Library


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for: the videos that are not here, how many are, how many are gone from their sites, and what is
    to be known before saying yes.
    """

    items: Sequence[DownloadItem]
    here: int
    gone: int
    details: str


def look(
    asked: Iterable[DownloadItem],
    want: Want,
    finder: VideoFiles,
    lengths: Mapping[str, float],
    settings: Settings,
    *,
    refused: Callable[[str], bool],
) -> Wanted:
    """Which of the videos that are asked for are not here; `lengths` are those that are known, in seconds. Of several
    videos, those whose site `refused` them lately are left out; a single one may be asked for again.
    """
    asked = list(asked)
    items = []
    here = gone = 0
    for item in asked:
        if len(asked) > 1 and refused(item.key):
            gone += 1
            continue
        ref = reference.from_key(item.key)
        file = finder.find_alone(ref) if ref is not None else None
        if file is not None and want == "video":
            here += 1
        else:
            items.append(_wanted(item, want, file))
    known = [lengths[item.key] for item in items if item.key in lengths]
    return Wanted(items, here, gone, download_words.details(want, len(items), known, settings, here=here, gone=gone))


def _wanted(item: DownloadItem, want: Want, file: Path | None) -> DownloadItem:
    beside = str(file) if want == "captions" and file is not None else ""
    return DownloadItem(item.key, item.url, item.title, item.channel, want=want, beside=beside)


def of_refs(
    refs: Sequence[VideoRef], library: Library | None, told: Callable[[str], str], note: str, own: str
) -> list[DownloadItem]:
    """These videos, with the titles that pages of the library give them, or their sites `told`, or notes on them have.

    `note` is the title of the note that is open, and `own` the key of its video; a video that nothing else is known of
    is named by the note that links to it.
    """
    keys = [ref.key for ref in refs]
    ready = library is not None and library.ready
    listed = library.video_titles(keys) if library is not None and ready else {}

    def title(key: str) -> str:
        known = listed.get(key) or told(key)
        if known or key == own:
            return known or note
        about = library.siblings(key) if library is not None and ready else []
        return about[0].title if about else tr("Video linked in “{note}”", note=note) if note else ""

    return [DownloadItem(ref.key, ref.url, title(ref.key)) for ref in refs if ref.url]
