"""Hears videos without captions, by a process beside the window; nothing is fetched that was not asked for."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from karareader.base.errors import UserError
from karareader.base.readable_text import stem_of
from karareader.base.translation import noop, tr
from karareader.captions.hearing import engine, models
from karareader.captions.hearing.protocol import Job
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.listening.note_checker import NoteChecker
from karareader.ui.listening.queue import ListenQueue
from karareader.ui.listening.stutter import StutterWatch
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from karareader.ui.listening.models_dialog import ModelsDialog

_LATER = 20_000  # milliseconds after the start, when what was left of the last time goes on
_SECTION = Section(
    noop("Listening"),
    icon="transcript",
    intro=noop("Videos without captions are heard by this computer. Nothing leaves it."),
    rows=(
        SettingRow("listen_model", noop("Speech model"), "text", noop("A name such as “base” (⋯ › Speech models…), or a folder that holds a model of your own."), empty=noop("The best that is there")),
        SettingRow("listen_language", noop("Language"), "text", noop("Such as: en, de. Of a single video: ⋯ › Language that is heard…"), empty=noop("Found by listening")),
        SettingRow("listen_beside", noop("Also write captions beside the video"), "switch", noop("A file that is there already is never replaced.")),
        SettingRow("listen_anyway", noop("Listen on a low battery and a busy computer too"), "switch"),
    ),
)  # fmt: skip


class ListeningFeature(Feature):
    """Signals: `progress_changed` (Progress or None); `heard` (Path) – more of this film was heard; `checked` (Path,
    list[Finding]) – what the video says of the times of the note at this path.
    """

    progress_changed = Signal(object)  # ui.common.hearing_progress.Progress | None
    heard = Signal(object)  # Path
    checked = Signal(object, object)  # Path, list of captions.citations.compare.Finding

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._context, self._services, self._reading = context, services, reading
        self._settings, self._state, self._messages = context.settings, context.state, context.messages
        self._data = context.profile.data
        self._dialog: ModelsDialog | None = None
        self._wanted: tuple[list[Path], float] | None = None
        self.queue = ListenQueue(context.state, self._job, self)
        self._finding = Latest(context.pool, self)
        self.commands = (
            Command("listen", tr("Listen to this video"), (), tr("Let this computer hear what is said in a video without captions"), "Video", self.listen, "transcript"),
            Command("listen_language", tr("Language that is heard…"), (), tr("Say in which language this video is heard, where it was not found"), "Video", self.choose_language),
            Command("check_listening", tr("Check this note by listening"), (), tr("Hear a video without captions round the times of this note, and compare its sentences with what is said"), "Note", self.check, "quote"),
            Command("speech_models", tr("Speech models…"), (), tr("Get or delete the models by which this computer hears"), "Program", self.show_models),
        )  # fmt: skip
        self.settings = (_SECTION,)
        self.checker = NoteChecker(self._messages, self)
        self.checker.checked.connect(self.checked)
        self.checker.heard.connect(self.heard)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._go_on)
        self.stutter = StutterWatch(reading.playback, self)
        self.stutter.changed.connect(self.queue.make_way)
        self.queue.changed.connect(self.progress_changed)
        self.queue.changed.connect(self._watch)
        self.queue.heard.connect(self.heard)
        self.queue.finished.connect(self._finished)
        self.queue.failed.connect(self._messages.problem)

    def start(self) -> None:
        """Go on with what is left from before, later."""
        if self._state.listening:
            self._later.start(_LATER)

    def finish(self) -> None:
        """What is heard goes on next time."""
        self._later.stop()
        self.queue.close()
        self.checker.stop()
        if self._dialog is not None:
            self._dialog.finish()

    @Slot()
    def listen(self) -> None:
        """Hear the video that is open, from where it plays, before all others."""
        film = self._film
        if film is None:
            self._messages.about_note(tr("Only a video on this computer can be listened to. Download it first."))
        elif self._can(([film], self._reading.playback.position)):
            self.queue.add([film], self._reading.playback.position, first=True)

    @Slot(object)
    def listen_to_notes(self, notes: Sequence[Path]) -> None:
        """Hear the videos of these notes that lie on this computer and have no captions."""
        if not self._can(None):
            return
        find, data = self._services.files.find, self._data

        def look() -> list[Path]:
            # What only this needs is not loaded at the start.
            from karareader.captions import choose

            films: dict[Path, None] = {}
            for note in notes:
                try:
                    ref = reference.find(load(note))
                except UserError:
                    continue
                film = find(ref, note) if ref is not None else None
                if film is not None and not choose.offered(film, data):
                    films[film] = None
            return list(films)

        self._finding.run(look, self._found, self._messages.problem)

    def _found(self, films: list[Path]) -> None:
        if films:
            self.queue.add(films)
            self._messages.info(tr("1 video will be listened to.", "%n videos will be listened to.", len(films)))
        else:
            self._messages.info(tr("All videos of these notes that are on this computer have captions."))

    @Slot()
    def check(self) -> None:
        """Check the note that is open by hearing its video where that can tell."""
        film, current = self._film, self._reading.session.current
        if film is None or current is None:
            self._messages.about_note(tr("Only a video on this computer can be listened to. Download it first."))
        elif not len(current.rendered.timeline.cues):
            self._messages.about_note(tr("This note has no times that could be checked."))
        elif self.queue.progress is not None and self.queue.progress.film == film:
            self._messages.about_note(tr("This video is being listened to: the note is checked once that is done."))
        elif self._can(None):
            job = replace(self._job(film, 0.0), whole=False, beside=False, polite=False)
            self.checker.check(current.wish.path, current.rendered.timeline.cues, current.loaded_key, job)

    @Slot()
    def choose_language(self) -> None:
        """Ask in which language the video is spoken, and hear it in that one."""
        from PySide6.QtWidgets import QInputDialog

        from karareader.captions import language_names

        key, film = self._key, self._film
        if not key or film is None:
            self._messages.about_note(tr("Only a video on this computer can be listened to. Download it first."))
            return
        names = {language_names.name_of(tag): tag for tag in models.LANGUAGES}
        first = tr("Found by listening")
        offered = [first, *sorted(names)]
        now = self._state.listen_languages.get(key, "")
        chosen, fine = QInputDialog.getItem(
            self._context.window, tr("Language that is heard"), tr("This video is spoken in:"), offered,
            next((at for at, name in enumerate(offered) if names.get(name, "") == now), 0), editable=False,
        )  # fmt: skip
        if fine:
            self._state.listen_languages[key] = names.get(chosen, "")
            if self._can(([film], self._reading.playback.position)):
                self.queue.add([film], self._reading.playback.position, first=True)

    @Slot()
    def show_models(self) -> None:
        """Show the dialog of the models."""
        if self._dialog is None:
            from karareader.ui.listening.models_dialog import ModelsDialog

            self._dialog = ModelsDialog(self._data, self._settings, self._context.window)
            self._dialog.got.connect(self._got_model)
        self._dialog.refresh()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    @property
    def models(self) -> ModelsDialog | None:
        """The dialog, once it was shown."""
        return self._dialog

    def _can(self, wanted: tuple[list[Path], float] | None) -> bool:
        """True if anything can be heard; else it is told what is missing, and `wanted` is heard once that came."""
        try:
            engine.must_be_installed()
            models.chosen(
                self._data, self._settings.listen_model, self._language_of(wanted[0][0] if wanted else self._film)
            )
        except UserError as error:
            if not engine.installed():
                self._messages.problem(error)
                return False
            self._wanted = wanted
            self.show_models()
            assert self._dialog is not None
            hint = tr("Get one here; “{name}” is a good first one.", name=models.DEFAULT)
            self._dialog.say(f"{error.what} {hint}")
            return False
        return True

    @Slot()
    def _got_model(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.queue.add(*wanted, first=True)

    def _job(self, film: Path, at: float) -> Job:
        """What is to be done for a film. Raises UserError."""
        engine.must_be_installed()
        settings, language = self._settings, self._language_of(film)
        return Job(
            str(self._data), str(film), models.chosen(self._data, settings.listen_model, language), language, at,
            beside=settings.listen_beside, polite=not settings.listen_anyway,
            threads=min(2, max(1, (os.cpu_count() or 2) - 1)),
        )  # fmt: skip

    def _language_of(self, film: Path | None) -> str:
        """In which language a film is to be heard; empty for one that is to be found."""
        language = self._settings.listen_language
        return self._state.listen_languages.get(self._key, language) if film == self._film else language

    @property
    def _film(self) -> Path | None:
        source = self._reading.playback.source
        return Path(source.location) if source is not None and not source.is_url else None

    @property
    def _key(self) -> str:
        current = self._reading.session.current
        return current.loaded.key if current is not None and current.loaded is not None else ""

    @Slot()
    def _go_on(self) -> None:
        if engine.installed() and models.there(self._data):
            self.queue.begin()

    @Slot(object)
    def _watch(self, progress: object) -> None:
        self.stutter.watch(progress is not None)

    @Slot(object)
    def _finished(self, film: Path) -> None:
        self.heard.emit(film)
        self._services.captions.look_soon()
        if film != self._film:
            self._messages.info(tr("“{name}” was heard: its transcript is there.", name=stem_of(film)))
