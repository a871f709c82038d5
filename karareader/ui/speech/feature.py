"""Reads the marked paragraph aloud."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from karareader.base.translation import noop, tr
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from karareader.ui.speech.voices import SpeechVoice

_SHARE = 0.2  # of the volume of the video, while somebody speaks
NOTHING = noop("No paragraph is marked yet: play the video, or select the words that are to be read aloud.")

_SECTION = Section(
    noop("Reading"),
    rows=(
        SettingRow(
            "speaking",
            noop("While a paragraph is read aloud"),
            "choice",
            choices={"duck": noop("Turn the video down"), "pause": noop("Pause the video")},
        ),
        SettingRow("speech_rate", noop("Speed of reading aloud"), "number", scale=100, unit=" %", step=10),
    ),
)


class SpeechFeature(Feature):
    """Speaks, and holds back the video meanwhile. The voice is looked for when it is wanted first."""

    def __init__(self, context: Context, _services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._settings, self._messages, self._actions = context.settings, context.messages, context.actions
        self._note, self._playback = reading.note, reading.playback
        self._voice: SpeechVoice | None = None
        self._paused = self._speaking = False
        self.commands = (
            Command("read_aloud", tr("Read aloud"), ("Shift+R",), tr("Read the marked paragraph aloud, or the words that are selected, or be silent"), "Note", self.toggle, "speak", toggles=True),
        )  # fmt: skip
        self.settings = (_SECTION,)
        reading.note_shown.connect(self._note_shown)
        reading.note_closed.connect(self.stop)

    def finish(self) -> None:
        """Be silent."""
        self.stop()

    @Slot()
    def toggle(self) -> None:
        """Read the marked paragraph, or the words that are selected; or be silent."""
        if self._speaking:
            self.stop()
        else:
            self._begin()
        self._actions.check("read_aloud", self._speaking)

    def _begin(self) -> None:
        text = self._text()
        if not text:
            self._messages.about_note(tr(NOTHING))
            return
        from karareader.ui.speech import voices

        if self._voice is None:
            self._voice = voices.find_voice(self)
            if self._voice is None:
                self._messages.warn(tr(voices.NO_VOICE))
                return
            self._voice.ended.connect(self._ended)
        self._hold_back()
        self._speaking = True
        self._voice.say(text, self._settings.speech_rate)

    @Slot()
    def stop(self) -> None:
        """Be silent, and let the video go on."""
        if self._speaking and self._voice is not None:
            self._voice.stop()
            self._ended("")

    @Slot(str)
    def _ended(self, problem: str) -> None:
        self._speaking = False
        self._actions.check("read_aloud", False)
        self._playback.duck(1.0)
        paused, self._paused = self._paused, False
        if paused and not self._playback.playing:
            self._playback.play()
        if problem:
            self._messages.warn(problem)

    def _hold_back(self) -> None:
        if self._settings.speaking == "duck":
            self._playback.duck(_SHARE)
        elif self._playback.playing:
            self._playback.pause()
            self._paused = True

    def _text(self) -> str:
        from karareader.ui.note.copy_text import selected_text
        from karareader.ui.note.spoken_text import spoken_moment

        page, cursor = self._note.page, self._note.view.textCursor()
        if page is None:
            return ""
        if cursor.hasSelection():
            return selected_text(page, cursor)
        return spoken_moment(page, self._note.moment) if self._note.moment is not None else ""

    @Slot(object)
    def _note_shown(self, opened: Opened) -> None:
        if not opened.wish.reload:
            self._paused = False  # another video may be loaded, which nobody started
            self.stop()
