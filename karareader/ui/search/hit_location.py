"""Where in a note a hit of the search is."""

from __future__ import annotations

from karareader.library.search.results import CaptionHit, Hit
from karareader.notes.model.note import Rendered
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.opened import Opened


def show_place(note: NotePane, current: Opened | None, hit: Hit | CaptionHit) -> None:
    """Bring the sentence of a hit into view: by its time, else by its words, else by its heading.

    What is said stands in no note: the paragraph comes into view that the note has for this moment.
    """
    if current is None:
        return
    if isinstance(hit, CaptionHit):
        moment = current.rendered.timeline.at(hit.start)
        if moment is not None:
            note.scroll_to_block(moment.first.block)
        return
    cues = current.rendered.timeline.cues
    cue = hit.cue if hit.cue is not None and hit.cue < len(cues) else None
    block = cues[cue].block if cue is not None else _block(current.rendered, hit.sentence)
    if block:
        note.scroll_to_block(block)
    elif hit.section:
        note.scroll_to_heading(hit.section)
    if cue is not None:
        note.show_cue(cue)


def _block(rendered: Rendered, sentence: str) -> str:
    """The id of the block that holds `sentence`; empty if none does, as in a note that changed."""
    wanted = " ".join(sentence.split())
    if not wanted:
        return ""
    return next((block.id for block in rendered.blocks if wanted in " ".join(block.text.split())), "")
