"""Reading caption files: WebVTT (https://www.w3.org/TR/webvtt1/) by webvtt-py, SubRip and SubStation by pysubs2.

pysubs2 reads WebVTT as if it were SubRip: it takes two times inside a row of YouTube's (`<00:00:01.240><c> word</c>`)
for the times of a cue, and comments for words that are said. webvtt-py follows the standard, but knows no SubStation.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from pathlib import Path

from karareader.errors import UserError
from karareader.files import decode, read_bytes
from karareader.media.captions_rolling import Row, Shown
from karareader.readable import readable, unescaped
from karareader.timeline.spoken import Word

_BYTES = 48 << 20  # a file larger than this is no captions
_LONGEST = 200 * 3600.0  # seconds; times after this are slips
_PART = re.compile(
    r"<(?:(?P<time>(?:\d{1,4}:)?\d{1,2}:\d{2}\.\d{3})"
    r"|v(?:\.[^\s>]*)?[ \t]+(?P<voice>[^<>]{1,80})"
    r"|/?[A-Za-z][^<>]{0,200})>"
)
_OVERRIDE = re.compile(r"\{\\[^{}]{0,400}\}")
_DRAWING = re.compile(r"\{[^{}]{0,400}\\p[1-9]")
_UNSEEN = re.compile("[\u200b\u2060\ufeff]")
_SPACE = re.compile(r"\s+")
# How files were written before UTF-8, by language, where that is not as in Western Europe.
_OLD = {
    "ja": "cp932", "zh": "gb18030", "ko": "cp949", "ru": "cp1251", "uk": "cp1251", "bg": "cp1251", "pl": "cp1250",
    "cs": "cp1250", "hu": "cp1250", "el": "cp1253", "tr": "cp1254", "he": "cp1255", "ar": "cp1256", "th": "cp874",
}  # fmt: skip


def read(path: Path, language: str = "") -> tuple[list[Shown], str]:
    """The cues of a caption file in order of time, and the language that it names ("" if none).

    `language` is what is known of it otherwise, for files that are not in Unicode. Raises UserError.
    """
    try:
        data = read_bytes(path, _BYTES)
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise UserError(f"{path.name} is too large to be captions.") from error
        raise UserError(f"The captions {path.name} cannot be read: {error.strerror or error}.") from error
    return parse(_decoded(data, language), path.name)


def parse(text: str, name: str) -> tuple[list[Shown], str]:
    """As `read`, from the text of a file called `name`. What it is, its beginning tells, not its name."""
    head = text[:4096].lstrip("\ufeff \n")
    try:
        if head.startswith("WEBVTT"):
            cues = list(_vtt(text.lstrip("\ufeff \n")))
        else:
            cues = list(_others(text, "ass" if "[Script Info]" in head or "[Events]" in text else "srt"))
    except UserError:
        raise
    except Exception as error:  # whatever the libraries make of a damaged file
        raise UserError(f"{name} cannot be read as captions ({type(error).__name__}).") from error
    cues = [cue for cue in cues if 0 <= cue.start < _LONGEST]
    named = re.search(r"^Language:[ \t]*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)[ \t]*$", head, re.MULTILINE)
    return sorted(cues, key=lambda cue: cue.start), named[1] if named else ""


def _decoded(data: bytes, language: str) -> str:
    text, encoding = decode(data)
    old = _OLD.get(language.lower().partition("-")[0])
    if encoding in ("cp1252", "latin-1") and old:
        try:
            return readable(data.decode(old).replace("\r\n", "\n").replace("\r", "\n"))
        except UnicodeDecodeError:
            return text
    return text


def _vtt(text: str) -> Iterator[Shown]:
    import webvtt

    for cue in webvtt.from_string(text).captions:
        start = _seconds(*cue.start_time.to_tuple())
        end = _seconds(*cue.end_time.to_tuple())
        rows = tuple(_row(row, start) for row in cue.lines)
        if rows:
            yield Shown(start, max(start, end), rows)


def _others(text: str, form: str) -> Iterator[Shown]:
    import pysubs2

    seen: set[tuple[int, int, str]] = set()
    for event in pysubs2.SSAFile.from_string(text, format_=form, keep_html_tags=True):
        if event.is_comment or _DRAWING.search(event.text):
            continue
        # `plaintext` of the library takes time that grows with the square of the text, if that is made for it.
        said = _OVERRIDE.sub("", event.text).replace("\\h", " ").replace("\\n", "\\N")
        mark = (event.start, event.end, said)
        # Shadows and outlines are drawn as layers of the same words.
        if mark not in seen:
            seen.add(mark)
            start, end = event.start / 1000, event.end / 1000
            yield Shown(start, max(start, end), tuple(_row(row, start) for row in said.split("\\N")))


def _seconds(hours: int, minutes: int, seconds: int, millis: int) -> float:
    return hours * 3600 + minutes * 60 + seconds + millis / 1000


def _row(raw: str, start: float) -> Row:
    """A row without its tags; where it has times inside, its words with them. `start` (seconds) is that of the cue."""
    words: list[Word] = []
    text, at, now, timed = "", 0, start, False
    for part in _PART.finditer(raw):
        text += _said(raw[at : part.start()], now, words, text)
        at = part.end()
        if part["time"]:
            timed = True
            now = _inside(part["time"])
        elif part["voice"]:
            text += f"{unescaped(part['voice']).strip()}: "
    text += _said(raw[at:], now, words, text)
    text = _SPACE.sub(" ", text).strip()
    return Row(text, tuple(words) if timed and text else ())


def _said(raw: str, now: float, words: list[Word], before: str) -> str:
    """The text of a stretch between two tags; its words are noted with the time `now`, in seconds."""
    text = _UNSEEN.sub("", unescaped(raw)).replace("\u00a0", " ")
    found = text.split()
    if found and words and before and not before[-1].isspace() and not text[0].isspace():
        # A tag in the midst of a word.
        words[-1] = Word(words[-1].start, words[-1].text + found.pop(0))
    words.extend(Word(now, word) for word in found)
    return text


def _inside(time: str) -> float:
    *hours, minutes, seconds = time.split(":")
    return (int(hours[0]) if hours else 0) * 3600 + int(minutes) * 60 + float(seconds)
