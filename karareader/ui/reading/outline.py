"""Which heading a block of a note stands under, and which time its section begins at."""

from __future__ import annotations

from karareader.notes.model.note import Rendered
from karareader.timeline.cues import Cue, Timeline


def section_of(rendered: Rendered) -> dict[str, str]:
    """For each block, the block id of the heading it stands under; headings stand under themselves."""
    headings = {heading.block for heading in rendered.headings}
    result: dict[str, str] = {}
    current = ""
    for block in rendered.blocks:
        if block.id in headings:
            current = block.id
        result[block.id] = current
    return result


def heading_times(rendered: Rendered, timeline: Timeline) -> dict[str, Cue]:
    """For each heading whose section holds a time, up to the next heading, the earliest one.

    Of the video that `timeline` is about, if there is one; else the first in the text.
    """
    sections = section_of(rendered)
    result: dict[str, Cue] = {}
    others = (cue for cue in timeline.cues if cue.video != timeline.video and not cue.doubtful)
    for cue in (*(cue for moment in timeline for cue in moment.cues), *others):
        heading = sections.get(cue.block, "")
        if heading:
            result.setdefault(heading, cue)
    return result
