"""What is marked in a page for a moment of the video."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF

from karareader.timeline.cues import Moment
from karareader.ui.note.copy_text import sentences_of
from karareader.ui.note.marks import Sign
from karareader.ui.note.surface import NoteSurface

# A paragraph higher than this share of the view is not brought into view as a whole, but the sentence in it.
_WHOLE = 0.5


class Marker:
    """Marks the paragraphs, the sentences and the chips of a moment."""

    def __init__(self, view: NoteSurface) -> None:
        self._view = view
        self._signs: Mapping[int, Sign] = {}

    def set_signs(self, signs: Mapping[int, Sign]) -> None:
        """What stands in the margin for the times of the note, by the index of their cues, until it is set anew."""
        self._signs = signs
        self._place_signs()

    def show(self, moment: Moment | None) -> None:
        """Mark what belongs to `moment`, or nothing. No text moves by it."""
        page, marks = self._view.page, self._view.marks
        if page is None:
            return
        self._place_signs()
        cues = moment.cues if moment else ()
        leaves: set[int] = set()
        for block in {cue.block for cue in cues}:
            first, last = page.blocks.get(block, (0, -1))
            leaves.update(at for at in range(first, last + 1) if page.flow.leaves[at].block == block or first == last)
        anchors = [page.anchor_of[cue.index] for cue in cues if cue.index in page.anchor_of]
        marks.leaves = frozenset(leaves)
        marks.anchors = frozenset(anchors)
        marks.sentences = tuple(sorted(sentences_of(page, anchors)))
        self._view.viewport().update()

    def _place_signs(self) -> None:
        page, marks = self._view.page, self._view.marks
        if page is not None:
            marks.signs = {page.anchor_of[cue]: sign for cue, sign in self._signs.items() if cue in page.anchor_of}
            self._view.viewport().update()

    def rect(self) -> QRectF | None:
        """What of the mark must be seen, in pixels of the document: the paragraph of the first time in the text, or its
        sentence where that is too high; None where nothing is marked."""
        page, marks = self._view.page, self._view.marks
        if page is None or not marks.leaves:
            return None
        layout = page.layout
        first = min(marks.leaves)
        rect = layout.leaf_rect(first)
        if rect.height() <= self._view.viewport().height() * _WHOLE:
            return rect
        for leaf, begin, end in marks.sentences:
            lines = layout.rects(leaf, begin, end) if leaf == first else []
            if lines:
                return lines[0].united(lines[-1])
        return rect
