"""Who speaks: a program of the system (eSpeak NG, Speech Dispatcher), or else the voices that Qt knows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QProcess, QStandardPaths, Signal, SignalInstance, Slot

from karareader.base.self_command import own_folder
from karareader.base.translation import noop, tr

NO_VOICE = noop("No voice is installed: with espeak-ng on this computer, paragraphs can be read aloud.")
_WORDS = 175  # in a minute, as eSpeak speaks by itself
_ENDING_MS = 500


class SpeechVoice(Protocol):
    """Reads one text at a time.

    Signals: `ended` (str) – it is silent again; with a sentence for the reader where it could not speak.
    """

    @property
    def ended(self) -> SignalInstance:
        """See above."""

    def say(self, text: str, rate: float) -> None:
        """Read `text`, `rate` times as fast as normally (0.5 to 2)."""

    def stop(self) -> None:
        """Be silent at once. `ended` is not emitted."""


def _language() -> str:
    """That of the system: by themselves these programs speak English."""
    language = QLocale.system().name().partition("_")[0]
    return "en" if language == "C" else language


def _espeak(rate: float, _text: str) -> list[str]:
    return ["--stdin", "-s", str(round(_WORDS * rate)), "-v", _language()]


def _dispatcher(rate: float, text: str) -> list[str]:
    # From -100 for half as fast to 100 for twice as fast.
    pace = round((rate - 1) * (100 if rate > 1 else 200))
    return ["--wait", "--rate", str(pace), "--language", _language(), "--", text]


# The programs that speak, the best first: the arguments for what is to be read, which they get as their input too, and
# those that make them silent, where it is not enough that they end.
_PROGRAMS: Mapping[str, tuple[Callable[[float, str], list[str]], Sequence[str]]] = {
    "espeak-ng": (_espeak, ()),
    "espeak": (_espeak, ()),
    "spd-say": (_dispatcher, ("--cancel",)),
}


class ProgramVoice(QObject):
    """Speaks by one of `_PROGRAMS`; see `SpeechVoice`."""

    ended = Signal(str)

    def __init__(self, name: str, program: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name, self._program = name, program
        self._process: QProcess | None = None

    def say(self, text: str, rate: float) -> None:
        self.stop()
        self._process = process = QProcess(self)
        process.setWorkingDirectory(str(own_folder()))
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        arguments, _ = _PROGRAMS[self._name]
        process.start(self._program, arguments(rate, text))
        process.write(text.encode())
        process.closeWriteChannel()

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        if process.state() != QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(_ENDING_MS)
            _, silence = _PROGRAMS[self._name]
            if silence:
                QProcess.startDetached(self._program, list(silence), str(own_folder()))
        process.deleteLater()

    @Slot(int, QProcess.ExitStatus)
    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        well = code == 0 and status == QProcess.ExitStatus.NormalExit
        self.stop()
        self.ended.emit("" if well else tr("{name} could not read this aloud.", name=self._name))

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # else it finishes too
            self.stop()
            self.ended.emit(tr("{name} could not be started.", name=self._name))


def find_voice(parent: QObject) -> SpeechVoice | None:
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
