"""The dialog of the models that hear: which there are, which are here, and how one gets here."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from karareader.base.self_command import own_command
from karareader.base.translation import noop, tr
from karareader.captions.hearing import models
from karareader.captions.hearing.engine import HOW, MISSING, installed
from karareader.captions.hearing.protocol import FLAG, Job
from karareader.media.downloads.model import size_words
from karareader.settings import Settings
from karareader.ui.runtime.json_process import JsonProcess

_INTRO = noop(
    "A speech model turns what is said into words, on this computer alone. Larger ones hear better and take longer."
    " A model is fetched from huggingface.co, once, when you press its button."
)
_HEADS = (
    noop("Model"),
    noop("Size"),
    noop("Understands"),
    noop("Wrong words*"),
    noop("Speed here"),
)
_FOOT = noop(
    "* of 100 words of clear English speech, as its makers measured. Other languages, accents and noise: more."
)


class ModelsDialog(QDialog):
    """Signals: `got` – there is another model now."""

    got = Signal()

    def __init__(self, data: Path, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelsDialog")
        self.setWindowTitle(tr("Speech models"))
        self._data, self._settings = data, settings
        self._process: JsonProcess | None = None
        self._getting = ""
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self.words.hide()
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.hide()
        intro, foot = QLabel(tr(_INTRO)), QLabel(tr(_FOOT))
        for label in (intro, foot):
            label.setObjectName("quiet")
            label.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        for place, head in enumerate(_HEADS):
            label = QLabel(tr(head))
            label.setObjectName("quiet")
            self._grid.addWidget(label, 0, place)
        self.buttons: dict[str, QPushButton] = {}
        self._speeds: dict[str, QLabel] = {}
        for row, model in enumerate(models.MODELS, start=1):
            languages = tr("English") if model.english else tr("99 languages")
            facts = (model.name, size_words(model.size), languages, f"{model.wrong:g}", "")
            for place, text in enumerate(facts):
                label = QLabel(text)
                self._grid.addWidget(label, row, place)
            self._speeds[model.name] = label
            button = QPushButton()
            button.clicked.connect(partial(self._act, model.name))
            self._grid.addWidget(button, row, len(facts))
            self.buttons[model.name] = button
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for each in (intro, self.words, self.bar):
            column.addWidget(each)
        column.addLayout(self._grid)
        column.addWidget(foot)
        self.refresh()

    def refresh(self) -> None:
        """Show what is here now."""
        speeds, can = models.speeds(self._data), installed()
        if not can:
            self.say(f"{tr(MISSING)} {tr(HOW)}")
        for name, button in self.buttons.items():
            here, comes = models.is_there(self._data, name), name == self._getting
            button.setText(tr("Stop") if comes else tr("Delete") if here else tr("Get"))
            button.setAccessibleDescription(tr("The speech model {name}", name=name))
            button.setEnabled(here or (can and self._getting in ("", name)))
            speed = speeds.get(name)
            told = tr("there") if here else ""
            self._speeds[name].setText(tr("{speed:.0f} × real time", speed=speed) if speed else told)

    def say(self, words: str) -> None:
        """Tell something at the top."""
        self.words.setText(words)
        self.words.show()

    def _act(self, name: str) -> None:
        if name == self._getting:
            self._end()
            self.say(tr("“{name}” was not fetched to its end. What came stays, and goes on next time.", name=name))
        elif models.is_there(self._data, name):
            models.remove(self._data, name)
        else:
            self.get(name)
        self.refresh()

    def get(self, name: str) -> None:
        """Fetch a model."""
        self._getting = name
        self.say(tr("Fetching “{name}” from huggingface.co…", name=name))
        self.bar.setValue(0)
        self.bar.show()
        self._process = process = JsonProcess(own_command(FLAG), self)
        process.said.connect(self._take)
        process.over.connect(self._over)
        process.tell(Job(str(self._data), get=name, proxy=self._settings.proxy).to_json())
        process.start()

    @Slot(object)
    def _take(self, word: dict[str, Any]) -> None:
        if word["event"] == "got":
            self.bar.setValue(round(1000 * word["done"] / max(word["total"], 1)))
            done, total = size_words(word["done"]), size_words(word["total"])
            self.say(tr("Fetching “{name}”: {done} of {total}", name=self._getting, done=done, total=total))
        elif word["event"] == "done":
            name = self._getting
            self._end()
            self.say(tr("“{name}” is there now.", name=name))
            self.got.emit()
        elif word["event"] == "failed":
            self._end()
            self.say(f"{word['said']} {word['hint']}".strip())

    @Slot()
    def _over(self) -> None:
        if self._process is not None:
            self._end()
            self.say(tr("Fetching ended by itself. Try again."))

    def _end(self) -> None:
        process, self._process, self._getting = self._process, None, ""
        self.bar.hide()
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.deleteLater()
        self.refresh()

    def finish(self) -> None:
        """The program ends."""
        self._end()
