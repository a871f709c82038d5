"""Fields of digits between colons, such as 42:25:00, and what they can mean."""

from __future__ import annotations

import re
from functools import lru_cache

# `;` and the full-width colon are slips for `:`.
PATTERN = r"[0-9]{1,4}(?:[:;：][0-9]{1,4}){1,4}(?:[.,][0-9]{1,6}(?![0-9:]))?"

_FIELDS = re.compile(PATTERN, re.ASCII)
# Such fields in a text, with nothing before or after that could belong to them.
WHOLE = re.compile(rf"(?<![\w:;：]){PATTERN}(?![\w:;：])", re.ASCII)


# What the parts of a time such as 00:01:53 stand for, in seconds: looked up in a fifth of the time of reading them.
_HOURS = {f"{number:02}:": number * 3600.0 for number in range(100)}
_MINUTES = {f"{number:02}:": number * 60.0 for number in range(60)}
_SECONDS = {f"{number:02}": float(number) for number in range(60)}


def _standard(written: str) -> float | None:
    if len(written) != 8:
        return None
    hours, minutes, seconds = _HOURS.get(written[:3]), _MINUTES.get(written[3:6]), _SECONDS.get(written[6:])
    return None if hours is None or minutes is None or seconds is None else hours + minutes + seconds


def keep_more() -> None:
    """Remember how as many times are written as a video of three hours has seconds; see `candidates.keep_more`."""
    global is_standard, standard  # noqa: PLW0603 - nothing else can be told of a cache
    is_standard = lru_cache(20_000)(_is_standard)
    standard = lru_cache(20_000)(_standard)


def _is_standard(written: str) -> bool:
    """True for eight letters such as 00:01:53: nearly all times are written so, and are read without much ado."""
    return (
        len(written) == 8
        and written[2] == written[5] == ":"
        and written.isascii()
        and (written[:2] + written[3:5] + written[6:]).isdigit()
    )


is_standard = lru_cache(1024)(_is_standard)
# The seconds that a time such as 00:01:53 stands for, if it has two digits in each field, and all in range; else None.
standard = lru_cache(1024)(_standard)


def split(written: str) -> list[str] | None:
    """The fields of a written time, the last one perhaps with a decimal fraction; None if it is no such thing."""
    if _FIELDS.fullmatch(written) is None:
        return None
    return re.split("[:;：]", written.replace(",", "."))


def find(text: str) -> list[str]:
    """All written times in a short text such as "00:15:11]-[00:15:24"."""
    if is_standard(text):
        return [text]
    return WHOLE.findall(text) if len(text) <= 400 else []


def literal(written: str) -> tuple[float, str] | None:
    """Read fields of digits as they stand, hours first where there are three, whatever is in them.

    Gives seconds and what had to be done: "" nothing, "-frames" a fourth field was dropped, "-fraction" the third field
    was above 59 and taken for a fraction of a second, "-carry" another field was above 59. None if it is no such thing.
    """
    seconds = standard(written)
    return _literal(written) if seconds is None else (seconds, "")


@lru_cache(1024)
def _literal(written: str) -> tuple[float, str] | None:
    parts = split(written)
    if parts is None or len(parts) > 4:
        return None
    how = ""
    if len(parts) == 4:
        parts, how = parts[:3], "-frames"
    last = float(parts[-1])
    if len(parts) == 2 and len(parts[1]) == 4 and parts[1].isdigit() and parts[1] < "6000" and parts[1][2] < "6":
        # A colon was left out: 1:0203 is 1:02:03.
        return int(parts[0]) * 3600 + int(parts[1][:2]) * 60 + float(parts[1][2:]), how
    if len(parts) == 2:
        return int(parts[0]) * 60 + last, how or ("-carry" if last >= 60 else "")
    hours, minutes = int(parts[0]), int(parts[1])
    if minutes < 60 and last < 60:
        return hours * 3600 + minutes * 60 + last, how
    if minutes < 60 and "." not in parts[2]:
        return hours * 60 + minutes + float("0." + parts[2]), how or "-fraction"
    return hours * 3600 + minutes * 60 + last, how or "-carry"


@lru_cache(1024)
def minutes_first(written: str) -> tuple[float, str] | None:
    """Read three fields as minutes, seconds and a fraction of a second: (seconds, the last field).

    None unless there are three whole fields of which the second can be seconds; up to 99, since notes that write so
    slip into hundredths of a minute or do not carry.
    """
    if is_standard(written):
        return int(written[:2]) * 60 + int(written[3:5]) + int(written[6:]) / 100, written[6:]
    parts = split(written)
    if parts is None or len(parts) != 3 or "." in parts[2] or int(parts[1]) > 99:
        return None
    return int(parts[0]) * 60 + int(parts[1]) + float("0." + parts[2]), parts[2]
