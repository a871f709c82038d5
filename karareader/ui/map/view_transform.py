"""What part of a map is seen, and how large."""

from __future__ import annotations

from karareader.ui.map.layout import Place

# Pixels that the distance of two notes may take up at most: by zooming, and where a map of few notes is fitted.
_MOST, _FITTED = 320.0, 120.0
# A map can be made smaller than what fits by this factor.
_SMALLER = 0.4


class View:
    """A place (x, y) of the map stands at (left + x · scale, top + y · scale), in pixels of the window."""

    def __init__(self) -> None:
        self.fitted = True  # all of the map is seen, and nothing was moved since
        self.scale = 1.0
        self.left = self.top = 0.0
        self._least = 0.01

    def seen(self, place: Place) -> Place:
        """Where a place of the map is seen."""
        return self.left + place[0] * self.scale, self.top + place[1] * self.scale

    def place(self, x: float, y: float) -> Place:
        """What place of the map is seen there."""
        return (x - self.left) / self.scale, (y - self.top) / self.scale

    def move(self, x: float, y: float) -> None:
        """Move what is seen by so many pixels."""
        self.fitted = False
        self.left += x
        self.top += y

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Make everything larger by `factor`; what is seen at (x, y) stays there."""
        self.fitted = False
        kept = self.place(x, y)
        self.scale = min(max(self.scale * factor, self._least), _MOST)
        self.left, self.top = x - kept[0] * self.scale, y - kept[1] * self.scale

    def fit(self, places: list[Place], width: float, height: float, margin: tuple[float, float]) -> None:
        """Show all of these places in a window of this size, so many pixels off its sides, and off above and below."""
        across, down = [place[0] for place in places] or [0.0], [place[1] for place in places] or [0.0]
        left, right, top, bottom = min(across), max(across), min(down), max(down)
        wide, high = max(right - left, 1e-6), max(bottom - top, 1e-6)
        scale = min(max(width - 2 * margin[0], 40.0) / wide, max(height - 2 * margin[1], 40.0) / high)
        self._least = min(scale, _FITTED) * _SMALLER
        self.fitted = True
        self.scale = min(scale, _FITTED)
        self.left = width / 2 - (left + right) / 2 * self.scale
        self.top = height / 2 - (top + bottom) / 2 * self.scale
