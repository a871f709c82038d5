"""How the seek bar looks: track, ticks and knob."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from karareader.base.contrast import blend
from karareader.timeline.spans import Span
from karareader.timeline.timecode import format_time
from karareader.ui.common.theme import Theme
from karareader.ui.video.seek_geometry import Scale, Segment, Tick, height, segment_at, spans

# All in pixels.
EDGE = 10  # left and right of everything
BASE = 23.0  # the middle of the track, from the top
THICK = 4.0
THIN, SEEN = 2.0, 7.0  # while spans are watched: the track between them, and those that were watched
LEAST = 2.0  # the least width of a span
SWELL = 2.0  # so much thicker is the chapter under the pointer
TICK = 2.0
LOW, HIGH = 4.0, 11.0  # a tick of one moment, and the tallest
LOOP_THICK, LOOP_DROP, LOOP_LEAST = 2.0, 7.0, 6.0  # the bracket of the loop: lines, depth, least width
HILL = 15.0  # the highest hill of the heat
STRESS = 3.0  # so much taller is the tick that holds now, or that a click would mean
HEAT = 0.16  # how much of the ink of times is in the heat, 0 to 1: it is seen, and so are ticks before it


@dataclass(frozen=True, slots=True)
class WatchedSpan:
    """A span of what is watched, from `start` to `stop` (seconds): seen up to `until`; None is the position."""

    start: float
    stop: float
    until: float | None


def paint_track(
    painter: QPainter,
    scale: Scale,
    theme: Theme,
    chapters: Sequence[Segment],
    *,
    position: float,
    pointed: float | None,
    thick: float = THICK,
) -> None:
    """Draw the chapters, filled up to `position`; the one under the pointer is thicker (both times in seconds)."""
    hovered = None if pointed is None else segment_at(chapters, pointed)
    ground, played = QColor(blend(theme.line, theme.quiet, 0.2)), QColor(theme.accent)
    x = scale.x_of(position)
    stretches = spans(chapters, scale) or [(scale.left, scale.left + scale.width)]
    painter.setPen(Qt.PenStyle.NoPen)
    for left, right in stretches:
        pointed_at = hovered and len(stretches) > 1 and left <= scale.x_of((hovered.start + hovered.stop) / 2) <= right
        tall = thick + SWELL if pointed_at else thick
        bar = QRectF(left, BASE - tall / 2, right - left, tall)
        painter.setBrush(ground)
        painter.drawRoundedRect(bar, tall / 2, tall / 2)
        if scale.length > 0 and x > left:
            bar.setRight(min(x, right))
            painter.setBrush(played)
            painter.drawRoundedRect(bar, tall / 2, tall / 2)


def paint_watched(
    painter: QPainter, scale: Scale, theme: Theme, watched: Sequence[WatchedSpan], position: float
) -> None:
    """Draw what is watched on a thin track: what was seen is taller, and in the colour of what was played."""
    painter.setPen(Qt.PenStyle.NoPen)
    for tall, colour in ((THICK, theme.quiet), (SEEN, theme.accent)):
        painter.setBrush(QColor(colour))
        for each in watched:
            stop = each.stop
            if tall == SEEN:
                stop = min(stop, position if each.until is None else each.until)
            if each.start < stop and each.start < scale.length:
                left = scale.x_of(each.start)
                width = max(scale.x_of(min(stop, scale.length)) - left, LEAST)
                painter.drawRoundedRect(QRectF(left, BASE - tall / 2, width, tall), 1, 1)


def heat_colour(theme: Theme) -> str:
    """The colour of the heat."""
    return blend(theme.chip, theme.chip_ink, HEAT)


def tick_colours(theme: Theme) -> tuple[str, str]:
    """The colours of ticks that are passed and of those to come: both have 3:1 on the heat (WCAG 2.2, 1.4.11)."""
    return theme.chip_active, theme.quiet


def paint_heat(painter: QPainter, hills: Sequence[Sequence[tuple[float, float]]], theme: Theme) -> None:
    """Draw the hills of `seek_model.heat` on the track, in the colour of times, faint enough for ticks before them."""
    foot = BASE - THICK / 2 - 1
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(heat_colour(theme)))
    for hill in hills:
        painter.drawPolygon(QPolygonF([QPointF(x, foot - level * HILL) for x, level in hill]))


def paint_loop(painter: QPainter, scale: Scale, theme: Theme, span: Span) -> None:
    """Draw a bracket under the track, from where the playback is sent back to where it turns."""
    left, right = scale.x_of(span[0]), scale.x_of(span[1])
    right = max(right, left + LOOP_LEAST)
    top, foot = BASE - THICK / 2 - 3, BASE + THICK / 2 + LOOP_DROP
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    for bar in (
        QRectF(left, top, LOOP_THICK, foot - top),
        QRectF(right - LOOP_THICK, top, LOOP_THICK, foot - top),
        QRectF(left, foot - LOOP_THICK, right - left, LOOP_THICK),
    ):
        painter.drawRect(bar)


def paint_notches(painter: QPainter, places: Sequence[float], theme: Theme) -> None:
    """Draw where the film's own chapters begin, under the track: `places` are pixels."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.quiet))
    for x in places:
        painter.drawRect(QRectF(x - TICK / 2, BASE + THICK / 2 + 2, TICK, LOW))


def paint_ticks(
    painter: QPainter, ticks: Sequence[Tick], theme: Theme, position: float, *, now: float | None, meant: float | None
) -> None:
    """Draw the ticks above the track, and stress two of them.

    `now` is the start of the moment that holds, `meant` that of the moment that a click would mean; both in seconds.
    """
    gone, coming = map(QColor, tick_colours(theme))
    foot = BASE - THICK / 2 - 2
    painter.setPen(Qt.PenStyle.NoPen)
    for tick in ticks:
        tall, wide = height(tick.count, LOW, HIGH), TICK
        colour = gone if tick.start <= position else coming
        for stressed, own in ((now, gone), (meant, QColor(theme.ink))):
            if stressed is not None and tick.start <= stressed <= tick.stop:
                colour, tall, wide = (
                    own,
                    min(max(height(tick.count, LOW, HIGH), LOW + 1) + STRESS, HIGH + STRESS),
                    TICK + 1,
                )
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(tick.x - wide / 2, foot - tall, wide, tall), 1, 1)


def paint_times(painter: QPainter, theme: Theme, widths: tuple[int, int], position: float, length: float) -> None:
    """Write the position and the length (seconds) at both ends; `widths` are those of the bar and of a time."""
    width, room = widths
    top, tall = round(BASE) - 12, 24
    align = Qt.AlignmentFlag.AlignVCenter
    painter.setPen(QColor(theme.ink if length > 0 else theme.quiet))
    painter.drawText(QRect(EDGE, top, room, tall), align | Qt.AlignmentFlag.AlignRight, format_time(position))
    painter.setPen(QColor(theme.quiet))
    words = format_time(length) if length > 0 else "–:––"
    painter.drawText(QRect(width - EDGE - room, top, room, tall), align | Qt.AlignmentFlag.AlignLeft, words)


def paint_knob(painter: QPainter, x: float, radius: float, theme: Theme, *, focused: bool) -> None:
    """Draw the knob, with a ring round it while it has the keyboard."""
    centre = QPointF(x, BASE)
    painter.setPen(QPen(QColor(theme.surface), 2))
    painter.setBrush(QColor(theme.accent))
    painter.drawEllipse(centre, radius, radius)
    if focused:
        painter.setPen(QPen(QColor(theme.ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius + 3, radius + 3)
