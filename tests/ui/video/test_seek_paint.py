"""The colours of the seek bar can be told from one another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from karareader.ui.common.theme import THEMES, Theme
from karareader.ui.video.seek_geometry import Scale
from karareader.ui.video.seek_paint import (
    BASE,
    THIN,
    WatchedSpan,
    heat_colour,
    paint_track,
    paint_watched,
    tick_colours,
)


def luminance(colour: str) -> float:
    """Source: WCAG 2.2, relative luminance."""
    made = QColor(colour)
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (made.redF(), made.greenF(), made.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_ticks_are_seen_before_the_heat_and_on_the_bare_ground(theme: Theme) -> None:
    heat = heat_colour(theme)
    assert 1.25 <= contrast(heat, theme.surface) <= 2.0
    for tick in tick_colours(theme):
        assert contrast(tick, heat) >= 3
        assert contrast(tick, theme.surface) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_spans_that_were_watched_are_told_by_their_height_from_those_to_come(theme: Theme) -> None:
    picture = QImage(120, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.magenta)
    scale = Scale(100.0, 10.0, 100.0)
    painter = QPainter(picture)
    paint_track(painter, scale, theme, (), position=0.0, pointed=None, thick=THIN)
    spans = (WatchedSpan(10.0, 20.0, 20.0), WatchedSpan(30.0, 50.0, None), WatchedSpan(60.0, 90.0, 60.0))
    paint_watched(painter, scale, theme, spans, 40.0)
    painter.end()
    ground = QColor(Qt.GlobalColor.magenta).rgb()

    def column(seconds: float) -> tuple[int, str]:
        x = round(scale.x_of(seconds))
        colours = [picture.pixelColor(x, y) for y in range(40) if picture.pixel(x, y) != ground]
        return len(colours), picture.pixelColor(x, round(BASE)).name()

    (seen, accent), (now, _), (rest, quiet), (coming, _), (between, _) = map(column, (15.0, 35.0, 45.0, 75.0, 55.0))
    assert seen == now > rest == coming > between
    assert (accent, quiet) == (theme.accent, theme.quiet)
    assert min(contrast(accent, theme.surface), contrast(quiet, theme.surface)) >= 3
