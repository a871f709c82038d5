"""What opens the editor of jots, and what becomes of what is written in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.file_lock import Busy
from karareader.base.translation import noop, tr
from karareader.timeline.timecode import format_time
from karareader.ui.common.context import Context
from karareader.ui.jots.copy_moment import CopyMoment
from karareader.ui.jots.draft import Draft, Drafts
from karareader.ui.jots.editor import JotEditor
from karareader.ui.jots.here import Here
from karareader.ui.jots.jots import JotsController
from karareader.ui.jots.marks import TOAST_MS, MarksController
from karareader.ui.reading.reading import Reading

if TYPE_CHECKING:
    from karareader.library.jots.marks import Mark

_PROMPT = noop("Write what you think. #tags are offered as you type.")


class JotDrafting(QObject):
    """Opens drafts in the editor, keeps them while they are written, and hands them on.

    Signals: `span_changed` (seconds or None) – where a span was begun that has no end yet.
    """

    span_changed = Signal(object)  # seconds, None

    def __init__(
        self, context: Context, reading: Reading, here: Here, marks: MarksController, jots: JotsController
    ) -> None:
        super().__init__(context.window)
        self._settings, self._messages = context.settings, context.messages
        self._here, self._marks, self._jots, self._reading = here, marks, jots, reading
        self._drafts = Drafts(context.profile.data / "drafts.jsonl")
        self.editor = JotEditor(context.themes)
        self.copying = CopyMoment(context, reading, here)
        self._in: tuple[str, float] | None = None  # video, seconds
        self._keeping: list[Draft] = []  # on their way to the disk
        self._paused = False  # the video, by us
        self._written: dict[str, Mark] = {}  # marks that became jots, by their ids
        editor = self.editor
        editor.kept.connect(self._keep)
        editor.put_away.connect(self._put_away)
        editor.typed.connect(self._save)
        editor.opened_changed.connect(self._show_editor)
        jots.kept.connect(self._kept)
        jots.failed.connect(self._failed)
        jots.taken_back.connect(self._taken_back)
        jots.tags_changed.connect(self._tags_changed)
        here.video_changed.connect(self._video_changed)
        reading.window.stage.add_strip(editor)

    @Slot(bool)
    def _show_editor(self, shown: bool) -> None:
        self._reading.window.stage.show_strip(self.editor, shown)

    def begin(self) -> None:
        """Read the drafts from before."""
        self._drafts.load()

    def finish(self) -> None:
        """The window closes: what is being written is there the next time."""
        if self.editor.draft is not None:
            self._save(self.editor.draft)

    @Slot()
    def write(self) -> None:
        """Write about this moment, or go on with what was put away; where the editor is open, go there."""
        if self.editor.draft is not None:
            self.editor.text.setFocus()
            return
        moment = self._here.moment
        if moment is None:
            self._messages.about_note(tr("There is no video to write about."))
            return
        key = moment.video.ref.key
        draft = self._drafts.latest(key)
        if draft is None or draft in self._keeping:
            draft = Draft(key, max(moment.seconds - self._settings.mark_lead, 0.0))
        self._open(draft)

    def write_about(self, mark_id: str) -> None:
        """Write about a mark."""
        mark = self._marks.get(mark_id)
        if mark is not None:
            fresh = Draft(mark.video, mark.seconds, mark=mark.id, still=mark.still)
            self._open(self._drafts.like(fresh) or fresh, mark.caption or mark.sentence)

    def change(self, jot_id: str) -> None:
        """Write on at a jot."""
        entry, video = self._jots.entry(jot_id), self._here.video
        if entry is not None and video is not None:
            jot = entry.jot
            draft = Draft(video.ref.key, jot.start, jot.end, jot.text, jot=jot.id, base=entry.lines, still=jot.still)
            self._open(self._drafts.like(draft) or draft)

    @Slot()
    def span_in(self) -> None:
        """A span begins here."""
        moment = self._here.moment
        if moment is None:
            self._messages.about_note(tr("There is no video to write about."))
            return
        self._in = moment.video.ref.key, moment.seconds
        self.span_changed.emit(moment.seconds)
        self._set_span(moment.seconds, None)
        self._say(tr("From {time}", time=format_time(moment.seconds)))

    @Slot()
    def span_out(self) -> None:
        """The span ends here: write about it."""
        moment = self._here.moment
        if moment is None:
            self._messages.about_note(tr("There is no video to write about."))
            return
        key, end = moment.video.ref.key, moment.seconds
        begun = self._in[1] if self._in is not None and self._in[0] == key else None
        open_draft = self.editor.draft
        if begun is None and open_draft is not None:
            begun = open_draft.start
        if begun is None or begun >= end:
            self._messages.about_note(tr("Set where the span begins first (I), and then where it ends, later (O)."))
            return
        self._in = None
        self.span_changed.emit(None)
        if open_draft is not None:
            self._set_span(begun, end)
        else:
            fresh = Draft(key, begun, end)
            self._open(replace(self._drafts.like(fresh) or fresh, start=begun, end=end))

    def _set_span(self, begin: float, end: float | None) -> None:
        """What is being written is about these seconds now, and kept as that."""
        before = self.editor.draft
        self.editor.set_span(begin, end)
        now = self.editor.draft
        if before is not None and now is not None and now.about != before.about:
            self._save(now)
            self._drop(before)

    @Slot()
    def quote(self) -> None:
        """Put what is said now, or what the note says, among the jots."""
        from uuid import uuid4

        moment = self.copying.quotable()
        if moment is not None:
            draft = Draft(moment.video.ref.key, moment.began, text=f"“{moment.quoted}”")
            name = f"quote-{uuid4()}"
            self._marks.take_still(name, lambda still: self._jots.keep(replace(draft, still=still)))

    @Slot()
    def earlier(self) -> None:
        """A second earlier: what is being written, else the mark that was made last."""
        (self.editor.go_earlier if self.editor.draft is not None else self._marks.earlier)()

    @Slot()
    def later(self) -> None:
        """A second later: what is being written, else the mark that was made last."""
        (self.editor.go_later if self.editor.draft is not None else self._marks.later)()

    def _open(self, draft: Draft, said: str = "") -> None:
        before = self.editor.draft
        if before is not None:
            self._save(before)
        if before is None and self._settings.jot_pauses and self._reading.playback.playing:
            self._reading.playback.pause()
            self._paused = True
        self.editor.open(draft, tr("Change the jot") if draft.jot else tr("Jot"), said or tr(_PROMPT))

    def _close(self) -> None:
        self.editor.close_editor()
        paused, self._paused = self._paused, False
        if paused:
            self._reading.playback.play()

    @Slot(object)
    def _keep(self, draft: Draft) -> None:
        if not draft.text.strip():
            self._drop(draft)
            self._close()
            return
        self._save(draft)  # until it is in its file
        self._keeping.append(draft)
        self._close()
        self._jots.keep(draft)

    @Slot(object)
    def _kept(self, draft: Draft) -> None:
        self._keeping = [other for other in self._keeping if other != draft]
        if self._drafts.like(draft) == draft:
            self._drop(draft)
        if draft.mark:
            self._written.update({mark.id: mark for mark in self._marks.remove([draft.mark], told=False)})

    @Slot(object)
    def _taken_back(self, draft: Draft) -> None:
        """A jot is no more: the mark that it was made of waits again."""
        mark = self._written.pop(draft.mark, None)
        if mark is not None:
            self._marks.restore([mark])

    @Slot(object)
    def _failed(self, draft: Draft) -> None:
        """It is not in its file: here it is again."""
        self._keeping = [other for other in self._keeping if other != draft]
        video = self._here.video
        if draft.text and video is not None and video.ref.key == draft.video and self.editor.draft is None:
            self._open(draft)

    @Slot(object)
    def _put_away(self, draft: Draft) -> None:
        if draft.text.strip():
            self._save(draft)
            self._say(tr("Draft put away"))
        else:
            self._drop(draft)
        self._close()

    @Slot(object)
    def _save(self, draft: Draft) -> None:
        try:
            if draft.text.strip():
                self._drafts.put(draft)
            else:
                self._drafts.drop(draft)
        except (OSError, Busy) as error:
            self._messages.warn(tr("The draft could not be kept: {error}.", error=error))

    def _drop(self, draft: Draft) -> None:
        self._save(replace(draft, text=""))

    @Slot()
    def _tags_changed(self) -> None:
        self.editor.set_tags(self._jots.tags)

    @Slot()
    def _video_changed(self) -> None:
        """What is being written is about the video before: it is there again with that."""
        draft, video = self.editor.draft, self._here.video
        if draft is not None and (video is None or video.ref.key != draft.video):
            self._save(draft)
            self._paused = False
            self._close()
        if self._in is not None and (video is None or video.ref.key != self._in[0]):
            self._in = None
            self.span_changed.emit(None)

    def _say(self, words: str) -> None:
        if not self._reading.video.say(words, TOAST_MS):
            self._messages.info(f"{words}.")
