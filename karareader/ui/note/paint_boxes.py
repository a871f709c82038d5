"""The boxes of a note as painted: callouts, quotes, code, tables, rules, and the bullets of lists."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from karareader.ui.common import icons
from karareader.ui.note.blocks import Box, Leaf
from karareader.ui.note.geometry import Geometry
from karareader.ui.note.page.content import PageContent
from karareader.ui.note.page.style import CALLOUT

ICONS = {
    "embed": "link", "note": "note", "abstract": "abstract", "summary": "abstract", "tldr": "abstract",
    "info": "info", "todo": "todo", "tip": "tip", "hint": "tip", "important": "important", "success": "success",
    "check": "success", "done": "success", "question": "question", "help": "question", "faq": "question",
    "warning": "warning", "caution": "warning", "attention": "warning", "failure": "failure", "fail": "failure",
    "missing": "failure", "danger": "danger", "error": "danger", "bug": "bug", "example": "example", "quote": "quote",
    "cite": "quote",
}  # fmt: skip
_RADIUS = 6.0
# What stands in the box of a task, where that is not its sign.
_DRAWN = {"-": "–", "*": "★", ">": "›", "<": "‹"}


class Boxes:
    """Paints the boxes that reach into a range of units."""

    def __init__(self, page: PageContent, layout: Geometry) -> None:
        self._page, self._layout = page, layout
        self._theme = page.look.theme
        self._em = page.sheet.em

    def paint(self, painter: QPainter, leaves: range) -> None:
        """Paint the boxes that reach into `leaves`, from the outermost to the innermost."""
        seen: set[int] = set()
        for leaf in leaves:
            for at in self._layout.spacing.chain(self._page.flow.leaves[leaf].box):
                if at not in seen:
                    seen.add(at)
                    self._box(painter, at, self._page.flow.boxes[at])

    def paint_leaves(self, painter: QPainter, leaves: range) -> None:
        """Paint what belongs to a leaf alone, which stands over the band of the marked paragraph."""
        for leaf in leaves:
            self._leaf(painter, leaf, self._page.flow.leaves[leaf])

    def _rect(self, at: int, box: Box) -> QRectF:
        layout, spacing = self._layout, self._layout.spacing
        top = layout.top(layout.unit_of[box.first]) - spacing.over[at]
        bottom = layout.bottom(layout.unit_of[box.last]) + spacing.under[at]
        left = layout.origin + spacing.box_left[at]
        right = layout.origin + layout.column - spacing.box_right[at]
        return QRectF(left, top, right - left, bottom - top)

    def _box(self, painter: QPainter, at: int, box: Box) -> None:
        rect = self._rect(at, box)
        if box.kind == "callout":
            self._callout(painter, rect, box)
        elif box.kind == "quote":
            painter.setBrush(_faint(QColor(self._theme.quiet), 0.55))
            left = rect.right() - 5 if box.rtl else rect.x() + 2
            painter.drawRoundedRect(QRectF(left, rect.y(), 3, rect.height()), 1.5, 1.5)
        elif box.kind == "details":
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
            painter.setPen(Qt.PenStyle.NoPen)
        elif box.kind == "footnotes":
            painter.setBrush(QColor(self._theme.line))
            wide = min(120.0, rect.width())
            left = rect.right() - wide if box.rtl else rect.x()
            painter.drawRect(QRectF(left, round(rect.y() - 1.2 * self._em), wide, 1))

    def _callout(self, painter: QPainter, rect: QRectF, box: Box) -> None:
        colour = self._page.sheet.colour(f"callout-{box.name}") or self._page.sheet.colour("callout-note")
        assert colour is not None
        painter.setBrush(_faint(colour, CALLOUT if self._theme.dark else 0.07))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        painter.setBrush(colour)
        painter.save()
        bar, wide = (rect.right() - 4, rect.right() - 16) if box.rtl else (rect.x(), rect.x())
        painter.setClipRect(QRectF(bar, rect.y(), 4, rect.height()), Qt.ClipOperation.IntersectClip)
        painter.drawRoundedRect(QRectF(wide, rect.y(), 16, rect.height()), _RADIUS, _RADIUS)
        painter.restore()

    def _leaf(self, painter: QPainter, at: int, leaf: Leaf) -> None:
        if leaf.kind == "pre":
            painter.setBrush(QColor(self._theme.code))
            rect = self._layout.leaf_rect(at)
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
            if leaf.caption:
                self._caption(painter, leaf.caption, rect)
        elif leaf.kind == "hr":
            rect = self._layout.leaf_rect(at)
            wide = min(rect.width(), 9 * self._em)
            painter.setBrush(QColor(self._theme.line))
            painter.drawRect(QRectF(rect.center().x() - wide / 2, round(rect.center().y()), wide, 1.5))
        elif leaf.kind in ("callout-title", "summary"):
            self._title(painter, at, leaf)
        if leaf.table >= 0 and leaf.column == 0:
            self._row(painter, at, leaf)
        if leaf.marker:
            self._marker(painter, at, leaf)

    def _caption(self, painter: QPainter, caption: str, rect: QRectF) -> None:
        """What the block of code is, small in its upper corner."""
        painter.setFont(self._page.sheet.text(("p", "caption")).font())
        painter.setPen(QColor(self._theme.quiet))
        where = rect.adjusted(0, 0.1 * self._em, -0.6 * self._em, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, caption)
        painter.setPen(Qt.PenStyle.NoPen)

    def _row(self, painter: QPainter, at: int, leaf: Leaf) -> None:
        """The line under a row: stronger under the head of the table; the last row has none."""
        layout, leaves = self._layout, self._page.flow.leaves
        unit = layout.unit_of[at]
        cells = layout.units[unit]
        sides = layout.leaf_rect(at).united(layout.leaf_rect(cells[-1]))
        left, right = sides.left(), sides.right()
        following = cells.stop < len(leaves) and leaves[cells.stop].table == leaf.table
        if leaf.kind != "th" and not following:
            return
        y = round(layout.bottom(unit))
        strong = leaf.kind == "th"
        colour = _faint(QColor(self._theme.quiet), 0.6) if strong else QColor(self._theme.line)
        painter.setBrush(colour)
        painter.drawRect(QRectF(left, y - 1, right - left, 1.5 if strong else 1))

    def _title(self, painter: QPainter, at: int, leaf: Leaf) -> None:
        """The icon of a callout, and the angle that tells whether a box is open."""
        box = self._page.flow.boxes[leaf.box] if leaf.box >= 0 else None
        if box is None:
            return
        corner, pitch = self._layout.text_at(at), self._layout.spacing.styles[at].pitch
        colour = self._page.sheet.colour(f"callout-{box.name}") or QColor(self._theme.quiet)
        rect = self._layout.leaf_rect(at)
        side = round(1.12 * self._em)
        if leaf.kind == "callout-title":
            name = ICONS.get(box.name, "note")
            x = rect.right() - side if leaf.mirrored else rect.x()
            self._icon(painter, name, colour, QRectF(x, corner.y() + (pitch - side) / 2, side, side))
        if box.fold and not self._page.look.paper:
            shown = self._page.folds.get(box.fold, box.open)
            x = rect.x() if (leaf.kind == "summary") != leaf.mirrored else rect.right() - side
            small = round(0.95 * self._em)
            where = QRectF(x, corner.y() + (pitch - small) / 2, small, small)
            self._icon(painter, "down" if shown else "forward", QColor(self._theme.quiet), where)

    def _icon(self, painter: QPainter, name: str, colour: QColor, rect: QRectF) -> None:
        device = painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        if self._page.look.paper:
            ratio = self._page.look.device_pixel_ratio
        picture = icons.pixmap(name, colour.name(), int(rect.width()), ratio)
        painter.drawPixmap(QPointF(round(rect.x()), round(rect.y())), picture)

    def _marker(self, painter: QPainter, at: int, leaf: Leaf) -> None:
        """The bullet, the number or the task box of a list item."""
        layout = self._layout
        lines = layout.lines(at)
        if not lines.lineCount():
            return
        line, corner = lines.lineAt(0), layout.text_at(at)
        base = corner.y() + line.y() + line.ascent()
        colour = QColor(self._theme.quiet)
        # From the edge where the text begins, outwards.
        mirrored = self._page.flow.boxes[leaf.box].rtl if leaf.box >= 0 else leaf.mirrored
        edge, way = (corner.x() + layout.room(at), 1) if mirrored else (corner.x(), -1)
        if leaf.task is not None:
            side = round(0.86 * self._em)
            left = edge + way * 1.3 * self._em - (side if mirrored else 0)
            self._task(painter, QPointF(left, base), side, leaf.task)
        elif leaf.marker == "•":
            depth = sum(1 for box in layout.spacing.chain(leaf.box) if self._page.flow.boxes[box].kind == "item")
            radius = 0.155 * self._em
            spot = QPointF(edge + way * 0.72 * self._em, base - 0.31 * self._em)
            if depth % 2:
                painter.setBrush(colour)
                painter.drawEllipse(spot, radius, radius)
            else:
                painter.setPen(QPen(colour, 1.2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(spot, radius, radius)
                painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(colour)
            painter.setFont(self._page.sheet.text(("p", "table")).font())
            # The full stop stands behind its number, whichever side that is, and whichever way the window reads.
            marker = f"{leaf.marker[-1:]}{leaf.marker[:-1]}" if mirrored else leaf.marker
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            wide = 0 if mirrored else painter.fontMetrics().horizontalAdvance(marker)
            painter.drawText(QPointF(edge + way * 0.45 * self._em - wide, base), marker)
            painter.setPen(Qt.PenStyle.NoPen)

    def _task(self, painter: QPainter, at: QPointF, side: int, sign: str) -> None:
        box = QRectF(round(at.x()) + 0.5, round(at.y() - 0.76 * self._em) + 0.5, side, side)
        if sign == "x":
            painter.setBrush(QColor(self._theme.accent))
            painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 3.5, 3.5)
            pen = QPen(QColor(self._theme.on_accent), 1.9)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            x, y = box.x(), box.y()
            painter.drawPolyline(
                [
                    QPointF(x + 0.24 * side, y + 0.54 * side),
                    QPointF(x + 0.43 * side, y + 0.73 * side),
                    QPointF(x + 0.78 * side, y + 0.3 * side),
                ]
            )
        else:
            painter.setPen(QPen(QColor(self._theme.quiet), 1.3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3.5, 3.5)
            if sign != " ":
                font = self._page.sheet.text(("p", "strong")).font()
                font.setPixelSize(max(1, side))
                painter.setFont(font)
                painter.setPen(QColor(self._theme.quiet if sign == "-" else self._theme.accent))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _DRAWN.get(sign, sign))
        painter.setPen(Qt.PenStyle.NoPen)


def _faint(colour: QColor, share: float) -> QColor:
    result = QColor(colour)
    result.setAlphaF(share)
    return result
