"""What the name of a caption file tells: which video it belongs to, in which language it is, of which kind.

The names are those that players and sites give: `Talk.vtt`, `Talk.en.srt`, `Talk [qd7ezvCtIYg].pt-BR.vtt`,
`Talk.en-ehkg1hFWq8A.vtt`, `Talk.English.srt`, `Talk.mp4.srt`, `Talk-en.srt`, `Talk (English) [SDH].srt`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from karareader.captions import language_names
from karareader.media.files.locate import MEDIA_SUFFIXES

# Words that tell of the kind of captions, not of their language, and how they are called.
_KINDS = {
    "auto": "automatic", "asr": "automatic", "automatic": "automatic", "generated": "automatic",
    "auto-generated": "automatic",
    "forced": "forced", "foreign": "forced", "sdh": "SDH", "cc": "SDH", "hi": "SDH", "default": "", "full": "",
    "subs": "", "sub": "", "subtitle": "", "subtitles": "", "caption": "", "captions": "", "orig": "",
    "original": "", "text": "",
    "whisper": "automatic", "words": "", "manual": "",
}  # fmt: skip
_NOT_SAID = ("live_chat", "rechat", "info", "chapters", "comments", "description", "lyrics_info")
_CUT = re.compile(r"[.\-_ (\[]")
_TRIM = " .-_()[]"
# Between the name of a video and the ending there may be so many parts: «.en.auto.forced».
_MOST_PARTS = 5
_LONGEST_PART = 48  # characters
_MOST_STRANGE = 2  # words that are no part of a language's name, before no more are looked at


@dataclass(frozen=True, slots=True)
class Naming:
    """The name of the video, without its ending, that a file of captions is named after; the language as a tag ("" if
    none); what else is told of the kind, such as “SDH”; `automatic`: a machine heard them; `sure`: all parts of the
    name are understood.
    """

    video: str
    language: str = ""
    kind: str = ""
    automatic: bool = False
    sure: bool = True


def namings(stem: str) -> Iterator[Naming]:
    """What a caption file with this stem may be named after, the longest name first."""
    yield Naming(stem)
    whole = _without_ending(stem)
    if whole != stem:
        yield Naming(whole)
    done = {stem, whole}
    strange = 0
    for cut in [found.start() for found in _CUT.finditer(stem, max(len(stem) - _LONGEST_PART, 0))][::-1]:
        own, between = stem[:cut].rstrip(" "), stem[cut:]
        if not own:
            return
        # What was strange does not become a language by what stands before it, but for names of several words.
        if strange < _MOST_STRANGE:
            told = _told(between)
        if told is None:
            return  # a chat, which belongs to nothing shorter either
        language, kind, automatic, sure = told
        if strange >= _MOST_STRANGE:
            sure = False
        elif not sure and between[0] not in "-_":
            strange += 1
        # Only a full stop parts what is not understood from a name: «Talk.final.srt», but not «Talk-2.srt».
        if not sure and between[0] != ".":
            continue
        for name in (_without_ending(own), own):
            if name and name not in done:
                done.add(name)
                yield Naming(name, language, kind, automatic, sure)


def folded(name: str) -> str:
    """A name for comparing: as it is, whether a system keeps its accents apart or its capitals."""
    return unicodedata.normalize("NFC", name).casefold()


def alone(stem: str) -> Naming | None:
    """What a name tells that is nothing but a language, as in a folder of subtitles: `2_English`; None for others."""
    told = _told(re.sub(r"\A\d{1,3}[ ._-]+", "", stem))
    if told is None or not told[3] or not (told[0] or told[1]):
        return None
    return Naming("", told[0], told[1], told[2])


@lru_cache(4096)
def _told(between: str) -> tuple[str, str, bool, bool] | None:
    """Language, kind, whether automatic, and whether all was understood; None for what is nothing that is said."""
    if any(word in between.lower() for word in _NOT_SAID):
        return None
    text = between.strip(_TRIM)
    language = language_names.tag_of(text)
    if language or not text:
        return language, "", False, True
    kinds: dict[str, None] = {}
    automatic, sure, parts = False, True, [part for part in re.split(r"[.\s()\[\]]+", text) if part.strip(_TRIM)]
    parts = _split_more(parts)
    if len(parts) > _MOST_PARTS:
        return "", "", False, False
    languages = [(part, language_names.tag_of(part)) for part in parts]
    for at, (part, tag) in enumerate(languages):
        word = part.lower().strip(_TRIM)
        others = any(one for place, (_, one) in enumerate(languages) if place != at)
        if word in _KINDS and (not tag or others):
            if _KINDS[word]:
                kinds[_KINDS[word]] = None
            automatic = automatic or _KINDS[word] == "automatic"
        elif tag and not language:
            language = tag
        else:
            sure = False
    kinds.pop("automatic", None)
    return language, ", ".join(kinds), automatic, sure


def _split_more(parts: list[str]) -> list[str]:
    """`English-SDH` and `en_forced` are two parts; `pt_BR` and `en-ehkg1hFWq8A` are one."""
    split: list[str] = []
    for part in parts:
        if language_names.tag_of(part) or part.lower() in _KINDS:
            split.append(part)
        else:
            split += [piece for piece in re.split(r"[-_]", part) if piece]
    return split


def _without_ending(stem: str) -> str:
    """`film.mp4` is `film`."""
    own, dot, ending = stem.rpartition(".")
    return own if dot and f".{ending.lower()}" in MEDIA_SUFFIXES else stem
