"""The contrast of two colours as WCAG 2 defines it, and colours made legible on their grounds."""

from __future__ import annotations

from collections.abc import Iterable

_STEPS = 40


def luminance(colour: str) -> float:
    """How light a colour (`#rrggbb`) is, 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (`#rrggbb`), from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def blend(colour: str, other: str, share: float) -> str:
    """The colour `share` (0 to 1) of the way from `colour` to `other`; all as `#rrggbb`."""
    parts = ((int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in parts)


def moved(colour: str, towards: str, others: Iterable[str], least: float) -> str:
    """`colour`, or as little of the way to `towards` as it takes for a contrast of `least` with each of `others`.

    An ink is moved towards the ink of its theme, a ground towards its paper; that reaches `least` where those do.
    """
    others = tuple(others)
    for step in range(_STEPS):
        now = blend(colour, towards, step / _STEPS)
        if all(contrast(now, other) >= least for other in others):
            return now
    return towards
