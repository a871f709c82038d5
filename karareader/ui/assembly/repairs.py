"""All that is done with the times of a note besides going there: repairs, loops, export. Built and joined here."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from karareader.timeline.spans import Span
from karareader.ui.assembly.moments import ChangingIndex, MomentsFeature
from karareader.ui.common.actions import Actions
from karareader.ui.common.messages import Messages
from karareader.ui.common.theme import ThemeManager
from karareader.ui.export.controller import ExportController
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.combined_page import CombinedPage
from karareader.ui.reading.loop import Loop
from karareader.ui.reading.loop_button import LoopControl
from karareader.ui.reading.outline_panel import SidePanel
from karareader.ui.reading.session import Session
from karareader.ui.reading.time_evidence import Evidence
from karareader.ui.reading.video_controller import VideoController
from karareader.ui.repairs.controller import RepairsController
from karareader.ui.repairs.panel import RepairsPanel
from karareader.ui.runtime.tasks import Pool
from karareader.ui.services.library import LibraryService
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.playback import Playback
from karareader.ui.window.main_window import MainWindow


class RepairsFeature(QObject):
    """The tools; `owners` are the objects that the commands of `ui.common.commands` name."""

    def __init__(
        self,
        *,
        actions: Actions,
        evidence: Evidence,
        messages: Messages,
        note: NotePane,
        playback: Playback,
        pool: Pool,
        session: Session,
        side: SidePanel,
        themes: ThemeManager,
        video: VideoPane,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._messages, self._playback, self._pool = messages, playback, pool
        self._side, self._themes, self._window = side, themes, window
        self._actions, self._evidence, self._note, self._session, self._video = actions, evidence, note, session, video
        self.panel = RepairsPanel(themes)
        side.add(self.panel, "Repairs")
        self.loop = Loop(playback, self)
        LoopControl(video.transport, self.loop, playback, actions)
        self.repairs = RepairsController(
            session=session, evidence=evidence, panel=self.panel, side=side, messages=messages, window=window
        )
        self.export = ExportController(
            session=session, evidence=evidence, playback=playback, messages=messages, pool=pool, window=window
        )
        self.owners: dict[str, QObject] = {"loop": self.loop, "repairs": self.repairs, "export": self.export}
        self._join()

    def _join(self) -> None:
        session, note, panel = self._session, self._note, self.panel
        # Repairs
        session.opened.connect(self.repairs.refresh)
        session.closed.connect(self.repairs.refresh)
        session.cues_changed.connect(self.repairs.refresh)
        note.doubtful_clicked.connect(self.repairs.tell_doubtful)
        note.repairs_requested.connect(self.repairs.show_panel)
        note.time_menu_opening.connect(self.loop.add_to_menu)
        note.time_menu_opening.connect(self.repairs.add_to_menu)
        panel.row_chosen.connect(note.show_cue)
        panel.time_chosen.connect(self.repairs.play)
        panel.as_written_wanted.connect(self.repairs.set_as_written)
        panel.help_requested.connect(self.export.show_help)
        # Loops
        note.timeline_changed.connect(self.loop.set_timeline)
        self.loop.changed.connect(self._loop_changed)
        self.loop.words.connect(self._video.say)

    def join_evidence(self, keeper: LibraryService, desk: VideoController) -> None:
        """Let the evidence learn from the library and from the player."""
        evidence, session = self._evidence, self._session
        keeper.opened.connect(evidence.library_opened)
        keeper.found.connect(evidence.notes_found)
        keeper.finished.connect(evidence.library_read)
        session.opened.connect(evidence.note_opened)
        session.video_found.connect(evidence.video_found)
        desk.length_known.connect(evidence.length_known)
        evidence.changed.connect(session.more_known)

    def across_notes(self, index: ChangingIndex, combined: CombinedPage, keeper: LibraryService) -> MomentsFeature:
        """The tools for the times of all notes on a video, and for what links notes; among the `owners` from now on."""
        across = MomentsFeature(
            combined=combined,
            index=index,
            messages=self._messages,
            playback=self._playback,
            pool=self._pool,
            resolver=keeper.resolver,
            session=self._session,
            side=self._side,
            themes=self._themes,
            video=self._video,
            window=self._window,
        )
        self.owners["across"] = across
        return across

    @Slot(object)
    def _loop_changed(self, span: Span | None) -> None:
        self._video.seek_bar.set_loop(span)
        self._actions.check("loop", span is not None)
