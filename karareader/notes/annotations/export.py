"""Highlights and margin notes handed on: as Markdown to read, as W3C Web Annotations for programs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence

from karareader.notes.annotations.model import shown
from karareader.notes.annotations.store import Annotations, collection
from karareader.timeline.timecode import format_time


def markdown(notes: Iterable[Annotations]) -> str:
    """A heading for each note, a quotation for each highlight with its time, and what was written in the margin.

    What stood in several paragraphs does so in the quotation.
    """
    parts: list[str] = []
    for each in notes:
        parts.append(f"# {each.title or each.path.stem}")
        for mark in each.highlights:
            lines = [shown(line) for line in mark.exact.splitlines() if line.strip()] or [""]
            if mark.seconds is not None:
                time = format_time(mark.seconds)
                words = re.sub(rf"(?<![\d:]){time}$", "", lines[-1]).rstrip()
                lines[-1] = f"{words} [{time}]".strip()
            parts.append("\n>\n".join(f"> {line}".rstrip() for line in lines))
            if mark.comment:
                parts.append(mark.comment)
    return "\n\n".join(parts) + "\n" if parts else ""


def web_annotations(notes: Sequence[Annotations]) -> str:
    """The same as JSON: one collection, or a list of several."""
    made = [collection(each) for each in notes]
    return json.dumps(made[0] if len(made) == 1 else made, ensure_ascii=False, indent=2) + "\n"
