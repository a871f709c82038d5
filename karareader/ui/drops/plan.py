"""What a drop on the window would do, told before it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMimeData

from karareader.base.readable_text import name_of, stem_of
from karareader.library.files.scan import is_note
from karareader.media.files.locate import CAPTION_SUFFIXES, is_media

Deed = Literal["open", "video", "captions", "refuse"]


@dataclass(frozen=True, slots=True)
class Drop:
    """What the drop of `path` does, and the words that say so while it hovers. A refused one says why."""

    deed: Deed
    words: str
    path: Path | None = None


def plan(data: QMimeData, *, over_video: bool, target: Callable[[], str]) -> Drop | None:
    """What a drop of `data` would do; None for what is no file, which is not the window's business.

    `over_video`: it hovers over the pane of the video; `target` names what a video dropped there becomes, as “the
    video of 9 notes”, and is empty where no note is open.
    """
    urls = data.urls()
    if not urls:
        return None
    if len(urls) > 1:
        return Drop("refuse", "Drop one file or folder at a time")
    if not urls[0].isLocalFile():
        return Drop("refuse", "Only files on this computer can be dropped here")
    path = Path(urls[0].toLocalFile())
    if path.is_dir():
        return Drop("open", f"Open the folder “{name_of(path)}”", path)
    if not path.is_file():
        return Drop("refuse", f"“{name_of(path)}” is not a file")
    if is_note(path):
        return Drop("open", f"Open the note “{stem_of(path)}”", path)
    return _over_video(path, target()) if over_video else _elsewhere(path, target)


def _over_video(path: Path, target: str) -> Drop:
    if is_media(path):
        words = f"Use “{name_of(path)}” as {target}" if target else f"Play “{name_of(path)}”"
        return Drop("video", words, path)
    if path.suffix.lower() in CAPTION_SUFFIXES:
        return Drop("captions", f"Show the captions “{name_of(path)}”", path)
    return Drop("refuse", f"“{name_of(path)}” is not a video")


def _elsewhere(path: Path, target: Callable[[], str]) -> Drop:
    if is_media(path):
        return Drop("refuse", f"Drop it on the video pane to make it {target() or 'play'}")
    if path.suffix.lower() in CAPTION_SUFFIXES:
        return Drop("refuse", "Drop it on the video pane to show its captions")
    return Drop("refuse", f"“{name_of(path)}” is not a note, a folder or a video")
