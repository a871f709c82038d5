"""The one way of all words that a reader sees: `tr` gives them in the reader's language.

`pyside6-lupdate` collects the words from the calls (packaging/translations.py), so they stand there as they are, never
put together by an f-string. Nothing here needs Qt: without a window, and until `speak` was called, all is English.
"""

from __future__ import annotations

import datetime
import string
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Language:
    """What `tr` asks: `words(text, about, n)` gives the translation, or "" for none; `number(value, digits)` writes
    a number with so many digits behind the point, `day(date)` a day in short."""

    words: Callable[[str, str, int], str]
    number: Callable[[float, int], str]
    day: Callable[[datetime.date], str]


_language: Language | None = None


def speak(language: Language | None) -> None:
    """All words from now on are of this language; None for English."""
    global _language  # noqa: PLW0603 – one language for the whole program, and for threads that run already
    _language = language


def tr(text: str, about: str = "", n: int | None = None, /, **fields: object) -> str:
    """`text` in the reader's language, its `{fields}` filled in.

    With a count `n`, `text` is what is said of one thing and `about` what is said of several, both with `%n` for the
    count; other languages have as many forms as they need. Without one, `about` tells equal words apart.
    """
    if _language is None:
        said = text if n is None or n == 1 else about
        said = said.format_map(fields) if fields else said
        return said if n is None else said.replace("%n", f"{n:,}")
    said = _language.words(text, about, -1 if n is None else n) or (text if n is None or n == 1 else about)
    said = _Local().vformat(said, (), fields) if fields else said
    return said if n is None else said.replace("%n", number(n))


def noop(text: str) -> str:
    """`text` as it is, to be given to `tr` when it is shown: for tables that are made before the language is known."""
    return text


def number(value: float, digits: int = 0) -> str:
    """A number as the reader's language writes it, with so many digits behind the point."""
    return f"{value:,.{digits}f}" if _language is None else _language.number(value, digits)


def day(when: datetime.date) -> str:
    """A day in short, as the reader's language writes it."""
    return when.isoformat() if _language is None else _language.day(when)


class _Local(string.Formatter):
    """Fills in fields; numbers as the language writes them where they ask for groups or for a point."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec == ",":
            return number(value)
        if format_spec.endswith("f"):
            return number(value, int(format_spec[:-1].rpartition(".")[2] or 6))
        return str(format(value, format_spec))
