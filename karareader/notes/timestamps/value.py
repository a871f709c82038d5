"""One time as a note writes it → seconds, by what it says alone; what a whole note says is weighed in `repair`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from karareader.base.translation import tr
from karareader.notes.model import video_url
from karareader.timeline import fields
from karareader.timeline.timecode import parse_time

TIME = fields.PATTERN
# What stands in place of text that is taken already; no link reaches over it. Notes hold no NUL, and a text of Latin
# letters is looked through faster without letters of other planes; where code was hidden, there is U+FFFC.
HIDDEN = "\0"
# A hyphen that begins a line is the mark of a list: what stands behind it is another item.
DASH = (
    r"\s{0,2}(?:[-–—‒−=]?>|[-–—‒−~→](?!(?<=\n-)[ \t])(?!(?<=\n[ \t]-)[ \t])"
    r"|&ndash;|&mdash;|\bto\b|\buntil\b|\btill\b|\bbis\b)\s{0,2}"
)

_ONE = re.compile(rf"(?<![\w:;：])({TIME})(?![\w:;：]*[0-9A-Za-z])", re.ASCII)
_PAIR = re.compile(rf"({TIME})[\])]?{DASH}[\[(]?({TIME})", re.ASCII)
_NUMBER = re.compile(r"[0-9]{1,7}(?:\.[0-9]{1,6})?", re.ASCII)
_SOUND = re.compile(r"[0-9]{1,3}(?:[:;：][0-9]{2}){1,3}(?:[.,][0-9]{1,6})?", re.ASCII)
_STRAY = " \t\n[](){}<>\"'“”‘’`*_|\\"
_STRAY_END = _STRAY + ":;：,.-–—"


class TimeInText(NamedTuple):
    """A time in a text.

    `begin` and `end` are offsets into that text: they cover the whole tag, link or bracket. `written` is the time as
    written, `label` what the text shows for it. `start` and `stop` are seconds; `start` is None where no time can be
    read, and `problem` then says why, as a sentence. `rule` names the dialect, and after a hyphen what had to be done:
    -frames (a fourth field dropped), -fraction (the third field was a fraction of a second), -carry (minutes or
    seconds above 59), -label (read from the label), -seconds (plain seconds), -sixty (60 times the label),
    -range (the label or a second time is the end). `sound` is True for a tag that was seen to be as it should be.
    `video` is the key of the video that it is a time of, None for the note's own.
    """

    begin: int
    end: int
    written: str
    label: str
    start: float | None
    stop: float | None
    rule: str
    problem: str = ""
    sound: bool = False
    video: str | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """What one written time says: seconds, the suffix of the rule that read it, and why it says nothing."""

    start: float | None
    stop: float | None = None
    how: str = ""
    problem: str = ""


def read_text(text: str) -> Value:
    """Read a text that is meant to be one time or a range, with stray brackets and colons round it."""
    bare = text.strip(_STRAY).rstrip(_STRAY_END)
    one = fields.literal(bare)
    if one is not None:
        return Value(one[0], None, one[1])
    pair = _PAIR.search(bare)
    if pair is not None and not bare[: pair.start()].strip(_STRAY):
        first, second = fields.literal(pair[1]), fields.literal(pair[2])
        if first is not None and second is not None:
            later = second[0] > first[0]
            return Value(first[0], second[0] if later else None, "-range" if later else first[1])
    if bare and not bare.isdigit():
        seconds = parse_time(bare)
        if seconds is not None:
            return Value(seconds)
    return Value(None, problem=tr("“{text}” is not a time.", text=_short(text)))


def is_time(text: str) -> bool:
    """True if a text is nothing but a time or a range in brackets or without."""
    # Most texts that are asked about are words.
    return len(text) < 60 and not text[:1].isalpha() and read_text(text).start is not None


def read_label(label: str) -> Value | None:
    """What the label of a time says, if it says a time; of two times (`[1:30]">[1:40]`) the second is the end."""
    if not label or len(label) > 80:
        return None
    value = read_text(label)
    if value.start is not None:
        return value
    times = [fields.literal(match[1]) for match in _ONE.finditer(label)]
    rest = _ONE.sub("", label).strip(_STRAY_END)
    if len(times) == 2 and times[0] and times[1] and not rest:
        later = times[1][0] > times[0][0]
        return Value(times[0][0], times[1][0] if later else None)
    if ">" in label:
        # What a tag that ended too early has left in the label stands before its last `>`.
        last = read_text(label.rpartition(">")[2])
        return last if last.start is not None else None
    return None


@lru_cache(1024)
def read_tag(written: str, label: str, ids: frozenset[str] = frozenset()) -> Value:
    """Weigh the attribute of a time tag against its label, as far as one tag alone tells.

    `ids` are those of the note's video. The attribute counts, unless it holds no time, or is exactly 60 times the
    label, or has a field out of range that the label has not. A label 1 to 60 s later is the end of a range.
    """
    if label in (written, "", f"[{written}]") and (plain := fields.literal(written)) is not None:
        return Value(plain[0], None, plain[1])  # Nearly all are like this.
    shown = read_label(label)
    value = _read_attribute(written, ids)
    if value.start is None:
        if shown is not None:
            return Value(shown.start, shown.stop, "-label")
        return value
    if shown is None or shown.start is None:
        return value
    if value.how == "-seconds" and abs(value.start - shown.start) > 60:
        return Value(shown.start, shown.stop, "-label")
    slip = value.how in ("-carry", "-fraction", "-frames") or not _is_sound(written)
    if slip and shown.how == "" and shown.start != value.start:
        return Value(shown.start, shown.stop, "-label")
    if shown.start > 0 and abs(value.start - 60 * shown.start) < 0.5:
        return Value(shown.start, shown.stop, "-sixty")
    if value.stop is None:
        end = shown.start if shown.stop is None else shown.stop
        if 1 <= end - value.start <= 60 or (shown.stop is not None and abs(shown.start - value.start) < 1):
            return Value(value.start, end, "-range")
    return value


def kept(value: Value) -> str:
    """What of the suffix of a value's rule says more than that it has an end."""
    return "" if value.how == "-range" else value.how


def _is_sound(written: str) -> bool:
    """True if nothing but strays surrounds the time, and its fields have two digits each, but for the first."""
    bare = unquote(written).partition("<")[0].strip(_STRAY).rstrip(_STRAY_END)
    return (
        _SOUND.fullmatch(bare) is not None or _PAIR.fullmatch(bare) is not None or _NUMBER.fullmatch(bare) is not None
    )


def _read_attribute(written: str, ids: frozenset[str]) -> Value:
    text = unquote(written).partition("<")[0].strip()
    bare = text.strip(_STRAY).rstrip(_STRAY_END)
    if not bare:
        return Value(None, problem=tr("The tag holds no time."))
    if _NUMBER.fullmatch(bare.removesuffix("s")):
        return Value(float(bare.removesuffix("s")), None, "-seconds")
    value = read_text(text)
    if value.start is not None:
        return value
    if "://" in text:
        times = video_url.read_times(text)
        page = video_url.parse(text)
        if times is not None and (page is None or not ids or page.id in ids):
            return Value(times[0], times[1], "-url")
        return Value(None, problem=tr("The tag holds an address instead of a time, and its label is no time either."))
    first = _ONE.search(text)
    if first is not None and not any(letter.isalpha() for letter in text[: first.start()]):
        literal = fields.literal(first[1])
        if literal is not None:
            return Value(literal[0], None, literal[1])
    if re.search("[A-Za-z]", bare):
        return Value(None, problem=tr("“{bare}” stands where a time should be.", bare=_short(bare)))
    return Value(None, problem=tr("“{bare}” cannot be read as a time.", bare=_short(bare)))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:39] + "…"
