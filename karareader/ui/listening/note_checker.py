"""Checks a note by hearing its video, in a process beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.errors import UserError
from karareader.base.self_command import own_command
from karareader.base.translation import tr
from karareader.captions.hearing.protocol import FLAG, Job
from karareader.timeline.cues import Cue
from karareader.ui.common.messages import Messages
from karareader.ui.runtime.json_process import JsonProcess

WHO = "listening"


class NoteChecker(QObject):
    """One check at a time; another one ends the one before.

    Signals: `checked` (Path, list[Finding]) – the note at this path was checked; `heard` (Path) – more of a film was
    heard.
    """

    checked = Signal(object, object)  # Path, list of Finding
    heard = Signal(object)  # Path

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._process: JsonProcess | None = None
        self._note, self._film = Path(), Path()
        messages.stop_requested.connect(self._stop_requested)

    def check(self, note: Path, cues: Sequence[Cue], video: str | None, job: Job) -> None:
        """Check the `cues` of the note against the film of `job`, which is their `video`."""
        self.stop()
        self._note, self._film = note, Path(job.film)
        self._process = process = JsonProcess(own_command(FLAG), self)
        process.said.connect(self._take)
        process.over.connect(self._over)
        process.tell(replace(job, claims=tuple(cues), video=video).to_json())
        process.start()
        self._report(0.0)

    @property
    def busy(self) -> bool:
        """True while a note is checked."""
        return self._process is not None

    @Slot()
    def stop(self) -> None:
        """End what runs."""
        process, self._process = self._process, None
        if process is not None:
            self._messages.report_share(WHO, "", 1.0)
            process.blockSignals(True)
            process.kill()
            process.deleteLater()

    def _report(self, share: float) -> None:
        self._messages.report_share(WHO, tr("Listening round the times of this note"), share)

    @Slot(str)
    def _stop_requested(self, who: str) -> None:
        if who == WHO:
            self.stop()

    @Slot(object)
    def _take(self, word: dict[str, Any]) -> None:
        # What only a check needs is not loaded at the start.
        from karareader.captions.citations.compare import Finding

        event = word["event"]
        if event == "window":
            self._report(word["heard"] / max(word["total"], 1))
        elif event == "checked":
            found = [Finding(**each) for each in word["findings"]]
            self.stop()
            self.heard.emit(self._film)
            self.checked.emit(self._note, found)
        elif event == "failed":
            self.stop()
            self._messages.problem(UserError(str(word["said"]), str(word["hint"])))

    @Slot()
    def _over(self) -> None:
        if self._process is not None:
            self.stop()
            self._messages.problem(
                UserError(tr("Listening ended by itself."), tr("What was heard is kept; try again."))
            )
