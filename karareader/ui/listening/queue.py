"""The films that are to be heard, one after the other, by a process beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.errors import UserError
from karareader.base.self_command import own_command
from karareader.base.translation import tr
from karareader.captions.hearing.protocol import FLAG, Job
from karareader.settings import State
from karareader.ui.common.hearing_progress import Progress
from karareader.ui.runtime.json_process import JsonProcess

_END = 0.5  # seconds in which the process may end by itself


class ListenQueue(QObject):
    """Hears the films of `State.listening`. `make_job` gives what is to be done for a film, or raises UserError.

    Signals: `changed` (Progress or None) – how far it is; `heard` (Path) – more of this film was heard; `finished`
    (Path) – all of it was; `failed` (UserError) – why it was not.
    """

    changed = Signal(object)  # Progress | None
    heard = Signal(object)  # Path
    finished = Signal(object)  # Path
    failed = Signal(object)  # UserError

    def __init__(self, state: State, make_job: Callable[[Path, float], Job], parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._make_job = state, make_job
        self._process: JsonProcess | None = None
        self._at: dict[str, float] = {}
        self._yields = False
        self.progress: Progress | None = None

    @property
    def films(self) -> list[str]:
        """The films that are to be heard, the one that is heard first."""
        return self._state.listening

    def add(self, films: Sequence[Path], at: float = 0.0, *, first: bool = False) -> None:
        """Hear these too, each from `at` seconds on; `first`: before all others, from now on."""
        new = [str(film) for film in films]
        self._at.update(dict.fromkeys(new, at))
        others = [film for film in self.films if film not in new]
        running = self.progress is not None and str(self.progress.film) in new[:1]
        if first and not running:
            self._end()
        self._state.listening = [*new, *others] if first else [*self.films, *(f for f in new if f not in self.films)]
        if running and self._process is not None:
            self._process.tell({"at": at})
            self.hold(False)
        self.begin()

    @Slot()
    def begin(self) -> None:
        """Go on with the first film, if there is one and nothing runs."""
        while self._process is None and self.films:
            film = Path(self.films[0])
            try:
                if not film.is_file():
                    raise UserError(tr("“{name}” is not there any more.", name=film.name))
                job = self._make_job(film, self._at.get(str(film), 0.0))
            except UserError as error:
                self._state.listening = self.films[1:]
                self.failed.emit(error)
                continue
            self.progress = Progress(film)
            self._process = JsonProcess(own_command(FLAG), self)
            self._process.said.connect(self._take)
            self._process.over.connect(self._over)
            self._process.tell(job.to_json())
            if self._yields:
                self._process.tell({"held": True})
            self._process.start()
        self._tell()

    @Slot(bool)
    def hold(self, held: bool) -> None:
        """Hear no more for now, or go on."""
        if self._process is not None and self.progress is not None:
            self._process.tell({"held": held or self._yields})
            self.progress = replace(self.progress, held=held)
            self._tell()

    @Slot(bool)
    def make_way(self, yields: bool) -> None:
        """Hear no more while the video that is watched needs the computer, or go on where the reader wants that."""
        self._yields = yields
        if self._process is not None and self.progress is not None:
            self._process.tell({"held": yields or self.progress.held})
            self._tell()

    @Slot()
    def cancel(self) -> None:
        """Hear no more of the film that is heard; what was heard of it stays."""
        self._end()
        self._state.listening = self.films[1:]
        self.begin()

    def close(self) -> None:
        """The window closes: it goes on next time."""
        self._end()

    def _end(self) -> None:
        process, self._process, self.progress = self._process, None, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.deleteLater()

    def _tell(self) -> None:
        progress = self.progress
        if progress is not None:
            progress = self.progress = replace(progress, others=len(self.films) - 1)
            if self._yields:
                progress = replace(progress, waits=tr("waiting: the video stutters"))
        self.changed.emit(progress)

    @Slot(object)
    def _take(self, word: dict[str, Any]) -> None:
        progress, event = self.progress, word["event"]
        if progress is None:
            return
        if event in ("began", "window"):
            share = word["heard"] / max(word["total"], 1)
            self.progress = replace(progress, share=share, left=float(word.get("left", 0.0)), waits="")
            self._tell()
            if word["heard"]:
                self.heard.emit(progress.film)
        elif event == "waits":
            self.progress = replace(progress, waits=str(word["why"]))
            self._tell()
        elif event == "done":
            self._next()
            self.finished.emit(progress.film)
        elif event == "failed":
            self._next()
            self.failed.emit(UserError(str(word["said"]), str(word["hint"])))

    @Slot()
    def _over(self) -> None:
        """The process ended without a word."""
        if self._process is not None:
            self._next()
            self.failed.emit(UserError(tr("Listening ended by itself."), tr("What was heard is kept; try again.")))

    def _next(self) -> None:
        self._end()
        self._state.listening = self.films[1:]
        self.begin()
