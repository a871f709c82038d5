"""Follows the playback through what the other notes on the video say: panel, heat on the seek bar, combined page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.translation import tr
from karareader.timeline.clips import ClipSource, Shot, in_time_order
from karareader.ui.common.context import Context
from karareader.ui.moments import panel as words
from karareader.ui.moments.panel import MomentsPanel, OtherCitations
from karareader.ui.moments.same import SameController
from karareader.ui.reading.opened import Spot
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from collections.abc import Sequence

    from karareader.library.search.moments import Citation, VideoTimeline


class MomentsController(QObject):
    """Asks the index for what all notes say about the video that is open.

    Signals: `note_requested` (Path, Spot) – a note to be opened at a place; `page_requested` (Path) – the page of all
    notes on the video; `page_changed` – that page is open, and would say something else now; `film_requested` (list of
    Shot, str) – what the other notes cite is to be played, under this name.
    """

    note_requested = Signal(object, object)  # Path, Spot
    page_requested = Signal(object)  # Path
    page_changed = Signal()
    film_requested = Signal(object, str)

    def __init__(self, context: Context, services: Services, reading: Reading, panel: MomentsPanel) -> None:
        super().__init__(context.window)
        self._index, self._panel, self._messages = services.index, panel, context.messages
        self.same = SameController(services.meaning, panel.same, self)
        self._session, self._playback, self._combined = reading.session, reading.playback, reading.combined
        self._seek_bar = reading.video.seek_bar
        self._asking = Latest(context.pool, self)
        self._timeline: VideoTimeline | None = None
        self._others: OtherCitations | None = None
        self._jots: tuple[Citation, ...] = ()

    @Slot(object)
    def take_jots(self, citations: Sequence[Citation]) -> None:
        """What the reader's own jots say about the video that is open, where they are no notes of the library."""
        self._jots = tuple(citations)
        if self._timeline is not None:
            self._take(self._timeline)

    @Slot()
    def index_changed(self) -> None:
        """The index holds something new, or is another one."""
        self._ask()

    @Slot()
    def video_changed(self) -> None:
        """Another note is open, or another video of it is loaded."""
        video = self._session.current.loaded if self._session.current is not None else None
        if video is not None and self._timeline is not None and self._timeline.video == video.key:
            self._take(self._timeline)
        elif self._timeline is not None:
            self._timeline = self._others = None
            self._seek_bar.set_cited(())
        self._ask()

    @Slot(float)
    def moved(self, seconds: float) -> None:
        """The playback is there now."""
        if self._panel.isVisible():
            self._tell_sentence(seconds)
        if self._others is not None and self._others.notes and self._playback.source is not None:
            answer = self._others.at(seconds)
            if answer != self._panel.answer:
                self._panel.show_answer(answer)

    def _tell_sentence(self, seconds: float) -> None:
        """What the note itself says now."""
        path = self._session.path
        near = self._timeline.near(seconds, words.WINDOW) if self._timeline is not None else ()
        own = [each.sentence for each in near if each.note == path and each.start <= seconds]
        shown = self._others.at(seconds).citations if self._others is not None else ()
        self.same.say(own[-1] if own else "", path, shown)

    @Slot()
    def source_changed(self) -> None:
        """A video was opened or put away."""
        self._show()

    @Slot(object)
    def open_citation(self, citation: Citation) -> None:
        """Open the note of a citation where it says so."""
        self.note_requested.emit(citation.note, Spot(citation.cue))

    @Slot()
    def play_all(self) -> None:
        """Play all moments of the video that other notes cite, each beside its note."""
        if self._others is not None and self._timeline is not None:
            video = self._timeline.video
            shots = [
                Shot(each.start, each.end, each.sentence, ClipSource(video, each.note, None, each.title))
                for each in self._others.citations
            ]
            self.film_requested.emit(in_time_order(shots), tr("What other notes cite"))

    @Slot()
    def show_all(self) -> None:
        """Open the page of all notes on the video."""
        current, library = self._session.current, self._index.library
        if current is None or current.loaded is None:
            self._messages.about_note(tr("This note names no video.") if current else tr("Open a note first."))
        elif library is None or not library.ready:
            self._messages.info(tr(words.NOT_READ))
        else:
            self.page_requested.emit(self._combined.path(library.root, current, current.loaded))

    def _ask(self) -> None:
        current, library = self._session.current, self._index.library
        if current is None or current.loaded is None or library is None or not library.ready:
            self._asking.cancel()
            self._timeline = self._others = None
            self._seek_bar.set_cited(())
            self._show()
            return
        video = current.loaded.key
        self._asking.run(lambda: library.timeline(video), self._take, self._show_nothing)

    def _take(self, timeline: VideoTimeline) -> None:
        current = self._session.current
        before = self._timeline
        if timeline is not before:
            self._timeline = timeline
            self._seek_bar.set_cited([citation.start for citation in timeline.citations])
        self._others = OtherCitations(
            timeline.joined(self._jots) if self._jots else timeline, current.wish.path if current else None
        )
        self._show()
        news = before is not None and before.video == timeline.video and before.citations != timeline.citations
        if news and current is not None and current.known.settled:
            self.page_changed.emit()

    def _show_nothing(self, _error: object) -> None:
        """The index is damaged, and is being mended."""
        self._timeline = self._others = None
        self._show()

    def _show(self) -> None:
        current, others = self._session.current, self._others
        if current is None:
            self._panel.say(tr(words.NO_NOTE))
        elif current.loaded is None:
            self._panel.say(tr(words.NO_VIDEO))
        elif others is None:
            self._panel.say(tr(words.NOT_READ))
        elif not others.notes:
            self._panel.say(tr(words.NO_OTHER))
        else:
            self._panel.show_notes(others.notes, on_page=current.known.settled)
            if self._playback.source is None:
                self._panel.say(tr(words.NOT_PLAYED))
            else:
                self._panel.show_answer(others.at(self._playback.position))
