"""The colours of the seek bar can be told from one another."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from karareader.ui.common.theme import THEMES, Theme
from karareader.ui.video.seek_paint import heat_colour, tick_colours


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
