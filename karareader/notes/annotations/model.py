"""A highlight or margin note, and where its words were found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Colour = Literal["yellow", "green", "blue", "pink"]
COLOURS: tuple[Colour, ...] = ("yellow", "green", "blue", "pink")

# An hour of none, and the 0 before minutes below ten.
_LONG_TIME = re.compile(r"(?<![\w:.])(?:00?:0?|0)(\d{1,2}:\d\d)(?![\w:.])")
_NEAR_TIME = 400  # characters: what is farther is no time of these words
CONTEXT = 80  # characters of the text on each side of a highlight that are kept with it


@dataclass(frozen=True, slots=True)
class Highlight:
    """Marked words of a note, as they were when they were found last.

    `start` and `end` are places in the plain text `text`, a key of `Annotations.texts` (empty where that is not known);
    `prefix` and `suffix` what stood before and after. `seconds` is the time nearest to the words, None without one;
    `comment` the margin note; `created` and `modified` are moments as ISO 8601 in UTC.
    """

    id: str
    exact: str
    prefix: str
    suffix: str
    start: int
    end: int
    colour: Colour = "yellow"
    comment: str = ""
    seconds: float | None = None
    created: str = ""
    modified: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place from `start` to before `end` that may be meant, with a score from 0 to 1."""

    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """The words stand from `start` to before `end`; `how` they were found: unmoved, through the differences of two
    texts, by their words and both contexts, or nearly."""

    start: int
    end: int
    how: Literal["same", "mapped", "quote", "fuzzy"]


@dataclass(frozen=True, slots=True)
class Lost:
    """The words do not stand there any more; the likeliest other places come first."""

    candidates: tuple[Candidate, ...] = ()


def shown(words: str) -> str:
    """Words of a note on one line, with times as short as the page shows them."""
    return _LONG_TIME.sub(r"\1", " ".join(words.split()))


def quote(text: str, start: int, end: int) -> tuple[str, str, str]:
    """The words from `start` to before `end` with what stands before and after them."""
    return text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def nearest_time(times: Sequence[tuple[int, float]], place: int) -> float | None:
    """The seconds of the time nearest to a place of a text; None where there is none near it."""
    distance, seconds = min(((abs(at - place), seconds) for at, seconds in times), default=(_NEAR_TIME + 1, 0.0))
    return seconds if distance <= _NEAR_TIME else None
