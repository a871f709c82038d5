"""The notes visited, as a browser keeps its pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

_MOST = 200


@dataclass(frozen=True, slots=True)
class Visit:
    """A note that was visited and `view`, the state of the note pane when it was left.

    `video` is the key of the video of the note that was loaded then, as cues have it: None for its own.
    """

    path: Path
    view: Mapping[str, Any] = field(default_factory=dict)
    video: str | None = None


class History:
    """Back and forward through visits."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []
        self._at = -1

    def restore(self, visits: Sequence[Visit], at: int) -> None:
        """Go on with these visits, of which `at` is on the screen."""
        self._visits = list(visits[-_MOST:])
        self._at = min(max(at - max(0, len(visits) - _MOST), 0), len(self._visits) - 1)

    @property
    def visits(self) -> tuple[Sequence[Visit], int]:
        """All visits, and which of them is on the screen: -1 for none."""
        return tuple(self._visits), self._at

    def rename(self, old: Path, new: Path) -> None:
        """A note lies elsewhere now."""
        self._visits = [replace(visit, path=new) if visit.path == old else visit for visit in self._visits]

    @property
    def current(self) -> Visit | None:
        """The visit that is on the screen."""
        return self._visits[self._at] if self._at >= 0 else None

    @property
    def can_go_back(self) -> bool:
        """True if there is a visit before the current one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """True if there is a visit after the current one."""
        return self._at < len(self._visits) - 1

    def visit(self, path: Path) -> None:
        """Go on to `path`; what lay ahead is forgotten. Visiting the current note again is no new visit."""
        if self.current is not None and self.current.path == path:
            return
        del self._visits[self._at + 1 :]
        self._visits.append(Visit(path))
        del self._visits[:-_MOST]
        self._at = len(self._visits) - 1

    def leave(self, view: Mapping[str, Any], video: str | None = None) -> None:
        """Keep view and video of the current visit, which is about to be left."""
        if self._at >= 0:
            self._visits[self._at] = replace(self._visits[self._at], view=dict(view), video=video)

    def back(self) -> Visit | None:
        """Step back; None if there is nothing before."""
        return self._step(-1)

    def forward(self) -> Visit | None:
        """Step forward; None if there is nothing ahead."""
        return self._step(1)

    def _step(self, by: int) -> Visit | None:
        if not 0 <= self._at + by < len(self._visits):
            return None
        self._at += by
        return self._visits[self._at]
