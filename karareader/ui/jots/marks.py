"""Marks: a key keeps the moment, without a pause, a question, or a change of focus."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.file_lock import Busy
from karareader.base.translation import noop, tr
from karareader.timeline.timecode import format_time
from karareader.ui.common.context import Context
from karareader.ui.common.messages import Message
from karareader.ui.common.undo import Change
from karareader.ui.jots.here import Here
from karareader.ui.reading.reading import Reading

if TYPE_CHECKING:
    from karareader.library.jots.marks import Mark, MarkInbox

TOAST_MS = 2000
NO_VIDEO = noop("There is no video to mark a moment of.")


class MarksController(QObject):
    """Keeps marks in the profile, on the disk before they show.

    Signals: `changed` – other marks wait now.
    """

    changed = Signal()

    def __init__(self, context: Context, reading: Reading, here: Here, *, now: Callable[[], float] = time.time) -> None:
        super().__init__(context.window)
        self._settings, self._messages, self._pool = context.settings, context.messages, context.pool
        self._undo = context.undo
        self._folder, self._here, self._now = context.profile.data, here, now
        self._pane, self._stills = reading.video, reading.playback.stills
        self._inbox: MarkInbox | None = None
        self._last = ""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All that wait, oldest first."""
        return self._inbox.marks if self._inbox is not None else ()

    def of_video(self, key: str) -> tuple[Mark, ...]:
        """Those of one video, in its order."""
        return tuple(sorted((mark for mark in self.marks if mark.video == key), key=lambda mark: mark.seconds))

    def load(self) -> None:
        """Read what waits from before, once."""
        if self._inbox is not None:
            return
        from karareader.library.jots.marks import MarkInbox

        self._inbox = MarkInbox(self._folder / "marks.jsonl")
        try:
            self._inbox.load()
        except (OSError, Busy) as error:
            self._messages.warn(tr("The marks could not be read: {error}.", error=error))
        self.changed.emit()

    @Slot()
    def mark(self) -> str:
        """Keep this moment; gives what was said about that."""
        moment = self._here.moment
        if self._inbox is None:
            self.load()
        if moment is None:
            self._messages.about_note(tr(NO_VIDEO))
            return tr(NO_VIDEO)
        from karareader.library.jots.marks import Mark, new_id

        ref, lead = moment.video.ref, min(self._settings.mark_lead, moment.seconds)
        mark = Mark(
            id=new_id(),
            video=ref.key,
            pressed=moment.seconds,
            lead=lead,
            source=ref.url or (ref.path.name if ref.path is not None else ""),
            title=moment.video.title,
            caption=moment.caption or self._here.said_at(moment.seconds - lead),  # it is over already
            note=moment.note,
            sentence=moment.sentence,
            made=self._now(),
        )
        if not self._store(mark):
            return tr("The mark could not be kept.")
        self._last = mark.id
        words = tr("Marked {time}", time=format_time(mark.seconds))
        self._say(words)  # before all else is drawn
        self._written()
        self._undo.push(Change(tr("mark at {time}", time=format_time(mark.seconds)), *self._in_and_out((mark,))))
        self.take_still(mark.id, partial(self._add_still, mark.id))
        return tr("{words} in “{title}”.", words=words, title=mark.title)

    @Slot()
    def earlier(self) -> None:
        """Move the mark that was made last a second earlier."""
        self.nudge(self._last, -1.0)

    @Slot()
    def later(self) -> None:
        """Move the mark that was made last a second later."""
        self.nudge(self._last, 1.0)

    def nudge(self, name: str, seconds: float) -> None:
        """Move a mark by so many seconds."""
        mark = self.get(name)
        if mark is None:
            self._messages.info(tr("There is no mark to move."))
        elif self._put(moved := mark.nudged(seconds)):
            before = round(moved.pressed - moved.seconds)
            back, again = partial(self._put, mark), partial(self._put, moved)
            self._undo.push(Change(tr("moving a mark"), back, again, group=f"mark {mark.id}"))
            self._say(tr("Mark at {time}, {before} s before", time=format_time(moved.seconds), before=before))

    def get(self, name: str) -> Mark | None:
        """The mark with this id."""
        return next((mark for mark in self.marks if mark.id == name), None)

    def remove(self, names: Iterable[str], *, told: bool = True) -> tuple[Mark, ...]:
        """Take marks out of the inbox, and offer to take that back; gives those that were there."""
        if self._inbox is None:
            return ()
        try:
            gone = self._inbox.remove(names)
        except (OSError, Busy) as error:
            self._messages.warn(tr("The marks could not be cleared: {error}.", error=error))
            return ()
        self._written()
        if gone and told:
            take_out, put_in = self._in_and_out(gone)
            self._undo.push(
                Change(tr("clearing %n mark", "clearing %n marks", len(gone)), put_in, take_out),
                tr("%n mark cleared.", "%n marks cleared.", len(gone)),
            )
        return gone

    @Slot()
    def sweep(self) -> None:
        """Clear all marks of the video that is open."""
        video = self._here.video
        marks = self.of_video(video.ref.key) if video is not None else ()
        if marks:
            self.remove([mark.id for mark in marks])
        else:
            self._messages.info(tr("No mark of this video waits."))

    def _in_and_out(self, marks: tuple[Mark, ...]) -> tuple[Callable[[], object], Callable[[], object]]:
        """What takes these marks out, and what puts them in again as they were then."""
        out: list[Mark] = list(marks)

        def take_out() -> None:
            out[:] = self.remove([mark.id for mark in marks], told=False)

        return take_out, lambda: self.restore(out)

    def restore(self, marks: Iterable[Mark]) -> None:
        """Put marks back that were taken out."""
        if marks := tuple(marks):
            self._put(*marks)

    def _put(self, *marks: Mark) -> bool:
        kept = self._store(*marks)
        if kept:
            self._written()
        return kept

    def _store(self, *marks: Mark) -> bool:
        """Write marks; False, and told why, where that fails."""
        assert self._inbox is not None
        try:
            self._inbox.put(*marks)
        except (OSError, Busy) as error:
            why = getattr(error, "strerror", None) or tr("another KaraReader is writing there")
            self._messages.tell(Message(tr("The mark could not be kept: {why}.", why=why), "error"))
            return False
        return True

    def _written(self) -> None:
        """It outlives the program; that it outlives a loss of power takes longer, and nobody waits for it."""
        assert self._inbox is not None
        self._pool.submit(self._inbox.sync, aside=True)
        self.changed.emit()

    def _say(self, words: str) -> None:
        if not self._pane.say(words, TOAST_MS, at_once=True):
            self._messages.info(f"{words}.")

    def take_still(self, name: str, then: Callable[[str], None]) -> None:
        """Keep the picture on the screen under a name; `then` gets its path, empty where there is none."""
        folder = self._folder / "stills"
        file = folder / f"{name.rpartition(':')[2]}.png"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            then("")
            return
        if self._settings.mark_stills:
            self._stills.take(file, lambda there: then(str(file) if there else ""))
        else:
            then("")

    def _add_still(self, name: str, still: str) -> None:
        mark = self.get(name)
        if mark is not None and still:
            self._put(replace(mark, still=still))
