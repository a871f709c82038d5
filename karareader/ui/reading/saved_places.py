"""Keeps where the reader was for the next time: the notes visited, how they were scrolled, the panel that was open."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from karareader.settings import State
from karareader.ui.common.side_panel import SidePanel
from karareader.ui.reading.history import Visit
from karareader.ui.reading.navigator import Navigator

_MOST = 50  # visits
_LONGEST = 1e7  # seconds of a video: more is damage


class SavedPlaces(QObject):
    """Gives back what was kept when it is made, and keeps it whenever a note opens and when the window closes."""

    def __init__(self, state: State, go: Navigator, side: SidePanel) -> None:
        super().__init__(side)
        self._state, self._go, self._side = state, go, side
        self._texts: dict[int, tuple[Visit, str]] = {}  # those kept last: most of them are the same the next time
        go.restore([visit for text in state.visits if (visit := read(text)) is not None], state.visit_at)
        go.can_go_changed.connect(self.keep)
        side.currentChanged.connect(self._tab_changed)

    @Slot()
    def _tab_changed(self) -> None:
        self._state.side_tab = self._side.current_name

    def leave(self) -> None:
        """The window closes."""
        self._go.leave()
        self.keep()

    @Slot()
    def keep(self) -> None:
        """Keep the notes visited."""
        visits, at = self._go.visits
        begin = max(0, min(at - _MOST // 2, len(visits) - _MOST))
        shown = visits[begin : begin + _MOST]
        self._texts = {id(visit): self._texts.get(id(visit)) or (visit, written(visit)) for visit in shown}
        kept = [self._texts[id(visit)][1] for visit in shown]
        self._state.visits, self._state.visit_at = kept, max(0, at - begin)


def written(visit: Visit) -> str:
    """A visit as JSON."""
    kept: dict[str, Any] = {"path": str(visit.path), "view": dict(visit.view)}
    if visit.video is not None:
        kept["video"] = visit.video
    if visit.seconds is not None:
        kept |= {"film": visit.film, "seconds": visit.seconds, "jumped": visit.jumped}
    return json.dumps(kept, ensure_ascii=True)


def read(text: str) -> Visit | None:
    """A visit from JSON; None for what makes no sense."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not isinstance(found.get("path"), str) or "\0" in found["path"]:
        return None
    view, video, film, seconds = (found.get(name) for name in ("view", "video", "film", "seconds"))
    shown = _view(view) if isinstance(view, dict) else {}
    visit = Visit(Path(found["path"]), shown, video if isinstance(video, str) else None)
    if not isinstance(film, str) or not isinstance(seconds, float | int) or not 0 <= seconds <= _LONGEST:
        return visit
    return replace(visit, film=film, seconds=seconds, jumped=found.get("jumped") is True)


def _view(view: Mapping[str, Any]) -> dict[str, Any]:
    """What of a view is of the right kind; see `note_places`."""
    kinds: dict[str, type | tuple[type, ...]] = {
        "block": str,
        "leaf": int,
        "share": (int, float),
        "offset": (int, float),
        "folds": dict,
    }
    sound = {name: view[name] for name, kind in kinds.items() if isinstance(view.get(name), kind)}
    if "folds" in sound:
        sound["folds"] = {str(block): shown for block, shown in sound["folds"].items() if isinstance(shown, bool)}
    return sound
