"""Where highlights stand in the text of a page, and what of that is kept with them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from karareader.notes.annotations.model import FoundQuote, Highlight, Lost, nearest_time, quote
from karareader.notes.annotations.store import text_key
from karareader.ui.highlights.page_text import PageText


def relocated(
    highlights: Iterable[Highlight], texts: dict[str, str], new: str, times: list[tuple[int, float]]
) -> dict[str, FoundQuote | Lost]:
    """Where highlights stand in a new text, by their ids."""
    # What only a note that changed needs is not loaded at the start of the program.
    from karareader.notes.annotations.anchor import Relocation

    jobs: dict[str, Relocation] = {}
    found: dict[str, FoundQuote | Lost] = {}
    for each in highlights:
        if each.text not in jobs:
            jobs[each.text] = Relocation(texts.get(each.text), new, times)
        found[each.id] = jobs[each.text].find(each)
    return found


def placed(highlight: Highlight, text: PageText, start: int, end: int) -> Highlight:
    """The same highlight, standing from `start` to before `end` of a text."""
    exact, prefix, suffix = quote(text.text, start, end)
    seconds = nearest_time(text.times, end)
    return replace(
        highlight,
        exact=exact,
        prefix=prefix,
        suffix=suffix,
        start=start,
        end=end,
        seconds=seconds,
        text=text_key(text.text),
    )


def now() -> str:
    """This moment, as highlights keep it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
