"""What is marked in a page for a moment of the video."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF

from karareader.timeline.cues import Moment
from karareader.ui.note.copy_text import sentences_of, words_of
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
        marks.sentences, marks.word = tuple(sorted(sentences_of(page, anchors))), None
        self._view.viewport().update()

    def words(self, cue: int) -> list[str]:
        """The words of the sentence that a time supports, as they stand in the page; none for a time that is not."""
        page = self._page
        anchor = page.anchor_of.get(cue) if page is not None else None
        return [each[0] for each in words_of(page, anchor)] if page is not None and anchor is not None else []

    def show_word(self, cue: int, at: int | None) -> None:
        """Light up one of these words, or none. Only where it stands is painted."""
        page = self._page
        if page is None or cue not in page.anchor_of:
            return
        anchor, marks = page.anchor_of[cue], page.layout.marks
        found = words_of(page, anchor) if at is not None else []
        before = marks.word
        marks.word = (page.anchors[anchor].leaf, *found[at][1:]) if at is not None and at < len(found) else None
        if marks.word == before:
            return
        seen = self._view.visible().topLeft()
        for word in (before, marks.word):
            for rect in page.layout.rects(*word) if word is not None else ():
                self._view.viewport().update(rect.translated(-seen).toAlignedRect().adjusted(-4, -3, 4, 3))

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
