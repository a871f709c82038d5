"""Where the links of a page and the chips of its times stand: what is painted is what is clicked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from karareader.ui.note.geometry import Geometry
from karareader.ui.note.page.content import Anchor, PageContent


class ChipRects:
    """The places of the links of a page by their anchors, measured once for each break of the lines."""

    def __init__(self, page: PageContent, layout: Geometry) -> None:
        self._page, self._layout = page, layout
        self._rects: dict[int, tuple[list[QRectF], list[QRectF]]] = {}
        self._caps: dict[str, float] = {}

    def forget(self) -> None:
        """The lines were broken anew."""
        self._rects.clear()

    def of(self, anchor: int) -> list[QRectF]:
        """The lines of a link and the boxes of its chip, in pixels of the document: what is clicked."""
        return [*self.words(anchor), *self.chips(anchor)]

    def words(self, anchor: int) -> list[QRectF]:
        """The lines of a link without its chip."""
        return self._placed(anchor)[0]

    def chips(self, anchor: int) -> list[QRectF]:
        """The boxes of a chip, one for each line that it stands on."""
        return self._placed(anchor)[1]

    def _placed(self, anchor: int) -> tuple[list[QRectF], list[QRectF]]:
        each = self._page.anchors[anchor]
        corner = self._layout.text_at(each.leaf)
        cached = self._rects.get(anchor)
        if cached is None:
            cached = self._rects[anchor] = self._measure(each, corner)
        return [rect.translated(corner) for rect in cached[0]], [rect.translated(corner) for rect in cached[1]]

    def _measure(self, anchor: Anchor, corner: QPointF) -> tuple[list[QRectF], list[QRectF]]:
        start = self._page.starts[anchor.leaf]
        words: list[QRectF] = []
        for begin, end in anchor.words:
            rects = self._layout.rects(anchor.leaf, begin - start, end - start)
            words += [rect.translated(-corner.x(), -corner.y()) for rect in rects]
        chips: list[QRectF] = []
        if anchor.is_time:
            begin, end = anchor.chip
            cap = self._cap(self._page.flow.leaves[anchor.leaf].kind)
            pad = max(3.0, round(cap * 0.42))
            for left, right, base in self._layout.stretches(anchor.leaf, begin - start, end - start):
                top, bottom = round(base - cap - pad), round(base) + pad
                chip = QRectF(round(left), top, round(right - left) - 0.5, bottom - top)
                chips.append(chip.translated(-corner.x(), -corner.y()))
        return words, chips

    def _cap(self, kind: str) -> float:
        """How high the digits of a chip are in a kind of leaf."""
        if kind not in self._caps:
            self._caps[kind] = QFontMetricsF(self._page.sheet.text((kind, "time")).font()).capHeight()
        return self._caps[kind]
