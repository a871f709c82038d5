"""What is painted under the text of a note: boxes, the band of the marked paragraph, chips, and what was found."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from karareader.ui.common.row_paint import chip_edge
from karareader.ui.note import paint_boxes as note_boxes
from karareader.ui.note.chip_rects import ChipRects
from karareader.ui.note.geometry import Geometry, format_range
from karareader.ui.note.highlights import Highlights
from karareader.ui.note.margin_icons import MarginIcons
from karareader.ui.note.marks import PageMarks
from karareader.ui.note.page.content import PageContent
from karareader.ui.note.page.style import FormatSheet
from karareader.ui.note.visible_part import seen_text

BAND_OUT = 14.0
"""How far the band of the marked paragraph reaches out of the column."""
_PLAY = 11.0  # the size of the ▶ in the margin


class Painter:
    """Paints the grounds of a page in the order: boxes, band, sentence, hits, code, chips."""

    def __init__(self, page: PageContent, layout: Geometry, marks: PageMarks) -> None:
        self._page, self._layout, self._marks = page, layout, marks
        self._sheet: FormatSheet = page.sheet
        theme = page.look.theme
        self._theme = theme
        self._band, self._bar, self._sentence = QColor(theme.band), QColor(theme.accent), QColor(theme.sentence)
        self._word = QColor(theme.accent)
        self._word.setAlphaF(0.34)
        self._chip, self._chip_active = QColor(theme.chip), QColor(theme.chip_active)
        self._boxes = note_boxes.Boxes(page, layout)
        self.chip_rects = ChipRects(page, layout)
        self.icons = MarginIcons(page, layout, marks, self.chip_rects)
        self.highlights = Highlights(layout, marks, theme, self.icons)
        self._active = QTextCharFormat()
        self._active.setForeground(QColor(theme.chip_active_ink))
        self._quiet = QTextCharFormat()
        self._quiet.setForeground(QColor(theme.quiet))

    def active_formats(self, leaf: int) -> list[QTextLayout.FormatRange]:
        """The formats that the text of chips of a leaf is drawn in: of those that are active, or elsewhere."""
        marks, page = self._marks, self._page
        loaded, start = page.timeline.video, page.starts[leaf]
        formats = []
        for at in page.anchors_in.get(leaf, ()):
            each = page.anchors[at]
            if at in marks.anchors or (each.is_time and each.video != loaded):
                style = self._active if at in marks.anchors else self._quiet
                formats.append(format_range(each.chip[0] - start, each.chip[1] - start, style))
        return formats

    # Under the text

    def grounds(self, painter: QPainter, units: range, clip: QRectF) -> None:
        """Paint all that stands under the text of `units` and is in `clip`."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        leaves = range(self._layout.units[units.start].start, self._layout.units[units.stop - 1].stop)
        self._boxes.paint(painter, leaves)
        self._paint_band(painter, units)
        self._boxes.paint_leaves(painter, leaves)
        marks = self._marks
        seen = {leaf: seen_text(self._layout, leaf, clip) for leaf in leaves}
        for leaf, begin, end in marks.sentences:
            if leaf in leaves and begin < seen[leaf][1] and end > seen[leaf][0]:
                first, last = max(begin, seen[leaf][0]), min(end, seen[leaf][1])
                self._paint_lines(painter, leaf, first, last, self._sentence)
        if marks.word is not None and marks.word[0] in leaves:
            self._paint_lines(painter, *marks.word, self._word)
        for leaf in leaves:
            first, last = seen[leaf]
            self.highlights.grounds(painter, leaf, first, last)
            self._paint_spans(painter, leaf, first, last)
            for begin, end, current in marks.found.get(leaf, ()):
                if begin < last and end > first:
                    self._paint_hit(painter, leaf, begin, end, current)
            start = self._page.starts[leaf]
            for anchor in self._page.anchors_in.get(leaf, ()):
                each = self._page.anchors[anchor]
                if each.begin - start < last and each.end - start > first:
                    self._paint_anchor(painter, anchor)
        if marks.play in leaves:
            self._paint_play(painter, marks.play, marks.play_hovered)
        painter.restore()

    def _paint_band(self, painter: QPainter, units: range) -> None:
        layout, marks = self._layout, self._marks
        marked = sorted({layout.unit_of[leaf] for leaf in marks.leaves})
        at = 0
        while at < len(marked):
            last = at
            while last + 1 < len(marked) and marked[last + 1] == marked[last] + 1:
                last += 1
            if marked[last] >= units.start and marked[at] < units.stop:
                leaf = self._page.flow.leaves[layout.units[marked[at]].start]
                out = 5 if leaf.row < 0 else 0
                top, bottom = layout.top(marked[at]) - out, layout.bottom(marked[last]) + out
                left, width = layout.origin - BAND_OUT, layout.column + 2 * BAND_OUT
                painter.setBrush(self._band)
                painter.drawRoundedRect(QRectF(left, top, width, bottom - top), 5, 5)
                painter.setBrush(self._bar)
                bar = left + width - 3.5 if leaf.mirrored else left
                painter.drawRoundedRect(QRectF(bar, top, 3.5, bottom - top), 1.75, 1.75)
            at = last + 1

    def _paint_lines(self, painter: QPainter, leaf: int, begin: int, end: int, colour: QColor) -> None:
        painter.setBrush(colour)
        pitch = self._layout.spacing.styles[leaf].pitch
        for rect in self._layout.rects(leaf, begin, end):
            middle = rect.center().y()
            painter.drawRoundedRect(QRectF(rect.x() - 2, middle - pitch / 2, rect.width() + 4, pitch), 4, 4)

    def _paint_spans(self, painter: QPainter, leaf: int, first: int, last: int) -> None:
        for span in self._page.spans.get(leaf, ()):
            if span.begin >= last or span.end <= first:
                continue
            colour = QColor(self._theme.highlight if span.kind == "mark" else self._theme.code)
            outset = 0.0 if span.kind == "mark" else 2.5
            for rect in self._layout.rects(leaf, span.begin, span.end):
                box = rect.adjusted(-outset, 0.5, outset, -0.5)
                painter.setBrush(colour)
                if span.kind in ("kbd", "leftout"):
                    style = Qt.PenStyle.SolidLine if span.kind == "kbd" else Qt.PenStyle.DashLine
                    painter.setPen(QPen(QColor(self._theme.line), 1, style))
                    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
                    painter.setPen(Qt.PenStyle.NoPen)
                else:
                    painter.drawRoundedRect(box, 3.5, 3.5)

    def _paint_hit(self, painter: QPainter, leaf: int, begin: int, end: int, current: bool) -> None:
        colour = QColor(self._theme.found)
        if not current:
            colour.setAlphaF(0.42)
        for rect in self._layout.rects(leaf, begin, end):
            painter.setBrush(colour)
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3)

    def _paint_anchor(self, painter: QPainter, at: int) -> None:
        anchor, marks = self._page.anchors[at], self._marks
        if at == marks.hovered and not anchor.dead:
            self._underline(painter, at)
        if not anchor.is_time:
            return
        active, cue = at in marks.anchors, self._page.cue(anchor)
        colour = self._chip_active if active else self._chip
        if at == marks.hovered and not active:
            colour = _towards(colour, QColor(self._theme.chip_ink), 0.16)
        if anchor.video != self._page.timeline.video:
            self._paint_quiet(painter, at, colour, filled=active or at == marks.hovered)
            return
        for rect in self.chip_rects.chips(at):
            painter.setBrush(colour)
            painter.drawRoundedRect(rect, 4.5, 4.5)
            if cue is not None and cue.repaired:
                ink = QColor(self._theme.chip_active_ink if active else self._theme.chip_ink)
                painter.setPen(QPen(ink, 1.2, Qt.PenStyle.DotLine))
                y = rect.bottom() - 1.6
                painter.drawLine(QPointF(rect.left() + 4, y), QPointF(rect.right() - 4, y))
                painter.setPen(Qt.PenStyle.NoPen)

    def _paint_quiet(self, painter: QPainter, at: int, colour: QColor, *, filled: bool) -> None:
        """The chip of a time in a video that is not loaded: an outline, which is filled where it is pointed at."""
        painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(chip_edge(self._theme), 1))
        for rect in self.chip_rects.chips(at):
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5)
        painter.setPen(Qt.PenStyle.NoPen)

    def _underline(self, painter: QPainter, at: int) -> None:
        ink = self._sheet.text(("p", "link")).foreground().color()
        painter.setBrush(ink)
        for rect in self.chip_rects.words(at):
            base = rect.top() + QFontMetricsF(self._sheet.font()).ascent()
            painter.drawRect(QRectF(rect.x(), round(base + 2), rect.width(), 1))

    def _paint_play(self, painter: QPainter, leaf: int, hovered: bool) -> None:
        rect = self.play_rect(leaf)
        colour = QColor(self._theme.accent if hovered else self._theme.quiet)
        if not hovered:
            colour.setAlphaF(0.55)
        painter.setBrush(QBrush(colour))
        middle, half = rect.center(), _PLAY / 2
        painter.drawPolygon(
            [
                QPointF(middle.x() - half * 0.75, middle.y() - half),
                QPointF(middle.x() + half, middle.y()),
                QPointF(middle.x() - half * 0.75, middle.y() + half),
            ]
        )

    def play_rect(self, leaf: int) -> QRectF:
        """Where the ▶ of a leaf is clicked."""
        corner = self._layout.text_at(leaf)
        pitch = self._layout.spacing.styles[leaf].pitch
        return QRectF(self._layout.origin - BAND_OUT - 24, corner.y(), 24, pitch)

    # Over the text

    def over(self, painter: QPainter, units: range) -> None:
        """Paint what stands over the text: the ring of the keyboard, marks of doubtful times, signs in the margin."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        leaves = range(self._layout.units[units.start].start, self._layout.units[units.stop - 1].stop)
        for leaf in leaves:
            for at in self._page.anchors_in.get(leaf, ()):
                cue = self._page.cue(self._page.anchors[at])
                if cue is not None and (cue.doubtful or cue.uncertain):
                    self._paint_doubt(painter, self.chip_rects.chips(at)[-1:])
            self.icons.paint(painter, leaf)
            self.highlights.signs(painter, leaf)
        focused = self._marks.focused
        if 0 <= focused < len(self._page.anchors) and self._page.anchors[focused].leaf in leaves:
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for rect in self.chip_rects.of(focused):
                painter.drawRoundedRect(rect.adjusted(-2.5, -1.5, 2.5, 1.5), 6, 6)
        painter.restore()

    def _paint_doubt(self, painter: QPainter, rects: list[QRectF]) -> None:
        for rect in rects:
            spot = QRectF(rect.right() - 8, rect.top() - 7, 12, 12)
            painter.setPen(QPen(QColor(self._theme.paper), 1.5))
            painter.setBrush(QColor(self._theme.warning))
            painter.drawEllipse(spot)
            font = self._sheet.font()
            font.setPixelSize(9)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(self._theme.paper))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, "?")


def _towards(colour: QColor, other: QColor, share: float) -> QColor:
    """A colour on the way to another one."""
    return QColor.fromRgbF(
        colour.redF() + (other.redF() - colour.redF()) * share,
        colour.greenF() + (other.greenF() - colour.greenF()) * share,
        colour.blueF() + (other.blueF() - colour.blueF()) * share,
    )
