"""Draws what was put off so that a note could be shown, once it is shown."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from karareader.base.gui_priority import give_way
from karareader.notes.markdown import formulas
from karareader.notes.model.note import Rendered
from karareader.ui.note.page.model import NotePage
from karareader.ui.note.page.pictures import Drawer
from karareader.ui.runtime.tasks import Latest, Pool

DRAWING = 0.5
"""So many seconds, by the clock, may the formulas of a note keep it from being shown."""
# Seconds by the clock: for each of them, where it is to be seen which are soon done, and for all formulas after that.
_SOON, _LATER = 1.0, 30.0


class Drawings(QObject):
    """Draws formulas and pictures of the note that is shown, beside everything else.

    `drawn` tells that the note can be shown again, with them in their places.
    """

    drawn = Signal()

    def __init__(self, pool: Pool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._work = Latest(pool, self, aside=True)
        self._warm = False
        self._before: tuple[Path, int, int] | None = None
        self._patient = False

    def shown(self, path: Path, rendered: Rendered, page: NotePage) -> None:
        """The note at `path` is shown; what was under way for another one is let go of."""
        self._work.cancel()
        if not self._warm:
            # The first note with a formula need not wait for the process to start.
            self._warm = True
            self._pool.submit(formulas.process.warm, aside=True)
        waiting = (path, len(rendered.put_off), len(page.put_off))
        before, self._before = self._before, waiting
        if not any(waiting[1:]) or (waiting == before and self._patient):
            return  # what was tried with patience, and is waiting all the same, would wait for ever
        # First what is soon done, so that nothing waits for what never is.
        self._patient = before is not None and before[0] == path
        job = _draw_patiently if self._patient else _draw_soon
        self._work.run(partial(job, rendered.put_off, list(page.put_off)), self._done)

    def _done(self, _nothing: None) -> None:
        self.drawn.emit()


def _draw_soon(waiting: tuple[tuple[str, bool], ...], pictures: list[Drawer]) -> None:
    until = time.monotonic() + _LATER
    for picture in pictures:
        give_way()
        picture(_SOON)
    for tex, display in waiting:
        give_way()
        if time.monotonic() > until:
            break
        formulas.draw(tex, display, _SOON)


def _draw_patiently(waiting: tuple[tuple[str, bool], ...], pictures: list[Drawer]) -> None:
    for picture in pictures:
        give_way()
        picture(None)
    formulas.draw_later(waiting, _LATER)
