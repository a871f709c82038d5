"""Comparing the notes of a library with the captions that lie beside its videos, for `karareader check`."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.base.errors import UserError
from karareader.base.files import is_regular
from karareader.cli.caption_files import CaptionFiles
from karareader.library.check import citations as claims_report
from karareader.library.check.citations import NoteClaims
from karareader.library.check.examine import Report
from karareader.library.choices import NO_CHOICES, Choices
from karareader.media.files.locate import CAPTION_SUFFIXES, INFO, MediaIndex, locate
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference

if TYPE_CHECKING:
    from karareader.captions.caption_file import CaptionFile
    from karareader.captions.citations.speech import Speech
    from karareader.cli.check_listening import NoteListener

# Films that may hold subtitles besides.
_TELLING = CAPTION_SUFFIXES | {".mkv", ".webm", ".mp4", ".m4v", ".mov"}


def compared(
    root: Path,
    reports: Sequence[Report],
    lengths: Mapping[str, float],
    files: CaptionFiles | None = None,
    choices: Choices = NO_CHOICES,
    *,
    listener: NoteListener | None = None,
) -> dict[str, NoteClaims]:
    """What captions tell about each note that has a video with captions below `root`, by the path in its report.

    `lengths` of videos are in seconds, by their keys; `files` reads the captions. The captions chosen for a video are
    the ones that count. Videos without captions are heard by the `listener`, where there is one.
    """
    # Most libraries are checked without captions, and need nothing of this.
    from karareader.captions import choose as captions

    files = files or CaptionFiles(root)
    index = MediaIndex([root])
    by_video: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        if report.video and report.times:
            by_video[report.video].append(report)
    found: dict[str, NoteClaims] = {}
    for video, notes in by_video.items():
        media = choices.file(video) or _media(root, notes[0], index)
        offered: Sequence[CaptionFile] = files.offered(media)
        if is_regular(chosen := Path(choices.captions.get(video, ""))):
            offered = (captions.by_name(chosen),)
        speeches = _Speeches(offered, files, video)
        for report in notes:
            path, speech = root / report.path, speeches.of(root / report.path)
            if speech is None:
                claims = listener.claims(path, media, video, lengths, choices) if listener and media else None
                if claims is not None:
                    found[report.path] = claims
                continue
            named, length = video.partition(":")[2], lengths.get(video)
            known = choices.known(video, path)
            claims = claims_report.of_note(path, speech, video_id=named, length=length, chosen=known)
            if claims is not None:
                found[report.path] = claims
    return found


class _Speeches:
    """The captions of one video, read once in each language."""

    def __init__(self, files: Sequence[CaptionFile], reader: CaptionFiles, video: str) -> None:
        self._files, self._reader, self._video = files, reader, video
        self._made: dict[CaptionFile, Speech | None] = {}

    def of(self, note: Path) -> Speech | None:
        """What is said, in the language of a note if there is a choice."""
        from karareader.captions import choose as captions
        from karareader.captions import language
        from karareader.captions.citations.speech import Speech

        wanted = language.guess(_text(note)) if len(self._files) > 1 else ""
        file = captions.choose(self._files, [wanted])
        if file is None:
            return None
        if file not in self._made:
            said = self._reader.load(file, self._video)
            self._made[file] = Speech(said) if said is not None else None
        return self._made[file]


def _text(note: Path) -> str:
    try:
        return load(note).body
    except UserError:
        return ""


def _media(root: Path, report: Report, index: MediaIndex) -> Path | None:
    """The file of the video of a note."""
    site, _, named = report.video.partition(":")
    if site != "file":
        return index.find(named) or index.find_page(report.video)
    try:
        ref = reference.find(load(root / report.path))
    except UserError:
        return None
    return locate(ref, root / report.path, index=index) if ref is not None else None


def any_captions(root: Path) -> bool:
    """True if files that may be captions, or hold some, lie below `root`: most libraries have none."""
    return any(_caption_files(root))


def _caption_files(root: Path) -> Iterator[str]:
    for _, folders, names in os.walk(root):
        folders[:] = [folder for folder in folders if not folder.startswith(".")]
        for name in names:
            if os.path.splitext(name)[1].lower() in _TELLING and not name.endswith(INFO):  # noqa: PTH122
                yield name
