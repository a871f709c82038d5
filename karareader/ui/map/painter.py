"""Draws a map: links, notes and names."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from karareader.base.contrast import blend
from karareader.ui.common.theme import Theme
from karareader.ui.map.colours import NEUTRAL, colours
from karareader.ui.map.labels import Box, Label, place_labels
from karareader.ui.map.scene import Scene
from karareader.ui.map.view_transform import View

# The share of ink in links of all three strengths, where nothing is picked out, and where other notes are.
_STRENGTHS = (0.42, 0.26, 0.13)
_FADED = 0.3
# The share of colour that is left to notes that are not picked out.
_PALE = 0.22
# The links of a note with no more than these are drawn strong, with heads.
_FEW = 120
_ARROW = 7.0  # pixels
_DEAD = -1  # in the place of a colour
_HALO = 2.0  # pixels of paper round a name
_ROUND = tuple(QPointF(x, y) for x in (-1.3, 1.3) for y in (-1.3, 1.3))
# A name, in pixels: so much of it is tried first, and so much is written where there is room.
_WIDEST, _WIDEST_OF_ALL = 170.0, 420.0
_NEW = 24  # names are drawn anew in a frame, which takes them a few milliseconds


@dataclass(slots=True)
class Picked:
    """What is picked out: these notes and their names; the links of the note `hub`; the ring round the note `ring`."""

    notes: Collection[int] | None = None
    hub: int | None = None
    ring: int | None = None


class MapPainter:
    """Draws one scene in the colours of a theme. What it worked out for a frame serves the next ones."""

    def __init__(self, scene: Scene, theme: Theme, font: QFont, ratio: float) -> None:
        self._scene, self._theme, self._ratio = scene, theme, ratio
        self._font, self._bold = QFont(font), QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._metrics, self._bold_metrics = QFontMetricsF(self._font), QFontMetricsF(self._bold)
        self._sizes: list[tuple[float, float]] = []
        self._whole: list[float] = []
        self._begun = False
        self._drawn: dict[tuple[int, float], QPixmap] = {}
        self._lines: tuple[list[QLineF], ...] | None = None
        self._labels: tuple[tuple[object, float, Box | None], list[Label]] | None = None
        self._discs: dict[tuple[int, bool, float], QPixmap] = {}
        paper = QColor(theme.paper)
        self._fills = [QBrush(QColor(colour)) for colour in colours(theme)]
        self._pale = [QBrush(_mixed(paper, brush.color(), _PALE)) for brush in self._fills]

    def moved(self) -> None:
        """A note stands somewhere else now."""
        self._lines = self._labels = None

    def paint(self, painter: QPainter, view: View, picked: Picked, *, moving: bool = False) -> bool:
        """Draw the map as it is seen; False if some names were left for the next frame.

        While it is `moving`, the same names are written as before.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_links(painter, view, faded=picked.notes is not None)
        if picked.hub is not None:
            self._paint_links_of(painter, view, picked.hub)
        self._paint_notes(painter, view, picked)
        return self._paint_names(painter, view, picked, moving=moving)

    def labels(self, scale: float, picked: Picked, edges: Box | None = None, *, moving: bool = False) -> list[Label]:
        """The names that are written at a scale, none of them across the edges (pixels off the first note).

        While the map is `moving`, they are those that were written before, if the same notes are picked out.
        """
        lit = picked.notes
        first = [number for number in (picked.hub, picked.ring) if number is not None]
        kept = (None if lit is None else frozenset(lit), tuple(first))
        key = (kept, scale, edges)
        if self._labels is not None and (self._labels[0] == key or (moving and self._labels[0][0] == kept)):
            return self._labels[1]
        if not self._sizes:
            faces = [self._face(number)[1] for number in range(len(self._scene.nodes))]
            named = zip(self._scene.nodes, faces, strict=True)
            self._whole = [min(metrics.horizontalAdvance(node.title), _WIDEST_OF_ALL) for node, metrics in named]
            self._sizes = [
                (min(width, _WIDEST), metrics.height()) for width, metrics in zip(self._whole, faces, strict=True)
            ]
        if lit is not None:
            first += [number for number in self._scene.order if number in lit]
        found = place_labels(
            self._scene, scale, self._sizes, first, only=lit is not None, within=edges, whole=self._whole
        )
        self._labels = key, found
        return found

    def _paint_links(self, painter: QPainter, view: View, *, faded: bool) -> None:
        if self._lines is None:
            places = self._scene.places
            self._lines = tuple(
                [QLineF(*places[one], *places[other]) for one, other in links] for links in self._scene.links
            )
        painter.save()
        painter.translate(view.left, view.top)
        painter.scale(view.scale, view.scale)
        for lines, strength in reversed(list(zip(self._lines, _STRENGTHS, strict=True))):
            painter.setPen(self._pen(strength * (_FADED if faded else 1.0)))
            painter.drawLines(lines)
        painter.restore()

    def _paint_links_of(self, painter: QPainter, view: View, hub: int) -> None:
        """The links of one note, with heads that tell where they lead: to others in the accent, from others in ink."""
        scene = self._scene
        middle = view.seen(scene.places[hub])
        few = len(scene.beside[hub]) <= _FEW
        radii = scene.radii(view.scale)
        for ends, colour in ((scene.back[hub], self._theme.quiet), (scene.onward[hub], self._theme.accent)):
            painter.setPen(QPen(QColor(colour), 1.4 if few else 1.0))
            seen = [view.seen(scene.places[end]) for end in ends]
            painter.drawLines([QLineF(*middle, *there) for there in seen])
            if not few:
                continue
            painter.setBrush(QColor(colour))
            painter.setPen(Qt.PenStyle.NoPen)
            for end, there in zip(ends, seen, strict=True):
                if ends is scene.onward[hub]:
                    _paint_head(painter, middle, there, radii[end])
                else:
                    _paint_head(painter, there, middle, radii[hub])

    def _paint_notes(self, painter: QPainter, view: View, picked: Picked) -> None:
        scene, theme, ratio = self._scene, self._theme, self._ratio
        lit, radii = picked.notes, scene.radii(view.scale)
        order: Iterable[int] = range(len(scene.nodes) - 1, -1, -1)
        if lit is not None:
            order = sorted(order, key=lambda number: number in lit)
        for number in order:
            x, y = view.seen(scene.places[number])
            hue = scene.hues[number] if scene.nodes[number].path is not None else _DEAD
            disc = self._disc(hue, lit is None or number in lit, round(radii[number] * 2) / 2)
            half = disc.width() / 2
            painter.drawPixmap(QPointF(round(x * ratio - half) / ratio, round(y * ratio - half) / ratio), disc)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rings = [(0, theme.ink, 2.0, 3.0)]
        if picked.ring is not None:
            rings.append((picked.ring, theme.accent, 2.4, 6.5))
        for number, colour, width, gap in rings:
            painter.setPen(QPen(QColor(colour), width))
            radius = radii[number] + gap
            painter.drawEllipse(QPointF(*view.seen(scene.places[number])), radius, radius)

    def _disc(self, hue: int, shown: bool, radius: float) -> QPixmap:
        """A note, drawn once for each colour and size: to draw each anew takes four times as long."""
        known = self._discs.get((hue, shown, radius))
        if known is not None:
            return known
        side = math.ceil((2 * radius + 4) * self._ratio)
        disc = QPixmap(side, side)
        disc.setDevicePixelRatio(self._ratio)
        disc.fill(Qt.GlobalColor.transparent)
        painter = QPainter(disc)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QColor(self._theme.paper)
        if hue == _DEAD:
            painter.setPen(QPen((self._fills if shown else self._pale)[NEUTRAL].color(), 1.4, Qt.PenStyle.DotLine))
            painter.setBrush(paper)
        else:
            painter.setPen(QPen(paper, 1.2))
            painter.setBrush((self._fills if shown else self._pale)[hue])
        painter.drawEllipse(QPointF(side / self._ratio / 2, side / self._ratio / 2), radius, radius)
        painter.end()
        self._discs[hue, shown, radius] = disc
        return disc

    def _paint_names(self, painter: QPainter, view: View, picked: Picked, *, moving: bool) -> bool:
        if not self._begun:
            # The first frame of a map has no names: to measure them takes longer than all the rest.
            self._begun = True
            return False
        window = QRectF(painter.window())
        new = 0
        # Names are not cut off at the edges of a map that is seen as a whole; while it is moved, they do not change.
        edges = (-view.left, -view.top, window.width() - view.left, window.height() - view.top) if view.fitted else None
        for number, x, y, width in self.labels(view.scale, picked, edges, moving=moving):
            seen_x, seen_y = view.seen(self._scene.places[number])
            where = QPointF(seen_x + x - _HALO, seen_y + y - _HALO)
            height = self._sizes[number][1]
            if not window.intersects(QRectF(where.x(), where.y(), width + 2 * _HALO, height + 2 * _HALO)):
                continue
            if (number, width) not in self._drawn:
                new += 1
                if new > _NEW:
                    continue
                self._drawn[number, width] = self._draw_name(number, width)
            painter.drawPixmap(where, self._drawn[number, width])
        return new <= _NEW

    def _draw_name(self, number: int, width: float) -> QPixmap:
        """A name with a rim of paper, so that links do not run through it."""
        height = self._sizes[number][1]
        picture = QPixmap(math.ceil((width + 2 * _HALO) * self._ratio), math.ceil((height + 2 * _HALO) * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        node = self._scene.nodes[number]
        font, metrics = self._face(number)
        name = metrics.elidedText(node.title, Qt.TextElideMode.ElideRight, width)
        base = QPointF(_HALO, _HALO + metrics.ascent())
        painter = QPainter(picture)
        painter.setFont(font)
        # The outline of a text could be stroked, which takes ten times as long.
        painter.setPen(QColor(self._theme.paper))
        for aside in _ROUND:
            painter.drawText(base + aside, name)
        painter.setPen(QColor(self._theme.dead if node.path is None else self._theme.ink))
        painter.drawText(base, name)
        painter.end()
        return picture

    def _face(self, number: int) -> tuple[QFont, QFontMetricsF]:
        return (self._bold, self._bold_metrics) if number == 0 else (self._font, self._metrics)

    def _pen(self, strength: float) -> QPen:
        pen = QPen(_mixed(QColor(self._theme.paper), QColor(self._theme.quiet), strength), 1.0)
        pen.setCosmetic(True)
        return pen


def _paint_head(painter: QPainter, begin: Sequence[float], end: Sequence[float], radius: float) -> None:
    """The head of an arrow that ends at the rim of a note."""
    across, down = end[0] - begin[0], end[1] - begin[1]
    length = math.hypot(across, down)
    if length < radius + 2 * _ARROW:
        return
    across, down = across / length, down / length
    tip = QPointF(end[0] - across * (radius + 1), end[1] - down * (radius + 1))
    back = QPointF(tip.x() - across * _ARROW, tip.y() - down * _ARROW)
    side = QPointF(-down * _ARROW / 2.4, across * _ARROW / 2.4)
    painter.drawPolygon(QPolygonF([tip, back + side, back - side]))


def _mixed(paper: QColor, ink: QColor, share: float) -> QColor:
    """`share` (0 to 1) of ink on paper."""
    return QColor(blend(paper.name(), ink.name(), share))
