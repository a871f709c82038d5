"""Searching in notes and captions: asks the index in a worker as one types, and goes to what was chosen."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from karareader.base.errors import UserError
from karareader.base.readable_text import name_of
from karareader.base.translation import tr
from karareader.library.search.results import CaptionHit, Hit, Hits
from karareader.notes.model import video_ref as reference
from karareader.notes.model.video_ref import VideoRef
from karareader.ui.common.context import Context
from karareader.ui.reading.opened import Find, Opened
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest
from karareader.ui.search.hit_location import show_place
from karareader.ui.search.jots_outside import JotsOutside
from karareader.ui.search.panel import SearchPanel
from karareader.ui.services.index import IndexService, IndexStatus

# The index is asked so long after a key, in milliseconds, unless another key follows.
_SETTLE = 8
# So many of the notes found are shown at once, and so many when the reader has looked at them for a while.
_FIRST, _MOST = 16, 60
_A_WHILE = 350  # milliseconds
# Beside notes, so many moments are shown in which it is said.
_SAID = 4


@dataclass(frozen=True, slots=True)
class _Going:
    """Where the reader is going: to a hit in the note at `path`, to play there or only to look."""

    hit: Hit | CaptionHit
    path: Path
    play: bool


class SearchController(QObject):
    """Joins the search panel with the index, the notes and the video.

    Signals: `note_requested` (Path) – to be opened; its place and its time are seen to here; `answered` (str) – what
    this query found is shown.
    """

    note_requested = Signal(object)  # Path
    answered = Signal(str)

    def __init__(self, context: Context, index: IndexService, reading: Reading, panel: SearchPanel) -> None:
        super().__init__(context.window)
        self._index, self._panel, self._messages = index, panel, context.messages
        self._window, self._left = reading.window, reading.window.panes.left
        self._session, self._note, self._playback = reading.session, reading.note, reading.playback
        self._video, self._videos, self._combined = reading.controller, reading.videos, reading.combined
        self._navigator = reading.navigator
        self._jots = JotsOutside(context.settings, context.profile)
        self._search = Latest(context.pool, self)
        self._choice = Latest(context.pool, self)
        self._hearing = Latest(context.pool, self)
        self._before: QWidget | None = None  # what stood in the place of the search
        self._going: _Going | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE)
        self._later.timeout.connect(self.ask)
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(_A_WHILE)
        self._more.timeout.connect(self._ask_for_more)

    # The panel

    @Slot()
    def open(self) -> None:
        """Show the search, in whatever state the window is."""
        self._window.leave_full_screen()
        self._window.activateWindow()
        if self._left.currentWidget() is not self._panel:
            self._before = self._left.currentWidget()
        self._window.left.peek(True)
        self._left.setCurrentWidget(self._panel)
        self._panel.start()

    @Slot(str)
    def look_for(self, words: str) -> None:
        """Show the search, for these words."""
        self.open()
        self._panel.field.setText(words)

    @Slot()
    def close(self) -> None:
        """Back to the list of notes, or to none where there was none; the keyboard goes to the note."""
        if self._before is not None:
            self._left.setCurrentWidget(self._before)
        self._window.left.peek(False)
        self._window.escape()

    @Slot(object)
    def show_status(self, status: IndexStatus) -> None:
        """The index stands otherwise."""
        self._panel.show_status(status, ready=self._index.ready)

    # Asking

    @Slot(str)
    def typed(self, query: str) -> None:
        """Something else is typed."""
        self._more.stop()
        if query.strip():
            self._later.start()
        else:
            self._later.stop()
            self._search.cancel()

    @Slot()
    def index_changed(self) -> None:
        """The index holds something else now: what was found may have changed."""
        self.show_status(self._index.status)
        self.ask()

    @Slot()
    def said_changed(self) -> None:
        """Something else is said now: what was found may have changed."""
        library = self._index.library
        if library is not None:
            self._hearing.run(library.refresh_said, self._heard)

    def _heard(self, news: bool) -> None:
        if news:
            self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask the index for what is typed."""
        self._ask(_FIRST)

    @Slot()
    def _ask_for_more(self) -> None:
        self._ask(_MOST)

    def _ask(self, most: int) -> None:
        library, query, jots = self._index.library, self._panel.query, self._jots
        if library is None or not query.strip():
            return

        def look() -> tuple[str, Hits, float]:
            began = time.perf_counter()
            hits = library.search(query, most, said=_SAID)
            hits = jots.added(hits, query, library.root)
            return query, hits, 1000 * (time.perf_counter() - began)

        self._search.run(look, self._found, self._damaged)

    def _found(self, answer: tuple[str, Hits, float]) -> None:
        self._panel.show_hits(*answer)
        self.answered.emit(answer[0])
        hits = answer[1]
        if len(hits.hits) == _FIRST < hits.total or len(hits.said) == _FIRST < hits.said_total:
            self._more.start()

    def _damaged(self, error: UserError) -> None:
        # The index mends itself, and asks again then.
        self._messages.problem(error)

    # Going

    @Slot(object)
    def show(self, hit: Hit | CaptionHit) -> None:
        """Open the note of a hit at its sentence, and take the video there as it is, playing or held."""
        self._choose(hit, play=False)

    @Slot(object)
    def play(self, hit: Hit | CaptionHit) -> None:
        """Open the note of a hit at its sentence, and play from its time."""
        self._choose(hit, play=True)

    def _choose(self, hit: Hit | CaptionHit, *, play: bool) -> None:
        if isinstance(hit, CaptionHit):
            self._choose_note(hit, play=play)
        else:
            self._choice.cancel()
            self._go(_Going(hit, hit.path, play))

    def _choose_note(self, hit: CaptionHit, *, play: bool) -> None:
        """Find out, in a worker, which note goes with what is said; where none does, the video is shown by itself."""
        library, combined, current = self._index.library, self._combined, self._session.path
        if library is None:
            return

        def look() -> Path | VideoRef | None:
            from karareader.library.moment_note import note_for

            if combined.path_of(library.root, hit.video) == current:
                return current
            note = note_for(library, hit.video, hit.start, current)
            return note or reference.from_key(hit.video) or (reference.from_file(hit.media) if hit.media else None)

        def take(found: Path | VideoRef | None) -> None:
            if isinstance(found, VideoRef):
                page = combined.add(library.root, found, hit.channel, hit.title)
                self._go(_Going(hit, page, play))
                self._messages.about_note(tr("No note is about this video; it is shown by itself."))
            elif found is not None:
                self._go(_Going(hit, found, play))
            else:
                self._messages.warn(tr("The video of the captions {name} is not known.", name=name_of(hit.captions)))

        self._choice.run(look, take, self._messages.problem)

    def _go(self, going: _Going) -> None:
        hit = going.hit
        if going.path == self._session.path:
            self._going = None
            self._navigator.mark_place()
            self._note.setFocus()
            show_place(self._note, self._session.current, hit)
            if hit.start is not None and self._lead_elsewhere(going):
                return
            if hit.start is not None and self._playback.source is not None:
                self._playback.seek(hit.start)
            self._play(going)
            return
        self._going = going
        if hit.start is not None:
            self._video.next.begin_at(hit.start, going.path)
        self.note_requested.emit(going.path)

    @Slot(object)
    def arrived(self, opened: Opened) -> None:
        """A note is shown: go to the place in it, if it is the one that was chosen here."""
        going = self._going
        if going is None or opened.wish.reload:
            return
        if opened.wish.path == going.path:
            show_place(self._note, opened, going.hit)
            if self._lead_elsewhere(going):
                self._going = None
        else:
            self._going = None

    def _lead_elsewhere(self, going: _Going) -> bool:
        """Load the video that the time of a hit is in, if it is another one of the note than that which is loaded."""
        current, hit = self._session.current, going.hit
        if current is None or hit.start is None:
            return False
        cues = current.rendered.timeline.cues
        cue = cues[hit.cue] if isinstance(hit, Hit) and hit.cue is not None and hit.cue < len(cues) else None
        video = cue.video if cue is not None else None
        if video == current.loaded_key:
            return False
        self._videos.load(video, hit.start, plays=going.play)
        return True

    @Slot(object)
    def video_found(self, find: Find) -> None:
        """The video of a note is open: play it, if that was wanted."""
        going = self._going
        if going is None or find.note != going.path:
            return
        self._going = None
        self._play(going)

    def _play(self, going: _Going) -> None:
        """Play, if that was wanted; a video that is not on this computer is wished for."""
        if not going.play or going.hit.start is None:
            return
        if self._playback.source is not None:
            self._playback.play()
        elif self._playback.can_be_had:
            self._playback.wished.emit(going.hit.start)
