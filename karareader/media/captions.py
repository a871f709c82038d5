"""The captions of a video: which lie beside its file, which of them to take, and what they say.

The names are those that players know (`Talk.vtt`, `Talk.en.srt`) and those that yt-dlp gives
(`Talk [qd7ezvCtIYg].en.vtt`). yt-dlp names captions that people wrote and captions that a machine heard alike; what a
machine heard rolls over the screen, by which it is known.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from karareader.errors import UserError
from karareader.files import decode, read_head
from karareader.media import captions_read, captions_rolling
from karareader.media.locate import CAPTION_SUFFIXES
from karareader.timeline.spoken import Captions, Line, joined

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}")
_ORIGINAL = re.compile(r"-orig\Z", re.IGNORECASE)
# Words in a name that tell of the kind of captions, not of their language.
_KINDS = frozenset({"auto", "asr", "forced", "sdh", "cc", "hi", "default", "full", "subs", "sub", "captions"})
_MACHINE = frozenset({"auto", "asr"})
_CHAT = "live_chat"
_HEAD = 24 << 10  # bytes that tell whether captions roll


@dataclass(frozen=True, slots=True)
class CaptionFile:
    """A file of captions; `language` is a tag, empty where its name has none; `automatic`: a machine heard them."""

    path: Path
    language: str
    automatic: bool

    @property
    def name(self) -> str:
        """What tells it from others: «en», «de · automatic»."""
        parts = [self.language or "captions", *(["automatic"] if self.automatic else [])]
        return " · ".join(parts)


def beside(media: Path) -> tuple[CaptionFile, ...]:
    """The caption files that belong to the media file `media`, those that people wrote first. Work for a worker thread.

    One for each language and kind: WebVTT, which may have times for words, goes before SubRip and SubStation.
    """
    stem = media.stem
    try:
        with os.scandir(media.parent) as entries:
            names = sorted(entry.name for entry in entries if entry.name.startswith(stem))
    except OSError:
        return ()
    found: dict[tuple[str, bool], CaptionFile] = {}
    for name in sorted(names, key=lambda name: (name.lower().endswith((".srt", ".ass", ".ssa")), name)):
        path = media.with_name(name)
        if path.suffix.lower() not in CAPTION_SUFFIXES:
            continue
        between = name[len(stem) : -len(path.suffix)]
        language = language_of(between)
        if language is None:
            continue
        automatic = bool(_MACHINE & set(between.lower().split("."))) or _rolls(path)
        file = CaptionFile(path, _ORIGINAL.sub("", language), automatic)
        found.setdefault((file.language.lower(), file.automatic), file)
    return tuple(sorted(found.values(), key=lambda file: (file.automatic, file.language)))


def video_of(path: Path) -> Path:
    """A name of the video that a file of captions is named after, whether there is one or not; see `beside`."""
    stem, _, part = path.stem.rpartition(".")
    return path.with_name(f"{stem if stem and _TAG.fullmatch(part) else path.stem}.mp4")


def choose(files: Sequence[CaptionFile], languages: Sequence[str]) -> CaptionFile | None:
    """The file to show: by language first, in the order of `languages`, then what people wrote before what a machine
    heard. Where no language fits, one without a tag, one in English, or any.
    """
    if not files:
        return None
    wanted = [language.lower() for language in languages if language]

    def rank(file: CaptionFile) -> tuple[int, int, bool]:
        tag = file.language.lower()
        for at, language in enumerate(wanted):
            if tag and (tag == language or tag.partition("-")[0] == language.partition("-")[0]):
                return at, int(tag != language), file.automatic
        rest = 0 if not tag else 1 if tag.startswith("en") else 2
        return len(wanted) + rest, 0, file.automatic

    return min(files, key=rank)


def load(file: CaptionFile) -> Captions:
    """What a caption file says. Raises UserError where it cannot be read."""
    shown, language = captions_read.read(file.path, file.language)
    rolling = captions_rolling.is_rolling(shown)
    lines = captions_rolling.unrolled(shown) if rolling else _plain(shown)
    return Captions(file.language or language, file.automatic or rolling, tuple(lines))


def captions_text(path: Path) -> str:
    """All that a caption file says, a line for each caption, without what rolls: for a full-text search. Empty where
    the file cannot be read. Callable in any thread or process."""
    try:
        return load(CaptionFile(path, "", False)).text
    except UserError:
        return ""


def _plain(shown: Sequence[captions_rolling.Shown]) -> list[Line]:
    lines: list[Line] = []
    seen: set[tuple[float, float, str]] = set()
    for cue in shown:
        rows = [row for row in cue.rows if row.text]
        text = joined(row.text for row in rows)
        if text and (cue.start, cue.end, text) not in seen:
            seen.add((cue.start, cue.end, text))
            words = tuple(word for row in rows for word in row.words) if all(row.words for row in rows) else ()
            lines.append(Line(cue.start, cue.end, text, words))
    return lines


def language_of(between: str) -> str | None:
    """The language in the part of a name between the media file's own and the ending; None if it is no such name."""
    if not between:
        return ""
    if not between.startswith("."):
        return None
    language = ""
    for part in between[1:].split("."):
        if part.lower() == _CHAT:
            return None
        if part.lower() in _KINDS:
            continue
        if language or not _TAG.fullmatch(part):
            return None
        language = part
    return language


def _rolls(path: Path) -> bool:
    """Whether captions roll, by the first of them."""
    try:
        head = read_head(path, _HEAD)
    except OSError:
        return False
    cut = head.rfind(b"\n\n") if len(head) == _HEAD else -1
    try:
        shown, _ = captions_read.parse(decode(head[:cut] if cut > 0 else head)[0], path.name)
    except UserError:
        return False
    return captions_rolling.is_rolling(shown)
