"""A row of a caption without its tags: what WebVTT, SubRip and MicroDVD write between the words."""

from __future__ import annotations

import re

from karareader.base.readable_text import unescaped
from karareader.captions.model import Word
from karareader.captions.rolling import CaptionRow

_PART = re.compile(
    r"<(?:(?P<time>(?:\d{1,4}:)?\d{1,2}:\d{2}\.\d{2,3})"
    r"|v(?:\.[^\s>]*)?[ \t]+(?P<voice>[^<>]{1,80})"
    r"|/?[A-Za-z][^<>]{0,200})>"
)
# `{\an8}` of SubStation, `{y:i}` of MicroDVD.
_OVERRIDE = re.compile(r"\{(?:\\[^{}]{0,400}|[CFHPSYcfhopsy]:[^{}]{0,80})\}")
_UNSEEN = re.compile("[\u200b\u2060\ufeff]")


def row(raw: str, start: float) -> CaptionRow:
    """A row without its tags; where it has times inside, its words with them. `start` (seconds) is that of the cue."""
    if "{" in raw:
        raw = _OVERRIDE.sub("", raw)
    if "<" not in raw:
        return CaptionRow(" ".join(_plain(raw).split()))
    words: list[Word] = []
    text, at, now, timed = "", 0, start, False
    for part in _PART.finditer(raw):
        text += _between(raw[at : part.start()], now, words, text)
        at = part.end()
        if part["time"]:
            timed = True
            now = _inside(part["time"])
        elif part["voice"]:
            text += f"{unescaped(part['voice']).strip()}: "
    text += _between(raw[at:], now, words, text)
    text = " ".join(text.split())
    return CaptionRow(text, tuple(words) if timed and text else ())


def _between(raw: str, now: float, words: list[Word], before: str) -> str:
    """The text of a stretch between two tags; its words are noted with the time `now`, in seconds."""
    text = _plain(raw)
    found = text.split()
    if found and words and before and not before[-1].isspace() and not text[0].isspace():
        # A tag in the midst of a word.
        words[-1] = Word(words[-1].start, words[-1].text + found.pop(0))
    words.extend(Word(now, word) for word in found)
    return text


def _plain(raw: str) -> str:
    """Text without entities and what is not seen."""
    if "&" in raw:
        raw = unescaped(raw)
    return raw if raw.isascii() else _UNSEEN.sub("", raw).replace("\u00a0", " ")


def _inside(time: str) -> float:
    *hours, minutes, seconds = time.split(":")
    return (int(hours[0]) if hours else 0) * 3600 + int(minutes) * 60 + float(seconds)
