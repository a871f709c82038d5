"""The places visited in notes and their videos, as a browser keeps its pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

_MOST = 200


@dataclass(frozen=True, slots=True)
class Visit:
    """A place in a note: `view` is the state of the note pane when it was left.

    `video` is the key of the video of the note that was loaded then, as cues have it: None for its own. `film` is what
    is remembered of that video by ("" where there was none), and `seconds` where it was (None where it was not open).
    `jumped`: the video was taken elsewhere between this and the next one.
    """

    path: Path
    view: Mapping[str, Any] = field(default_factory=dict)
    video: str | None = None
    film: str = ""
    seconds: float | None = None
    jumped: bool = False


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
        self.go_on(path)

    def go_on(self, path: Path) -> None:
        """Go on to `path`, maybe to another place in the same note; what lay ahead is forgotten."""
        self.forget_ahead()
        self._visits.append(Visit(path))
        del self._visits[:-_MOST]
        self._at = len(self._visits) - 1

    def forget_ahead(self) -> None:
        """The reader takes another way from here."""
        del self._visits[self._at + 1 :]

    def leave(
        self, view: Mapping[str, Any], video: str | None = None, film: str = "", seconds: float | None = None
    ) -> None:
        """Keep the view of the current visit, which is about to be left, and where its video is."""
        if self._at >= 0:
            visit = self._visits[self._at]
            self._visits[self._at] = replace(visit, view=dict(view), video=video, film=film, seconds=seconds)

    def jumped(self) -> None:
        """The video was taken elsewhere on the way to the current visit."""
        if self._at > 0:
            self._visits[self._at - 1] = replace(self._visits[self._at - 1], jumped=True)

    def jumped_since(self, at: int) -> bool:
        """True if the video was taken elsewhere between the current visit and the one at `at`."""
        return any(visit.jumped for visit in self._visits[min(at, self._at) : max(at, self._at)])

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
