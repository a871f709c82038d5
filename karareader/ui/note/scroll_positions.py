"""Going to places in a note, and coming back to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractSlider

from karareader.notes.model import link_targets as places
from karareader.ui.note.surface import NoteSurface, PagePlace

_ABOVE = 22.0  # pixels that stay free above a place that was gone to


class ScrollPositions:
    """Scrolls a view. A place is kept by block and by the share of the leaf's height, so that it outlives another size
    of type and a change of the note elsewhere."""

    def __init__(self, view: NoteSurface) -> None:
        self._view = view

    def state(self, scrolled: int | None = None) -> dict[str, Any]:
        """Where the view is, or was when it was scrolled to that height: `block` and `leaf` (which leaf of the block),
        `share` of its height that is scrolled past, `offset` in pixels where that is above it; and `folds`."""
        page = self._view.page
        if page is None:
            return {}
        place = self._view.place(scrolled)
        layout = page.layout
        leaf = page.flow.leaves[place.leaf] if page.flow.leaves else None
        if leaf is None:
            return {}
        first = page.blocks.get(leaf.block, (place.leaf, place.leaf))[0]
        height = max(1.0, layout.leaf_rect(place.leaf).height())
        past = max(0.0, min(place.below, height))
        return {
            "block": leaf.block,
            "leaf": place.leaf if not leaf.block else place.leaf - first,
            "share": past / height,
            "offset": (place.below - past) / page.sheet.em,
            "folds": dict(page.folds),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go to where `state` was taken."""
        page = self._view.page
        if page is None or not state:
            return
        try:
            block, at = str(state.get("block", "")), int(state.get("leaf", 0))
            share, offset = float(state.get("share", 0.0)), float(state.get("offset", 0.0))
        except (TypeError, ValueError):
            return
        if block:
            if block not in page.blocks:
                return
            first, last = page.blocks[block]
            at = min(first + at, last)
        if not 0 <= at < len(page.flow.leaves):
            return
        page.layout.ensure(page.layout.unit_of[at])
        below = share * page.layout.leaf_rect(at).height() + offset * page.sheet.em
        self._view.go_to(PagePlace(at, below))

    def show_block(self, block: str) -> None:
        """Bring a block to the upper edge, and put the cursor of assistive technology there."""
        page = self._view.page
        if page is None or block not in page.blocks:
            return
        leaf = page.blocks[block][0]
        place = PagePlace(leaf, -_ABOVE)
        y = self._view.height_of(place)
        bar = self._view.verticalScrollBar()
        cursor = QTextCursor(page.document)
        cursor.setPosition(page.starts[leaf])
        self._view.setTextCursor(cursor)
        if y is not None:
            y = min(y, bar.maximum())
            self._view.scrolled_by_hand.emit(bar.value(), y)
            bar.setValue(y)

    def show_text(self, leaf: int, begin: int, end: int) -> None:
        """Bring a stretch of text into view, if it is not."""
        page = self._view.page
        if page is None:
            return
        rects = page.layout.rects(leaf, begin, end)
        if rects:
            self._view.bring_in(rects)

    def named(self, name: str) -> places.LinkPlace | None:
        """The place that a link calls `name`, after its `#`; None if there is none."""
        page = self._view.page
        return places.find(page.rendered, page.timeline, name) if page is not None else None

    def scroll(self, direction: int, *, pages: bool) -> None:
        """Scroll by the keys: three lines, or a screenful."""
        actions = QAbstractSlider.SliderAction
        if pages:
            action = actions.SliderPageStepAdd if direction > 0 else actions.SliderPageStepSub
        else:
            action = actions.SliderSingleStepAdd if direction > 0 else actions.SliderSingleStepSub
        self._view.verticalScrollBar().triggerAction(action)

    def to_top(self) -> None:
        """To the beginning."""
        self._view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)

    def to_bottom(self) -> None:
        """To the end."""
        self._view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
