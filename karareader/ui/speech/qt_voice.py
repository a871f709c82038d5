"""The voices that Qt knows; a module of its own, since Qt's part for them need not be installed."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from karareader.base.translation import tr


def engine() -> str:
    """The engine of this computer that has voices, empty for none."""
    for name in QTextToSpeech.availableEngines():
        if name != "mock" and QTextToSpeech(name).availableVoices():
            return str(name)
    return ""


class QtVoice(QObject):
    """Speaks by an engine of Qt; see `voices.Voice`."""

    ended = Signal(str)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._speech = QTextToSpeech(name, self)
        self._speech.stateChanged.connect(self._changed)
        self._speaking = False

    def say(self, text: str, rate: float) -> None:
        self.stop()
        self._speech.setRate(math.log2(rate))  # from -1 to 1, 0 as it is by itself
        self._speech.say(text)
        self._speaking = True

    def stop(self) -> None:
        self._speaking = False
        self._speech.stop()

    @Slot(QTextToSpeech.State)
    def _changed(self, state: QTextToSpeech.State) -> None:
        over = state in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error)
        if over and self._speaking:
            self._speaking = False
            failed = state == QTextToSpeech.State.Error
            self.ended.emit(tr("The voice could not read this aloud.") if failed else "")
