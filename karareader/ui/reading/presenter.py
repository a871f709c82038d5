"""Shows an opened note in every pane that shows something of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Slot

from karareader.notes.model.note import Rendered
from karareader.timeline.cues import Cue, Moment, Timeline
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.opened import Opened, Spot
from karareader.ui.reading.outline_panel import OutlinePanel
from karareader.ui.reading.sync import Sync
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.playback import Playback
from karareader.ui.video.player_commands import PlayerKeys
from karareader.ui.window.main_window import MainWindow


def section_of(rendered: Rendered) -> dict[str, str]:
    """For each block, the block id of the heading it stands under; headings stand under themselves."""
    headings = {heading.block for heading in rendered.headings}
    result: dict[str, str] = {}
    current = ""
    for block in rendered.blocks:
        if block.id in headings:
            current = block.id
        result[block.id] = current
    return result


def heading_times(rendered: Rendered, timeline: Timeline) -> dict[str, Cue]:
    """For each heading whose section holds a time, up to the next heading, the earliest one.

    Of the video that `timeline` is about, if there is one; else the first in the text.
    """
    sections = section_of(rendered)
    result: dict[str, Cue] = {}
    others = (cue for cue in timeline.cues if cue.video != timeline.video and not cue.doubtful)
    for cue in (*(cue for moment in timeline for cue in moment.cues), *others):
        heading = sections.get(cue.block, "")
        if heading:
            result.setdefault(heading, cue)
    return result


class Presenter(QObject):
    """Keeps note, outline, ticks and keys at the same note and the same readings of its times."""

    def __init__(
        self,
        *,
        window: MainWindow,
        note: NotePane,
        video: VideoPane,
        outline: OutlinePanel,
        playback: Playback,
        sync: Sync,
        keys: PlayerKeys,
    ) -> None:
        super().__init__(window)
        self._window, self._note, self._video, self._outline = window, note, video, outline
        self._playback, self._sync, self._keys = playback, sync, keys
        self._opened: Opened | None = None
        self._sections: dict[str, str] = {}
        playback.moment_reached.connect(self._mark_heading)
        video.sentence.paragraph = self._paragraph

    @Slot(object)
    def show(self, opened: Opened) -> None:
        """Show a note, where its wish says."""
        wish, first = opened.wish, self._opened is None
        self._opened = opened
        self._sections = section_of(opened.rendered)
        if not wish.reload:
            # Another note follows. But where the video is held, it is read from its top, or from the place that was
            # asked for, until the video moves.
            asked = bool(wish.view or wish.heading or wish.spot)
            elsewhere = not first and self._playback.source is not None and not self._playback.playing
            self._note.follow.held = asked or elsewhere
            self._note.follow.state.suspended = False
        self._note.show_page(opened.page)
        if not wish.reload:
            self._window.show_note()
        self._window.set_title(opened.note.title)
        self._sync.set_timeline(opened.rendered.timeline)
        self._spread(opened.rendered.timeline)
        if wish.view:
            self._note.restore_view_state(dict(wish.view))
        elif wish.spot is not None:
            self.show_spot(wish.spot)
        elif wish.heading:
            self._note.scroll_to_heading(wish.heading)
        if not wish.reload:
            # Nobody's hand went to the place; but where the video plays, it would be left at once.
            self._note.follow.state.suspended = asked and self._playback.playing
            self._note.follow.tell()

    @Slot()
    def clear(self) -> None:
        """No note is open."""
        self._opened, self._sections = None, {}
        nothing = Timeline()
        self._outline.show_headings([], {})
        self._sync.set_timeline(nothing)
        self._video.set_marks(nothing, [])
        self._keys.set_timeline(nothing)

    @Slot(object, float)
    def show_cues(self, timeline: Timeline, length: float) -> None:
        """The times of the note are read by the length of its video now, which is `length` seconds."""
        self._note.refresh_cues(timeline, length)
        self._sync.set_timeline(timeline)
        self._spread(timeline)

    @Slot(object)
    def show_video(self, timeline: Timeline) -> None:
        """Another video of the note is loaded: that which `timeline` is about."""
        self._note.follow_video(timeline)
        self._spread(timeline)

    @Slot(object)
    def show_moment(self, moment: Moment) -> None:
        """Bring the paragraph of a moment into view."""
        self._note.scroll_to_block(moment.first.block)

    @Slot(object)
    def show_spot(self, spot: Spot) -> None:
        """Bring a place of the note into view; the note may have changed since the index saw it."""
        if self._opened is None:
            return
        rendered = self._opened.rendered
        cues = rendered.timeline.cues
        if spot.cue is not None and spot.cue < len(cues):
            self._note.scroll_to_block(cues[spot.cue].block)
            self._note.show_cue(spot.cue)
        elif blocks := [link.block for link in rendered.links if link.target == spot.target]:
            self._note.scroll_to_block(blocks[min(spot.nth, len(blocks) - 1)])
            self._note.view.focus_link(spot.target, spot.nth)

    @Slot(object, object)
    def show_place(self, view: Mapping[str, Any], seconds: float | None) -> None:
        """Back to a place in this note, and to these seconds of its video; it plays on if it plays."""
        follow = self._note.follow
        if seconds is not None and self._playback.loaded:
            self._playback.seek(seconds)
        follow.held = True
        self._note.restore_view_state(view)
        follow.state.suspended = follow.where() != 0 and self._playback.playing
        follow.tell()
        self._window.show_note()

    @Slot(float)
    def play_from(self, seconds: float) -> None:
        """Play from there."""
        if self._playback.source is not None:
            self._note.follow.go_along()
            self._playback.seek(seconds)
            self._playback.play()
        elif self._playback.can_be_had:
            self._playback.wished.emit(seconds)

    def _spread(self, timeline: Timeline) -> None:
        if self._opened is None:
            return
        rendered = self._opened.rendered
        times = heading_times(rendered, timeline)
        self._outline.show_headings(rendered.headings, times, timeline.video)
        loaded = {block: cue.start for block, cue in times.items() if cue.video == timeline.video}
        named = [(loaded[heading.block], heading.text) for heading in rendered.headings if heading.block in loaded]
        self._video.set_marks(timeline, sorted(named))
        self._keys.set_timeline(timeline)
        self._mark_heading(self._playback.moment)

    @Slot(object)
    def _mark_heading(self, moment: Moment | None) -> None:
        """Pick out the heading that the playback is at."""
        self._outline.mark(self._sections.get(moment.first.block, "") if moment else "")

    def _paragraph(self, block: str) -> str:
        """The text of a block of the note."""
        blocks = self._opened.rendered.blocks if self._opened is not None else ()
        return next((each.text for each in blocks if each.id == block), "")
