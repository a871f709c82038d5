"""Who speaks: a program of the system (eSpeak NG, Speech Dispatcher), or else the voices that Qt knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QProcess, QStandardPaths, Signal, SignalInstance, Slot

NO_VOICE = "No voice is installed: with espeak-ng on this computer, paragraphs can be read aloud."
_WORDS = 175  # in a minute, as eSpeak speaks by itself
_ENDING_MS = 500


class Voice(Protocol):
    """Reads one text at a time.

    Signals: `ended` (str) – it is silent again; with a sentence for the reader where it could not speak.
    """

    @property
    def ended(self) -> SignalInstance:
        """See above."""

    def say(self, text: str, rate: float) -> None:
        """Read `text`, `rate` times as fast as usual (0.5 to 2)."""

    def stop(self) -> None:
        """Be silent at once. `ended` is not emitted."""


def _espeak(rate: float) -> list[str]:
    # By itself it speaks English, whatever the system's language.
    language = QLocale.system().name().partition("_")[0]
    return ["--stdin", "-s", str(round(_WORDS * rate)), "-v", "en" if language == "C" else language]


def _dispatcher(rate: float) -> list[str]:
    # From -100 for half as fast to 100 for twice as fast.
    return ["--wait", "--pipe-mode", "--rate", str(round((rate - 1) * (100 if rate > 1 else 200)))]


# The programs that can speak what they read from their input, the best first, and their arguments.
_PROGRAMS: dict[str, Callable[[float], list[str]]] = {
    "espeak-ng": _espeak, "espeak": _espeak, "spd-say": _dispatcher,
}  # fmt: skip


class ProgramVoice(QObject):
    """Speaks by one of `_PROGRAMS`, which reads its input; see `Voice`."""

    ended = Signal(str)

    def __init__(self, name: str, program: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name, self._program = name, program
        self._process: QProcess | None = None

    def say(self, text: str, rate: float) -> None:
        self.stop()
        self._process = process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        process.start(self._program, _PROGRAMS[self._name](rate))
        process.write(text.encode())
        process.closeWriteChannel()

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_ENDING_MS)
            process.deleteLater()

    @Slot(int, QProcess.ExitStatus)
    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        well = code == 0 and status == QProcess.ExitStatus.NormalExit
        self.stop()
        self.ended.emit("" if well else f"{self._name} could not read this aloud.")

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # else it finishes too
            self.stop()
            self.ended.emit(f"{self._name} could not be started.")


def find_voice(parent: QObject) -> Voice | None:
    """The voice of this computer; None where there is none.

    A program of the system goes first: it brings many languages, and costs this process nothing.
    """
    for name in _PROGRAMS:
        program = QStandardPaths.findExecutable(name)
        if program:
            return ProgramVoice(name, program, parent)
    try:
        from karareader.ui.speech.qt_voice import QtVoice, engine
    except ImportError:
        return None
    name = engine()
    return QtVoice(name, parent) if name else None
