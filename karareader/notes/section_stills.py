"""A still for each section of a note, under its heading: for what is read without the video."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from karareader.notes.model.note import Rendered
from karareader.timeline.timecode import format_time

WIDTH = 320
"""How wide a still is in a note, in pixels, …"""
SHARP_WIDTH = 3 * WIDTH
"""… and in its file, which is printed."""
_HEADING = re.compile(r"<h([1-6])[^>]* id=\"([\w-]+)\"[^>]*>.*?</h\1>", re.DOTALL)


def sections(rendered: Rendered) -> dict[str, float]:
    """The time at which each section begins, in seconds, by the block of its heading: the first time under that.

    A section without a time of the note's own video is left out, and times in doubt are.
    """
    first: dict[str, float] = {}
    for cue in rendered.timeline.cues:
        if not cue.doubtful and cue.video is None:
            first.setdefault(cue.block, cue.start)
    found: dict[str, float] = {}
    heading = ""
    for block in rendered.blocks:
        if block.kind == "heading":
            heading = block.id
        if heading and block.id in first:
            found.setdefault(heading, first[block.id])
    return found


def with_stills(html: str, stills: Mapping[str, Path], times: Mapping[str, float]) -> str:
    """The HTML of a note with these files under the headings whose blocks they are given for."""

    def shown(heading: re.Match[str]) -> str:
        file = stills.get(heading[2])
        if file is None:
            return heading[0]
        words = f"Still at {format_time(times[heading[2]])}"
        return f'{heading[0]}\n<p><img src="file:{quote(str(file))}" alt="{words}" width="{WIDTH}" /></p>'

    return _HEADING.sub(shown, html)
