"""The pane of the note: the text, the follow chip, the find bar, and what is marked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAccessible, QCursor, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.notes.model.links import FoldLink, SeekLink, VideoLink, parse
from karareader.notes.videos import NoteVideo
from karareader.timeline.cues import Cue, Moment, Timeline
from karareader.ui.common.follow_scroll import FollowScroll
from karareader.ui.common.theme import ThemeManager
from karareader.ui.note.comments_popup import CommentsPopup, comments_of
from karareader.ui.note.follow_chip import FollowChip, FollowStrip
from karareader.ui.note.header import COMMENTS, REPAIRS
from karareader.ui.note.marker import Marker
from karareader.ui.note.marks import Sign
from karareader.ui.note.page import model as note_page
from karareader.ui.note.page.content import Anchor
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import NotePage
from karareader.ui.note.page.style import BODY_PX, LINE_SPACING, LINE_WIDTH, Look
from karareader.ui.note.pane_actions import NoteVerbs
from karareader.ui.note.screen_reader import SaidMarks
from karareader.ui.runtime.tasks import Latest, Pool

ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.4)
_AT_ONCE = 30_000  # characters that are made ready anew without a worker


class NotePane(NoteVerbs):
    """Shows one note at a time.

    `pool` makes long notes ready anew (another theme, another size) outside the GUI thread; without it that is done on
    the spot. `family` is that of the type, empty for the system's; `zoom` its size, 1 for the actual one; `lines` what
    `set_lines` takes.

    Signals: `seek_requested` (float, seconds) – a time of the video that is loaded was clicked, or the ▶ in the margin;
    `video_requested` (str or None, float) – the same for another video, by its key in the cues;
    `link_activated` (Link of notes.links) – any other link; `doubtful_clicked` (Cue) – a time in doubt, or past the
    end of the video; `repairs_requested` (str) – a count of repaired times; `timeline_changed` (Timeline) – other
    times are shown now; `zoom_changed` (float, 1 for the usual size); `following_changed` (bool);
    `page_taken` (NotePage) – this page is about to be shown; and those of `NoteVerbs`.
    """

    seek_requested = Signal(float)  # seconds
    video_requested = Signal(object, float)  # key of a video, None for the note's own; seconds
    link_activated = Signal(object)  # notes.links.Link
    doubtful_clicked = Signal(object)  # timeline.cues.Cue
    repairs_requested = Signal(str)  # "repaired" or "doubtful"
    timeline_changed = Signal(object)  # timeline.cues.Timeline
    zoom_changed = Signal(float)  # 1 for the usual size
    following_changed = Signal(bool)
    page_taken = Signal(object)  # ui.note.page.model.NotePage

    def __init__(
        self,
        themes: ThemeManager,
        pool: Pool | None = None,
        *,
        family: str = "",
        zoom: float = 1.0,
        lines: tuple[int, float, bool, float] = (LINE_WIDTH, LINE_SPACING, True, 1.0),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(themes.theme, parent)
        self.setObjectName("noteColumn")
        self.setAccessibleName(tr("Note and what is found in it"))
        self._themes, self._family, self._zoom, self._lines = themes, family, zoom, lines
        self._again = Latest(pool, self) if pool is not None else None
        self._moment: Moment | None = None
        self.setFocusProxy(self.view)
        self._marker = Marker(self.view)
        self.said = SaidMarks(self.view)
        self.follow = FollowScroll(self.view, self._marker.rect, self)
        self._strip = FollowStrip(FollowChip(themes.theme, self), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._find)
        column.addWidget(self.view, 1)
        column.addWidget(self._strip)
        self.view.activated.connect(self._activated)
        self.view.play_requested.connect(self._play_leaf)
        self.view.zoomed.connect(self._zoom_by)
        self.follow.changed.connect(self._follow_changed)
        self._strip.chip.clicked.connect(self.follow.chip_clicked)
        themes.changed.connect(self._restyle)
        self._dress()

    # The page

    @property
    def look(self) -> Look:
        """What pages must be made ready for."""
        return Look(self._themes.theme, self._family, BODY_PX * self._zoom, self.devicePixelRatioF(), *self._lines)

    def show_page(self, page: NotePage) -> None:
        """Show a note, from its top. A page that was made for another look is made anew."""
        self._moment = None
        self._marker.set_signs({})
        self._take(page)
        self.timeline_changed.emit(page.timeline)
        if page.look != self.look:
            self._restyle()

    def clear_page(self) -> None:
        """Show nothing."""
        self._moment = None
        self._marker.take(None)
        self.view.set_page(None)
        self.timeline_changed.emit(Timeline())

    def refresh_cues(self, timeline: Timeline, length: float | None = None) -> None:
        """Show the times of the note as they are read now; `length` of the video is in seconds, if known."""
        page = self.page
        if page is not None:
            self._moment = None
            self._remake(lambda paper: note_page.with_timeline(paper, page, timeline, length))
            self.timeline_changed.emit(timeline)

    def follow_video(self, timeline: Timeline) -> None:
        """Another video of the note is loaded: that which `timeline` is about. The text stays as it is."""
        page = self.page
        if page is not None:
            page.follow_video(timeline)
            if self._moment is not None:
                self.mark(None)
            self.view.viewport().update()
            self.timeline_changed.emit(timeline)

    def name_videos(self, videos: Iterable[NoteVideo]) -> None:
        """The videos that the times of the note lead into, with their titles."""
        if self.page is not None:
            self.page.videos = {each.key: each for each in videos}

    def _take(self, page: NotePage) -> None:
        if self._again is not None:
            self._again.cancel()
        self._marker.take(page)
        self.page_taken.emit(page)
        self.view.set_page(page)
        self._marker.show(self._moment)
        self._find.page_changed()
        self.follow.tell()

    def _remake(self, job: Callable[[Paper], NotePage]) -> None:
        """Show the same note in another form, at the same place."""
        page = self.page
        if page is None:
            return
        if self._again is None or page.document.characterCount() <= _AT_ONCE:
            self._replace(job(Paper()))
        else:
            self._again.run(partial(job, Paper()), self._replace)

    def _replace(self, page: NotePage) -> None:
        place, before, focused = self._places.state(), self.page, self.view.marks.focused
        if before is not None:
            page.go_on_from(before)
        self._take(page)
        self._places.restore(place)
        if focused >= 0 and before is not None:
            self.view.marks.focused = page.same_anchor(before, focused)

    # Look

    def set_family(self, family: str) -> None:
        """Show notes in another family of type."""
        self._family = family
        self._restyle()

    def set_lines(self, width: int, spacing: float, breaks: bool, paragraphs: float = 1.0) -> None:
        """Show notes with lines of so many characters, and so high (a factor of the size of the text).

        With `breaks` the lines of a paragraph stay as they are written; `paragraphs` is a factor of the default space
        between these.
        """
        self._lines = width, spacing, breaks, paragraphs
        self._restyle()

    @Slot()
    def zoom_in(self) -> None:
        """Larger text."""
        self._zoom_by(1)

    @Slot()
    def zoom_out(self) -> None:
        """Smaller text."""
        self._zoom_by(-1)

    @Slot()
    def zoom_reset(self) -> None:
        """The usual size of text."""
        self.set_zoom(1.0)

    @Slot(int)
    def _zoom_by(self, steps: int) -> None:
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self._zoom))
        self.set_zoom(ZOOMS[max(0, min(nearest + steps, len(ZOOMS) - 1))])

    def set_zoom(self, zoom: float) -> None:
        """Show the text `zoom` times as large as usual."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._restyle()
            self.zoom_changed.emit(zoom)

    @Slot()
    def _restyle(self) -> None:
        self._dress()
        page, look = self.page, self.look
        if page is not None and page.look != look:
            self._remake(lambda paper: note_page.prepare_again(paper, page, look))

    def _dress(self) -> None:
        theme = self._themes.theme
        self._find.set_theme(theme)
        self._strip.set_theme(theme)
        self.view.set_theme(theme)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._restyle()
        return super().event(event)

    # Marks

    def mark(self, moment: Moment | None) -> None:
        """Mark what belongs to a moment, or nothing. The text never moves by it, the view may scroll.

        The same moment once more brings it back into view, if the note follows.
        """
        if moment != self._moment:
            self._moment = moment
            self._marker.show(moment)
            if QAccessible.isActive():
                self.said.say()
        self.follow.mark_changed()

    def show_signs(self, signs: Mapping[int, Sign]) -> None:
        """Show these in the margin, by the index of the cues that they are about, in place of those before."""
        self._marker.set_signs(signs)

    def words_of(self, cue: int) -> list[str]:
        """The words of the sentence that the time with this index supports."""
        return self._marker.words(cue)

    def mark_word(self, cue: int, at: int | None) -> None:
        """Light up one of these words, by its place among them, or none."""
        self._marker.show_word(cue, at)

    @property
    def moment(self) -> Moment | None:
        """The moment that is marked."""
        return self._moment

    # Links

    @Slot(object)
    def _activated(self, anchor: Anchor) -> None:
        if anchor.href.startswith(REPAIRS):
            self.repairs_requested.emit(anchor.href.removeprefix(REPAIRS))
            return
        page = self.page
        if anchor.href == COMMENTS and page is not None:
            CommentsPopup(comments_of(page.note.body), self).open_at(QCursor.pos())
            return
        cue = page.cue(anchor) if page is not None else None
        if page is not None and cue is not None:
            self._go_to(page, cue)
            return
        link = parse(anchor.href)
        if isinstance(link, FoldLink) and page is not None:
            self._refold(page.toggled(link.block))
        elif isinstance(link, SeekLink | VideoLink):
            self.play(anchor.video, link.seconds)
        else:
            self.link_activated.emit(link)

    def play(self, video: str | None, seconds: float) -> None:
        """Ask for a moment of a video, by its key in the cues: None for the note's own."""
        if self.page is None or video == self.page.timeline.video:
            self.seek_requested.emit(seconds)
        else:
            self.video_requested.emit(video, seconds)

    def _go_to(self, page: NotePage, cue: Cue) -> None:
        if not cue.doubtful:
            if cue.video == page.rendered.timeline.video:
                self.seek_requested.emit(cue.start)
            else:
                self.video_requested.emit(cue.video, cue.start)
        if cue.doubtful or cue.uncertain:
            self.doubtful_clicked.emit(cue)

    @Slot(int)
    def _play_leaf(self, leaf: int) -> None:
        cue = self.page.first_time(leaf) if self.page else None
        if cue is not None:
            self.play(cue.video, cue.start)

    # Places

    def restore_view_state(self, state: Mapping[str, Any]) -> None:
        """Scroll to where the note was."""
        page = self.page
        folds = {str(block): bool(shown) for block, shown in dict(state.get("folds") or {}).items()}
        if page is not None and folds and folds != page.folds:
            self._take(note_page.prepare_again(Paper(), page, page.look, folds))
        self.follow.stop()
        self._places.restore(state)
        self.follow.mark_changed()

    def scroll_to_block(self, block: str) -> None:
        """Bring a block into the upper part of the view; the note does not follow the video until it is told to."""
        page = self.page
        if page is not None and block in page.blocks:
            if block in page.flow.hidden:
                self._refold(page.unfolded())
            self._places.show_block(block)

    def show_cue(self, index: int) -> None:
        """Bring the time with this index into view, and give it the keyboard."""
        page = self.page
        if page is not None and index not in page.anchor_of:
            self._refold(page.unfolded())
        if self.page is not None and index in self.page.anchor_of:
            self.view.focus_anchor(self.page.anchor_of[index])

    def _refold(self, folds: Mapping[str, bool]) -> None:
        page = self.page
        if page is not None:
            self._replace(note_page.prepare_again(Paper(), page, page.look, folds))

    def scroll_to_heading(self, name: str) -> bool:
        """Go to the place that a link names after its `#`; False if there is none of that name."""
        place = self._places.named(name)
        if place is not None and place.block:
            self.scroll_to_block(place.block)
            if place.cue is not None:
                self.show_cue(place.cue)
        return place is not None

    @Slot(bool, int)
    def _follow_changed(self, following: bool, where: int) -> None:
        shown = not following and bool(self.view.marks.leaves)
        self._strip.show_state(shown, where, off=not self.follow.state.enabled)
        self.following_changed.emit(following)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.follow.tell()
