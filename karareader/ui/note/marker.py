"""What is marked in a page for a moment of the video."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF

from karareader.timeline.cues import Moment
from karareader.ui.note.copy_text import sentences_of
from karareader.ui.note.marks import Sign
from karareader.ui.note.page.model import NotePage
from karareader.ui.note.surface import NoteSurface

# A paragraph higher than this share of the view is not brought into view as a whole, but the sentence in it.
_WHOLE = 0.5


class Marker:
    """Marks the paragraphs, the sentences and the chips of a moment."""

    def __init__(self, view: NoteSurface) -> None:
        self._view = view
        self._page: NotePage | None = None
        self._signs: Mapping[int, Sign] = {}

    def take(self, page: NotePage | None) -> None:
        """Mark in this page from now on."""
        self._page = page
        self._place_signs()

    def set_signs(self, signs: Mapping[int, Sign]) -> None:
        """What stands in the margin for the times of the note, by the index of their cues, until it is set anew."""
        self._signs = signs
        self._place_signs()

    def show(self, moment: Moment | None) -> None:
        """Mark what belongs to `moment`, or nothing. No text moves by it."""
        page = self._page
        if page is None:
            return
        marks, leaves, anchors = page.layout.marks, set(), []
        for cue in moment.cues if moment else ():
            first, last = page.blocks.get(cue.block, (0, -1))
            for leaf in range(first, last + 1):
                if page.flow.leaves[leaf].block == cue.block or first == last:
                    leaves.add(leaf)
            if cue.index in page.anchor_of:
                anchors.append(page.anchor_of[cue.index])
        marks.leaves = frozenset(leaves)
        marks.anchors = frozenset(anchors)
        marks.sentences = tuple(sorted(sentences_of(page, anchors)))
        self._view.viewport().update()

    def _place_signs(self) -> None:
        page = self._page
        if page is not None:
            page.layout.marks.signs = {
                page.anchor_of[cue]: sign for cue, sign in self._signs.items() if cue in page.anchor_of
            }
            self._view.viewport().update()

    def rect(self) -> QRectF | None:
        """What of the mark must be seen, in pixels of the document: the paragraph of the first time in the text, or its
        sentence where that is too high; None where nothing is marked."""
        page = self._page
        if page is None or not page.layout.marks.leaves:
            return None
        layout, marks = page.layout, page.layout.marks
        first = min(marks.leaves)
        rect = layout.leaf_rect(first)
        if rect.height() <= self._view.viewport().height() * _WHOLE:
            return rect
        for leaf, begin, end in marks.sentences:
            lines = layout.rects(leaf, begin, end) if leaf == first else []
            if lines:
                return lines[0].united(lines[-1])
        return rect
