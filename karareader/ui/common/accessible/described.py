"""What a widget that paints by hand tells of its parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible


@dataclass(frozen=True, slots=True)
class Description:
    """What a part is. `box` is its place on the screen in pixels; `level` its depth from 1, 0 where it has none;
    `press` does what a click on it does; `below` counts its own parts; `states` are names of `QAccessible.State`.
    """

    role: QAccessible.Role
    name: str
    box: QRect
    level: int = 0
    about: str = ""
    press: Callable[[], None] | None = None
    below: int = 0
    states: frozenset[str] = field(default_factory=frozenset)


Place = tuple[int, ...]
"""Where a part stands: its number in the widget, then that in the part which holds it."""


class Parts(Protocol):
    """Tells what stands in a widget."""

    def count(self) -> int:
        """How many parts there are right below the widget."""
        ...

    def describe(self, place: Place) -> Description | None:
        """The part at a place; None where there is none."""
        ...

    def at(self, point: QPoint) -> Place:
        """The part at a point of the screen, () for none."""
        ...

    def focused(self) -> Place:
        """The part with the keyboard, () for none."""
        ...
