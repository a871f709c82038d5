"""Reads SubStation (ASS, SSA), line by line: a `Dialogue` that cannot be read costs only itself.

pysubs2 keeps the styles, and is what writes such a file anew; but it reads all or nothing, and takes the fields for
those of the standard whatever the line `Format:` says.
"""

from __future__ import annotations

import re

from karareader.captions.formats.markup import row
from karareader.captions.formats.text_cues import Parsed
from karareader.captions.rolling import ShownCue

_OVERRIDE = re.compile(r"\{[^{}]{0,2000}\}")
_DRAWING = re.compile(r"\{[^{}]{0,400}\\p[1-9]")
_TIME = re.compile(r"(-?)[ \t]*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3}))?")
_USUAL = ("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text")


def substation(text: str) -> Parsed:
    """What is said in a SubStation file: without comments, drawings, and the layers of the same words."""
    found = Parsed([])
    fields: tuple[str, ...] = _USUAL
    events = False
    seen: set[tuple[float, float, str]] = set()
    for number, line in enumerate(text.split("\n"), start=1):
        kind, colon, rest = line.strip().partition(":")
        if kind.startswith("["):
            events = kind.lower().startswith("[events")
        elif not colon or not events:
            continue
        elif kind == "Format":
            named = tuple(field.strip().lower() for field in rest.split(","))
            if named[-1] == "text" and {"start", "end"} <= set(named):
                fields = named
        elif kind == "Dialogue":
            values = dict(zip(fields, rest.split(",", len(fields) - 1), strict=False))
            start, end = _seconds(values.get("start", "")), _seconds(values.get("end", ""))
            said = values.get("text")
            if start is None or said is None:
                found.unread.append(number)
                continue
            said = plain(said)
            end = start if end is None else end
            # Shadows and outlines are drawn as layers of the same words.
            if said and (start, end, said) not in seen:
                seen.add((start, end, said))
                found.cues.append(ShownCue(start, end, tuple(row(part, start) for part in said.split("\n"))))
    return found


def plain(text: str) -> str:
    """The text of a line without what says how it looks; empty for a drawing."""
    if _DRAWING.search(text):
        return ""
    return _OVERRIDE.sub("", text).replace("\\h", " ").replace("\\n", "\n").replace("\\N", "\n").strip()


def _seconds(time: str) -> float | None:
    match = _TIME.fullmatch(time.strip())
    if match is None:
        return None
    sign, hours, minutes, seconds, part = match.groups()
    total = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + (float(f"0.{part}") if part else 0.0)
    return -total if sign else total
