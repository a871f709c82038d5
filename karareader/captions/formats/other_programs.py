"""Reads captions of other programs: Whisper's JSON and TSV, YouTube's JSON, TTML, LRC; SAMI and MicroDVD by pysubs2.

Whisper: https://github.com/openai/whisper (`writers`), whisper.cpp (`--output-json`); TTML:
https://www.w3.org/TR/ttml1/; LRC: one line for each time, `[mm:ss.xx] words`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from xml.etree import ElementTree

from karareader.captions.formats.markup import row
from karareader.captions.formats.text_cues import Parsed, seconds
from karareader.captions.model import Word
from karareader.captions.rolling import CaptionRow, ShownCue

_JSON = re.compile(
    r'\s*(?:\{\s*"(?:text|segments|transcription|language|task|duration|systeminfo|wireMagic|word_segments|events)"'
    r'|\[\s*\{\s*"(?:start|end|text|id|speaker)")'
)
_TSV = re.compile(r"start\tend\ttext[ \t]*\n", re.IGNORECASE)
_LRC = re.compile(r"^\[\d{1,3}:\d\d(?:[.:]\d{1,3})?\]", re.MULTILINE)
_LRC_TIME = re.compile(r"[ \t]*\[(\d{1,3}):(\d\d)(?:[.:](\d{1,3}))?\]")
_LRC_OFFSET = re.compile(r"^\[offset:[ \t]*([+-]?\d{1,6})[ \t]*\]", re.MULTILINE | re.IGNORECASE)
_TT = re.compile(r"<(?:\w+:)?tt[\s>]")
_MICRODVD = re.compile(r"^\{\d+\}\{\d*\}", re.MULTILINE)
_CLOCK = re.compile(r"(\d{1,4}):(\d\d):(\d\d(?:\.\d+)?)(?::(\d{1,3})(?:\.\d+)?)?")
_AMOUNT = re.compile(r"(\d+(?:\.\d+)?)(h|ms|m|s|f|t)")
_SAID_FOR = 5.0  # seconds that a line of LRC stands there at most
# What a file without its own rate was most likely made for.
_FPS = 23.976

Reader = Callable[[str], Parsed]


def reader_of(text: str) -> Reader | None:
    """What reads this text, by its beginning; None if it is none of these forms."""
    head = text[:4096].lstrip("\ufeff \t\n")
    if _JSON.match(head):
        return whisper_json
    if _TSV.match(head):
        return whisper_tsv
    if head.startswith("<") and _TT.search(head):
        return ttml
    if head[:400].upper().find("<SAMI") >= 0:
        return _sami
    if _MICRODVD.match(head):
        return _microdvd
    if _LRC.search(head) and "-->" not in head:
        return lrc
    return None


def whisper_json(text: str) -> Parsed:
    """Captions as Whisper and its kin write them, with the times of words where they have them; or YouTube's `json3`.

    Raises ValueError where it is no JSON.
    """
    told = json.loads(text)
    found = Parsed([])
    if isinstance(told, dict):
        result = told.get("result")
        named = told.get("language") or (result.get("language") if isinstance(result, dict) else "")
        found.language = named if isinstance(named, str) and re.fullmatch(r"[a-z]{2,3}", named) else ""
        parts: Any = next((told[key] for key in ("segments", "transcription", "events") if key in told), [])
    else:
        parts = told
    for at, part in enumerate(parts if isinstance(parts, list) else (), start=1):
        cue = _segment(part) if isinstance(part, dict) else None
        if cue is not None:
            if any(one.text for one in cue.rows):
                found.cues.append(cue)
        elif not (isinstance(part, dict) and "tStartMs" in part):
            found.unread.append(at)
    return found


def _segment(part: dict[str, Any]) -> ShownCue | None:
    """A segment as a cue; None where it has no time."""
    if "tStartMs" in part:  # YouTube's
        start, length = _number(part["tStartMs"]), _number(part.get("dDurationMs")) or 0.0
        pieces = part.get("segs")
        if start is None or not isinstance(pieces, list):
            return None
        said = "".join(str(piece.get("utf8", "")) for piece in pieces if isinstance(piece, dict))
        return ShownCue(
            start / 1000, (start + length) / 1000, tuple(row(one, start / 1000) for one in said.split("\n"))
        )
    offsets, stamps = part.get("offsets"), part.get("timestamps") or part.get("timestamp")
    if isinstance(offsets, dict):  # whisper.cpp's, in milliseconds
        begin, end = _number(offsets.get("from")), _number(offsets.get("to"))
        begin, end = (each / 1000 if each is not None else None for each in (begin, end))
    elif isinstance(stamps, list) and stamps:  # Transformers'
        begin, end = _number(stamps[0]), _number(stamps[-1])
    else:
        begin, end = _number(part.get("start")), _number(part.get("end"))
    written, told = part.get("text"), part.get("words")
    if begin is None or not isinstance(written, str):
        return None
    words = [
        Word(_number(one.get("start")) or begin, str(one.get("word", one.get("text", ""))).strip())
        for one in (told if isinstance(told, list) else ())
        if isinstance(one, dict)
    ]
    text = " ".join(written.split())
    # Words that are not those of the text would put its times in the wrong places.
    whole = "".join(word.text for word in words) == text.replace(" ", "")
    return ShownCue(begin, begin if end is None else end, (CaptionRow(text, tuple(words) if whole and text else ()),))


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if abs(number) < 1e10 else None


def whisper_tsv(text: str) -> Parsed:
    """Whisper's table: start and end in milliseconds, and what is said."""
    found = Parsed([])
    for at, line in enumerate(text.lstrip("\ufeff \t\n").split("\n")[1:], start=2):
        if not line.strip():
            continue
        begin, _, rest = line.partition("\t")
        end, _, said = rest.partition("\t")
        start, stop = _number(begin), _number(end)
        if start is None or not said:
            found.unread.append(at)
            continue
        unit = 1.0 if "." in begin else 0.001
        found.cues.append(ShownCue(start * unit, (start if stop is None else stop) * unit, (row(said, start * unit),)))
    return found


def lrc(text: str) -> Parsed:
    """Lines that are sung, each with one time or more; with times inside a line where it has them (`<mm:ss.xx>`)."""
    offset = _LRC_OFFSET.search(text)
    early = int(offset[1]) / 1000 if offset else 0.0
    starts: list[tuple[float, str]] = []
    for line in text.split("\n"):
        at = 0
        times: list[float] = []
        while (match := _LRC_TIME.match(line, at)) is not None and len(times) < 64:
            minutes, secs, part = match.groups()
            times.append(int(minutes) * 60 + int(secs) + (float(f"0.{part}") if part else 0.0) - early)
            at = match.end()
        starts += [(time, line[at:].strip()) for time in times]
    starts.sort(key=lambda each: each[0])
    found = Parsed([])
    for at, (start, said) in enumerate(starts):
        following = starts[at + 1][0] if at + 1 < len(starts) else start + _SAID_FOR
        if said:
            found.cues.append(ShownCue(start, min(following, start + _SAID_FOR), (row(said, start),)))
    return found


def ttml(text: str) -> Parsed:
    """Timed text in XML: every `p` (and `span`) that has a time, those of what holds it added.

    Raises ElementTree.ParseError, and ValueError for entities, with which a few lines can fill the memory.
    """
    if "<!ENTITY" in text:
        raise ValueError("entities")
    root = ElementTree.fromstring(text.lstrip("\ufeff \t\n"))
    rates = {name.rpartition("}")[2]: value for name, value in root.attrib.items()}
    fps = _number(rates.get("frameRate")) or 30.0
    multiply = re.fullmatch(r"(\d+)[ :](\d+)", rates.get("frameRateMultiplier", ""))
    if multiply and int(multiply[2]):
        fps = fps * int(multiply[1]) / int(multiply[2])
    ticks = _number(rates.get("tickRate")) or fps
    found = Parsed([], str(rates.get("lang", ""))[:20])

    def walk(node: ElementTree.Element, base: float, depth: int) -> None:
        begin = _ttml_time(node.get("begin"), fps, ticks)
        start = base + (begin or 0.0)
        name = node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""
        if name == "p" and not any(each is not node and each.get("begin") is not None for each in node.iter()):
            raw = "".join(_ttml_text(node))
            rows = tuple(row(part, start) for part in raw.split("\n") if part.strip())
            untimed = node.get("begin") is None and node.get("end") is None and base == 0.0
            if rows and (untimed or (node.get("begin") is not None and begin is None)):
                found.unread.append(len(found.cues) + len(found.unread) + 1)
            elif rows:
                end, length = _ttml_time(node.get("end"), fps, ticks), _ttml_time(node.get("dur"), fps, ticks)
                stop = start + length if length is not None else base + end if end is not None else start
                found.cues.append(ShownCue(start, stop, rows))
        elif name == "span" and node.get("begin") is not None:
            rows = tuple(row(part, start) for part in "".join(_ttml_text(node)).split("\n") if part.strip())
            end = _ttml_time(node.get("end"), fps, ticks)
            if rows:
                found.cues.append(ShownCue(start, base + end if end is not None else start, rows))
        elif depth < 40:
            for child in node:
                walk(child, start, depth + 1)

    walk(root, 0.0, 0)
    return found


def _ttml_text(node: ElementTree.Element) -> Iterator[str]:
    yield re.sub(r"\s+", " ", node.text or "")
    for child in node:
        name = child.tag.rpartition("}")[2] if isinstance(child.tag, str) else ""
        if name == "br":
            yield "\n"
        elif name != "metadata":
            yield from _ttml_text(child)
        yield re.sub(r"\s+", " ", child.tail or "")


def _ttml_time(time: str | None, fps: float, ticks: float) -> float | None:
    """Seconds of a time expression (TTML1, 10.3.1); None where it is none."""
    time = (time or "").strip().replace(",", ".")
    if clock := _CLOCK.fullmatch(time):
        hours, minutes, secs, frames = clock.groups()
        return int(hours) * 3600 + int(minutes) * 60 + float(secs) + int(frames or 0) / fps
    if amount := _AMOUNT.fullmatch(time):
        units = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001, "f": 1 / fps, "t": 1 / ticks}
        return float(amount[1]) * units[amount[2]]
    if re.fullmatch(r"\d{1,2}:\d\d(?:\.\d+)?", time):
        return seconds(time)
    return None


def _sami(text: str) -> Parsed:
    return _by_pysubs2(text, "sami")


def _microdvd(text: str) -> Parsed:
    lines = text.lstrip("\ufeff \t\n").split("\n")
    # The first line may tell the frames in a second.
    rate = re.fullmatch(r"\{[01]\}\{[01]\}[ \t]*(\d{2}(?:[.,]\d+)?)[ \t]*", lines[0])
    good = [line for line in lines[1 if rate else 0 :] if _MICRODVD.match(line)]
    found = _by_pysubs2("\n".join(good), "microdvd", fps=float(rate[1].replace(",", ".")) if rate else _FPS)
    found.unread = [at for at, line in enumerate(lines, start=1) if line.strip() and not _MICRODVD.match(line)]
    return found


def _by_pysubs2(text: str, form: str, **told: Any) -> Parsed:
    import pysubs2

    found = Parsed([])
    for event in pysubs2.SSAFile.from_string(text, format_=form, **told):
        start = event.start / 1000
        rows = tuple(row(part, start) for part in event.text.split("\\N"))
        if any(one.text for one in rows):
            found.cues.append(ShownCue(start, event.end / 1000, rows))
    return found
