"""A process beside the window that is told, and tells, in lines of JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from karareader.base.self_command import own_folder


class JsonProcess(QProcess):
    """Runs `command`.

    Signals: `said` (dict) – what it says, which has an `event`; `over` – it is no more, or could not be started.
    """

    said = Signal(object)  # dict[str, Any]
    over = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setProgram(command[0])
        self.setArguments(list(command[1:]))
        self.setWorkingDirectory(str(own_folder()))
        # All that matters is said on its output; what it says when it is interrupted is of no use on a terminal.
        self.setStandardErrorFile(QProcess.nullDevice())
        self.readyReadStandardOutput.connect(self._hear)
        self.errorOccurred.connect(self._error)
        self.finished.connect(self.over)

    def tell(self, word: Mapping[str, object]) -> None:
        """Tell it something."""
        self.write((json.dumps(word) + "\n").encode())

    @Slot()
    def _hear(self) -> None:
        while self.canReadLine():
            try:
                word = json.loads(bytes(self.readLine().data()))
            except ValueError:
                continue
            # What some package prints is not meant for us.
            if isinstance(word, dict) and "event" in word:
                self.said.emit(word)

    @Slot(QProcess.ProcessError)
    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.over.emit()
