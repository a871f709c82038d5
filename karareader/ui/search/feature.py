"""The search in all notes and captions, and what is told of the index that it asks."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from karareader.base.translation import noop, tr
from karareader.library.meaning.embedder import how_to_get
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.messages import Message
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.reading.reading import Reading
from karareader.ui.search.by_meaning import ByMeaning
from karareader.ui.search.controller import SearchController
from karareader.ui.search.panel import SearchPanel
from karareader.ui.services.index import IndexStatus
from karareader.ui.services.meaning import MeaningService
from karareader.ui.services.services import Services

# Fewer notes than this are read before anybody could look at a progress.
_MANY = 200
# Of fewer caption files nothing is told.
_SOME = 20
_WHO, _WHO_SAID = "index", "captions"
_SETTING = "search_meaning"
_MEANING = noop(
    "Sentences that mean the same stand below those with the words, whatever their language. All notes and captions are"
    " read for it once, in the background; 1,000 notes take half an hour or less. Nothing leaves this computer."
)


def _section(meaning: MeaningService) -> Section:
    how = "" if meaning.possible else " " + how_to_get()
    return Section(
        tr("Search"), (SettingRow(_SETTING, tr("Find by meaning, too"), "switch", tr(_MEANING) + how),), icon="search"
    )


class SearchFeature(Feature):
    """The search, in the place of the library.

    Signals: `film_requested` (the hits, str) – the moments that this query found are to be played one after the other;
    `setting_requested` (str) – a row of the page of settings.
    """

    film_requested = Signal(object, str)
    setting_requested = Signal(str)  # name of the setting

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._messages, self._window = context.messages, reading.window
        index, said = services.index, services.captions
        self._index, self._said = index, said
        self._counting = False
        self.panel = panel = SearchPanel(context.themes)
        self._left = reading.window.panes.left
        self._left.addWidget(panel)
        self.controller = controller = SearchController(context, index, reading, panel)
        self.commands = (
            Command("search_library", tr("Search the library…"), ("Ctrl+Shift+F",), tr("Find words in all notes, and the moments of their videos"), "Go", controller.open, "search"),
        )  # fmt: skip
        self.meaning = ByMeaning(context, services.meaning, panel, controller, reading.note)
        self.settings = (_section(services.meaning).taken_up_by(self.meaning.setting_changed),)
        self._meaning = services.meaning
        services.meaning.failed.connect(self._messages.problem)
        panel.hints.meaning_requested.connect(self._show_setting)
        self._playback = reading.playback
        reading.playback.state_changed.connect(self._hold)
        # The index
        index.status_changed.connect(controller.show_status)
        index.status_changed.connect(self._show_progress)
        index.changed.connect(controller.index_changed)
        index.failed.connect(self._messages.problem)
        index.mending.connect(self._tell_mending)
        index.recovered.connect(self._tell_recovered)
        index.stopped.connect(self._tell_stopped)
        self._messages.stop_requested.connect(self._stop)
        # What is said
        said.progress.connect(self._show_said_progress)
        said.ended.connect(self._end_said_progress)
        said.unread.connect(self._tell_unread)
        said.failed.connect(self._messages.problem)
        said.changed.connect(controller.said_changed)
        # The search
        panel.help_requested.connect(context.actions["help_search"].trigger)
        panel.query_changed.connect(controller.typed)
        panel.hit_chosen.connect(controller.show)
        panel.hit_played.connect(controller.play)
        panel.film_requested.connect(self.film_requested)
        panel.close_requested.connect(controller.close)
        panel.begin_requested.connect(index.begin)
        self._left.currentChanged.connect(self._left_changed)
        controller.note_requested.connect(reading.navigator.open)
        reading.note_shown.connect(controller.arrived)
        reading.video_found.connect(controller.video_found)

    @Slot()
    def _hold(self) -> None:
        self._meaning.hold(self._playback.playing)

    @Slot()
    def _show_setting(self) -> None:
        self.setting_requested.emit(_SETTING)

    @Slot()
    def _left_changed(self) -> None:
        self._window.stage.set_searching(self._left.currentWidget() is self.panel)

    @Slot(int, int)
    def _show_said_progress(self, done: int, total: int) -> None:
        if total >= _SOME:
            self._messages.report(_WHO_SAID, tr("Reading captions for the search"), done, total)

    @Slot()
    def _end_said_progress(self) -> None:
        self._messages.report(_WHO_SAID, "", 0, 0)

    @Slot(object)
    def _tell_unread(self, troubles: Sequence[str]) -> None:
        parts = [troubles[0], tr("The search does without.")]
        if len(troubles) > 1:
            parts.insert(1, tr("So it is with %n more.", "So it is with %n more.", len(troubles) - 1))
        self._messages.warn(" ".join(parts))

    @Slot(object)
    def _show_progress(self, status: IndexStatus) -> None:
        counting = status.stage == "reading" and status.total >= _MANY
        if counting or self._counting:
            words = tr("Reading notes for the search") if counting else ""
            self._messages.report(_WHO, words, status.done, status.total)
        self._counting = counting

    @Slot(str)
    def _stop(self, who: str) -> None:
        if who == _WHO:
            self._index.stop()
        elif who == _WHO_SAID:
            self._said.stop()

    @Slot()
    def _tell_recovered(self) -> None:
        self._messages.info(tr("The search is up to date again."))

    @Slot()
    def _tell_mending(self) -> None:
        self._messages.info(
            tr("The index of the library was damaged; it is being made anew. Notes can be read as before.")
        )

    @Slot()
    def _tell_stopped(self) -> None:
        words = tr("The search knows the notes as they were read before.")
        if not self._index.ready:
            words = tr("Without reading them, notes cannot be searched.")
        self._messages.tell(Message(words, action=tr("Read them after all"), do=self._index.begin))
