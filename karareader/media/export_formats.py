"""All formats in which moments leave the program: those that are text, and those that are made of the film itself."""

from __future__ import annotations

from collections.abc import Sequence

from karareader.media import anki_deck
from karareader.timeline.entries import Entry, Video
from karareader.timeline.export_formats import FORMATS as TEXTS
from karareader.timeline.export_formats import Format

FORMATS = {
    **TEXTS,
    # ruff: noqa: E501 - a row for each format
    "anki": Format("Anki deck", ".apkg", anki_deck.deck, "Cards with a sentence, and its sound and frame from the video file."),
}  # fmt: skip


def written(form: Format, items: Sequence[Entry], video: Video) -> bytes:
    """What stands in the file. Raises UserError where that cannot be made."""
    made = form.write(items, video)
    return made.encode("utf-8") if isinstance(made, str) else made
